import {release as newest} from "virtual:seeds";
import {plainQuery, splitQuery, wholeAddress} from "../../core/index.ts";
import {everything, readView, viewQuery, type Selection, type ViewReading} from "../../explore/index.ts";
import {isLink} from "../../share/index.ts";

/** What the address says. */
export type Route =
  | {readonly name: "home"}
  | {readonly name: "documents"}
  /** with the release of the data that the address names; the newest where it names none */
  | {
      readonly name: "explorer";
      readonly selection: Selection;
      readonly release?: string | null;
      /** what the address says of itself, where it was read from one */
      readonly link?: LinkState;
    }
  /** the releases of the data and what changed between them */
  | {readonly name: "releases"}
  /** a notebook that the address carries in its fragment */
  | {readonly name: "link"; readonly fragment: string}
  /** a notebook file elsewhere on this site, whose content is told */
  | {readonly name: "reference"; readonly src: string; readonly sha256: string}
  | {readonly name: "notebook"; readonly slug: string}
  /** the user's notebooks; one of them; a new one */
  | {readonly name: "library"}
  | {readonly name: "saved"; readonly id: string}
  | {readonly name: "new"};

/** Whether a link is what it was when it was made, and what in it names nothing. */
export type LinkState = Pick<ViewReading, "state" | "unread">;

/** Reads an address; parameters that it does not know are left alone. */
export function readRoute(address: string): Route {
  const {search, hash} = new URL(wholeAddress(address));
  const searchParams = new URLSearchParams(plainQuery(search));
  if (isLink(hash)) return {name: "link", fragment: hash};
  const src = searchParams.get("src");
  if (src !== null) return {name: "reference", src, sha256: searchParams.get("sha256") ?? ""};
  const slug = searchParams.get("notebook");
  if (slug) return {name: "notebook", slug};
  const id = searchParams.get("mine");
  if (id !== null) return id ? {name: "saved", id} : {name: "library"};
  if (searchParams.has("new")) return {name: "new"};
  if (searchParams.has("explore")) {
    const {selection, release, state, unread} = readView(search);
    return {name: "explorer", selection, release, link: {state, unread}};
  }
  if (searchParams.has("releases")) return {name: "releases"};
  if (searchParams.has("documents")) return {name: "documents"};
  return splitQuery(search).some(isCutExplore)
    ? {name: "explorer", selection: everything, release: null, link: {state: "cut", unread: []}}
    : {name: "home"};
}

/** The beginning of a chart's address that was cut within its first word. */
const isCutExplore = ([key, value]: readonly [string, string | null]) => value === null && "explore".startsWith(key);

const known = /^(?:[bcdikrsuvyz]|lang|explore|releases|documents|new|mine|notebook|src|sha256)$/;

/** An address without what other programs have added to it, as `from` and `utm_source`. */
export function cleanAddress(given: string): string {
  const address = wholeAddress(given);
  const url = new URL(address);
  const pairs = splitQuery(url.search);
  // one that is cut behind a separator stays so, since that is all that tells
  const isKnown = (pair: readonly [string, string | null]) => known.test(pair[0]) || isCutExplore(pair);
  if (pairs.every(isKnown) && !/&(?:amp|#)|%26/i.test(url.search)) return address;
  const query = pairs
    .filter(isKnown)
    .map(([key, value]) => (value === null ? key : `${key}=${value}`))
    .join("&");
  return `${url.origin}${url.pathname}${query && `?${query}`}${url.hash}`;
}

/** The address of a route: the page's own, with the route's query and the language that was asked for. */
export function routeAddress(route: Route, address: string): string {
  const url = new URL(address);
  const language = url.searchParams.get("lang");
  const told = language && route.name !== "explorer" ? `lang=${encodeURIComponent(language)}` : null;
  const query = [queryOf(route, language), told].filter(Boolean).join("&");
  return `${url.origin}${url.pathname}${query && `?${query}`}${route.name === "link" ? route.fragment : ""}`;
}

function queryOf(route: Route, language: string | null): string {
  switch (route.name) {
    case "home":
    case "link":
      return "";
    case "releases":
      return "releases";
    case "reference":
      return `src=${encodeURIComponent(route.src)}&sha256=${encodeURIComponent(route.sha256)}`;
    case "documents":
    case "new":
      return route.name;
    case "library":
      return "mine";
    case "saved":
      return `mine=${encodeURIComponent(route.id)}`;
    case "explorer":
      return viewQuery(route.selection, route.release ?? newest, language);
    case "notebook":
      return `notebook=${encodeURIComponent(route.slug)}`;
  }
}

export const explorerRoute: Route = {name: "explorer", selection: everything};
