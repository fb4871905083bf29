import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {html} from "@codemirror/lang-html";
import {javascript} from "@codemirror/lang-javascript";
import {markdown} from "@codemirror/lang-markdown";
import {schemaCompletionSource, sql} from "@codemirror/lang-sql";
import {bracketMatching, indentOnInput, syntaxHighlighting, type LanguageSupport} from "@codemirror/language";
import {searchKeymap} from "@codemirror/search";
import {EditorState, Prec, type Extension} from "@codemirror/state";
import {drawSelection, EditorView, keymap, type KeyBinding} from "@codemirror/view";
import {duckdb} from "./duckdb.ts";
import {highlighter} from "./highlight.ts";
import type {TextEditor, TextEditorOptions} from "./text-editor.ts";
import {theme} from "./theme.ts";
import type {Mode} from "../notebook/index.ts";

/** Opens CodeMirror on a cell's source. */
export function openTextEditor(options: TextEditorOptions): TextEditor {
  const {parent, value, mode, label, write, run, leave} = options;
  const always =
    (action: () => void): KeyBinding["run"] =>
    () => (action(), true);
  const keys: KeyBinding[] = [
    {key: "Shift-Enter", run: always(run)},
    {key: "Mod-Enter", run: always(run)}
  ];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: value,
      selection: {anchor: value.length},
      extensions: [
        Prec.highest(keymap.of(keys)),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({icons: false}),
        syntaxHighlighting(highlighter),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": label}),
        language(mode, options),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          {key: "Escape", run: always(leave)},
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) write(update.state.doc.toString());
        })
      ]
    })
  });
  return {focus: () => view.focus(), destroy: () => view.destroy()};
}

function language(mode: Mode, {schema}: TextEditorOptions): Extension {
  switch (mode) {
    case "sql": {
      const support = sql({dialect: duckdb, upperCaseKeywords: false});
      const tables = schema().then((found) =>
        schemaCompletionSource({dialect: duckdb, schema: found, defaultTable: "observations"})
      );
      const complete = duckdb.language.data.of({
        autocomplete: async (context: Parameters<Awaited<typeof tables>>[0]) => (await tables)(context)
      });
      return [support, complete];
    }
    case "md":
      return markdown();
    case "html":
      return html();
    case "js":
    case "ojs":
    case "node":
      return javascript();
    case "ts":
      return javascript({typescript: true});
    default:
      return [] satisfies LanguageSupport[];
  }
}
