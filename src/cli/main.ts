import {evaluate, evaluateUsage} from "./commands/evaluate.ts";
import {explain, explainUsage} from "./commands/explain.ts";
import {extractCommand, extractUsage} from "./commands/extract.ts";
import {releaseCommand, releaseUsage} from "./commands/release.ts";
import {CliError} from "./cli-error.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void> | void>> = {
  extract: extractCommand,
  explain,
  evaluate,
  release: releaseCommand
};

const usages: Readonly<Record<string, string>> = {
  extract: extractUsage,
  explain: explainUsage,
  evaluate: evaluateUsage,
  release: releaseUsage
};

const [name = "", ...args] = process.argv.slice(2);
const asked = /^(?:--help|-h)$/;

try {
  if (asked.test(name)) console.log(Object.values(usages).join("\n\n\n"));
  else await run(name, args);
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(name: string, args: readonly string[]): Promise<void> {
  const command = commands[name];
  if (!command)
    throw new CliError(`unknown command: ${name || "(none)"}. Use one of ${Object.keys(commands).join(", ")}.`);
  if (args.some((each) => asked.test(each))) console.log(usages[name]);
  else await command(args);
}
