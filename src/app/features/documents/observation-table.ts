import {html, type TemplateResult} from "lit";
import {until} from "lit/directives/until.js";
import {words, type Language} from "../../../i18n/index.ts";
import type {DocumentReading} from "./workers/read-document.ts";

const drawn = new WeakMap<DocumentReading, Partial<Record<Language, Promise<HTMLElement | TemplateResult>>>>();

/** A reading's table, made once for each language; the charts that draw it are loaded with the first one. */
export function observationTable(reading: DocumentReading, language: Language, title: string, waiting: TemplateResult) {
  const tables = drawn.get(reading) ?? {};
  drawn.set(reading, tables);
  tables[language] ??= draw(reading, language, title).catch((error: unknown) => {
    console.warn(error);
    delete tables[language];
    return html`<p role="alert">${words(language).app.own.noTable}</p>`;
  });
  return until(tables[language], waiting);
}

async function draw(
  {observations, document}: DocumentReading,
  language: Language,
  title: string
): Promise<HTMLElement> {
  const {table} = await import("../../../charts/table-chunk.ts");
  return table(observations, {language, documents: {[document.id]: document}, title});
}
