import {afterEach, expect, test, vi} from "vitest";
import {limits, type Handlers} from "../../src/sandbox/index.ts";
import {connectGuest} from "./connection.ts";

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

function connect(handlers: Partial<Handlers>) {
  const connection = connectGuest(handlers);
  closers.push(connection.close);
  return connection;
}

test("a query is answered with the bytes, which are handed over", async () => {
  const ipc = new Uint8Array([1, 2, 3]);
  const {guest} = connect({query: (sql) => Promise.resolve(sql === "select 1" ? ipc : new Uint8Array())});
  expect(await guest.query("select 1")).toEqual(new Uint8Array([1, 2, 3]));
  expect(ipc.byteLength).toBe(0);
});

test("a view of a larger buffer is copied", async () => {
  const buffer = new Uint8Array([9, 1, 2, 9]);
  const {guest} = connect({query: () => Promise.resolve(buffer.subarray(1, 3))});
  expect(await guest.query("select 1")).toEqual(new Uint8Array([1, 2]));
  expect(buffer.byteLength).toBe(4);
});

test("a failure carries the database's words", async () => {
  const {guest} = connect({query: () => Promise.reject(new Error("Parser Error: at 3"))});
  await expect(guest.query("selec")).rejects.toThrow("Parser Error: at 3");
  await expect(guest.chunk("arquero")).rejects.toThrow("no chunk");
});

test("answers find their questions in any order", async () => {
  const pending: (() => void)[] = [];
  const {guest} = connect({
    query: (sql) => new Promise((resolve) => pending.push(() => resolve(new TextEncoder().encode(sql)))),
    chunk: (name) => Promise.resolve(`/* ${name} */`)
  });
  const [a, b] = [guest.query("a"), guest.query("b")];
  expect(await guest.chunk("codemirror")).toBe("/* codemirror */");
  pending.toReversed().forEach((each) => each());
  expect(new TextDecoder().decode(await a)).toBe("a");
  expect(new TextDecoder().decode(await b)).toBe("b");
});

test("a query that is not wanted any more is aborted on both sides", async () => {
  let seen: AbortSignal | undefined;
  const {guest} = connect({
    query: (_, signal) => {
      seen = signal;
      return new Promise(() => {});
    }
  });
  const controller = new AbortController();
  const query = guest.query("select 1", {signal: controller.signal});
  await vi.waitUntil(() => seen);
  controller.abort(new Error("cell runs again"));
  await expect(query).rejects.toThrow("cell runs again");
  await vi.waitUntil(() => seen!.aborted);
});

test("closing the host aborts what is running", async () => {
  let seen: AbortSignal | undefined;
  const {guest, host} = connect({
    query: (_, signal) => {
      seen = signal;
      return new Promise(() => {});
    }
  });
  void guest.query("select 1");
  await vi.waitUntil(() => seen);
  host.close();
  expect(seen!.aborted).toBe(true);
});

test("both sides hear what they are told, and the host nothing else", async () => {
  const handlers = {ready: vi.fn(), reveal: vi.fn(), link: vi.fn(), error: vi.fn()};
  const {guest, host, told, ports} = connect(handlers);
  ports.requestPort.postMessage({type: "reveal", observation: 7}, []);
  ports.requestPort.postMessage("boot", []);
  guest.ready();
  guest.reveal("id");
  guest.link("https://example.org/");
  guest.error("x".repeat(20_000));
  host.post({type: "settings", settings: {language: "en"}});
  await vi.waitUntil(() => handlers.error.mock.calls.length && told.settings.mock.calls.length);
  expect(handlers.ready).toHaveBeenCalledOnce();
  expect(handlers.reveal.mock.calls).toEqual([["id"]]);
  expect(handlers.link.mock.calls).toEqual([["https://example.org/"]]);
  expect(handlers.error.mock.calls[0]![0]).toHaveLength(10_000);
  expect(told.settings).toHaveBeenCalledWith({language: "en"});
});

test("a download is taken, refused, or too large to be sent", async () => {
  const download = vi.fn();
  const file = {name: "a.csv", mime: "text/csv", content: "a"};
  await connect({download}).guest.download(file);
  expect(download.mock.calls).toEqual([[file]]);
  await expect(connect({}).guest.download(file)).rejects.toThrow("not taken");
  const vast = new Uint8Array(limits.download + 1);
  await expect(connect({download}).guest.download({...file, content: vast})).rejects.toThrow("at most");
});

test("a file comes by its name, or the frame is told that there is none", async () => {
  const {guest} = connect({file: (name) => Promise.resolve({bytes: new TextEncoder().encode(name), mime: "text/csv"})});
  const {bytes, mime} = await guest.file("数据.csv");
  expect([new TextDecoder().decode(bytes), mime]).toEqual(["数据.csv", "text/csv"]);
  await expect(connect({}).guest.file("a.csv")).rejects.toThrow("no such file: a.csv");
});

test("inputs and preferences are told to whom it concerns", async () => {
  const handlers = {inputs: vi.fn(), preferences: vi.fn(), edited: vi.fn()};
  const {guest} = connect(handlers);
  const inputs = {"1.0": {initial: "1", value: '{"value":2}'}};
  const notebook = {title: "", theme: "air", readOnly: false, cells: []};
  guest.inputs(inputs);
  guest.preferences({auto: false});
  guest.edited(notebook, inputs);
  await vi.waitUntil(() => handlers.edited.mock.calls.length);
  expect(handlers.inputs.mock.calls).toEqual([[inputs]]);
  expect(handlers.preferences.mock.calls).toEqual([[{auto: false}]]);
  expect(handlers.edited.mock.calls).toEqual([[notebook, inputs]]);
});
