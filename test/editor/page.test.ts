// @vitest-environment jsdom
import {beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {watchPage} from "../../src/editor/page.ts";

const guest = {link: vi.fn(), reveal: vi.fn(), error: vi.fn()};
const scrolled = vi.fn();
beforeAll(() => {
  watchPage(guest);
  Element.prototype.scrollIntoView = function () {
    scrolled(this.id);
  };
  window.scrollTo = vi.fn() as never;
});
beforeEach(() => vi.clearAllMocks());

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.querySelector<HTMLElement>("[data-target]")!;
}

describe("a link", () => {
  test.each([
    [
      "to elsewhere is told to the app",
      "<a href='https://example.org/?a=1'><b data-target>外</b></a>",
      "https://example.org/?a=1"
    ],
    [
      "in a drawing too",
      "<svg><a href='https://example.org/'><text data-target>外</text></a></svg>",
      "https://example.org/"
    ],
    ["that runs code is told as text", "<a data-target href='javascript:alert(1)'>x</a>", "javascript:alert(1)"],
    ["without a scheme is told as it is", "<a data-target href='other.html'>x</a>", "other.html"]
  ])("%s", (_, html, href) => {
    const click = new MouseEvent("click", {bubbles: true, cancelable: true});
    put(html).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(guest.link.mock.calls).toEqual([[href]]);
  });

  test("to a place in the notebook goes there", () => {
    put("<a data-target href='#%E6%A0%87%E9%A2%98'>标题</a><h2 id='标题'></h2>").click();
    expect(scrolled).toHaveBeenCalledWith("标题");
    expect(guest.link).not.toHaveBeenCalled();
  });

  test("to a broken fragment goes nowhere", () => {
    put("<a data-target href='#%'>x</a>").click();
    expect(guest.link).not.toHaveBeenCalled();
  });
});

test("a point's id goes to the app, and nothing that is no id", () => {
  const reveal = (detail: unknown) => document.body.dispatchEvent(new CustomEvent("reveal", {bubbles: true, detail}));
  reveal({id: "a1"});
  reveal({id: 7});
  reveal(null);
  expect(guest.reveal.mock.calls).toEqual([["a1"]]);
});

test("Enter in an input submits to the notebook, not to the browser", () => {
  const input = put("<form><input data-target></form>") as HTMLInputElement;
  const submitted = vi.fn();
  input.form!.addEventListener("submit", submitted);
  const key = new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true});
  input.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  expect(submitted).toHaveBeenCalledOnce();
});
