import * as Inputs from "@observablehq/inputs";
import * as d3 from "d3";
import * as htl from "htl";
import {createCharts} from "../../charts/index.ts";
import {words, type Words} from "../../i18n/index.ts";
import {importer} from "../../notebook/index.ts";
import type {Guest, Opening} from "../../sandbox/index.ts";
import {RunScoped, type Run} from "../run.ts";
import {lazyArquero} from "./arquero.ts";
import {writeBigIntsAsText} from "./bigint-json.ts";
import {createDatabase, findDatabase} from "./database.ts";
import * as generators from "./generators.ts";
import {createExtract} from "./extraction.ts";
import {createFileAttachment} from "./files.ts";
import {lazyFiles} from "./files-chunk.ts";
import {createImporter} from "./imports.ts";
import {createMarkdown} from "./markdown.ts";
import {Mutable} from "./mutable.ts";
import {plotWithYears, tableWithYears} from "./years.ts";

export interface LibraryOptions extends Pick<Opening, "documents" | "settings"> {
  readonly guest: Guest;
  /** the element whose width `width` is */
  readonly column: Element;
}

/** What a cell can name without defining it; each is made at its first use. */
export function createLibrary({guest, documents, settings, column}: LibraryOptions): Record<string, () => unknown> {
  writeBigIntsAsText();
  const arquero = lazyArquero(guest);
  const readers = lazyFiles(guest);
  const waits = watchEngine(guest);
  const aq = async () => (await arquero()).aq;
  const perRun = <Value>(value: (database: ReturnType<typeof createDatabase>) => Value) =>
    new RunScoped(({signal, pendingOn, query}) => {
      return value(createDatabase(guest, arquero, signal, (begins) => waits(pendingOn, begins), query));
    });
  const plot = plotWithYears();
  const inputs = {...Inputs, table: tableWithYears, search: localSearch(words(settings.language))};
  const modules = {
    d3: () => d3,
    "@observablehq/plot": () => plot,
    "@observablehq/inputs": () => inputs,
    htl: () => htl,
    arquero: aq
  };
  return {
    [importer]: () => createImporter(modules),
    display: () => new RunScoped(({display}) => display),
    view: () => new RunScoped(({view}) => view),
    db: () => perRun((database) => database),
    sql: () => perRun(({sql}) => sql),
    DatabaseClient: () => perRun((database) => (name: unknown) => findDatabase(database, name)),
    FileAttachment: () => createFileAttachment(guest, {arquero, readers}),
    aq,
    charts: () => createCharts({language: settings.language, documents: byId(documents)}),
    d3: () => d3,
    dark: generators.dark,
    extract: () => createExtract(guest),
    Generators: () => generators,
    htl: () => htl,
    html: () => htl.html,
    Inputs: () => inputs,
    md: createMarkdown,
    Mutable: () => Mutable,
    now: generators.now,
    Plot: () => plot,
    svg: () => htl.svg,
    width: () => generators.width(column)
  };
}

/** Tells runs whether they wait for an answer, or for the database to come at all: its first answer is to a question of our own. */
function watchEngine(guest: Pick<Guest, "query">): (pendingOn: Run["pendingOn"], begins: boolean) => void {
  const waiting = new Set<Run["pendingOn"]>();
  let first: Promise<void> | undefined;
  let answered = false;
  const heard = () => {
    answered = true;
    for (const pendingOn of waiting) pendingOn("query");
  };
  return (pendingOn, begins) => {
    first ??= guest.query("select 1").then(heard, heard);
    if (begins) waiting.add(pendingOn);
    else waiting.delete(pendingOn);
    pendingOn(begins ? (answered ? "query" : "engine") : undefined);
  };
}

const localSearch =
  ({runtime}: Words) =>
  (data: unknown, options?: object) =>
    Inputs.search!(data, {placeholder: runtime.search.placeholder, format: runtime.search.results, ...options});

const byId = (documents: LibraryOptions["documents"]) =>
  Object.fromEntries(documents.map((document) => [document.id, document]));
