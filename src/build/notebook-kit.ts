import type {Plugin} from "vite";

const stub = `export function transpileTypeScript() {
  throw new SyntaxError("TypeScript cells are not supported; write the cell in JavaScript");
}`;

const withoutEffects = /node_modules\/(?:@observablehq\/(?:notebook-kit|parser)|acorn|acorn-walk)\//;

/** Leaves the TypeScript compiler out of Notebook Kit: without it the kit weighs 47 kB instead of 1,026 (gzip). */
export function notebookKit(): Plugin {
  return {
    name: "zhibiao:notebook-kit",
    enforce: "pre",
    config: () => ({
      optimizeDeps: {exclude: ["@observablehq/notebook-kit"]},
      build: {rolldownOptions: {treeshake: {moduleSideEffects: [{test: withoutEffects, sideEffects: false}]}}}
    }),
    transform: (_, id) =>
      /notebook-kit\/dist\/src\/javascript\/typescript\.js(\?|$)/.test(id) ? {code: stub, map: null} : undefined
  };
}
