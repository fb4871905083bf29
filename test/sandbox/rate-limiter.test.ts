import {describe, expect, test, vi} from "vitest";
import {budget, createRateLimiter, sizeOf, watchHeartbeat} from "../../src/sandbox/index.ts";
import {connect} from "./connection.ts";

/** A message of so many bytes that has the protocol's form. */
const size = (bytes: number) => ({bytes, isForeign: false});

describe("what a frame may send", () => {
  test("a burst of messages passes, more are dropped, and a flood closes the port", () => {
    const limiter = createRateLimiter(() => 0);
    const seen = {pass: 0, drop: 0, close: 0};
    for (let i = 0; i < 8001; i++) seen[limiter.admit(size(10), 0)]++;
    expect(seen).toEqual({pass: 3000, drop: 5000, close: 1});
  });

  test("a second later as many pass as are allowed a second", () => {
    let time = 0;
    const limiter = createRateLimiter(() => time);
    for (let i = 0; i < 3000; i++) limiter.admit(size(10), 0);
    time = 1000;
    const passed = Array.from({length: 300}, () => limiter.admit(size(10), 0)).filter((each) => each === "pass");
    expect(passed).toHaveLength(200);
  });

  test("one file as large as may be saved passes; bytes without end close the port", () => {
    const limiter = createRateLimiter(() => 0);
    expect(limiter.admit(size(2e8), 0)).toBe("pass");
    expect(limiter.admit(size(5e8), 0)).toBe("close");
  });

  test("messages that take long to read close the port; stalls of the machine do not", () => {
    const limiter = createRateLimiter(() => 0);
    for (let i = 0; i < 50; i++) expect(limiter.admit(size(10), 60_000)).toBe("pass");
    const answers = Array.from({length: 5}, () => createRateLimiter(() => 0).admit(size(1e8), 1000));
    expect(answers).not.toContain("close");
    const again = createRateLimiter(() => 0);
    expect(Array.from({length: 50}, () => again.admit(size(1e7), 1000))).toContain("close");
  });

  test("one message that no notebook sends closes the port at once", () => {
    expect(createRateLimiter(() => 0).admit({bytes: 10, isForeign: true}, 0)).toBe("close");
  });

  test("what is allowed leaves room for a notebook that queries, edits and reports as fast as a reader can", () => {
    expect(budget.messages.burst).toBeGreaterThanOrEqual(1000);
  });
});

test.each<[unknown, number]>([
  ["指标", 4],
  [{sql: "select"}, 16 + 12],
  [new Uint8Array(new ArrayBuffer(100), 10, 5), 100],
  [null, 8],
  [[1, 2], 32 + 16]
])("the size of %o is about %i bytes", (message, bytes) => {
  expect(sizeOf(message)).toEqual({bytes, isForeign: false});
});

test.each<[string, unknown]>([
  ["a million objects", {cells: Array.from({length: 1e6}, () => ({value: "x"}))}],
  ["many values in many lists", Array.from({length: 300}, () => Array.from({length: 300}, () => 1))],
  ["an object of many keys", Object.fromEntries(Array.from({length: 1e5}, (_, i) => [`k${i}`, i]))],
  ["a map", {notebook: new Map()}],
  ["a set", new Set([1])],
  ["a date", {title: new Date()}],
  ["a buffer by itself", {content: new ArrayBuffer(8)}],
  ["an error", new Error("x")],
  ["a file", {content: new Blob(["x"])}]
])("%s is nothing that a notebook sends", (_, message) => {
  expect(sizeOf(message).isForeign).toBe(true);
});

test("the largest notebook that may be edited is none of these, with all its inputs", () => {
  const cell = {mode: "sql", value: "", pinned: true, hidden: false, output: "a", database: "db", format: "x"};
  const cells = Array.from({length: 2000}, (_, i) => ({id: i + 1, ...cell}));
  const inputs = Object.fromEntries(Array.from({length: 1000}, (_, i) => [`${i}.0`, {initial: "1", value: "2"}]));
  expect(sizeOf({type: "edited", notebook: {title: "", cells}, inputs}).isForeign).toBe(false);
});

test("1e5 messages close the port, the app hears of it once, and of at most 3,000 before", async () => {
  const handlers = {reveal: vi.fn(), flood: vi.fn()};
  const {ports, close} = connect(handlers);
  for (let i = 0; i < 1e5; i++) ports.requestPort.postMessage({type: "reveal", observation: "a"}, []);
  await vi.waitUntil(() => handlers.flood.mock.calls.length, {timeout: 20_000});
  expect(handlers.reveal.mock.calls.length).toBeLessThanOrEqual(budget.messages.burst + 3000);
  expect(handlers.flood).toHaveBeenCalledOnce();
  close();
});

test("a message of half a million objects ends the frame, and what came after it is not read", async () => {
  const handlers = {reveal: vi.fn(), flood: vi.fn()};
  const {ports, close} = connect(handlers);
  ports.requestPort.postMessage({type: "edited", notebook: Array.from({length: 5e5}, (_, i) => ({i}))}, []);
  for (let i = 0; i < 3; i++) ports.requestPort.postMessage({type: "reveal", observation: "a"}, []);
  await vi.waitUntil(() => handlers.flood.mock.calls.length, {timeout: 20_000});
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(handlers.reveal).not.toHaveBeenCalled();
  close();
});

test("what a frame posts as if it were the app's answer reaches nobody", async () => {
  let finish: (ipc: Uint8Array) => void = () => {};
  const query = vi.fn(() => new Promise<Uint8Array>((resolve) => (finish = resolve)));
  const ready = vi.fn();
  const {ports, close} = connect({query, ready});
  const answers: unknown[] = [];
  ports.replyPort.addEventListener("message", ({data}) => answers.push(data));
  ports.replyPort.start();
  ports.requestPort.postMessage({type: "query", id: 1, sql: "select 1"}, []);
  for (const type of ["result", "failure", "done", "file", "chunk", "open", "boot", "settings"]) {
    const forged = {message: "forged", ipc: new Uint8Array([9]), code: "", settings: {language: "en"}};
    ports.requestPort.postMessage({type, id: 1, ...forged}, []);
  }
  ports.requestPort.postMessage({type: "ready"}, []);
  await vi.waitUntil(() => ready.mock.calls.length);
  finish(new Uint8Array([1]));
  await vi.waitUntil(() => answers.length);
  expect(answers).toEqual([{type: "result", id: 1, ipc: new Uint8Array([1])}]);
  close();
});

describe("a frame's sign of life", () => {
  function watch() {
    vi.useFakeTimers();
    let time = 0;
    const asked: number[] = [];
    const told: boolean[] = [];
    const heartbeat = watchHeartbeat({
      ping: (sequence) => asked.push(sequence),
      onChange: (unresponsive) => told.push(unresponsive),
      now: () => time
    });
    const pass = (milliseconds: number, late = 0) => {
      time += milliseconds + late;
      vi.advanceTimersByTime(milliseconds);
    };
    return {heartbeat, asked, told, pass};
  }

  test("one that does not answer is told of within five seconds, and again when it answers", () => {
    const {heartbeat, asked, told, pass} = watch();
    heartbeat.acknowledge(asked.at(-1)!);
    for (let i = 0; i < 10; i++) pass(500);
    expect(told).toEqual([true]);
    heartbeat.acknowledge(asked.at(-1)!);
    expect(told).toEqual([true, false]);
    heartbeat.stop();
    vi.useRealTimers();
  });

  test("an answer to a ping that was not asked counts for nothing", () => {
    const {heartbeat, asked, told, pass} = watch();
    for (let i = 0; i < 10; i++) {
      heartbeat.acknowledge(asked.at(-1)! + 1);
      pass(500);
    }
    expect(told).toEqual([true]);
    heartbeat.stop();
    vi.useRealTimers();
  });

  test("a page that slept itself gives its frame the time anew", () => {
    const {heartbeat, told, pass} = watch();
    pass(500, 60_000);
    pass(500);
    expect(told).toEqual([]);
    heartbeat.stop();
    vi.useRealTimers();
  });
});
