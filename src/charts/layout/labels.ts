export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A text that wants to stand beside a point. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** how far from the point it may stand; without a free place it is left out unless it is needed */
  readonly distances: readonly number[];
  readonly sides: readonly Side[];
}

export type Side = "right" | "left" | "above" | "below" | "aboveRight" | "aboveLeft" | "belowRight" | "belowLeft";

/** Where the text begins: left edge and middle line; `far` when it needs a line back to its point. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly far: boolean;
}

/** The width of a text without a page to measure it on: Chinese characters are 1 em, Latin ones about half. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em * size;
}

function widthOf(character: string): number {
  if (character.codePointAt(0)! > 0x2e7f) return 1;
  if (/[il.,|'/ ]/.test(character)) return 0.34;
  return character === "%" ? 0.92 : character === "‰" ? 1.25 : 0.57;
}

/** Finds each label in turn the first free place that touches nothing in `taken`, and takes it. */
export function place(labels: readonly Label[], taken: Box[], area: Box): (Placed | null)[] {
  return labels.map((label) => {
    for (const distance of label.distances) {
      for (const side of label.sides) {
        const box = beside(label, side, distance);
        if (!within(box, area) || taken.some((other) => overlap(padded(box), other))) continue;
        taken.push(box);
        return {x: box.x0, y: (box.y0 + box.y1) / 2, far: distance > 20};
      }
    }
    return null;
  });
}

/** Middle lines as near as can be to those wanted, `gap` apart, between top and bottom. */
export function stack(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const clusters: {middle: number; members: number[]}[] = [];
  for (const i of order) {
    clusters.push({middle: wanted[i]!, members: [i]});
    while (clusters.length > 0) {
      const last = clusters.at(-1)!;
      const half = ((last.members.length - 1) * gap) / 2;
      last.middle = Math.max(top + half, Math.min(bottom - half, last.middle));
      const before = clusters.at(-2);
      if (!before || before.middle + (before.members.length * gap) / 2 + (last.members.length * gap) / 2 <= last.middle)
        break;
      const members = [...before.members, ...last.members];
      const middle = members.reduce((sum, each) => sum + wanted[each]!, 0) / members.length;
      clusters.splice(-2, 2, {middle, members});
    }
  }
  const found = Array.from(wanted);
  for (const {middle, members} of clusters) {
    members.forEach((i, k) => (found[i] = middle + (k - (members.length - 1) / 2) * gap));
  }
  return found;
}

/** Estimated widths err by a little. */
function padded(box: Box): Box {
  return {...box, x0: box.x0 - 3, x1: box.x1 + 3};
}

export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function within(box: Box, area: Box): boolean {
  return box.x0 >= area.x0 && box.x1 <= area.x1 && box.y0 >= area.y0 && box.y1 <= area.y1;
}

function beside({x, y, width, height}: Label, side: Side, distance: number): Box {
  const up = y - distance - height / 2;
  const down = y + distance + height / 2;
  const places: Record<Side, readonly [number, number]> = {
    right: [x + distance, y],
    left: [x - distance - width, y],
    above: [x - width / 2, up],
    below: [x - width / 2, down],
    aboveRight: [x - 9, up],
    aboveLeft: [x + 9 - width, up],
    belowRight: [x - 9, down],
    belowLeft: [x + 9 - width, down]
  };
  const [left, middle] = places[side];
  return {x0: left, y0: middle - height / 2, x1: left + width, y1: middle + height / 2};
}
