/** What is measured, independent of any document. */
export interface Indicator {
  readonly slug: string;
  /** canonical Chinese name */
  readonly name: string;
  readonly english: string;
  readonly definition: string;
  /** as the table has it: %, ‰, /10万, 个, 张 … */
  readonly unit: string;
  readonly denominator: string | null;
  /** which direction is better, null for neither */
  readonly better: "up" | "down" | null;
  /** other ways to write the same thing */
  readonly synonyms: readonly string[];
  /** what reads alike and is something else */
  readonly nearMisses: readonly string[];
  /** the norm or statistical system that defines it */
  readonly source: string;
  /** `core`: one of the list that the annotation guide fixes; `wider`: another of the field */
  readonly standing: "core" | "wider";
}

/** slug | name | english | unit | better | denominator | source | definition | synonyms | near-misses; lists with 、 */
export function indicators(rows: string, standing: Indicator["standing"] = "wider"): readonly Indicator[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [slug, name, english, unit, better, denominator, source, definition, synonyms, nearMisses] = row
        .split("|")
        .map((cell) => cell.trim());
      if (nearMisses === undefined) throw new Error(`indicator row lacks cells: ${row.slice(0, 40)}`);
      return {
        slug: slug!,
        name: name!,
        english: english!,
        definition: definition!,
        unit: unit!,
        denominator: denominator || null,
        better: better === "up" || better === "down" ? better : null,
        synonyms: list(synonyms!),
        nearMisses: list(nearMisses),
        source: source!,
        standing
      };
    });
}

function list(cell: string): readonly string[] {
  return cell.split("、").filter(Boolean);
}
