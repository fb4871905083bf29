import {assert, constantFrom, array, property} from "fast-check";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {sanitize} from "../../../src/share/page/index.ts";
import payloads from "./dompurify/payloads.json" with {type: "json"};

const {window} = new JSDOM("");
const parser = new window.DOMParser();
const clean = (html: string) => sanitize(html, parser);

/** What in markup could run, fetch, name or style something; our own links aside. */
function dangers(html: string): readonly string[] {
  const page = parser.parseFromString(`<!doctype html><body>${html}`, "text/html");
  return [...page.documentElement.querySelectorAll("*")].flatMap((element) => {
    const name = element.localName;
    const attributes = [...element.attributes].flatMap((attribute) => dangersOf(name, attribute));
    return isActive.test(name) ? [name, ...attributes] : attributes;
  });
}

const isActive =
  /^(?:script|style|template|iframe|frame|object|embed|applet|form|input|button|select|textarea|link|meta|base|noscript|audio|video|source|track|foreignobject|math|animate\w*|set|image|use|xmp|plaintext)$/i;

function dangersOf(element: string, {name, value}: Attr): readonly string[] {
  if (name === "href" && element === "a" && /^https?:\/\//i.test(value)) return [];
  if (name === "src" && element === "img" && /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(value)) return [];
  const isDanger =
    /^on|^(?:style|id|name|src|srcset|href|xlink:href|action|formaction|background|poster|data|ping|is|slot|part)$/i.test(
      name
    ) || /url\s*\(|javascript:/i.test(value);
  return isDanger ? [`${element} ${name}=${value}`] : [];
}

test.each(payloads.map(({title, payload}, i) => [`${i} ${title}`.trim(), payload]))(
  "nothing of DOMPurify's payload runs, fetches, names or styles: %s",
  (_, payload) => {
    const once = clean(payload!);
    expect(dangers(once)).toEqual([]);
    // and what is read again is what was written
    expect(clean(once)).toBe(once);
  }
);

test("a link in a link is one link, so that what is read again is what was written", () => {
  const once = clean("<a href='https://example.org/'>one<table><a href='https://example.org/two'>two</a></table></a>");
  expect(once.match(/<a /g)).toHaveLength(1);
  expect(clean(once)).toBe(once);
});

test("no mixture of the payloads' pieces gets through either", () => {
  const pieces = payloads.flatMap(({payload}) => payload.match(/<[^<>]*>|[^<>]+/g) ?? []);
  assert(
    property(array(constantFrom(...pieces), {maxLength: 12}), (mixture) => {
      const once = clean(mixture.join(""));
      expect(dangers(once)).toEqual([]);
      expect(clean(once)).toBe(once);
    }),
    {numRuns: 2000}
  );
});
