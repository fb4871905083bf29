import {parseArgs} from "node:util";
import {CliError} from "./cli-error.ts";

/** Options by name and the rest, or a complaint that names the wrong one. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = []
): {options: Readonly<Record<string, readonly string[]>>; files: readonly string[]} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...names.map((name) => [name, {type: "string", multiple: true}] as const),
        ...flags.map((name) => [name, {type: "boolean", multiple: true}] as const)
      ])
    });
    return {
      options: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, (value as unknown[]).map(String)])
      ),
      files: positionals
    };
  } catch (cause) {
    throw new CliError(`${(cause as Error).message.split("\n")[0]}`, {cause});
  }
}
