/** What this database has not, since it comes without extensions, files and a network, and with its options locked. */
export type LackKind =
  | "collation"
  | "today"
  | "clock"
  | "zone"
  | "json"
  | "search"
  | "spatial"
  | "extension"
  | "reading"
  | "writing"
  | "attaching"
  | "option";

export interface Lack {
  readonly kind: LackKind;
  /** what the statement asked for: a function, a type, an extension, a file, an option; empty where nobody knows */
  readonly name: string;
}

// What it lacks stands at the beginning of a message; the rest may be as long as its author likes.
const maxMessage = 2000;

/** What a statement failed for the lack of, by the message that DuckDB gives; undefined where it failed for another reason. */
export function maybeLack(message: string, sql: string): Lack | undefined {
  const told = message.slice(0, maxMessage).replaceAll('\\"', '"');
  const find = (pattern: RegExp) => pattern.exec(told)?.slice(1);
  const catalog = find(
    /^.*?([A-Z]\w+)(?: Function)? with name "?([^"\n]+?)"? is not in the catalog.*?(?:exists in|in) the (\w+) extension/s
  );
  if (catalog) return ofExtension(catalog[2]!, catalog[0]!, catalog[1]!);
  const file = find(/Cannot access (?:file|directory) "(.*?)" - file system operations are disabled/)?.[0];
  if (file !== undefined) return {kind: fileKind(sql), name: file};
  const option = find(/option "(\w+)" - the configuration has been locked/)?.[0];
  if (option) return {kind: /^timezone$/i.test(option) ? "zone" : "option", name: option};
  const table = find(/Table with name "?(\S+?)"? does not exist/)?.[0];
  if (table && (/^\w+:\/\//.test(table) || dataFile.test(table))) return {kind: "reading", name: table};
  if (/has a timestamp that is not UTC|Unimplemented type for cast \(TIMESTAMP WITH TIME ZONE/.test(told)) return zone;
  const zoned = find(/No function matches the given name and argument types '(\S+?)\(.*TIMESTAMP WITH TIME ZONE/)?.[0];
  if (zoned) return {kind: "zone", name: zoned};
  if (!advice.test(told)) return;
  const extension =
    find(/extension '(\w+)'/)?.[0] ??
    find(/(?:^|\\n)INSTALL (\w+);/m)?.[0] ??
    find(/extension "(?:[^"]*\/)?(\w+)/)?.[0] ??
    "";
  if (!extension && /^\s*attach\b/i.test(sql)) return {kind: "attaching", name: ""};
  const wanted = installed(sql) || (/^\s*load\s+['"]?(\w+)/i.exec(sql)?.[1] ?? "");
  return ofExtension(extension || wanted, "", wanted);
}

// Who installs something writes little more.
const maxInstallSql = 4000;

/** The extension that a statement would install, "" where it names none; the engine answers such ones and installs nothing. */
export function installed(sql: string): string | undefined {
  const code = sql
    .slice(0, maxInstallSql)
    .replace(/('(?:[^']|'')*'|"(?:[^"]|"")*")|--[^\n]*|\/\*[^]*?\*\//g, (_, text?: string) =>
      text === undefined ? " " : text.replaceAll(";", " ")
    );
  const [found, quoted, plain] =
    /(?:^|;)\s*(?:(?:force\s+)?install\s+(?:['"]([^'"]*)['"]|([^\s;]+))|update\s+extensions\b)/i.exec(code) ?? [];
  if (found === undefined) return;
  const [, name = ""] = /(\w+)(?:\.duckdb_extension.*)?$/.exec(quoted ?? plain ?? "") ?? [];
  return name.toLowerCase();
}

/** Messages that advise what cannot be done here. */
const advice =
  /(?:^|\\n)(?:INSTALL|LOAD) \w+;|Extension Autoloading|external extensions is disabled|configuration has been locked|[Ee]xtension .*not found|^Permission Error: extension '\w*' cannot be installed/m;

const dataFile =
  /\.(?:parquet|[ct]sv|txt|nd?jsonl?|json|geojson|xlsx?|ods|db|duckdb|sqlite3?|arrow|feather|avro|shp)(?:\.\w+)?$/i;

const zone: Lack = {kind: "zone", name: ""};

function ofExtension(extension: string, what: string, name: string): Lack {
  if (extension === "icu") {
    if (what === "Collation" || name === "icu_sort_key") return {kind: "collation", name};
    if (/^(?:current_date|today)$/.test(name)) return {kind: "today", name};
    if (/^(?:get_current_time|current_localtime(?:stamp)?)$/.test(name)) return {kind: "clock", name};
    return {kind: "zone", name};
  }
  const kinds: Readonly<Record<string, LackKind>> = {
    json: name.startsWith("read_") ? "reading" : "json",
    fts: "search",
    spatial: name === "st_read" ? "reading" : "spatial",
    parquet: what === "Copy" ? "writing" : "reading",
    excel: what === "Copy" ? "writing" : /^(?:read_xlsx|xlsx)$/.test(name) ? "reading" : "extension",
    httpfs: "reading"
  };
  return {kind: kinds[extension] ?? "extension", name: name || extension};
}

function fileKind(sql: string): LackKind {
  const code = sql.replace(/^(?:\s|--[^\n]*\n|\/\*[^]*?\*\/)+/, "");
  if (/^attach\b/i.test(code)) return "attaching";
  return /^(?:export|copy\b[^]*\bto\b)/i.test(code) ? "writing" : "reading";
}
