import {evaluate} from "./commands/evaluate.ts";
import {explain} from "./commands/explain.ts";
import {extractCommand} from "./commands/extract.ts";
import {Complaint} from "./complaint.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void> | void>> = {
  extract: extractCommand,
  explain,
  evaluate
};

const [name = "", ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command)
    throw new Complaint(`unknown command: ${name || "(none)"}. Use one of ${Object.keys(commands).join(", ")}.`);
  await command(args);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
