/** What matters of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly cache?: string;
}

/**
 * The path, from the scope, of the file that answers a request; null where the network should. Queries name what a page
 * shows and not another file. A path is decoded once; one that would name another file then is none of ours.
 *
 * @param scope - the folder that the worker serves, with a slash at the end
 */
export function toPath({method, url, mode, cache}: Asked, scope: string): string | null {
  if (method !== "GET" || !url.startsWith(scope)) return null;
  // who wants no copy asks what the site is now
  if (cache === "no-store" && mode !== "navigate") return null;
  const names = new URL(url).pathname.slice(new URL(scope).pathname.length).split("/").map(decode);
  if (!names.every((name) => name !== null)) return null;
  const path = names.join("/");
  if (path === "" || path.endsWith("/")) return mode === "navigate" ? `${path}index.html` : null;
  return path;
}

/** The address of a file of the build, by its path from the scope. */
export const toUrl = (path: string, scope: string): string => scope + path.split("/").map(encodeURIComponent).join("/");

function decode(name: string): string | null {
  try {
    const decoded = decodeURIComponent(name);
    return /[/\\\0]/.test(decoded) || decoded === "." || decoded === ".." ? null : decoded;
  } catch {
    return null;
  }
}
