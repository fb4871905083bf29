import {Type, tableFromIPC, type DataType, type Field} from "@uwdata/flechette";
import {quoteIdentifier} from "./identifier.ts";

/**
 * DuckDB-WASM 1.32.0 streams some types as less than they are: ENUM without its dictionary (every value arrives as null),
 * BIT as bytes like those of a BLOB, TIME WITH TIME ZONE without its offset, INTERVAL in nanoseconds that overflow, and
 * TIME_NS and VARIANT not at all. Whether an answer's schema may hold one of them.
 */
export function losesTypes(schema: Uint8Array): boolean {
  return fieldsOf(schema).some(isLossy);
}

/** Whether a statement failed because of the type of a column that cannot be streamed. */
export const isUnsupported = (error: unknown): boolean => /Unsupported Arrow type/.test(String(error));

/**
 * The same query with columns of such types as the text that the database itself writes; inside lists, structs and maps
 * too. Returns `sql` where nothing is lost, or where it is no query that another can select from.
 * @param schema of the answer; undefined where it could not be streamed
 * @param ask answers another statement
 * @throws where values would be lost
 */
export async function withTextCasts(
  sql: string,
  schema: Uint8Array | undefined,
  ask: (sql: string) => Promise<Uint8Array>
): Promise<string> {
  for (const query of asSubqueries(sql)) {
    const columns = await ask(`describe ${query}`).then(described, () => undefined);
    if (columns) return columns.some(({type}) => withTexts(type) !== type) ? select(query, columns) : sql;
  }
  const lost = fieldsOf(schema ?? new Uint8Array()).find(({type}) =>
    holds(type, ({typeId}) => typeId === Type.Dictionary)
  );
  if (lost) throw new Error(`Not supported: ENUM inside the column "${lost.name}"; cast it to VARCHAR in the query`);
  if (!schema) throw new Error("Not supported: TIME_NS or VARIANT in the answer; cast it to VARCHAR in the query");
  return sql;
}

function select(query: string, columns: readonly {readonly name: string; readonly type: string}[]): string {
  const aliases = columns.map((_, index) => `c${index}`);
  const casts = columns.map(({name, type}, index) => {
    const to = withTexts(type);
    return `${to === type ? aliases[index] : `cast(${aliases[index]} as ${to})`} as ${quoteIdentifier(name)}`;
  });
  return `select ${casts.join(", ")} from ${query} as t(${aliases.join(", ")})`;
}

/** The statement in brackets; what ends it, a semicolon and perhaps comments, would end the brackets' query too. */
function asSubqueries(sql: string): readonly string[] {
  return [...new Set([withoutSemicolons(sql), withoutLastComments(sql)])].map((each) => `(${each}\n)`);
}

function withoutSemicolons(sql: string): string {
  const text = sql.trimEnd();
  let end = text.length;
  while (text[end - 1] === ";" || (end > 0 && text[end - 1]!.trim() === "")) end--;
  return text.slice(0, end);
}

/** A statement up to the semicolon that only comments follow; one of the last few is tried, since comments hold some too. */
function withoutLastComments(sql: string): string {
  let semicolon = sql.lastIndexOf(";");
  for (let tries = 0; tries < 20 && semicolon >= 0; tries++) {
    if (holdsCommentsOnly(sql, semicolon + 1)) return sql.slice(0, semicolon);
    semicolon = sql.lastIndexOf(";", semicolon - 1);
  }
  return sql;
}

function holdsCommentsOnly(sql: string, from: number): boolean {
  let at = from;
  while (at < sql.length) {
    if (sql[at]!.trim() === "") at++;
    else if (sql.startsWith("--", at)) at = afterOf(sql, "\n", at);
    else if (sql.startsWith("/*", at)) at = afterOf(sql, "*/", at + 2);
    else return false;
  }
  return true;
}

function afterOf(sql: string, end: string, from: number): number {
  const at = sql.indexOf(end, from);
  return at < 0 ? sql.length : at + end.length;
}

/**
 * A type as DuckDB writes it, with VARCHAR where values would be lost; names of fields are quoted where they are
 * not small letters. A type that
 * holds a struct without names cannot be written in SQL: then all of the value is text.
 */
function withTexts(type: string): string {
  const texts = type.replace(
    /"[^"]*"|ENUM\((?:'[^']*'|[,\s])*\)|\b(?:BIT|INTERVAL|TIME WITH TIME ZONE|TIME_NS|BIGNUM|VARIANT)\b/g,
    (part) => (part.startsWith('"') ? part : "VARCHAR")
  );
  return texts !== type && /\bSTRUCT\([A-Z]/.test(texts) ? "VARCHAR" : texts;
}

const isLossy = ({type, metadata}: Field): boolean =>
  holds(type, ({typeId}) => lossy.includes(typeId)) || Boolean(metadata?.size);

const lossy: readonly number[] = [Type.Dictionary, Type.Binary, Type.Time, Type.Interval];

function holds(type: DataType, test: (type: DataType) => boolean): boolean {
  if (test(type)) return true;
  return "children" in type && Array.isArray(type.children) && type.children.some((child) => holds(child.type, test));
}

// The first message of the stream, ended: decoding needs no record batch, whose dictionaries are missing.
function fieldsOf(answer: Uint8Array): readonly Field[] {
  if (!answer.length) return [];
  const length = new DataView(answer.buffer, answer.byteOffset).getInt32(4, true);
  const end = 8 + length;
  const schema = new Uint8Array(end + 8);
  schema.set(answer.subarray(0, end));
  schema.set([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0], end);
  return tableFromIPC(schema).schema.fields;
}

function described(answer: Uint8Array): readonly {readonly name: string; readonly type: string}[] {
  const table = tableFromIPC(answer);
  const [names, types] = ["column_name", "column_type"].map((name) => table.getChild(name).toArray() as string[]);
  return Array.from(names!, (name, index) => ({name, type: types![index]!}));
}
