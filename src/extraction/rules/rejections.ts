import type {Rule} from "../candidate.ts";
import {documents} from "./documents.ts";
import {indefinites} from "./indefinites.ts";
import {names} from "./names.ts";
import {ordinals} from "./ordinals.ts";
import {qualifiers} from "./qualifiers.ts";
import {sets} from "./sets.ts";

/** What a number may be instead of an observation, the surest first. */
export const rejections: readonly Rule[] = [
  ...documents,
  ...ordinals,
  ...indefinites,
  ...names,
  ...qualifiers,
  ...sets
];
