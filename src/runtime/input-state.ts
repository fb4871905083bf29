import type {InputValues} from "../notebook/index.ts";

/** What a user chose in the inputs of a notebook's cells, by cell and position; it outlives a cell's runs. */
export interface InputState {
  /** gives a new input the value that its predecessor had, and remembers what is chosen from now on */
  bind(cell: number, position: number, input: Element): void;
  /** what can be written down of what was chosen: text, numbers, truth, dates, and lists of these */
  values(): InputValues;
}

interface Choice {
  /** the input's own first value, as text: where the author changes it, hers counts */
  readonly initial: string;
  readonly value: unknown;
}

/** @param changed is told when the user chooses something */
export function createInputState(kept: InputValues = {}, changed: () => void = () => {}): InputState {
  const choices = new Map<string, Choice>();
  for (const [key, {initial, value}] of Object.entries(kept)) {
    const read = fromText(value);
    if (read) choices.set(key, {initial, value: read.value});
  }
  return {
    bind(cell, position, element) {
      const input = element as Element & {value?: unknown};
      if (!("value" in input)) return;
      const key = `${cell}.${position}`;
      const initial = fingerprint(input.value);
      const choice = choices.get(key);
      if (choice && choice.initial === initial) restore(input, choice.value);
      else choices.delete(key);
      input.addEventListener("input", () => {
        choices.set(key, {initial, value: input.value});
        changed();
      });
    },
    values() {
      const values: Record<string, {initial: string; value: string}> = {};
      for (const [key, {initial, value}] of choices) {
        const text = toText(value);
        if (text !== undefined) values[key] = {initial, value: text};
      }
      return values;
    }
  };
}

/** Sets a value, or leaves the input as it was where it does not take it: an option may be gone. */
function restore(input: Element & {value?: unknown}, value: unknown): void {
  const before = input.value;
  try {
    input.value = value;
    if (fingerprint(input.value) !== fingerprint(value)) input.value = before;
  } catch {
    input.value = before;
  }
}

function fingerprint(value: unknown): string {
  try {
    const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner));
    return text === undefined ? "undefined" : text.length > maxFingerprint ? `${text.length}:${hash(text)}` : text;
  } catch {
    return "circular";
  }
}

const maxFingerprint = 1000;

function hash(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum >>> 0;
}

const isPlain = (value: unknown) =>
  value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

function toText(value: unknown): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return JSON.stringify({date: value.toISOString()});
  if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) return JSON.stringify({value});
}

function fromText(text: string): {readonly value: unknown} | undefined {
  try {
    const read = JSON.parse(text) as {value?: unknown; date?: unknown};
    if (typeof read.date === "string") return {value: new Date(read.date)};
    return "value" in read ? {value: read.value} : undefined;
  } catch {
    return;
  }
}
