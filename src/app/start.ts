import type {Language} from "../i18n/index.ts";
import {createContext} from "./context.ts";
import {createDrawing} from "./drawing.ts";
import {onDrop} from "./drop.ts";
import {watchAbsences, watchFailures} from "./failure/index.ts";
import {leaveFiles} from "./features/documents/index.ts";
import {warnOfNewer} from "./features/problem/index.ts";
import {cleanAddress, readRoute} from "./router/index.ts";
import {createActions, type Actions} from "./shell/index.ts";
import type {Context, State} from "./store/index.ts";

/** Draws the state; `anew` where what was drawn last has failed and may be half a page. */
export type Show = (state: State, actions: Actions, anew: boolean) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const context = createContext(language, {
    draw: (state) => draw(state),
    reveal: (observation) => actions.reveal(observation),
    refreshShare: () => actions.refreshShare()
  });
  const actions = createActions(context);
  const draw = createDrawing(context, (state, anew) => show(state, actions, anew));
  onDrop(actions, () => context.state.page.name === "notebook");
  watchPage(context);
  const clean = cleanAddress(location.href);
  if (clean !== location.href) history.replaceState(history.state, "", clean);
  void context.router.open(readRoute(location.href));
  actions.startOffline();
}

/** Hears of what happens to the whole page. */
function watchPage(context: Context): void {
  addEventListener("beforeunload", (event) => {
    if (context.workspace.wouldLose(context.state.library.storage === "lasting")) event.preventDefault();
  });
  addEventListener("pagehide", () => leaveFiles(context.state.documents.files));
  watchFailures((error) => context.fault(error));
  watchAbsences((error) => void warnOfNewer(context, error));
}
