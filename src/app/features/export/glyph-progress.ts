/** How many of the files with letters that a picture needs have come. */
export interface GlyphProgress {
  readonly done: number;
  readonly total: number;
}

let count: GlyphProgress = {done: 0, total: 0};
const listeners = new Set<(count: GlyphProgress) => void>();

function set(next: GlyphProgress): void {
  // what is all there is forgotten when the next file is asked for
  count = next;
  for (const listener of listeners) listener(next);
}

/** Counts a file from its asking to its coming. */
export async function counted<Value>(file: Promise<Value>): Promise<Value> {
  set(count.done === count.total ? {done: 0, total: 1} : {...count, total: count.total + 1});
  try {
    return await file;
  } finally {
    set({...count, done: count.done + 1});
  }
}

/** Hears of every change until what it returns is called. */
export function watchGlyphProgress(hear: (count: GlyphProgress) => void): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}
