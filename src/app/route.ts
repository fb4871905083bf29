/** What the address says: the front page, the reader's documents, or a shipped notebook. Other parameters are left alone. */
export type Route =
  {readonly name: "front"} | {readonly name: "documents"} | {readonly name: "notebook"; readonly slug: string};

export function readRoute(address: string): Route {
  const {searchParams} = new URL(address);
  const slug = searchParams.get("notebook");
  if (slug) return {name: "notebook", slug};
  return searchParams.has("documents") ? {name: "documents"} : {name: "front"};
}

export function routeAddress(route: Route, address: string): string {
  const url = new URL(address);
  url.searchParams.delete("notebook");
  url.searchParams.delete("documents");
  if (route.name === "notebook") url.searchParams.set("notebook", route.slug);
  if (route.name === "documents") url.searchParams.set("documents", "");
  url.hash = "";
  return url.href;
}
