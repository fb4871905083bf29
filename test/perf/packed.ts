import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";
import {types} from "../browser/serve.ts";

export interface PackedSite {
  /** ends with a slash */
  readonly url: string;
  /** bytes of bodies that were sent since it was last set */
  sent: number;
  readonly close: () => void;
}

/** Serves a folder, and files beside it by their path, packed by brotli as a good host does. */
export async function servePacked(
  folder: string,
  cache: string,
  files: ReadonlyMap<string, Buffer> = new Map()
): Promise<PackedSite> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "", "http://host").pathname.slice(1) || "index.html";
    const file = join(folder, path);
    if (!packed.has(path)) {
      const content = files.get(path) ?? (file.startsWith(folder) && existsSync(file) ? readFileSync(file) : null);
      if (content) packed.set(path, pack(content));
    }
    const body = packed.get(path);
    if (!body) return void response.writeHead(404).end();
    site.sent += body.length;
    const type = types[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, {"content-type": type, "content-encoding": "br", "cache-control": cache}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: PackedSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: 0,
    close() {
      server.close();
      server.closeAllConnections();
    }
  };
  return site;
}

/** The best there is, but for the engine, which would take a minute. */
function pack(content: Buffer): Buffer {
  const quality = content.length > 5e6 ? 6 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
}
