import {join} from "node:path";
import {isDate} from "../../core/index.ts";
import {compareReleases, type Change} from "../../share/release/index.ts";
import {CliError} from "../cli-error.ts";
import {readOptions} from "../options.ts";
import {readRelease, readSeeds, releaseDates, writeRelease} from "../releases.ts";
import {readCorrections, seedPaths} from "../seeds.ts";

export const releaseUsage = `release [--date YYYY-MM-DD] [--note TEXT]

Freezes seeds/observations.jsonl and seeds/documents.json as a dated release under seeds/releases/, with CHANGES.csv: every
row and column that differs from the release before it, and why. The newest release may be made again under its own date.

  --date    today, unless given
  --note    what the release brings, in a sentence
  --seeds   another folder than seeds/`;

/** Makes a release of the seeds as they are. */
export function releaseCommand(args: readonly string[]): void {
  const {options, files} = readOptions(args, ["date", "note", "seeds"]);
  if (files.length > 0) throw new CliError(`release takes no files: ${files.join(" ")}`);
  const date = options["date"]?.at(-1) ?? today();
  if (!isDate(date)) throw new CliError(`not a day: ${date}. Write it as YYYY-MM-DD.`);
  const paths = seedPaths(options["seeds"]?.at(-1) ?? join(import.meta.dirname, "../../../seeds"));
  const dates = releaseDates(paths.releases);
  const [newest] = dates;
  if (newest !== undefined && date < newest)
    throw new CliError(`there is a later release already: ${newest}. A release is never put before another.`);
  const after = dates.find((each) => each < date) ?? null;
  const data = readSeeds(paths);
  const changes =
    after === null ? [] : compareReleases(readRelease(paths.releases, after), data, readCorrections(paths.corrections));
  if (after !== null && changes.length === 0)
    throw new CliError(`nothing has changed since the release of ${after}. Nothing was written.`);
  const [observations, documents] = [data.observations.length, data.documents.length];
  const note = options["note"]?.at(-1) ?? "";
  writeRelease(paths.releases, {date, observations, documents, note, after}, data, changes);
  const said = after === null ? "the first" : `${summary(changes)} since ${after}`;
  console.error(`release ${date}: ${observations} observations of ${documents} documents, ${said}`);
}

function summary(changes: readonly Change[]): string {
  const count = (change: Change["change"]) =>
    new Set(changes.filter((each) => each.change === change).map((each) => each.observation || each.document)).size;
  return `${count("added")} added, ${count("removed")} removed, ${count("changed")} changed`;
}

/** By the clock of whoever makes the release. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
