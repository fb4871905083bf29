import type {Words} from "../../zh/index.ts";

const absent = (name: string, fallback: string) =>
  name
    ? `“${name}” does not work here: the database in the browser comes without what it needs, and nothing can be added.`
    : `The database in the browser comes without ${fallback}, and nothing can be added to it.`;

export const lacks = {
  collation: (name: string) =>
    `${absent(name, "sorting by language")} Leave out “collate” and sort in the table of the result (click the column’s name), or in a JavaScript cell with localeCompare(…, "zh-CN").`,
  today: (name: string) => `${absent(name, "today’s date")} For today’s date write now()::timestamp::date (in UTC).`,
  clock: (name: string) =>
    `${absent(name, "the time of day")} Write now()::timestamp (in UTC), or now()::timestamp::time for the time alone.`,
  zone: (name: string) =>
    `${absent(name, "time zones")} Write ::timestamp after a value with a zone, which makes it a time of UTC, and go on with that; for Beijing time add interval 8 hour: now()::timestamp + interval 8 hour.`,
  json: (name: string) =>
    `${absent(name, "JSON")} Read JSON in a JavaScript cell with JSON.parse; in SQL there are structs {'a': 1} and lists [1, 2], and regexp_extract takes values out of text.`,
  search: (name: string) =>
    `${absent(name, "full-text search")} Search with quote like '%托位%', contains(quote, '托位') or regexp_matches.`,
  spatial: (name: string) =>
    `${absent(name, "geographic data")} Keep longitude and latitude in two columns of numbers and compute with formulas, or in a JavaScript cell with d3.geoDistance.`,
  extension: (name: string) =>
    `${absent(name, "a part that this query needs")} Write the query in another way, or compute it in a JavaScript cell.`,
  reading: (name: string) =>
    `The database in the browser cannot read files or addresses${name ? ` (${name})` : ""}. Save the file as CSV, add it to the notebook’s files, and read it in a JavaScript cell with FileAttachment("name.csv").csv().`,
  writing: (name: string) =>
    `The database in the browser cannot write files${name ? ` (${name})` : ""}. Ask with select, and save the rows as CSV or XLSX with the buttons below the table.`,
  attaching: (name: string) =>
    `The database in the browser cannot open another one${name ? ` (${name})` : ""}. Save its tables as CSV, add them to the notebook’s files and read them with FileAttachment; for a new one in memory write attach ':memory:' as its_name.`,
  option: (name: string) =>
    `The options of this database (${name}) are fixed. Take this statement out; other queries run as they are.`
} satisfies Words["app"]["lacks"];
