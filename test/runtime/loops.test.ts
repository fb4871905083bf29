import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {LoopTimeout, watchLoops} from "../../src/runtime/loops.ts";

// the clock stands still unless a loop moves it
beforeEach(() => void vi.useFakeTimers({toFake: ["performance"]}));
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);
const spin = (guard: (line: number) => void, milliseconds: number) => {
  for (let turn = 0; turn < 20 * milliseconds; turn++) {
    pass(0.05);
    guard(7);
  }
};
const task = () => new Promise((resolve) => setTimeout(resolve, 5));

test("a loop that keeps the page from everything else is stopped with its cell and line", () => {
  const guard = watchLoops(30).guard(4);
  expect(() => spin(guard, 200)).toThrow(LoopTimeout);
  expect(() => spin(guard, 200)).toThrow(expect.objectContaining({cell: 4, line: 7, reason: "loop"}));
});

test("a loop that lets the page go on may take as long as it likes", async () => {
  const guard = watchLoops(30).guard(1);
  for (let turn = 0; turn < 8; turn++) {
    spin(guard, 15);
    await task();
  }
});

test("awaiting what is there already lets nothing else go on", async () => {
  const guard = watchLoops(30).guard(1);
  const run = async () => {
    for (;;) {
      guard(3);
      pass(0.01);
      await Promise.resolve();
    }
  };
  await expect(run()).rejects.toThrow(LoopTimeout);
});

test("slow turns are counted one by one", () => {
  const guard = watchLoops(50).guard(1);
  const begun = performance.now();
  expect(() => {
    for (;;) {
      guard(1);
      pass(10);
    }
  }).toThrow(LoopTimeout);
  expect(performance.now() - begun).toBeLessThan(150);
});

test("each cell has its own time", () => {
  const watch = watchLoops(40);
  for (let cell = 0; cell < 4; cell++) {
    watch.begin();
    spin(watch.guard(cell), 20);
  }
});
