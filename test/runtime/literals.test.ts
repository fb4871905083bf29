import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {interpolate, toLiteral} from "../../src/runtime/stdlib/literals.ts";

const sql = ({raw}: TemplateStringsArray, ...values: unknown[]) => interpolate(raw, values).replace(/ +/g, " ").trim();

describe("values become literals", () => {
  test.each<[unknown, string]>([
    [1.5, "1.5"],
    [-3, "(-3)"],
    [-0, "0"],
    [1e21, "1e+21"],
    [Number.NaN, "'NaN'::DOUBLE"],
    [-Infinity, "'-Infinity'::DOUBLE"],
    [12345678901234567890n, "12345678901234567890"],
    [-1n, "(-1)"],
    [true, "TRUE"],
    [null, "NULL"],
    [undefined, "NULL"],
    ["临沧市", "'临沧市'"],
    ["it's", "'it''s'"],
    ["\\", "'\\'"],
    ["a\0b", "('a' || chr(0) || 'b')"],
    [new Date(Date.UTC(2024, 1, 29, 3, 4, 5, 6)), "TIMESTAMP '2024-02-29 03:04:05.006'"],
    [["a", "b'"], "['a', 'b''']"],
    [new Set([1, 2]), "[1, 2]"],
    [new Float64Array([0.5]), "[0.5]"]
  ])("%s", (value, literal) => {
    expect(toLiteral(value)).toBe(literal);
  });

  test.each([[{}], [Symbol("x")], [() => 1], [new Date(Number.NaN)], [new Map()]])("%s does not", (value) => {
    expect(() => toLiteral(value)).toThrow("sql-value");
  });
});

describe("each place takes what it can", () => {
  const injection = "'; drop table observations; --";

  test("in code, a literal", () => {
    expect(sql`select ${1} + ${-2} as x where name = ${injection}`).toBe(
      "select 1 + (-2) as x where name = '''; drop table observations; --'"
    );
  });

  test("after IN, the members of a list", () => {
    expect(sql`where a in (${["x", "y"]}) and b not in ${[1, 2]}`).toBe("where a in ( 'x', 'y' ) and b not in (1, 2)");
    expect(sql`where a in (${[]})`).toBe("where a in ( SELECT NULL WHERE FALSE )");
    expect(sql`where list_contains(${[1]}, a)`).toBe("where list_contains( [1] , a)");
  });

  test("inside quotes, doubled quotes", () => {
    expect(sql`where a like '%${"it's"}%' and "${'co"l'}" = ${2024}`).toBe(`where a like '%it''s%' and "co""l" = 2024`);
    expect(sql`select 'a''${"'"}'`).toBe("select 'a'''''");
  });

  test("inside comments, nothing", () => {
    expect(sql`select 1 -- ${"\n; drop"}
/* ${"*/ drop"} /* ${1} */ ${2} */ + ${3}`).toBe("select 1 -- \n/* /* */ */ + 3");
  });

  test("where no escape holds, an error", () => {
    expect(() => sql`select E'\'${"x"}'`).toThrow("sql-place");
    expect(() => sql`select $$ ${"x"} $$`).toThrow("sql-place");
    expect(() => sql`select $a$ $$ ' ${"x"} $a$`).toThrow("sql-place");
    expect(() => sql`select '${["x"]}'`).toThrow("sql-quoted");
    expect(() => sql`select "${"a\0"}"`).toThrow("sql-quoted");
  });

  test("a literal never joins what stands beside it", () => {
    expect(interpolate(["select E", ""], ["\\' or 1 = 1 --"])).toBe("select E '\\'' or 1 = 1 --' ");
    expect(interpolate(["select ", "", ""], ["a", "b"])).toBe("select  'a'  'b' ");
  });

  test("$1 and a$b are no quotes", () => {
    expect(sql`select $1, a$b$ + ${1}`).toBe("select $1, a$b$ + 1");
  });
});

test("whatever is written in stays one literal of its value", () => {
  const read = (literal: string) => {
    const [, text] = /^'((?:[^']|'')*)'$/.exec(literal) ?? [];
    return text?.replaceAll("''", "'");
  };
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom("'", '"', "\\", "-", "$", ";", "\n", "a", "字")}), (text) => {
      expect(read(toLiteral(text))).toBe(text);
    })
  );
});
