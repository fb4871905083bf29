import {words} from "../i18n/index.ts";
import {toFailure} from "./failure/index.ts";
import {titleOf} from "./shell/index.ts";
import type {Context, State} from "./store/index.ts";

/** Draws the page; one that cannot be drawn is replaced by a page that says so. */
export function createDrawing(context: Context, show: (state: State, anew: boolean) => void): (state: State) => void {
  let isBroken = false;
  return (state) => {
    const anew = isBroken;
    try {
      show(state, anew);
      isBroken = false;
      describePage(state);
    } catch (error) {
      if (anew) throw error;
      isBroken = true;
      console.warn(error);
      context.dispatch({type: "app.drawing-failed", failure: toFailure(error)});
      return context.workspace.close();
    }
  };
}

function describePage(state: State): void {
  const t = words(state.language).app;
  document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
  const title = titleOf(state);
  document.title = title ? `${title} · ${t.name}` : t.name;
}
