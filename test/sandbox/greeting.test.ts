import {expect, test} from "vitest";
import {openFrame, type Handlers, type Opening} from "../../src/sandbox/index.ts";

/** A frame that counts the ports it is given, on a page that hears its greetings. */
function stand() {
  const page = new EventTarget();
  const given: unknown[] = [];
  const contentWindow = {postMessage: (message: unknown) => given.push(message)};
  const frame = {ownerDocument: {defaultView: page}, contentWindow} as unknown as HTMLIFrameElement;
  const greet = (data: unknown, source: unknown = contentWindow) =>
    page.dispatchEvent(Object.assign(new Event("message"), {data, source}));
  const opened = openFrame(frame, {
    boot: {script: "", style: ""},
    open: () => ({}) as Opening,
    handlers: {} as Handlers
  });
  return {given, greet, opened};
}

test("a frame that loads again is given a port again, twenty times and no more", () => {
  const {given, greet, opened} = stand();
  for (let i = 0; i < 25; i++) greet("zhibiao:hello");
  expect(given).toHaveLength(20);
  opened.dispose();
});

test("another window, another word, or a frame that was disposed of gets no port", () => {
  const {given, greet, opened} = stand();
  greet("zhibiao:hello", {});
  greet("hello");
  opened.dispose();
  greet("zhibiao:hello");
  expect(given).toEqual([]);
});
