import {expect, test} from "vitest";
import {queriesOf, shippedQueries} from "../../src/site/index.ts";

const file = `<!doctype html>
<notebook>
  <script id="1" type="application/sql" database="var:db" output="rows">
    -- 一行
    select 1
      as a
  </script>
  <script id="2" type="module">
    const x = 1;
  </script>
  <script id="3" type="application/sql" database="var:db">
    select \${x}
  </script>
</notebook>`;

test("a notebook's queries are read as its cells send them", () => {
  expect(queriesOf(file)).toEqual(["-- 一行\nselect 1\n  as a", "select ${x}"]);
});

test("what is the same each time is answered beforehand, and what a cell writes into a query is not", () => {
  const queries = shippedQueries();
  expect(queries.length).toBeGreaterThanOrEqual(15);
  expect(queries.filter((sql) => sql.includes("${"))).toEqual([]);
  expect(queries.some((sql) => /indicator = '孕产妇死亡率'/.test(sql))).toBe(true);
});
