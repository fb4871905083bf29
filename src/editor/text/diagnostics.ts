import {linter, type Diagnostic} from "@codemirror/lint";
import {StateEffect, type Extension} from "@codemirror/state";
import type {TextEditorOptions} from "../text-editor.ts";

/** Asks for the diagnostics anew, though the text is as it was: its run has ended. */
export const refreshDiagnostics = StateEffect.define<null>();

/** Marks what is wrong, a while after the last key; never while an input method is at work. */
export const diagnostics = (check: TextEditorOptions["check"]): Extension =>
  linter(
    ({state, composing}): Diagnostic[] =>
      composing
        ? []
        : check(state.doc.toString()).map(({line, column, message}) => {
            const place = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
            const from = column ? Math.min(place.from + column - 1, place.to) : place.from;
            const word = /^[\p{L}\p{N}_$]+|^./u.exec(state.sliceDoc(from, place.to))?.[0] ?? "";
            return {from, to: column ? from + word.length : place.to, severity: "error", message};
          }),
    {
      delay: 400,
      needsRefresh: ({transactions}) =>
        transactions.some(({effects}) => effects.some((each) => each.is(refreshDiagnostics)))
    }
  );
