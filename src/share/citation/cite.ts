import {apa} from "./apa.ts";
import {bibtex} from "./bibtex.ts";
import {cslItem} from "./csl.ts";
import {gbt7714} from "./gbt7714.ts";
import {ris} from "./ris.ts";
import type {Work} from "./work.ts";

/** How a citation can be written, in the order in which a user is offered them. */
export const citationFormats = ["gbt7714-2025", "gbt7714-2015", "apa", "bibtex", "csl-json", "ris"] as const;
export type CitationFormat = (typeof citationFormats)[number];

const writers: Readonly<Record<CitationFormat, (work: Work) => string>> = {
  "gbt7714-2025": (work) => gbt7714(work, "2025"),
  "gbt7714-2015": (work) => gbt7714(work, "2015"),
  apa,
  bibtex,
  "csl-json": (work) => `${JSON.stringify([cslItem(work)], null, 2)}\n`,
  ris
};

/**
 * A citation as text. The entries are written by templates of our own: citeproc is under CPAL or AGPL and its styles under
 * CC BY-SA, neither of which goes with our licence, and no published style follows the edition of 2025 in where a 文号 stands.
 * A test compares with citeproc where they have to agree.
 */
export function cite(work: Work, format: CitationFormat): string {
  return writers[format](work);
}
