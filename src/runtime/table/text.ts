import {maybeExactText, isTuple} from "../exact-text.ts";
import {momentText} from "../calendar.ts";
import {numberText} from "../number-text.ts";

/** A value in a table, as text: what is inside lists, maps and rows as DuckDB writes it. */
export function formatValue(value: unknown): string {
  return format(value, 0);
}

const deepest = 100;

function format(value: unknown, depth: number): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const exact = maybeExactText(value);
  if (exact !== undefined) return exact;
  if (value instanceof Date) return formatDate(value);
  if (value instanceof Uint8Array) return formatBytes(value);
  if (depth > deepest) return "…";
  const inner = (each: unknown) => formatInner(each, depth + 1);
  if (Array.isArray(value) || value instanceof Set || ArrayBuffer.isView(value)) {
    return `[${Array.from(value as Iterable<unknown>, inner).join(", ")}]`;
  }
  if (value instanceof Map) return `{${Array.from(value, ([key, each]) => `${inner(key)}=${inner(each)}`).join(", ")}}`;
  if (hasOwnText(value)) return String(value);
  const entries = Object.entries(value);
  if (isTuple in value) return `(${entries.map(([, each]) => inner(each)).join(", ")})`;
  return `{${entries.map(([name, each]) => `${quote(name)}: ${inner(each)}`).join(", ")}}`;
}

function formatInner(value: unknown, depth: number): string {
  if (value === null || value === undefined) return "NULL";
  const text = format(value, depth);
  return isSimple(value) && needsQuotes(text) ? quote(text) : text;
}

const isSimple = (value: unknown) =>
  typeof value !== "object" || value instanceof Date || value instanceof Uint8Array || hasOwnText(value as object);

const needsQuotes = (text: string) => text === "" || /[,[\]{}()"'=:]|^\s|\s$/.test(text) || /^null$/i.test(text);

const quote = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;

const plainTexts: readonly unknown[] = [Object.prototype.toString, Array.prototype.toString, undefined];

/** Whether an object says itself how it reads: an error, an address. */
const hasOwnText = (value: object) =>
  !plainTexts.includes(value.toString) && !(value instanceof Map) && !(value instanceof Set) && !Array.isArray(value);

function formatDate(date: Date): string {
  const time = date.getTime();
  return Number.isNaN(time) ? "Invalid Date" : momentText(BigInt(time), 1000n, false);
}

/** Bytes as DuckDB prints a BLOB: letters as they are, others as \xAB. */
function formatBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const letter = String.fromCharCode(byte);
    return /[ -~]/.test(letter) && !/['"\\]/.test(letter)
      ? letter
      : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
