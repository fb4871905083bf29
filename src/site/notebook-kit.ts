import type {Plugin} from "vite";

const compiler = `export function transpileTypeScript() {
  throw new SyntaxError("TypeScript cells are not supported; write the cell in JavaScript");
}`;
const unresolved = (name: string) => `export function ${name}(specifier) {
  return specifier;
}`;

/** Files of the kit that are changed: the TypeScript compiler, and what makes other hosts' addresses of imports. */
const changes: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/notebook-kit\/dist\/src\/javascript\/typescript\.js(?:\?|$)/, () => compiler],
  [/notebook-kit\/dist\/src\/javascript\/imports\/npm\.js(?:\?|$)/, () => unresolved("resolveNpmImport")],
  [/notebook-kit\/dist\/src\/javascript\/imports\/jsr\.js(?:\?|$)/, () => unresolved("resolveJsrImport")],
  [
    /notebook-kit\/dist\/src\/javascript\/imports\/observable\.js(?:\?|$)/,
    (code) => code.replace("https://api.observablehq.com/", "observable:")
  ]
];
const withoutEffects = /node_modules\/(?:@observablehq\/(?:notebook-kit|parser)|acorn|acorn-walk)\//;

/**
 * Notebook Kit as we ship it: without the TypeScript compiler it weighs 47 kB instead of 1,026 (gzip), and no address
 * of another host is left in it.
 */
export function notebookKit(): Plugin {
  return {
    name: "zhibiao:notebook-kit",
    enforce: "pre",
    config: () => ({
      optimizeDeps: {exclude: ["@observablehq/notebook-kit"]},
      build: {rolldownOptions: {treeshake: {moduleSideEffects: [{test: withoutEffects, sideEffects: false}]}}}
    }),
    transform(code, id) {
      const [, change] = changes.find(([pattern]) => pattern.test(id)) ?? [];
      return change && {code: change(code), map: null};
    }
  };
}
