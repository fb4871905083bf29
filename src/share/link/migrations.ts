import {v1} from "./schemas/v1.ts";
import type {SharedNotebook} from "./shared.ts";

/** One way in which links were or are written. */
export interface Schema {
  readonly number: number;
  /** what deflate may point at before the first byte */
  readonly dictionary: () => Uint8Array;
  /** what unpacked bytes hold, in this schema's own terms, or null where they hold nothing of the kind */
  readonly unpack: (bytes: Uint8Array) => unknown;
  /** what it holds in the terms of the next schema; the last one needs none */
  readonly migrate?: (content: unknown) => unknown;
}

/**
 * Every schema that a link was ever written in, from the first; the last is what new links are written in. None is ever
 * taken away or changed: a link lives as long as the article that it stands in. Schema 2 comes here as a second entry, with
 * a `migrate` for the first, and a fixture of its own beside schema 1's.
 */
export const schemas: readonly Schema[] = [v1];

/** Brings what a schema's bytes hold to the terms of the last one. */
export function toPresent(content: unknown, number: number, all: readonly Schema[] = schemas): SharedNotebook {
  const present = all
    .filter((schema) => schema.number >= number)
    .reduce((value, {migrate}) => (migrate ? migrate(value) : value), content);
  return present as SharedNotebook;
}
