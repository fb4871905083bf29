/** What the address says: the front page, or a shipped notebook by its slug. Unknown parameters are left alone. */
export type Route = {readonly name: "front"} | {readonly name: "notebook"; readonly slug: string};

export function readRoute(address: string): Route {
  const slug = new URL(address).searchParams.get("notebook");
  return slug ? {name: "notebook", slug} : {name: "front"};
}

export function routeAddress(route: Route, address: string): string {
  const url = new URL(address);
  url.searchParams.delete("notebook");
  if (route.name === "notebook") url.searchParams.set("notebook", route.slug);
  url.hash = "";
  return url.href;
}
