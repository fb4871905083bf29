import {expect, test, vi} from "vitest";
import {openFrame, type Handlers, type Opening} from "../../src/sandbox/index.ts";

/** A frame that counts what it is given, in a page that counts who listens to it. */
function stand() {
  const page = new EventTarget();
  const listens = vi.spyOn(page, "addEventListener");
  const given: {readonly message: unknown; readonly ports: number}[] = [];
  const contentWindow = {
    postMessage: (message: unknown, _: string, ports: readonly unknown[]) => given.push({message, ports: ports.length})
  };
  const frame = Object.assign(new EventTarget(), {ownerDocument: {defaultView: page}, contentWindow});
  const flood = vi.fn();
  const opened = openFrame(frame as unknown as HTMLIFrameElement, {
    boot: {script: "", style: ""},
    open: () => ({}) as Opening,
    openInbox: () => ({close() {}}),
    handlers: {flood} as unknown as Handlers
  });
  return {given, listens, flood, opened, load: () => frame.dispatchEvent(new Event("load"))};
}

test("a frame that loads again is given its ports again, twenty times, and then has to go", () => {
  const {given, load, flood, opened} = stand();
  for (let i = 0; i < 20; i++) load();
  expect(given).toEqual(Array.from({length: 20}, () => ({message: "zhibiao:ports", ports: 2})));
  expect(flood).not.toHaveBeenCalled();
  load();
  expect(given).toHaveLength(20);
  expect(flood).toHaveBeenCalledOnce();
  opened.dispose();
});

test("a frame that was disposed of is given nothing", () => {
  const {given, load, opened} = stand();
  opened.dispose();
  load();
  expect(given).toEqual([]);
});

test("the page itself hears no message of a frame", () => {
  const {listens, load, opened} = stand();
  load();
  expect(listens).not.toHaveBeenCalled();
  opened.dispose();
});
