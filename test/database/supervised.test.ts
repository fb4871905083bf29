import {expect, test, vi} from "vitest";
import {EngineCrashed, QueryTimeout, superviseDatabase, type Database} from "../../src/database/index.ts";

/** Databases that do what a test says, in the order in which they are opened. */
function standFor(limit: number, ...queries: Database["query"][]) {
  const closed: number[] = [];
  const restarts: string[] = [];
  let opened = 0;
  const open = () => {
    const number = opened++;
    const database: Database = {query: queries[number]!, close: async () => void closed.push(number)};
    return Promise.resolve(database);
  };
  const database = superviseDatabase(open, {
    timeoutMs: limit,
    graceMs: 30,
    onRestart: (reason) => restarts.push(reason)
  });
  return {database, closed, restarts};
}

const stand = (...queries: Database["query"][]) => standFor(30, ...queries);
const answer = new Uint8Array([1]);
const works: Database["query"] = () => Promise.resolve(answer);
const never: Database["query"] = () => new Promise(() => {});
/** ends when it is told to */
const slow: Database["query"] = (_, {signal} = {}) =>
  new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason as Error)));

test("a statement's own error is its own, and the engine stays", async () => {
  const {database, restarts} = stand(() => Promise.reject(new Error("Parser Error: at 3")));
  await expect(database.query("selec")).rejects.toThrow("Parser Error: at 3");
  expect(restarts).toEqual([]);
});

test("a statement that takes too long is ended, and the engine stays", async () => {
  const {database, closed, restarts} = stand(slow);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(QueryTimeout);
  expect([closed, restarts]).toEqual([[], []]);
});

test("an engine that does not let go is replaced, and the next statement is answered", async () => {
  const {database, closed, restarts} = stand(never, works);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(QueryTimeout);
  expect(await database.query("select 1")).toBe(answer);
  expect([closed, restarts]).toEqual([[0], ["hung"]]);
});

test("a statement that the reader cancels is ended in the same way", async () => {
  const query = vi.fn(never);
  const {database, restarts} = standFor(60_000, query, works);
  const controller = new AbortController();
  const asked = database.query("select 1", {signal: controller.signal});
  await vi.waitUntil(() => query.mock.calls.length);
  controller.abort(new Error("cell runs again"));
  await expect(asked).rejects.toThrow("cell runs again");
  expect(restarts).toEqual(["hung"]);
});

test.each([
  new EngineCrashed("the database worker failed"),
  new WebAssembly.RuntimeError("memory access out of bounds"),
  new Error("unreachable executed", {cause: new Error("indirect call to null")}),
  new Error("FATAL Error: Failed: database has been invalidated because of a previous fatal error")
])("an engine that fails is replaced: %s", async (death) => {
  const fails: Database["query"] = async () => {
    throw death;
  };
  const {database, closed, restarts} = stand(fails, works);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(EngineCrashed);
  await vi.waitUntil(() => closed.length);
  expect(await database.query("select 1")).toBe(answer);
  expect([closed, restarts]).toEqual([[0], ["crashed"]]);
});

test("several statements that fail with one engine replace it once", async () => {
  const dies = () => Promise.reject(new EngineCrashed("gone"));
  const {database, restarts} = stand(dies, works);
  await Promise.allSettled([database.query("a"), database.query("b"), database.query("c")]);
  expect(restarts).toEqual(["crashed"]);
});

test("an engine that dies while nothing is asked is replaced at once", async () => {
  let die: (reason: Error) => void = () => {};
  const opened: number[] = [];
  const restarts: string[] = [];
  const open = async (): Promise<Database> => {
    const number = opened.push(opened.length);
    const crashed = new Promise<never>((_, reject) => number === 1 && (die = reject));
    crashed.catch(() => {});
    return {query: () => (number === 1 ? crashed : works("")), close: async () => {}, crashed};
  };
  const database = superviseDatabase(open, {onRestart: (reason) => restarts.push(reason)});
  await vi.waitUntil(() => opened.length === 1);
  await Promise.resolve();
  die(new EngineCrashed("the database worker failed"));
  await vi.waitUntil(() => restarts.length === 1);
  expect(await database.query("select 1")).toBe(answer);
  expect([opened.length, restarts]).toEqual([2, ["crashed"]]);
});

test("an engine that dies again and again while nothing is asked is left until something is", async () => {
  let opened = 0;
  const restarts: string[] = [];
  const open = async (): Promise<Database> => {
    opened++;
    const crashed = Promise.reject(new EngineCrashed("the database worker failed"));
    crashed.catch(() => {});
    return {query: () => crashed, close: async () => {}, crashed};
  };
  const database = superviseDatabase(open, {onRestart: (reason) => restarts.push(reason)});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([opened, restarts]).toEqual([3, ["crashed", "crashed"]]);
  await expect(database.query("select 1")).rejects.toThrow(EngineCrashed);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opened).toBe(4);
});

test("why an engine was lost is known before another is opened", async () => {
  const order: string[] = [];
  const open = async (): Promise<Database> => {
    order.push("opened");
    return {query: () => Promise.reject(new EngineCrashed("the database worker failed")), close: async () => {}};
  };
  const database = superviseDatabase(open, {onRestart: (reason) => order.push(reason)});
  await expect(database.query("select 1")).rejects.toBeInstanceOf(EngineCrashed);
  expect(order).toEqual(["opened", "crashed", "opened"]);
});

test("an engine that is closed because it is not wanted any more is not replaced", async () => {
  let end: (reason: Error) => void = () => {};
  const restarts: string[] = [];
  const crashed = new Promise<never>((_, reject) => (end = reject));
  crashed.catch(() => {});
  const open = vi.fn(async (): Promise<Database> => ({query: works, close: async () => {}, crashed}));
  const database = superviseDatabase(open, {onRestart: (reason) => restarts.push(reason)});
  await database.query("select 1");
  end(new Error("the database is not wanted any more"));
  await Promise.resolve();
  await expect(crashed).rejects.toThrow("not wanted");
  expect([open.mock.calls.length, restarts]).toEqual([1, []]);
});
