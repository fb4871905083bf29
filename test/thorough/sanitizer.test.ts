import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {build} from "vite";
import {afterAll, beforeAll, expect, test} from "vitest";
import {connect} from "../browser/page.ts";
import payloads from "../share/page/dompurify/payloads.json" with {type: "json"};

let browser: Browser;
let sanitizer: string;

beforeAll(async () => {
  browser = await connect();
  sanitizer = await bundle(join(import.meta.dirname, "../../src/share/page/sanitize.ts"));
});
afterAll(() => browser.close());

/** The sanitiser as a script of a page. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {write: false, minify: false, lib: {entry, formats: ["iife"], name: "saved", fileName: "saved"}}
  });
  const [output] = [built].flat();
  const [chunk] = (output as {readonly output: readonly {readonly code: string}[]}).output;
  return chunk!.code;
}

/** What a page without any policy did with markup. */
interface Ran {
  /** indices of the payloads of which a script ran */
  readonly scripts: readonly number[];
  readonly requests: readonly string[];
}

const origin = "http://page.test/";

/** A page that notes what runs and what is fetched; every way of a script to show itself is a call of `ran`. */
async function openPage(requests: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url === origin) return route.fulfill({contentType: "text/html", body: "<!doctype html><body></body>"});
    requests.push(url);
    return route.abort();
  });
  page.on("dialog", (dialog) => dialog.dismiss());
  await page.goto(origin);
  await page.addScriptTag({content: sanitizer});
  return page;
}

async function run(isCleaned: boolean): Promise<Ran> {
  const requests: string[] = [];
  const page = await openPage(requests);
  const scripts = await page.evaluate(
    async ({payloads, isCleaned}) => {
      const {sanitize} = (globalThis as unknown as {saved: {sanitize(html: string, parser: DOMParser): string}}).saved;
      const ran = new Set<number>();
      let current = -1;
      for (const name of ["alert", "confirm", "prompt", "print", "open"])
        (globalThis as unknown as Record<string, unknown>)[name] = () => ran.add(current);
      const parser = new DOMParser();
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const texts = payloads.map((payload) => (isCleaned ? sanitize(payload, parser) : payload));
      const body = Reflect.get(document, "body") as HTMLElement;
      for (const [i, text] of texts.entries()) {
        current = i;
        const host = Document.prototype.createElement.call(document, "div");
        // as an element's content, and as what a frame's page is made of
        const frame = Document.prototype.createElement.call(document, "iframe") as HTMLIFrameElement;
        frame.srcdoc = `<!doctype html><script>for (const n of ["alert", "confirm", "prompt", "print", "open"]) window[n] = () => parent.alert()</script><body><section><div class="output">${text}</div></section>`;
        Element.prototype.append.call(body, host, frame);
        host.innerHTML = text;
        await wait(20);
        for (const element of Element.prototype.querySelectorAll.call(host, "*")) {
          for (const type of [
            "click",
            "mouseover",
            "focus",
            "error",
            "load",
            "toggle",
            "animationstart",
            "beginEvent"
          ]) {
            const event = new MouseEvent(type, {bubbles: true, cancelable: true});
            event.preventDefault();
            EventTarget.prototype.dispatchEvent.call(element, event);
          }
        }
        Element.prototype.remove.call(host);
        Element.prototype.remove.call(frame);
      }
      return [...ran];
    },
    {payloads: payloads.map(({payload}) => payload), isCleaned}
  );
  await page.close();
  return {scripts, requests};
}

test("of DOMPurify's payloads nothing runs and nothing is fetched once they are cleaned", async () => {
  expect(await run(true)).toEqual({scripts: [], requests: []});
});

test("as they are, many of them run, so that the page would have told", async () => {
  const {scripts, requests} = await run(false);
  expect(scripts.length).toBeGreaterThan(30);
  expect(requests.length).toBeGreaterThan(10);
});
