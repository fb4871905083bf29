import * as fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {decode} from "../../src/runtime/arquero-chunk.ts";
import {toCsv, toTsv} from "../../src/runtime/table/export.ts";
import {writeBigIntsAsText} from "../../src/runtime/stdlib/bigint-json.ts";
import {formatValue, isNull, toColumns, type TableLike} from "../../src/runtime/table/source.ts";

// The real engine: what it answers reaches cells, tables and files whole, and as it writes it itself.
let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([]);
});
afterAll(() => database.close());

type Answer = TableLike & {objects(): Record<string, unknown>[]};
const ask = async (sql: string) => decode(await database.query(sql)) as unknown as Answer;
const first = async (sql: string) => (await ask(sql)).objects()[0]!;
const texts = async (sql: string) => {
  const table = await ask(sql);
  return Array.from({length: table.numRows()}, (_, row) =>
    toColumns(table).map(({at}) => (isNull(at(row)) ? null : formatValue(at(row))))
  );
};

describe("columns of one name", () => {
  test.for<[string, Record<string, unknown>]>([
    ["select 1 as a, 2 as a", {a: 1, a_1: 2}],
    ["select 1 as a, 2 as a, 3 as a", {a: 1, a_1: 2, a_2: 3}],
    ["select 1 as a, 2 as a, 3 as a_1", {a: 1, a_2: 2, a_1: 3}],
    ["select 1 as a_1, 2 as a, 3 as a", {a_1: 1, a: 2, a_2: 3}],
    ["select 1 as a, 2 as A", {a: 1, A: 2}],
    ["select 1 as length, 2 as constructor, 3 as length", {length: 1, constructor: 2, length_1: 3}],
    ['select 1 as "2", 2 as "1", 3 as "2"', {"2": 1, "1": 2, "2_1": 3}],
    ["select x.a, y.a from (select 1 as a) x, (select 2 as a) y", {a: 1, a_1: 2}],
    ["select interval 1 day as a, 2 as a, '101'::bit as a", {a: "1 day", a_1: 2, a_2: "101"}],
    ["select 'x'::enum('x') as a, 'y'::enum('y') as a", {a: "x", a_1: "y"}],
    ["select * from (select 1 as a) x join (select 1 as a, 2 as b) y on x.a = y.a", {a: 1, a_1: 1, b: 2}]
  ])("%s", async ([sql, row]) => {
    const table = await ask(sql);
    expect([...table.columnNames()].toSorted()).toEqual(Object.keys(row).toSorted());
    expect(table.objects()).toEqual([row]);
    const columns = toColumns(table);
    const cells = columns.map(({name}) => formatValue(row[name]));
    expect(columns.map(({at}) => formatValue(at(0)))).toEqual(cells);
    expect(toCsv(columns, [0])).toBe(`\uFEFF${columns.map(({name}) => name).join(",")}\r\n${cells.join(",")}\r\n`);
    expect(toTsv(columns, [0])).toBe(`${columns.map(({name}) => name).join("\t")}\n${cells.join("\t")}`);
  });

  test("keep their places", async () => {
    const table = await ask('select 1 as "2", 2 as "1", 3 as "2", 4 as "__proto__", 5.5::decimal(4,1) as "0"');
    expect(table.columnNames()).toEqual(["2", "1", "2_1", "__proto___1", "0"]);
    expect(await texts('select 1 as "2", 2 as "1", 3 as "2", 4 as "__proto__", 5.5::decimal(4,1) as "0"')).toEqual([
      ["1", "2", "3", "4", "5.5"]
    ]);
  });

  test("inside a struct, and fields without names", async () => {
    expect(await first("select row(1, '二') as r")).toEqual({r: {element1: 1, element2: "二"}});
    expect(await texts("select row(1, '二', row(2, null)) as r")).toEqual([["(1, 二, (2, NULL))"]]);
    expect(await first("select {'__proto__': 1, 'length': 2} as s")).toEqual({s: {__proto___1: 1, length: 2}});
  });

  test("are as many as the query has, whatever their names", async () => {
    const name = fc.constantFrom(
      "a",
      "A",
      "a_1",
      "a_2",
      "a_1_1",
      "__proto__",
      "length",
      "constructor",
      "toString",
      "1",
      "区"
    );
    await fc.assert(
      fc.asyncProperty(fc.array(name, {minLength: 1, maxLength: 12}), async (names) => {
        const table = await ask(`select ${names.map((each, at) => `${at} as "${each}"`).join(", ")}`);
        const unique = table.columnNames();
        expect(new Set(unique).size).toBe(names.length);
        expect(toColumns(table).map(({at}) => at(0))).toEqual(names.map((_, at) => at));
        expect(unique.map((each) => table.objects()[0]![each])).toEqual(names.map((_, at) => at));
        for (const [at, each] of names.entries()) {
          if (names.indexOf(each) === at && each !== "__proto__") expect(unique[at]).toBe(each);
        }
      }),
      {numRuns: 60}
    );
  });
});

describe("numbers keep all their digits", () => {
  test.for<[string, unknown]>([
    ["12345678901234567.89::decimal(38,2)", "12345678901234567.89"],
    ["(-0.00000000000000000000000000000000000001)::decimal(38,38)", "-0.00000000000000000000000000000000000001"],
    ["99999999999999999999999999999999999999::decimal(38,0)", 99999999999999999999999999999999999999n],
    ["1.500::decimal(18,3)", 1.5],
    ["(-0.1)::decimal(4,1)", -0.1],
    ["123456789012.345::decimal(18,3)", 123456789012.345],
    ["9007199254740991::bigint", 9007199254740991],
    ["9007199254740993::bigint", 9007199254740993n],
    ["18446744073709551615::ubigint", 18446744073709551615n],
    ["170141183460469231731687303715884105727::hugeint", 170141183460469231731687303715884105727n],
    ["(-170141183460469231731687303715884105728)::hugeint", -170141183460469231731687303715884105728n],
    ["340282366920938463463374607431768211455::uhugeint", 340282366920938463463374607431768211455n],
    ["255::uhugeint", 255],
    ["[9007199254740993, null]", [9007199254740993n, null]],
    ["[1::bigint, 2]", [1, 2]],
    ["{'a': 12345678901234567.89::decimal(38,2), 'b': 1::hugeint}", {a: "12345678901234567.89", b: 1}],
    ["map {9007199254740993: 1.5::decimal(4,1)}", new Map([[9007199254740993n, 1.5]])],
    ["0.1::float", 0.1],
    ["[0.1::float]", [0.1]]
  ])("%s", async ([sql, value]) => {
    expect(await first(`select ${sql} as v`)).toEqual({v: value});
  });

  test("sums are numbers, and a column is of one kind", async () => {
    expect(await first("select sum(x) as s, count(*) as n from range(10) t(x)")).toEqual({s: 45, n: 10});
    expect((await ask("select unnest([1.5, 12345678901234567.25])::decimal(38,2) as v")).objects()).toEqual([
      {v: "1.50"},
      {v: "12345678901234567.25"}
    ]);
    expect((await ask("select unnest([1, null, 9007199254740993])::bigint as v")).objects()).toEqual([
      {v: 1n},
      {v: null},
      {v: 9007199254740993n}
    ]);
  });

  test("any decimal, in any place", async () => {
    const decimal = fc.tuple(fc.bigInt({min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n}), fc.nat(38), fc.nat(37));
    await fc.assert(
      fc.asyncProperty(decimal, async ([digits, scale, cut]) => {
        const unscaled = digits / 10n ** BigInt(cut);
        const sign = unscaled < 0n ? "-" : "";
        const padded = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
        const text = scale ? `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}` : `${sign}${padded}`;
        const sql = `'${text}'::decimal(38,${scale})`;
        const [row] = await texts(`select ${sql}, [${sql}], {'v': ${sql}}`);
        const written = `${row![0]}`;
        expect(row).toEqual([written, `[${written}]`, `{'v': ${written}}`]);
        const [[back]] = (await texts(`select '${written}'::decimal(38,${scale}) = ${sql}`)) as [[string]];
        expect(back).toBe("true");
      }),
      {numRuns: 100}
    );
  });
});

describe("every type is legible, as the database writes it", () => {
  test.for<[string, string]>([
    ["interval 3 year", "3 years"],
    ["to_days(9)", "9 days"],
    ["to_hours(3000000)", "3000000:00:00"],
    ["time '08:30:00'", "08:30:00"],
    ["time '08:30:00.25'", "08:30:00.25"],
    ["'08:30:00+08'::timetz", "08:30:00+08"],
    ["'101'::bit", "101"],
    ["'0101'::bit", "0101"],
    ["'\\xAB'::blob", "\\xAB"],
    ["'ab\\x00'::blob", "ab\\x00"],
    ["[interval 1 day, null]", "[1 day, NULL]"],
    ["{'a b': time '08:30:00', 'c': [true, null]}", "{'a b': '08:30:00', 'c': [true, NULL]}"],
    ["map {'a': 1, 'b=c': null}", "{a=1, 'b=c'=NULL}"],
    ["union_value(x := 1)", "1"],
    ["[union_value(x := interval 1 day)]", "[1 day]"],
    ["[1, 2]::integer[2]", "[1, 2]"],
    ["['y''z'::enum('x', 'y''z')]", "['y\\'z']"],
    ["map {1: row(7::uhugeint, [8::uhugeint])}", "{1=(7, [8])}"],
    ["row('101'::bit, interval 1 month)", "(101, 1 month)"],
    ["date '0044-03-15 (BC)'", "0044-03-15 (BC)"],
    ["date '20000-01-01'", "20000-01-01"],
    ["'5877642-06-25 (BC)'::date", "5877642-06-25 (BC)"],
    ["'infinity'::date", "infinity"],
    ["'-infinity'::timestamp", "-infinity"],
    ["'infinity'::timestamptz", "infinity"],
    ["timestamp '2024-12-31 23:30:00'", "2024-12-31 23:30"],
    ["timestamptz '2024-12-31 23:30:00+08'", "2024-12-31 15:30Z"],
    ["timestamptz '2024-12-31 00:00:00+00'", "2024-12-31 00:00Z"],
    ["[timestamptz '2024-12-31 23:30:00+08']", "['2024-12-31 15:30Z']"],
    ["timestamp '2024-01-01 00:00:00.123456'", "2024-01-01 00:00:00.123456"],
    ["'2024-01-01 00:00:00.123456789'::timestamp_ns", "2024-01-01 00:00:00.123456789"],
    ["'2024-01-01 00:00:07'::timestamp_s", "2024-01-01 00:00:07"],
    ["'2024-01-01 00:00:00.120'::timestamp_ms", "2024-01-01 00:00:00.12"],
    ["'290000-01-01 01:02:03'::timestamp", "290000-01-01 01:02:03"],
    ["'08:30:00'::time_ns", "08:30:00"],
    [
      "'12345678901234567890123456789012345678901234567890'::bignum",
      "12345678901234567890123456789012345678901234567890"
    ],
    ["1::variant", "1"],
    ["'nan'::double", "NaN"],
    ["'-infinity'::double", "-Infinity"],
    ["['nan'::double, 'infinity'::double]", "[NaN, Infinity]"],
    ["uuid '9fc96d79-fb09-4328-8264-58464eb4b389'", "9fc96d79-fb09-4328-8264-58464eb4b389"]
  ])("%s", async ([sql, text]) => {
    const table = await ask(`select ${sql} as v`);
    const columns = toColumns(table);
    expect(columns.map(({at}) => formatValue(at(0)))).toEqual([text]);
    expect(
      toCsv(columns, [0])
        .slice(4, -2)
        .replace(/^"(.*)"$/s, "$1")
    ).toBe(text);
    expect(toTsv(columns, [0]).slice(2)).toBe(text);
  });

  const text = fc.string({
    unit: fc.constantFrom(
      "a",
      "B",
      "中",
      "'",
      '"',
      "\\",
      ",",
      " ",
      "[",
      "]",
      "{",
      "}",
      "(",
      ")",
      ":",
      "=",
      ";",
      "null",
      "\n",
      "\t",
      "-",
      "1",
      ".",
      "，"
    ),
    maxLength: 6
  });
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const whole = fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n});
  const micros = fc.oneof(whole, fc.bigInt({min: -(10n ** 15n), max: 10n ** 16n}));
  const value: fc.Arbitrary<string> = fc.oneof(
    text.map(quoted),
    fc.constant("null"),
    fc.boolean().map(String),
    whole.map((each) => `(${each})::bigint`),
    whole.map((each) => `((${each})::hugeint * 1000003)`),
    fc.nat().map((each) => `${each}::uhugeint`),
    fc.uint8Array({maxLength: 5}).map((bytes) => `unhex('${Buffer.from(bytes).toString("hex")}')`),
    fc.string({unit: fc.constantFrom("0", "1"), minLength: 1, maxLength: 20}).map((bits) => `'${bits}'::bit`),
    micros.map((each) => `to_microseconds(${each === -(2n ** 63n) ? 0n : each})`),
    fc.integer({min: -5000, max: 5000}).map((each) => `to_months(${each})`),
    fc
      .tuple(fc.integer({min: -500, max: 500}), fc.integer({min: -99, max: 99}), fc.integer({min: -1e9, max: 1e9}))
      .map(([months, days, time]) => `(to_months(${months}) + to_days(${days}) + to_microseconds(${time}))`),
    fc.bigInt({min: 0n, max: 86_399_999_999n}).map((each) => `(time '00:00:00' + to_microseconds(${each}))`),
    fc.integer({min: -900_000, max: 4_000_000}).map((each) => `(date '1970-01-01' + ${each})`),
    fc.uuid().map((each) => `'${each}'::uuid`),
    fc.constantFrom("x", "y'z", "a, b", "null").map((each) => `${quoted(each)}::enum('x', 'y''z', 'a, b', 'null')`)
  );

  test("values of any type, alone and in lists, structs and maps", async () => {
    const nestings: ((sql: string) => string)[] = [
      (sql) => sql,
      (sql) => `[${sql}]`,
      (sql) => `[[${sql}], null]`,
      (sql) => `{'k': ${sql}, 'l''m': [${sql}]}`,
      (sql) => `map {'k=1': ${sql}}`,
      (sql) => `row(${sql}, 1)`,
      (sql) => `{'n': map {1: row(${sql})}}`
    ];
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(...nestings), async (literal, nest) => {
        const sql = nest(literal);
        const [[shown]] = (await texts(`select ${sql} as v`)) as [[string]];
        const [[own]] = (await texts(`select cast(${sql} as varchar) as v`)) as [[string]];
        expect(shown).toBe(own);
      }),
      {numRuns: 150}
    );
  });

  test("moments, but for the seconds and midnights that are left out", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.bigInt({min: -(10n ** 17n), max: 10n ** 18n}),
        fc.constantFrom("timestamp", "timestamptz", "timestamp_s", "timestamp_ms", "timestamp_ns"),
        async (time, type) => {
          const at = type === "timestamp_ns" ? time % (8n * 10n ** 15n) : time;
          const sql = `make_timestamp(${at})::${type}`;
          const [[shown]] = (await texts(`select ${sql}`)) as [[string]];
          const [[own]] = (await texts(`select cast(${sql} as varchar)`)) as [[string]];
          expect(shown).toBe(
            own
              .replace(/:00(\+00)?$/, "$1")
              .replace(/ 00:00$/, "")
              .replace(/\+00$/, "Z")
          );
        }
      ),
      {numRuns: 150}
    );
  });
});

describe("values in cells", () => {
  test("dates are Dates, with more to them where there is more", async () => {
    const {a, b, c, d} = (await first(
      "select date '2024-02-29' a, timestamptz '2024-12-31 23:30:00+08' b, timestamp '2024-01-01 00:00:00.123456' c, 'infinity'::date d"
    )) as Record<string, Date>;
    expect([a, b, c, d].every((each) => each instanceof Date)).toBe(true);
    expect(a).toEqual(new Date(Date.UTC(2024, 1, 29)));
    expect(b!.getTime()).toBe(Date.UTC(2024, 11, 31, 15, 30));
    expect(JSON.stringify([b, c, d])).toBe('["2024-12-31T15:30:00.000Z","2024-01-01 00:00:00.123456","infinity"]');
    expect(Number(d)).toBe(Infinity);
  });

  test("as JSON: strings where a number would lose digits, never storage", async () => {
    writeBigIntsAsText();
    const row = await first(
      "select 9007199254740993 a, 12345678901234567.89::decimal(38,2) b, 0.5::decimal(4,1) c, '\\xAA'::blob d, map {1: ['x']} e, 3::hugeint f"
    );
    expect(JSON.stringify(row)).toBe(
      '{"a":"9007199254740993","b":"12345678901234567.89","c":0.5,"d":"\\\\xAA","e":{"1":["x"]},"f":3}'
    );
  });

  test("lists are arrays, maps Maps, bytes bytes, times and lengths of time text", async () => {
    expect(
      await first(
        "select [1, 2] a, map {'k': 1} b, '\\xAA'::blob c, time '08:30:00' d, interval 3 year e, [1, 2]::utinyint[] f"
      )
    ).toEqual({a: [1, 2], b: new Map([["k", 1]]), c: Uint8Array.of(0xaa), d: "08:30:00", e: "3 years", f: [1, 2]});
  });
});
