/** Arquero, and how an answer of the database becomes its table; sent into the frame at the first use. */
import * as aq from "arquero";
import {fromArrow, table} from "arquero";

export {aq};

/** The table of an Arrow IPC stream. 64-bit integers become numbers where all of a column's are exact as such. */
export function decode(ipc: Uint8Array) {
  const answer = fromArrow(ipc, {useBigInt: true, useDate: true});
  const columns = answer.columnNames().map((name: string) => [name, exact(answer.array(name))] as const);
  const plain = columns.filter(([, values]) => values !== undefined);
  return plain.length ? answer.assign(table(plain as [string, ArrayLike<unknown>][])) : answer;
}

function exact(values: ArrayLike<unknown>): ArrayLike<unknown> | undefined {
  if (!(values instanceof BigInt64Array || values instanceof BigUint64Array || Array.isArray(values))) return;
  let found = false;
  for (let i = 0; i < values.length; i++) {
    const value: unknown = values[i];
    if (value === null || value === undefined) continue;
    if (typeof value !== "bigint" || value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) return;
    found = true;
  }
  if (!found && values.length && Array.isArray(values)) return;
  return Array.isArray(values)
    ? values.map((value: bigint | null) => (value === null ? null : Number(value)))
    : Float64Array.from(values, Number);
}
