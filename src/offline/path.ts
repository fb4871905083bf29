/** What matters of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

/**
 * The path, from the scope, of the file that answers a request; null where the network should. Queries name what a page
 * shows and not another file.
 *
 * @param scope - the folder that the worker serves, with a slash at the end
 */
export function toPath({method, url, mode}: Asked, scope: string): string | null {
  if (method !== "GET" || !url.startsWith(scope)) return null;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(scope).pathname.length));
  if (path === "" || path.endsWith("/")) return mode === "navigate" ? `${path}index.html` : null;
  return path;
}
