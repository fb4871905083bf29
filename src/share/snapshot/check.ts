import {BrokenSnapshot} from "./broken.ts";

/** An object as JSON gives it, of whose members nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a value or throws; `where` names it in the fault. */
export type Check<T> = (value: unknown, where: string) => T;

const maxTextLength = 20_000;

export function fail(where: string): never {
  throw new BrokenSnapshot("broken", `snapshot: unexpected ${where}`);
}

export const fields: Check<Fields> = (value, where) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : fail(where);

export const text: Check<string> = (value, where) =>
  typeof value === "string" && value.length <= maxTextLength ? value : fail(where);

export const filled: Check<string> = (value, where) => text(value, where) || fail(where);

export const number: Check<number> = (value, where) =>
  typeof value === "number" && Number.isFinite(value) ? value : fail(where);

export const yes: Check<boolean> = (value, where) => (typeof value === "boolean" ? value : fail(where));

export const matching =
  (pattern: RegExp): Check<string> =>
  (value, where) =>
    pattern.test(text(value, where)) ? (value as string) : fail(where);

export const oneOf =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (value, where) =>
    allowed.find((each) => each === value) ?? fail(where);

export const nullOr =
  <T>(check: Check<T>): Check<T | null> =>
  (value, where) =>
    value === null || value === undefined ? null : check(value, where);

export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, where) =>
    Array.isArray(value) ? value.map((each, i) => check(each, `${where}[${i}]`)) : fail(where);
