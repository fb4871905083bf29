/** A column of a table as data: what stores, checks, writes or describes the table reads it here. */
export interface Column {
  readonly type: "text" | "integer" | "number" | "boolean";
  /** what a row holds where nothing is stated is null */
  readonly nullable?: true;
  /** an empty text says that nothing is stated: in every row, or only in a row that was read from no document */
  readonly blank?: "always" | "without-document";
  /** what a text may be; the first is the most modest reading */
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
  readonly format?: "date";
  /** what rows that were written before there was the column hold; they may lack it */
  readonly default?: string | number | boolean | null;
  /** the same texts stand in many rows: a dictionary pays */
  readonly repeated?: true;
  /** names the row */
  readonly key?: true;
  /** false where a snapshot of a chart leaves it out */
  readonly snapshot?: false;
  /** the concept of SDMX that it holds, and as what the vocabulary of the RDF Data Cube has the concept, if it has it */
  readonly concept?: string;
  readonly cube?: `${"dimension" | "measure" | "attribute"}#${string}`;
}

export type Columns = Readonly<Record<string, Column>>;

/** A column in words. */
export interface ColumnWords {
  readonly title: string;
  /** what it holds */
  readonly meaning: string;
  /** the same in an exported file, where it is said otherwise */
  readonly exported?: string;
}

type Types = {readonly text: string; readonly integer: number; readonly number: number; readonly boolean: boolean};

type ValueOf<C extends Column> =
  | (C extends {readonly values: readonly (infer Value)[]} ? Value : Types[C["type"]])
  | (C extends {readonly nullable: true} ? null : never);

type Stated<All extends Columns> = {
  readonly [Name in keyof All as All[Name] extends {readonly default: unknown} ? never : Name]: ValueOf<All[Name]>;
};
type Later<All extends Columns> = {
  readonly [Name in keyof All as All[Name] extends {readonly default: unknown} ? Name : never]?: ValueOf<All[Name]>;
};

/** The row of a table of these columns. */
export type RowOf<All extends Columns> = Stated<All> & Later<All>;

/** Whether every row of a file has something in the column. */
export const isRequired = ({nullable, blank}: Column): boolean => !nullable && blank !== "always";

/** A row in which nothing is stated. */
export function emptyRow<All extends Columns>(columns: All): RowOf<All> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, emptyOf(column)])) as RowOf<All>;
}

function emptyOf(column: Column): unknown {
  if (column.default !== undefined) return column.default;
  if (column.nullable) return null;
  const {type, values} = column;
  return values?.[0] ?? {text: "", integer: 0, number: Number.NaN, boolean: false}[type];
}

/**
 * What reads a record of anything as a row. A column that the record lacks gets the most modest reading, never a guess: no
 * text, not a number, the first of its values.
 */
export function rowReader<All extends Columns>(
  columns: All
): (record: Readonly<Record<string, unknown>>) => RowOf<All> {
  const reads = Object.entries(columns).map(([name, column]) => [name, reader(column)] as const);
  return (record) => {
    const row: Record<string, unknown> = {};
    for (const [name, read] of reads) row[name] = read(record[name]);
    return row as RowOf<All>;
  };
}

function reader(column: Column): (value: unknown) => unknown {
  const {type, nullable, values} = column;
  const absent = column.default !== undefined ? column.default : nullable ? null : undefined;
  if (values) return (value) => (values.includes(value as string) ? value : absent === undefined ? values[0] : absent);
  if (type === "boolean") return (value) => (value === undefined && absent !== undefined ? absent : Boolean(value));
  if (type === "text") return (value) => maybeText(value) ?? (absent === undefined ? "" : absent);
  return (value) => (absent !== undefined && (value === null || value === undefined) ? absent : toNumber(value));
}

/** A value as text; null where it is none. */
export function maybeText(value: unknown): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}

/** A value as a number; NaN where it is none. */
export function toNumber(value: unknown): number {
  return value === null || value === undefined || value === "" ? Number.NaN : Number(value);
}
