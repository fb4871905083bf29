import type {Route} from "./route.ts";
import type {RouterActions} from "./router.ts";

/** Follows a link of ours without loading the page anew, unless the user asks for another tab. */
export function follow(route: Route, actions: Pick<RouterActions, "go">): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    actions.go(route);
  };
}
