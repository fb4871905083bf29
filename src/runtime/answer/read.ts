import {Type, type Batch, type DataType, type Field} from "@uwdata/flechette";
import {distinctNames} from "../../core/index.ts";
import {clockText} from "../calendar.ts";
import {isTuple} from "../exact-text.ts";
import {formatValue} from "../table/text.ts";
import {intervalText} from "./interval.ts";
import {withJson} from "./json.ts";
import {toDate, type Clock} from "./moment.ts";
import {fromBytes, fromSingle, widening} from "./numbers.ts";

type Batches = readonly Batch<unknown>[];

/** A value that is there, at an index of a batch of one column. */
type Read = (batch: Batch<unknown>, index: number) => unknown;

/** What is read of Arrow: wide numbers and moments as they are stored. */
export const extraction = {useBigInt: true, useDecimalInt: true, useBigIntTimestamp: true} as const;

/** A column's values as cells and tables get them; undefined where they are as they should be already. */
export function readColumn(field: Field, batches: Batches): unknown[] | Float64Array | undefined {
  const read = reader(field, batches);
  if (!read) return;
  const values: unknown[] = [];
  let numbers = true;
  for (const batch of batches) {
    for (let index = 0; index < batch.length; index++) {
      const value = isThere(batch, index) ? read(batch, index) : null;
      numbers &&= typeof value === "number";
      values.push(value);
    }
  }
  return numbers ? Float64Array.from(values as number[]) : values;
}

function reader(field: Field, batches: Batches): Read | undefined {
  const type = field.type as DataType & {readonly children: readonly Field[]};
  switch (type.typeId) {
    case Type.Int:
    case Type.Duration:
      return type.typeId === Type.Duration || type.bitWidth === 64
        ? wide(batches, 0, ({values}, index) => values[index] as bigint)
        : undefined;
    case Type.Float:
      return type.precision === 1 ? ({values}, index) => fromSingle(values[index] as number) : undefined;
    case Type.Decimal:
      return wide(batches, type.scale, (batch, index) => BigInt(batch.value(index) as bigint | number));
    case Type.Date:
      return type.unit === 0
        ? ({values}, index) => toDate(BigInt(values[index]!), days)
        : moments({perSecond: 1000n, zoned: false});
    case Type.Timestamp:
      return moments({perSecond: 1000n ** BigInt(type.unit), zoned: type.timezone !== null});
    case Type.Time: {
      const perSecond = 1000n ** BigInt(type.unit);
      return ({values}, index) => clockText(BigInt(values[index]!), perSecond);
    }
    case Type.Interval:
      return [monthsInterval, daysInterval, fullInterval][type.unit];
    case Type.Binary:
    case Type.LargeBinary:
      return bytes;
    case Type.FixedSizeBinary:
      return opaqueName(field) === "uhugeint" && type.stride === 16
        ? wide(batches, 0, (batch, index) => fromBytes(batch.value(index) as Uint8Array))
        : bytes;
    case Type.List:
    case Type.LargeList:
      return lists(type.children, batches, ({offsets}, index) => [Number(offsets[index]), Number(offsets[index + 1])]);
    case Type.FixedSizeList:
      return lists(type.children, batches, (_, index) => [index * type.stride, (index + 1) * type.stride]);
    case Type.Map:
      return maps(type.children[0]!, batches);
    case Type.Struct:
      return structs(type.children, batches);
    case Type.Union:
      return unions(type.children, batches);
    case Type.Dictionary:
      return dictionaries({...field, type: type.dictionary}, batches);
    default:
      return;
  }
}

/** Numbers that may have more digits than a JavaScript number. */
function wide(batches: Batches, scale: number, raw: (batch: Batch<unknown>, index: number) => bigint): Read {
  function* all() {
    for (const batch of batches) {
      for (let index = 0; index < batch.length; index++) if (isThere(batch, index)) yield raw(batch, index);
    }
  }
  const widen = widening(all(), scale);
  return (batch, index) => widen(raw(batch, index));
}

const bytes: Read = (batch, index) => {
  const blob = (batch.value(index) as Uint8Array).slice();
  return withJson(blob, () => formatValue(blob));
};

const days: Clock = {perSecond: 0n, zoned: false};

const moments =
  (clock: Clock): Read =>
  ({values}, index) =>
    toDate(BigInt(values[index]!), clock);

const monthsInterval: Read = ({values}, index) => intervalText(values[index] as number, 0, 0n);

const daysInterval: Read = (batch, index) => {
  const [count = 0, milliseconds = 0] = batch.value(index) as Int32Array;
  return intervalText(0, count, BigInt(milliseconds) * 1_000_000n);
};

const fullInterval: Read = ({values}, index) => {
  const bytes = new DataView(values.buffer, values.byteOffset + index * 16, 16);
  return intervalText(bytes.getInt32(0, true), bytes.getInt32(4, true), bytes.getBigInt64(8, true));
};

function lists(
  [item]: readonly Field[],
  batches: Batches,
  span: (batch: Batch<unknown>, index: number) => readonly [number, number]
): Read {
  const at = nested(item!, childrenOf(batches, 0));
  return (batch, index) => {
    const [start, end] = span(batch, index);
    return Array.from({length: end - start}, (_, offset) => at(batch.children[0]!, start + offset));
  };
}

function maps({type}: Field, batches: Batches): Read {
  const entries = childrenOf(batches, 0);
  const [key, value] = (type as DataType & {children: Field[]}).children.map((field, index) =>
    nested(field.metadata ? field : {...field, metadata: unnamed}, childrenOf(entries, index))
  );
  return ({children, offsets}, index) => {
    const [keys, values] = children[0]!.children;
    const map = new Map<unknown, unknown>();
    for (let at = Number(offsets[index]); at < Number(offsets[index + 1]); at++) {
      map.set(key!(keys!, at), value!(values!, at));
    }
    return withJson(map, () => Object.fromEntries(Array.from(map, ([name, each]) => [formatValue(name), each])));
  };
}

/** DuckDB leaves out of a map's fields what it says elsewhere of the only type of its own that it streams. */
const unnamed = new Map([["ARROW:extension:metadata", '{"type_name":"uhugeint"}']]);

const tuple = Object.defineProperty({}, isTuple, {value: true}) as object;

function structs(fields: readonly Field[], batches: Batches): Read {
  const names = distinctNames(fields.map(({name}) => name));
  const reads = fields.map((field, index) => nested(field, childrenOf(batches, index)));
  const hasNames = fields.some(({name}) => name !== "");
  return ({children}, index) => {
    const row = (hasNames ? {} : Object.create(tuple)) as Record<string, unknown>;
    for (let at = 0; at < names.length; at++) row[names[at]!] = reads[at]!(children[at]!, index);
    return row;
  };
}

function unions(fields: readonly Field[], batches: Batches): Read {
  const reads = fields.map((field, index) => nested(field, childrenOf(batches, index)));
  return (batch, index) => {
    const {typeIds, typeMap} = batch as unknown as {typeIds: Int8Array; typeMap: Record<number, number>};
    const child = typeMap[typeIds[index]!]!;
    // a dense union says where in its child the value stands
    return reads[child]!(batch.children[child]!, batch.offsets ? Number(batch.offsets[index]) : index);
  };
}

function dictionaries(field: Field, batches: Batches): Read | undefined {
  type Keyed = Batch<unknown> & {dictionary: {data: Batches}; key(index: number): number};
  const dictionary = (batches.at(-1) as Keyed | undefined)?.dictionary;
  const values = dictionary && readColumn(field, dictionary.data);
  return values && ((batch, index) => values[(batch as Keyed).key(index)]);
}

/** A value inside another, or null. */
function nested(field: Field, batches: Batches): Read {
  const read = reader(field, batches) ?? ((batch, index) => batch.value(index));
  return (batch, index) => (isThere(batch, index) ? read(batch, index) : null);
}

const childrenOf = (batches: Batches, index: number): Batches => batches.map(({children}) => children[index]!);

const isThere = (batch: Batch<unknown>, index: number) =>
  !batch.nullCount || !batch.validity?.length || batch.isValid(index);

function opaqueName({metadata}: Field): string | undefined {
  const text = metadata?.get("ARROW:extension:metadata");
  return text === undefined ? undefined : /"type_name"\s*:\s*"(\w+)"/.exec(text)?.[1];
}
