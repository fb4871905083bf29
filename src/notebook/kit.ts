/** The one place that imports Notebook Kit's data side. */
export {
  deserialize,
  parseJavaScript,
  serialize,
  transpileJavaScript,
  transpileTemplate,
  transpile as transpileCell
} from "@observablehq/notebook-kit";
export type {Cell as KitCell, Notebook as KitNotebook} from "@observablehq/notebook-kit";
