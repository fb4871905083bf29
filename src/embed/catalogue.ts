import type {SnapshotIndicator} from "../share/index.ts";

// In embeds the charts ask this instead of the catalogue's lists, which weigh 30 kB: what a snapshot says of its own
// indicators. The build puts it in their place (src/site/embed/slim-build.ts).

let indicators: readonly SnapshotIndicator[] = [];

/** What the next figure may ask about. */
export function useIndicators(of: readonly SnapshotIndicator[]): void {
  indicators = of;
}

export const allIndicators: readonly SnapshotIndicator[] = [];

export function indicatorByName(name: string): SnapshotIndicator | null {
  return indicators.find((each) => each.name === name) ?? null;
}

export function indicatorBySlug(slug: string): SnapshotIndicator | null {
  return indicators.find((each) => each.slug === slug) ?? null;
}

export function indicatorBySynonym(text: string): SnapshotIndicator | null {
  return indicators.find((each) => each.name === text || each.synonyms.includes(text)) ?? null;
}

export const keyOf = (text: string): string => text;

/** Embeds read no documents. */
export const matchIndicator = (): null => null;
