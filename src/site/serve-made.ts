import {extname} from "node:path";
import type {Connect, ViteDevServer} from "vite";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml"
};

/** Files of a build for the development server: made when the first of them is asked for, and kept until it ends. */
export function serveMade(
  server: ViteDevServer,
  pattern: RegExp,
  make: () => Promise<ReadonlyMap<string, string | Uint8Array>>
): void {
  let made: ReturnType<typeof make> | undefined;
  const find = async (path: string) => {
    made ??= make();
    made.catch(() => (made = undefined));
    return (await made).get(path);
  };
  const serve: Connect.NextHandleFunction = async (request, response, next) => {
    const path = decodeURIComponent((request.url ?? "").replace(/[?#].*$/s, "").slice(1));
    if (!pattern.test(path)) return next();
    try {
      const content = await find(path);
      if (content === undefined) return next();
      response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
      response.end(content);
    } catch (error) {
      next(error);
    }
  };
  server.middlewares.use((request, response, next) => void serve(request, response, next));
}
