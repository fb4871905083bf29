/** Arquero, and how an answer of the database becomes its table; sent into the frame at the first use. */
import * as aq from "arquero";
import {fromArrow, table} from "arquero";
import {Table, tableFromIPC, Type} from "@uwdata/flechette";
import {distinctNames} from "../core/index.ts";
import {decimals} from "./exact-text.ts";
import {extraction, readColumn} from "./answer/read.ts";

export {aq};

/**
 * The table of an Arrow IPC stream: every column under a name of its own, every value exact. Whole numbers are numbers up to
 * 2^53 and BigInt beyond, decimals are numbers where these have all their digits and text where not.
 */
export function decode(ipc: Uint8Array) {
  const {schema, children} = tableFromIPC(ipc, extraction);
  const names = distinctNames(schema.fields.map(({name}) => name));
  const fields = schema.fields.map((field, index) => ({...field, name: names[index]!}));
  const named = new Table({...schema, fields}, children);
  const answer = fromArrow(named as unknown as Uint8Array);
  const read = fields.flatMap((field, index): [string, ArrayLike<unknown>][] => {
    const values = readColumn(field, children[index]!.data);
    return values ? [[field.name, values]] : [];
  });
  const whole = read.length ? answer.assign(table(read)) : answer;
  const scales = fields.flatMap(({name, type}) =>
    type.typeId === Type.Decimal && type.scale > 0 ? [[name, type.scale] as const] : []
  );
  return scales.length ? Object.defineProperty(whole, decimals, {value: new Map(scales)}) : whole;
}
