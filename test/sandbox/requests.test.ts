import {expect, test, vi} from "vitest";
import {createRequests, maxPending} from "../../src/sandbox/index.ts";
import {connectGuest} from "./connection.ts";

const query = (id: number, sql = "select 1") => ({type: "query", id, sql}) as const;
const never = () => new Promise<never>(() => {});

test("eight queries are answered at once, and the others in their turn", async () => {
  const requests = createRequests();
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const all = Array.from({length: 20}, (_, id) =>
    requests.run(query(id), () => (begun.push(id), new Promise<void>((resolve) => ends.push(resolve))))
  );
  await vi.waitUntil(() => begun.length === 8);
  for (let i = 0; i < 20; i++) {
    await vi.waitUntil(() => ends.length > i);
    ends[i]!();
    expect(begun.length - i).toBeLessThanOrEqual(8);
  }
  await Promise.all(all);
  expect(begun).toEqual(Array.from({length: 20}, (_, id) => id));
});

test("a thousand requests of all kinds may wait, and one more is refused", async () => {
  const requests = createRequests();
  for (let id = 0; id < maxPending.count; id++) {
    const request = id % 2 ? query(id) : ({type: "file", id, name: "a.csv"} as const);
    requests.run(request, never).catch(() => {});
  }
  await expect(requests.run({type: "chunk", id: 1, name: "arquero"}, never)).rejects.toThrow(
    "too many requests at once"
  );
});

test("what waits may have so many bytes together", async () => {
  const requests = createRequests();
  const sql = " ".repeat(1e6);
  const running = Array.from({length: 225}, (_, id) => requests.run(query(id, sql), never));
  running.forEach((each) => each.catch(() => {}));
  await expect(requests.run(query(225, sql), never)).rejects.toThrow("too many requests at once");
});

test("a request that fails leaves its place to the next", async () => {
  const requests = createRequests();
  for (let id = 0; id < 3 * maxPending.running.query; id++) {
    const failing = requests.run(query(id), () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
  }
  expect(await requests.run(query(99), async () => "done")).toBe("done");
});

test("a query that is not wanted any more while it waits never begins", async () => {
  const asked: string[] = [];
  const {guest, close} = connectGuest({query: (sql) => (asked.push(sql), never())});
  const controller = new AbortController();
  for (let i = 0; i < 8; i++) void guest.query(`select ${i}`).catch(() => {});
  const late = guest.query("select late", {signal: controller.signal});
  await vi.waitUntil(() => asked.length === 8);
  controller.abort(new Error("cell runs again"));
  await expect(late).rejects.toThrow("cell runs again");
  expect(asked).not.toContain("select late");
  close();
});

test("a file that the user is asked for keeps no other file waiting", async () => {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  const bytes = new Uint8Array([1]);
  const {guest, close} = connectGuest({
    async file(name, leave) {
      if (name !== "缺.csv") return {bytes, mime: "text/csv"};
      leave();
      await given;
      return {bytes, mime: "text/csv"};
    }
  });
  const missing = guest.file("缺.csv");
  for (let i = 0; i < 3; i++) expect((await guest.file("有.csv")).bytes).toEqual(bytes);
  give();
  expect((await missing).bytes).toEqual(bytes);
  close();
});
