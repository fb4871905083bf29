import {units} from "../catalog/index.ts";
import {Lexicon} from "./lexicon.ts";

/** The units as documents write them. */
export const unitWords = new Lexicon(units.map((unit) => unit.written));
