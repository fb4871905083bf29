const prefix = "zhibiao";

/** A build's cache. Another copy of the site on the same host has another scope. */
export const toCacheName = (scope: string, version: string): string =>
  `${prefix}:${new URL(scope).pathname}:${version}`;

export const isOurs = (name: string, scope: string): boolean =>
  name.startsWith(`${prefix}:${new URL(scope).pathname}:`);

/** The cache of the build before this one, by the names in the order of their making; its pages may still be open. */
export function previousOf(names: readonly string[], scope: string, current: string): string | undefined {
  return names.findLast((name) => isOurs(name, scope) && name !== current);
}
