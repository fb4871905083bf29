/** Which of the eight colours and shapes each region has. Pass the same one to several charts. */
export type Palette = Map<string, number>;

export const SLOTS = 8;

/**
 * Gives each region a slot, 0 to 7, and keeps it in the palette. A region asks first for the slot that its code stands
 * for, so that it tends to look the same in every notebook; of more than eight regions the later ones get none (grey).
 */
export function assign(regions: readonly string[], palette: Palette = new Map()): ReadonlyMap<string, number | null> {
  const given = new Map<string, number | null>();
  const taken = new Set<number>();
  for (const region of regions) {
    const kept = palette.get(region);
    if (kept === undefined || taken.has(kept)) continue;
    given.set(region, kept);
    taken.add(kept);
  }
  for (const region of regions) {
    if (given.has(region)) continue;
    const slot =
      firstFree(preferred(region), new Set([...taken, ...palette.values()])) ?? firstFree(preferred(region), taken);
    given.set(region, slot);
    if (slot === null) continue;
    taken.add(slot);
    if (!palette.has(region)) palette.set(region, slot);
  }
  return given;
}

/** The colour of a slot; null is the grey of the many. Defined in charts.css, with a fallback for a drawing on its own. */
export function color(slot: number | null): string {
  return slot === null ? "var(--region-none, #8a8781)" : `var(--region-${slot + 1}, ${fallback[slot]})`;
}

const fallback = ["#4a86dc", "#b63613", "#702d48", "#b97f12", "#2b1474", "#8838a8", "#2c7e73", "#3b2301"];

function preferred(region: string): number {
  let hash = 0;
  for (let i = 0; i < region.length; i++) hash = (hash * 3 + region.charCodeAt(i)) % 9973;
  return hash % SLOTS;
}

function firstFree(from: number, taken: ReadonlySet<number>): number | null {
  for (let i = 0; i < SLOTS; i++) if (!taken.has((from + i) % SLOTS)) return (from + i) % SLOTS;
  return null;
}
