import {Problem} from "../problem.ts";

export type Modules = Readonly<Record<string, () => unknown>>;

/** A cell's `import`: the bundled copy of a library, whatever version is asked for; nothing else is reachable. */
export function createImporter(modules: Modules) {
  return async (specifier: unknown, names: readonly string[] = []): Promise<unknown> => {
    const name = library(String(specifier));
    const find = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (!find) throw new Problem("not-offline", String(specifier));
    const module = (await find()) as Readonly<Record<string, unknown>>;
    const missing = names.find((name) => !(name in module));
    if (missing !== undefined) throw new Problem("no-export", `${missing} (${String(specifier)})`);
    return module;
  };
}

/** The library that a specifier names: npm:@observablehq/plot@0.6/+esm is @observablehq/plot, npm:d3-array is d3. */
export function library(specifier: string): string {
  const [, name] = /^(?:npm:)?((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/]*)?(?:\/\+esm)?$/.exec(specifier) ?? [];
  if (!name || !specifier.startsWith("npm:")) return "";
  return /^d3-[\w-]+$/.test(name) ? "d3" : name;
}
