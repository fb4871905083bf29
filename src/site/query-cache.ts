import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {encodeDocuments, encodeObservations, encodeReference} from "../database/index.ts";
import {openNodeDatabase} from "../database/node.ts";
import {readReference} from "./reference.ts";
import {folder as seeds, readCurrent} from "./seeds.ts";

const id = "virtual:query-cache";
const folder = join(import.meta.dirname, "../../notebooks");

/**
 * What the shipped notebooks' queries answer on the newest data, asked of the same engine when the site is built, as Arrow IPC
 * files, and the module `virtual:query-cache` that says where each is. With them a notebook's first chart waits for a small
 * file and not for the engine. The development server has none.
 */
export function queryCache(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:query-cache",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return;
      if (serving) return "export const results = {};";
      const found = await answerAll(shippedQueries());
      const entries = [...found].map(([sql, ipc]) => {
        const file = this.emitFile({type: "asset", name: "answer.arrow", source: ipc});
        return `${JSON.stringify(sql)}: import.meta.ROLLUP_FILE_URL_${file}`;
      });
      return `export const results = {${entries.join(",\n")}};`;
    }
  };
}

/** The queries of the shipped notebooks that are the same each time: nothing is written into them, no clock, no chance. */
export function shippedQueries(): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const queries = files.flatMap((file) => queriesOf(readFileSync(join(folder, file), "utf8")));
  return [...new Set(queries)].filter(
    (sql) => isQuery(sql) && !/\$\{|\b(?:now|random|uuid|today|current_\w+)\b/i.test(sql)
  );
}

/** The text of the SQL cells of a notebook's file, as a cell sends it. */
export function queriesOf(file: string): readonly string[] {
  const cells = file.matchAll(/<script[^>]*\stype="application\/sql"[^>]*>\n?([^]*?)<\/script>/g);
  return Array.from(cells, ([, text]) => text!.replace(/^ {4}/gm, "").trim());
}

const isQuery = (sql: string) => /^(?:\s|--.*\n)*(?:select|with|from)\b/i.test(sql);

async function answerAll(queries: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const {observations, documents} = readCurrent();
  const database = await openNodeDatabase([
    ["observations", encodeObservations(observations)],
    ["documents", encodeDocuments(documents)],
    ["reference", encodeReference(readReference(seeds))]
  ]);
  const found = new Map<string, Uint8Array>();
  for (const sql of queries) found.set(sql, ended(await database.query(sql)));
  await database.close();
  return found;
}

/** With the mark of a stream's end, which DuckDB leaves out: without it a file that is cut is not told from a whole one. */
const ended = (ipc: Uint8Array) => Uint8Array.from([...ipc, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
