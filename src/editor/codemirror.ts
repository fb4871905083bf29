import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyField, historyKeymap, indentWithTab} from "@codemirror/commands";
import {html, htmlLanguage} from "@codemirror/lang-html";
import {javascript, javascriptLanguage, typescriptLanguage} from "@codemirror/lang-javascript";
import {markdown, markdownLanguage} from "@codemirror/lang-markdown";
import {sql} from "@codemirror/lang-sql";
import {bracketMatching, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {highlightSelectionMatches, searchKeymap} from "@codemirror/search";
import {EditorSelection, EditorState, Prec, type Extension} from "@codemirror/state";
import {drawSelection, EditorView, keymap, type Command} from "@codemirror/view";
import type {Mode} from "../notebook/index.ts";
import {duckdb} from "./duckdb.ts";
import {highlighter} from "./highlight.ts";
import {completeJavaScript, completeSql, completeTemplate} from "./text/complete.ts";
import {refreshDiagnostics, diagnostics} from "./text/diagnostics.ts";
import type {TextEditor, TextEditorOptions} from "./text-editor.ts";
import {theme} from "./theme.ts";

const fields = {history: historyField};

/** Opens CodeMirror on a cell's source. */
export function openTextEditor(options: TextEditorOptions): TextEditor {
  const {parent, value, mode, label, at, write, run, leave} = options;
  const always =
    (action: () => void): Command =>
    () => (action(), true);
  const extensions = [
    Prec.highest(
      keymap.of([
        {key: "Shift-Enter", run: always(run)},
        {key: "Mod-Enter", run: always(run)}
      ])
    ),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({icons: false}),
    highlightSelectionMatches(),
    syntaxHighlighting(highlighter),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({"aria-label": label}),
    language(mode, options),
    diagnostics(options.check),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      {key: "Escape", run: always(leave)},
      ...historyKeymap,
      ...defaultKeymap.filter(({key}) => key !== "Mod-Enter"),
      indentWithTab
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) write(update.state.doc.toString());
    })
  ];
  const view = new EditorView({parent, state: resume(options, extensions)});
  const replace = (text: string) => {
    const before = view.state.doc.toString();
    if (before !== text) view.dispatch({changes: difference(before, text)});
  };
  replace(value);
  if (at !== undefined) view.dispatch({selection: EditorSelection.cursor(Math.min(at, value.length))});
  return {
    focus: () => view.focus(),
    replace,
    select(from, to) {
      // the text may have become shorter since the place was found
      const {length} = view.state.doc;
      const selection = EditorSelection.range(Math.min(from, length), Math.min(to, length));
      view.dispatch({selection, scrollIntoView: true});
    },
    check: () => view.dispatch({effects: refreshDiagnostics.of(null)}),
    cursor: () => view.state.selection.main.head,
    close() {
      const kept: unknown = view.state.toJSON(fields);
      view.destroy();
      return kept;
    }
  };
}

function resume({kept, value}: TextEditorOptions, extensions: Extension[]): EditorState {
  if (!kept) return EditorState.create({doc: value, selection: {anchor: value.length}, extensions});
  return EditorState.fromJSON(kept, {extensions}, fields);
}

/** The smallest change at one place that makes one text of another. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {from: head, to: before.length - tail, insert: after.slice(head, after.length - tail)};
}

function language(mode: Mode, options: TextEditorOptions): Extension {
  const js = {autocomplete: completeJavaScript(options)};
  const template = {autocomplete: completeTemplate(options)};
  switch (mode) {
    case "sql":
      return [
        sql({dialect: duckdb, upperCaseKeywords: false}),
        duckdb.language.data.of({autocomplete: completeSql(options)})
      ];
    case "md":
      return [markdown({base: markdownLanguage}), markdownLanguage.data.of(template)];
    case "html":
      return [html(), htmlLanguage.data.of(template)];
    case "js":
    case "ojs":
    case "node":
      return [javascript(), javascriptLanguage.data.of(js)];
    case "ts":
      return [javascript({typescript: true}), typescriptLanguage.data.of(js)];
    default:
      return [];
  }
}
