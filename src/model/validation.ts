import * as v from "valibot";
import {type Column, type Columns} from "./column.ts";

type AnySchema = v.GenericSchema;

const isRecord = (data: unknown): data is object => typeof data === "object" && data !== null && !Array.isArray(data);

function isPlain(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const prototype = Object.getPrototypeOf(data) as unknown;
  return prototype === Object.prototype || prototype === null;
}

/** An object of whatever. */
export const anyFields = v.custom<Readonly<Record<string, unknown>>>(isRecord);

/** An object, and of it the fields that are named; what is undefined is left out. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(anyFields, v.object(entries), v.transform(withoutUndefined));

/** An object that is nobody's instance: none that inherits what it seems to hold. */
export const plain = v.custom<Readonly<Record<string, unknown>>>(isPlain);

/** The same as `fields` of an object that comes in a message and may have any prototype. */
export const plainFields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(plain, v.object(entries), v.transform(withoutUndefined));

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  for (const [name, value] of Object.entries(fields))
    if (value === undefined) delete (fields as Record<string, unknown>)[name];
  return fields;
}

/** An object of values by keys of a form, none of them one of every object; they are checked before any value is read. */
export const boundedRecord = <const Value extends AnySchema>(key: RegExp, value: Value, most: number) => {
  const isRead = (keys: readonly string[]) =>
    keys.length <= most && keys.every((each) => key.test(each) && !(each in Object.prototype));
  return v.pipe(
    v.custom<Record<string, unknown>>((data) => isPlain(data) && isRead(Object.keys(data as object))),
    v.record(v.string(), value)
  );
};

/** A list, whose length is checked before what is in it. */
export const boundedList = <const Item extends AnySchema>(item: Item, most: number) =>
  v.pipe(
    v.custom<unknown[]>((data) => Array.isArray(data) && data.length <= most),
    v.array(item)
  );

/** A text of so many UTF-16 units at most. */
export const boundedText = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A number that is neither NaN nor infinite. */
export const finite = v.pipe(v.number(), v.finite());

/** 0, 1, 2 …, as far as numbers are exact. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a value of a column has to be; a text is at most `maxText` long. */
export function valueSchema(column: Column, maxText: number): AnySchema {
  const {nullable, default: absent} = column;
  const schema = plainValue(column, maxText);
  if (absent !== undefined) return v.optional(nullable ? v.nullable(schema) : schema, absent);
  return nullable ? v.nullish(schema, null) : schema;
}

function plainValue({type, blank, values, pattern}: Column, maxText: number): AnySchema {
  if (type === "boolean") return v.boolean();
  if (type !== "text") return finite;
  if (values) return v.picklist(values);
  const text = boundedText(maxText);
  if (pattern) return v.pipe(text, v.regex(pattern));
  return blank ? text : v.pipe(text, v.nonEmpty());
}

/** What the values of a row have to be. */
export const valueSchemas = (columns: Columns, maxText: number): Readonly<Record<string, AnySchema>> =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, valueSchema(column, maxText)]));

/** A row of a table of these columns. */
export const rowSchema = (columns: Columns, maxText: number) => fields(valueSchemas(columns, maxText));

/** A value in the form of a schema: a copy with nothing else in it; undefined where it has another form. */
export function maybeParse<Schema extends AnySchema>(schema: Schema, data: unknown): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, data, {abortEarly: true});
  return result.success ? result.output : undefined;
}

/** The same, or where its form is another: rows.value[3]. */
export function parseOr<Schema extends AnySchema>(
  schema: Schema,
  data: unknown,
  fail: (where: string) => never
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data, {abortEarly: true});
  if (result.success) return result.output;
  const path = (result.issues[0].path ?? []) as readonly {readonly key: unknown}[];
  return fail(
    path
      .map(({key}) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
      .join("")
      .replace(/^\./, "")
  );
}
