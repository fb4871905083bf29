/** Endings of data, texts and pictures, which no system runs when they are opened. */
const harmless = new Set(
  (
    "csv tsv txt json geojson topojson ndjson jsonl md png jpg jpeg gif webp avif pdf xlsx ods docx odt pptx parquet arrow " +
    "feather bib ris sql r rmd tex"
  ).split(" ")
);

/** What a user should know of a file's name before she saves it. */
export interface NameRisk {
  /** the real ending with its dot, or the whole name where it has none */
  readonly ending: string;
  /** opening it may run a program, or nothing is known of such files */
  readonly isUnknown: boolean;
  /** it holds characters that cannot be seen, or room that hides its end */
  readonly isPadded: boolean;
}

// What is drawn as nothing or as room: Unicode's default ignorable characters and its blanks. Two in a row are room enough.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2800]|[^\P{Zs} ]|\p{Zs}{2}/u;

export function nameRisk(name: string): NameRisk {
  const dot = name.lastIndexOf(".");
  const ending = dot < 0 ? name : name.slice(dot);
  const isPadded = unseen.test(name);
  return {ending, isUnknown: dot <= 0 || isPadded || !harmless.has(ending.slice(1).toLowerCase()), isPadded};
}

/** A name with a mark in the place of each character that cannot be seen, and of each blank beside another. */
export function revealName(name: string): string {
  return [...name]
    .map((each, i, all) => {
      const isBlank = /\p{Zs}/u.test(each);
      const isBeside = /\p{Zs}/u.test(all[i - 1] ?? "") || /\p{Zs}/u.test(all[i + 1] ?? "");
      return unseen.test(each) || (isBlank && isBeside) ? "␣" : each;
    })
    .join("");
}
