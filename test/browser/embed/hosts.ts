import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import type {Site} from "../serve.ts";

/**
 * Serves the pages of `hosts/` from an origin of their own, their holes filled: the site's address and pieces of code.
 */
export async function serveHosts(holes: Readonly<Record<string, string>>): Promise<Site> {
  const fill = (page: string) => page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => holes[name] ?? "");
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://host").pathname.slice(1);
    const page = /^[a-z-]+$/.test(name) ? readFileSync(join(import.meta.dirname, `hosts/${name}.html`), "utf8") : null;
    if (page === null) response.writeHead(204).end();
    else response.writeHead(200, {"content-type": "text/html; charset=utf-8"}).end(fill(page));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
