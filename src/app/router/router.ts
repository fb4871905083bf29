import {createLatest} from "../../core/index.ts";
import {readRoute, routeAddress, type Route} from "./route.ts";

/** What every page can do with addresses. */
export interface RouterActions {
  /** goes to a page, as a new entry of the tab's history */
  go(route: Route): void;
  reload(): void;
}

export interface Router extends RouterActions {
  /** Begins to open something; the signal of what was being opened before is aborted. */
  begin(): AbortSignal;
  /** opens a route, and leaves the address as it is */
  open(route: Route): Promise<void>;
  /** puts the address of a route in the place of the present one, and keeps what the history says of it */
  readdress(route: Route): void;
  /** the same, and the entry of the history is one of an address again */
  settle(route: Route): void;
  /** makes an entry for what no address holds, by its key: a new one, or the present one of the history */
  enterUnsaved(key: string): void;
  markUnsaved(key: string): void;
}

export interface RouterOptions {
  /** called whenever something is begun */
  onBegin(): void;
  openRoute(route: Route, signal: AbortSignal): Promise<void>;
  /** where the user goes back or forth to what had no address: the route that it has by now, or that it is opened here */
  reopen(key: string): Route | (() => void) | null;
}

export function createRouter({onBegin, openRoute, reopen}: RouterOptions): Router {
  const opening = createLatest();
  let shown = "";
  const remember = (route: Route) => (shown = routeAddress(route, location.href));

  function begin(): AbortSignal {
    const signal = opening.begin();
    onBegin();
    return signal;
  }

  async function open(route: Route): Promise<void> {
    const signal = begin();
    remember(route);
    await openRoute(route, signal);
  }

  function settle(route: Route): void {
    history.replaceState(null, "", remember(route));
  }

  onBackOrForth((unsaved) => {
    const found = unsaved === undefined ? null : reopen(unsaved);
    if (typeof found === "function") {
      begin();
      shown = "";
      return found();
    }
    if (found) settle(found);
    const route = found ?? readRoute(location.href);
    if (found || routeAddress(route, location.href) !== shown) void open(route);
  });

  return {
    begin,
    open,
    settle,
    go(route) {
      history.pushState(null, "", remember(route));
      void open(route);
    },
    reload: () => location.reload(),
    readdress: (route) => history.replaceState(history.state, "", remember(route)),
    enterUnsaved: (key) => history.pushState({unsaved: key}, "", remember({name: "home"})),
    markUnsaved: (key) => history.replaceState({unsaved: key}, "", location.href)
  };
}

/** Hears of it when the tab's history is gone through, with the key of what had no address. */
function onBackOrForth(hear: (unsaved: string | undefined) => void): void {
  addEventListener("popstate", ({state}: PopStateEvent) => hear(((state ?? {}) as {unsaved?: string}).unsaved));
}
