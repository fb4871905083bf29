import {createLatest} from "../../../core/index.ts";
import {shownNotebook, type Context, type State} from "../../store/index.ts";
import {findSource} from "./find-source.ts";
import type {Source} from "./state.ts";

export interface SourceActions {
  /** shows the source of an observation */
  reveal(observation: string): void;
  closeSource(): void;
}

// What comes sooner is shown at once; what does not shows its outline meanwhile.
const outlineDelayMs = 60;

/** Opens and closes the source of a point; the focus goes back to where it was. */
export function sourceActions(context: Context): SourceActions {
  const {dispatch} = context;
  const revealing = createLatest();
  let focusBefore: Element | null = null;

  async function reveal(id: string): Promise<void> {
    const signal = revealing.begin();
    const {state} = context;
    focusBefore ??= document.activeElement;
    const isShown = () => !signal.aborted && pageOf(context.state) === pageOf(state);
    const waiting = setTimeout(() => isShown() && dispatch({type: "source.awaited"}), outlineDelayMs);
    const notebook = shownNotebook(state);
    // a notebook that was not given the user's documents is told nothing of them, and shows nothing of them
    const own = notebook && !notebook.usesUploads ? [] : context.readings;
    const source = await findSource(id, own, releaseOf(state)).catch((error: unknown): Source => {
      console.warn(error);
      return "unreachable";
    });
    clearTimeout(waiting);
    if (!isShown()) return;
    dispatch({type: "source.found", source});
    // on a small screen the source lies over the page
    if (!context.state.workspace.session && focusBefore !== document.body)
      focusBefore?.scrollIntoView({block: "nearest"});
  }

  return {
    reveal: (id) => void reveal(id),
    closeSource() {
      revealing.cancel();
      dispatch({type: "source.closed"});
      const before = focusBefore;
      focusBefore = null;
      const {session} = context.state.workspace;
      if (session) session.frame.focus();
      else if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({preventScroll: true});
    }
  };
}

const pageOf = ({page}: State): string => (page.name === "notebook" ? `notebook ${page.key}` : page.name);

const releaseOf = (state: State): string | undefined =>
  state.page.name === "explorer" ? state.page.data.release : shownNotebook(state)?.data?.release;
