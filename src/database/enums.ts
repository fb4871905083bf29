import {Type, tableFromIPC, type DataType} from "@uwdata/flechette";

/**
 * DuckDB-WASM 1.32.0 streams ENUM columns without their dictionaries, so that every value of such a column arrives as
 * null. Returns `sql` itself when the answer's schema holds none, else the same query with those columns as text.
 * @throws where the ENUM stands inside a nested column, which only the query's author can take apart
 */
export function withoutEnums(sql: string, answer: Uint8Array): string {
  const {fields} = tableFromIPC(schemaOf(answer)).schema;
  const enums = fields.filter((field) => field.type.typeId === Type.Dictionary);
  const nested = fields.find((field) => !enums.includes(field) && holdsEnum(field.type));
  if (nested)
    throw new Error(`Not supported: ENUM inside the column "${nested.name}"; cast it to VARCHAR in the query`);
  if (enums.length === 0) return sql;
  const casts = enums.map(({name}) => `cast(${quoted(name)} as varchar) as ${quoted(name)}`);
  return `select * replace (${casts.join(", ")}) from (${sql.replace(/(?<![\s;])[\s;]+$/, "")}\n)`;
}

// The first message of the stream, ended: decoding needs no record batch, whose dictionaries are missing.
function schemaOf(answer: Uint8Array): Uint8Array {
  const length = new DataView(answer.buffer, answer.byteOffset).getInt32(4, true);
  const end = 8 + length;
  const schema = new Uint8Array(end + 8);
  schema.set(answer.subarray(0, end));
  schema.set([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0], end);
  return schema;
}

function holdsEnum(type: DataType): boolean {
  if (type.typeId === Type.Dictionary) return true;
  return "children" in type && Array.isArray(type.children) && type.children.some((child) => holdsEnum(child.type));
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
