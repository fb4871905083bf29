import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {localCompletionSource} from "@codemirror/lang-javascript";
import {schemaCompletionSource} from "@codemirror/lang-sql";
import {syntaxTree} from "@codemirror/language";
import type {TextEditorOptions} from "../text-editor.ts";
import {duckdb} from "../duckdb.ts";

type Options = Pick<TextEditorOptions, "schema" | "names" | "members">;

/** Tables, columns and functions where code stands; indicators' names between quotes. */
export function completeSql({schema, names}: Options) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const {tables, functions, indicators} = await schema();
    const node = syntaxTree(context.state).resolveInner(context.pos, -1);
    if (node.name === "String") {
      const from = node.from + 1;
      return {from, validFor: /^[^']*$/, options: indicators.map((label) => ({label, type: "constant"}))};
    }
    const hole = context.matchBefore(/\$\{[^}]*/);
    if (hole) {
      const word = context.matchBefore(/[\p{L}\p{N}_$]*/u)!;
      return {from: word.from, options: names().map(toOption)};
    }
    const found = await schemaCompletionSource({dialect: duckdb, schema: tables, defaultTable: "observations"})(
      context
    );
    const word = context.matchBefore(/[A-Za-z_]\w*/);
    if (!word || context.state.sliceDoc(word.from - 1, word.from) === ".") return found;
    const calls: Completion[] = functions.map((label) => ({label, type: "function", boost: -1}));
    return {
      from: word.from,
      validFor: /^\w*$/,
      options: [...(found?.from === word.from ? found.options : []), ...calls]
    };
  };
}

/** The cell's own names, the notebook's and the standard library's, and what stands in the library's objects. */
export function completeJavaScript({names, members}: Options) {
  return (context: CompletionContext): CompletionResult | null => {
    const node = syntaxTree(context.state).resolveInner(context.pos, -1);
    if (/String|Comment|Template|RegExp/.test(node.name)) return null;
    const member = context.matchBefore(/(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]*)\.[\p{L}\p{N}_$]*/u);
    if (member) {
      const dot = member.text.indexOf(".");
      const options = members(member.text.slice(0, dot)).map((label) => ({label, type: "property"}));
      return options.length ? {from: member.from + dot + 1, options, validFor: /^[\p{L}\p{N}_$]*$/u} : null;
    }
    const word = context.matchBefore(/[\p{L}_$][\p{L}\p{N}_$]*/u);
    if (!word && !context.explicit) return null;
    if (word && context.state.sliceDoc(word.from - 1, word.from) === ".") return null;
    const own = localCompletionSource(context)?.options ?? [];
    const others = names().filter(({label}) => !own.some((each) => each.label === label));
    return {
      from: word?.from ?? context.pos,
      options: [...own, ...others.map(toOption)],
      validFor: /^[\p{L}\p{N}_$]*$/u
    };
  };
}

/** In prose only what is between `${` and `}` is code. */
export function completeTemplate(options: Options) {
  const complete = completeJavaScript(options);
  return (context: CompletionContext): CompletionResult | null =>
    context.matchBefore(/\$\{[^}]*/) ? complete(context) : null;
}

const toOption = ({label, detail, kind}: ReturnType<TextEditorOptions["names"]>[number]): Completion => ({
  label,
  detail,
  type: kind
});
