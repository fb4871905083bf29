import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Source} from "../browser/notebook-page.ts";

const folder = join(import.meta.dirname, "../../docs/guide");

export interface GuidePage {
  /** zh/sql */
  readonly name: string;
  readonly text: string;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly language: string;
  /** `cell`: it belongs to a notebook; a further word names its result */
  readonly words: readonly string[];
  readonly source: string;
}

/** The guide's pages, in both languages. */
export const guidePages: readonly GuidePage[] = ["zh", "en"].flatMap((language) =>
  readdirSync(join(folder, language)).map((file) => {
    const text = readFileSync(join(folder, language, file), "utf8");
    const samples = [...text.matchAll(/^```(\S*)(.*)\n([\s\S]*?)^```$/gm)].map(
      ([, language, words, source]): Sample => ({
        language: language!,
        words: words!.split(" ").filter(Boolean),
        source: source!.trimEnd()
      })
    );
    return {name: `${language}/${file.replace(/\.md$/, "")}`, text, samples};
  })
);

/** The cells of a page, as one notebook. */
export function cellsOf({samples}: GuidePage): readonly Source[] {
  return samples.flatMap(({language, words, source}): readonly Source[] => {
    if (language === "js") return [{mode: "js", value: source}];
    if (language !== "sql" || words[0] !== "cell") return [];
    const output = words[1] ? ` output="${words[1]}"` : "";
    return [{mode: "sql", value: source, more: `database="var:db"${output}`}];
  });
}
