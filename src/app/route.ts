import {everything, readSelection, writeSelection, type Selection} from "../share/index.ts";

/** What the address says. */
export type Route =
  | {readonly name: "front"}
  | {readonly name: "documents"}
  | {readonly name: "explorer"; readonly selection: Selection}
  | {readonly name: "notebook"; readonly slug: string};

/** Reads an address; parameters that it does not know are left alone. */
export function readRoute(address: string): Route {
  const {searchParams} = new URL(address);
  const slug = searchParams.get("notebook");
  if (slug) return {name: "notebook", slug};
  if (searchParams.has("explore")) return {name: "explorer", selection: readSelection(searchParams)};
  return searchParams.has("documents") ? {name: "documents"} : {name: "front"};
}

/** The address of a route: the page's own, with the route's query and the language that was asked for. */
export function routeAddress(route: Route, address: string): string {
  const url = new URL(address);
  const language = url.searchParams.get("lang");
  const query = [queryOf(route), language && `lang=${encodeURIComponent(language)}`].filter(Boolean).join("&");
  return `${url.origin}${url.pathname}${query && `?${query}`}`;
}

function queryOf(route: Route): string {
  switch (route.name) {
    case "front":
      return "";
    case "documents":
      return "documents";
    case "explorer":
      return `explore&${writeSelection(route.selection)}`;
    case "notebook":
      return `notebook=${encodeURIComponent(route.slug)}`;
  }
}

export const explorerRoute: Route = {name: "explorer", selection: everything};
