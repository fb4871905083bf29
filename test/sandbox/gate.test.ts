import {describe, expect, test, vi} from "vitest";
import {answer, allowance, createGate, sizeOf, watchPulse, type Handlers} from "../../src/sandbox/index.ts";

describe("what a frame may send", () => {
  test("a burst of messages passes, more are dropped, and a flood closes the port", () => {
    const gate = createGate(() => 0);
    const seen = {pass: 0, drop: 0, close: 0};
    for (let i = 0; i < 8001; i++) seen[gate.admit(10, 0)]++;
    expect(seen).toEqual({pass: 3000, drop: 5000, close: 1});
  });

  test("a second later as many pass as are allowed a second", () => {
    let time = 0;
    const gate = createGate(() => time);
    for (let i = 0; i < 3000; i++) gate.admit(10, 0);
    time = 1000;
    const passed = Array.from({length: 300}, () => gate.admit(10, 0)).filter((each) => each === "pass");
    expect(passed).toHaveLength(200);
  });

  test("one file as large as may be saved passes; bytes without end close the port", () => {
    const gate = createGate(() => 0);
    expect(gate.admit(2e8, 0)).toBe("pass");
    expect(gate.admit(5e8, 0)).toBe("close");
  });

  test("messages that take long to read close the port; one stall of the machine does not", () => {
    const gate = createGate(() => 0);
    expect(gate.admit(10, 60_000)).toBe("pass");
    const answers = Array.from({length: 10}, () => gate.admit(10, 1000));
    expect(answers).toContain("close");
  });

  test("what is allowed leaves room for a notebook that queries, edits and reports as fast as a reader can", () => {
    expect(allowance.messages.burst).toBeGreaterThanOrEqual(1000);
  });
});

test.each<[unknown, number]>([
  ["指标", 4],
  [{sql: "select"}, 16 + 12],
  [new Uint8Array(new ArrayBuffer(100), 10, 5), 100],
  [null, 8],
  [[1, 2], 32 + 16]
])("the size of %o is about %i bytes", (message, bytes) => {
  expect(sizeOf(message)).toBe(bytes);
});

test("a message of very many values is not counted to its end", () => {
  const message = {cells: Array.from({length: 1e6}, () => ({value: "x"}))};
  expect(sizeOf(message)).toBeGreaterThan(1e7);
});

test("1e5 messages close the port, the app hears of it once, and of at most 3,000 before", async () => {
  const {port1, port2} = new MessageChannel();
  const handlers = {reveal: vi.fn(), flood: vi.fn()} as unknown as Handlers & {reveal: ReturnType<typeof vi.fn>};
  const host = answer(port1, handlers);
  for (let i = 0; i < 1e5; i++) port2.postMessage({type: "reveal", observation: "a"});
  await vi.waitUntil(() => vi.mocked(handlers.flood!).mock.calls.length, {timeout: 20_000});
  expect(handlers.reveal.mock.calls.length).toBeLessThanOrEqual(allowance.messages.burst + 3000);
  expect(handlers.flood).toHaveBeenCalledOnce();
  host.close();
  port2.close();
});

test("what a frame posts as if it were the app's answer reaches nobody", async () => {
  const {port1, port2} = new MessageChannel();
  let finish: (ipc: Uint8Array) => void = () => {};
  const query = vi.fn(() => new Promise<Uint8Array>((resolve) => (finish = resolve)));
  const ready = vi.fn();
  const host = answer(port1, {query, ready} as unknown as Handlers);
  const answers: unknown[] = [];
  port2.addEventListener("message", ({data}) => answers.push(data));
  port2.start();
  port2.postMessage({type: "query", id: 1, sql: "select 1"});
  for (const type of ["result", "failure", "done", "file", "chunk", "open", "boot", "settings"]) {
    port2.postMessage({type, id: 1, message: "forged", ipc: new Uint8Array([9]), code: "", settings: {language: "en"}});
  }
  port2.postMessage({type: "ready"});
  await vi.waitUntil(() => ready.mock.calls.length);
  finish(new Uint8Array([1]));
  await vi.waitUntil(() => answers.length);
  expect(answers).toEqual([{type: "result", id: 1, ipc: new Uint8Array([1])}]);
  host.close();
  port2.close();
});

describe("a frame's sign of life", () => {
  function watch() {
    vi.useFakeTimers();
    let time = 0;
    const asked: number[] = [];
    const told: boolean[] = [];
    const pulse = watchPulse({ask: (beat) => asked.push(beat), tell: (still) => told.push(still), now: () => time});
    const pass = (milliseconds: number, late = 0) => {
      time += milliseconds + late;
      vi.advanceTimersByTime(milliseconds);
    };
    return {pulse, asked, told, pass};
  }

  test("one that does not answer is told of within five seconds, and again when it answers", () => {
    const {pulse, asked, told, pass} = watch();
    pulse.answered(asked.at(-1)!);
    for (let i = 0; i < 10; i++) pass(500);
    expect(told).toEqual([true]);
    pulse.answered(asked.at(-1)!);
    expect(told).toEqual([true, false]);
    pulse.stop();
    vi.useRealTimers();
  });

  test("an answer to a beat that was not asked counts for nothing", () => {
    const {pulse, asked, told, pass} = watch();
    for (let i = 0; i < 10; i++) {
      pulse.answered(asked.at(-1)! + 1);
      pass(500);
    }
    expect(told).toEqual([true]);
    pulse.stop();
    vi.useRealTimers();
  });

  test("a page that slept itself gives its frame the time anew", () => {
    const {pulse, told, pass} = watch();
    pass(500, 60_000);
    pass(500);
    expect(told).toEqual([]);
    pulse.stop();
    vi.useRealTimers();
  });
});
