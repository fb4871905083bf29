import {EditorView} from "@codemirror/view";

/** The text editor's look, from the page's tokens; its own sheet is in no layer and would win over ours. */
export const theme = EditorView.theme({
  "&": {color: "var(--ink)", backgroundColor: "var(--paper-raised)", borderRadius: "3px"},
  "&.cm-focused": {outline: "1px solid var(--focus)", outlineOffset: "-1px"},
  ".cm-scroller": {font: "var(--size-1) / 1.6 var(--font-mono)"},
  ".cm-content": {padding: "var(--space-2) 0", caretColor: "var(--ink)"},
  ".cm-cursor": {borderLeftColor: "var(--ink)"},
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--focus) 25%, transparent)"
  },
  "&.cm-focused .cm-matchingBracket": {background: "var(--accent-soft)"},
  ".cm-tooltip": {border: "1px solid var(--line)", backgroundColor: "var(--paper)", color: "var(--ink)"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {fontFamily: "var(--font-mono)", fontSize: "var(--size-1)"},
  ".cm-tooltip-autocomplete ul li[aria-selected]": {background: "var(--accent-soft)", color: "var(--ink)"},
  ".cm-panels": {backgroundColor: "var(--paper-raised)", color: "var(--ink)"}
});
