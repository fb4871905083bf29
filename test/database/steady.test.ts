import {expect, test, vi} from "vitest";
import {EngineDied, QueryTimeout, steadyDatabase, type Database} from "../../src/database/index.ts";

/** Databases that do what a test says, in the order in which they are opened. */
function standFor(limit: number, ...queries: Database["query"][]) {
  const closed: number[] = [];
  const lost: string[] = [];
  let opened = 0;
  const open = () => {
    const number = opened++;
    const database: Database = {query: queries[number]!, close: async () => void closed.push(number)};
    return Promise.resolve(database);
  };
  const database = steadyDatabase(open, {limit, grace: 30, lost: (loss) => lost.push(loss)});
  return {database, closed, lost};
}

const stand = (...queries: Database["query"][]) => standFor(30, ...queries);
const answer = new Uint8Array([1]);
const works: Database["query"] = () => Promise.resolve(answer);
const never: Database["query"] = () => new Promise(() => {});
/** ends when it is told to */
const slow: Database["query"] = (_, {signal} = {}) =>
  new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason as Error)));

test("a statement's own error is its own, and the engine stays", async () => {
  const {database, lost} = stand(() => Promise.reject(new Error("Parser Error: at 3")));
  await expect(database.query("selec")).rejects.toThrow("Parser Error: at 3");
  expect(lost).toEqual([]);
});

test("a statement that takes too long is ended, and the engine stays", async () => {
  const {database, closed, lost} = stand(slow);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(QueryTimeout);
  expect([closed, lost]).toEqual([[], []]);
});

test("an engine that does not let go is replaced, and the next statement is answered", async () => {
  const {database, closed, lost} = stand(never, works);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(QueryTimeout);
  expect(await database.query("select 1")).toBe(answer);
  expect([closed, lost]).toEqual([[0], ["stuck"]]);
});

test("a statement that the reader cancels is ended in the same way", async () => {
  const query = vi.fn(never);
  const {database, lost} = standFor(60_000, query, works);
  const controller = new AbortController();
  const asked = database.query("select 1", {signal: controller.signal});
  await vi.waitUntil(() => query.mock.calls.length);
  controller.abort(new Error("cell runs again"));
  await expect(asked).rejects.toThrow("cell runs again");
  expect(lost).toEqual(["stuck"]);
});

test.each([
  new EngineDied("the database worker failed"),
  new WebAssembly.RuntimeError("memory access out of bounds"),
  new Error("unreachable executed", {cause: new Error("indirect call to null")}),
  new Error("FATAL Error: Failed: database has been invalidated because of a previous fatal error")
])("an engine that fails is replaced: %s", async (death) => {
  const fails: Database["query"] = async () => {
    throw death;
  };
  const {database, closed, lost} = stand(fails, works);
  await expect(database.query("select 1")).rejects.toBeInstanceOf(EngineDied);
  await vi.waitUntil(() => closed.length);
  expect(await database.query("select 1")).toBe(answer);
  expect([closed, lost]).toEqual([[0], ["died"]]);
});

test("several statements that fail with one engine replace it once", async () => {
  const dies = () => Promise.reject(new EngineDied("gone"));
  const {database, lost} = stand(dies, works);
  await Promise.allSettled([database.query("a"), database.query("b"), database.query("c")]);
  expect(lost).toEqual(["died"]);
});

test("an engine that dies while nothing is asked is replaced at once", async () => {
  let die: (reason: Error) => void = () => {};
  const opened: number[] = [];
  const lost: string[] = [];
  const open = async (): Promise<Database> => {
    const number = opened.push(opened.length);
    const died = new Promise<never>((_, reject) => number === 1 && (die = reject));
    died.catch(() => {});
    return {query: () => (number === 1 ? died : works("")), close: async () => {}, died};
  };
  const database = steadyDatabase(open, {lost: (loss) => lost.push(loss)});
  await vi.waitUntil(() => opened.length === 1);
  await Promise.resolve();
  die(new EngineDied("the database worker failed"));
  await vi.waitUntil(() => lost.length === 1);
  expect(await database.query("select 1")).toBe(answer);
  expect([opened.length, lost]).toEqual([2, ["died"]]);
});

test("an engine that dies again and again while nothing is asked is left until something is", async () => {
  let opened = 0;
  const lost: string[] = [];
  const open = async (): Promise<Database> => {
    opened++;
    const died = Promise.reject(new EngineDied("the database worker failed"));
    died.catch(() => {});
    return {query: () => died, close: async () => {}, died};
  };
  const database = steadyDatabase(open, {lost: (loss) => lost.push(loss)});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([opened, lost]).toEqual([3, ["died", "died"]]);
  await expect(database.query("select 1")).rejects.toThrow(EngineDied);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opened).toBe(4);
});

test("why an engine was lost is known before another is opened", async () => {
  const order: string[] = [];
  const open = async (): Promise<Database> => {
    order.push("opened");
    return {query: () => Promise.reject(new EngineDied("the database worker failed")), close: async () => {}};
  };
  const database = steadyDatabase(open, {lost: (loss) => order.push(loss)});
  await expect(database.query("select 1")).rejects.toBeInstanceOf(EngineDied);
  expect(order).toEqual(["opened", "died", "opened"]);
});

test("an engine that is closed because it is not wanted any more is not replaced", async () => {
  let end: (reason: Error) => void = () => {};
  const lost: string[] = [];
  const died = new Promise<never>((_, reject) => (end = reject));
  died.catch(() => {});
  const open = vi.fn(async (): Promise<Database> => ({query: works, close: async () => {}, died}));
  const database = steadyDatabase(open, {lost: (loss) => lost.push(loss)});
  await database.query("select 1");
  end(new Error("the database is not wanted any more"));
  await Promise.resolve();
  await expect(died).rejects.toThrow("not wanted");
  expect([open.mock.calls.length, lost]).toEqual([1, []]);
});
