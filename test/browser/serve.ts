import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {extname, join, normalize, sep} from "node:path";
import type {AddressInfo} from "node:net";

/** What a host says of a file, by its ending. */
export const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".arrow": "application/vnd.apache.arrow.stream"
};

export interface Site {
  /** ends with a slash */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as a plain static host would, under a sub-path, on the port, or on a free one, of this machine. */
export async function serve(
  folder: string,
  under = "/some/where/",
  port = 0,
  headers: Readonly<Record<string, string>> = {}
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const file = join(folder, normalize(path.slice(under.length) || "index.html"));
    if (!path.startsWith(under) || !file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    response.writeHead(200, {"content-type": types[extname(file)] ?? "application/octet-stream", ...headers});
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const {port: given} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${given}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
