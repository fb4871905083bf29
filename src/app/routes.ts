import {openExplorer} from "./features/explorer/index.ts";
import {openNotebook} from "./features/notebook/index.ts";
import {openReleases} from "./features/releases/index.ts";
import type {Route} from "./router/index.ts";
import type {Context} from "./store/index.ts";

/** Opens the page of an address; what fails is shown in its place, unless another is asked for by then. */
export async function openRoute(context: Context, route: Route, signal: AbortSignal): Promise<void> {
  try {
    switch (route.name) {
      case "explorer":
        return await openExplorer(context, route, signal);
      case "releases":
        return await openReleases(context, signal);
      case "documents":
        return context.dispatch({type: "app.page-opened", page: {name: "documents"}});
      case "home":
      case "library":
        context.dispatch({type: "app.page-opened", page: {name: route.name}});
        return await context.refreshLibrary();
      default:
        return await openNotebook(context, route, signal);
    }
  } catch (error) {
    if (!signal.aborted) context.fail(error);
  }
}
