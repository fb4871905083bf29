import type {Context} from "../../store/context.ts";
import {findSource} from "../../data/public-data.ts";
import type {Actions} from "../../store/actions.ts";

// What comes sooner is shown at once; what does not shows its outline meanwhile.
const outlineDelayMs = 60;

/** Opens and closes the source of a point; the focus goes back to where it was. */
export function sourceActions(context: Context): Pick<Actions, "reveal" | "closeSource"> {
  const {dispatch} = context;
  let focusBefore: Element | null = null;
  let revealing = 0;
  return {
    reveal(id) {
      const turn = ++revealing;
      const {page} = context.state;
      focusBefore ??= document.activeElement;
      // a notebook that was not given the reader's documents is told nothing of them, and shows nothing of them
      const release = page.name === "notebook" || page.name === "explorer" ? page.data?.release : undefined;
      const isSamePage = () => {
        const {page: now} = context.state;
        return now.name === "notebook" && page.name === "notebook" ? now.key === page.key : now.name === page.name;
      };
      const waiting = setTimeout(() => {
        if (turn === revealing && isSamePage()) dispatch({type: "source", source: "waiting"});
      }, outlineDelayMs);
      void findSource(id, page.name === "notebook" && !page.usesUploads ? [] : context.readings, release)
        .catch((error: unknown) => {
          console.warn(error);
          return "unreachable" as const;
        })
        .then((source) => {
          clearTimeout(waiting);
          if (turn !== revealing || !isSamePage()) return;
          dispatch({type: "source", source});
          // on a small screen the source lies over the page
          if (!context.session && focusBefore !== document.body) focusBefore?.scrollIntoView({block: "nearest"});
        });
    },
    closeSource() {
      revealing++;
      dispatch({type: "source", source: null});
      const before = focusBefore;
      focusBefore = null;
      if (context.session) context.session.frame.focus();
      else if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({preventScroll: true});
    }
  };
}
