import * as fc from "fast-check";
import {deflateSync} from "fflate";
import LzString from "lz-string";
import {describe, expect, test} from "vitest";
import {normalize, type Notebook} from "../../../src/notebook/index.ts";
import {BrokenLink, fromLink, toLink} from "../../../src/share/link/index.ts";
import {isLink} from "../../../src/share/index.ts";
import type {Schema} from "../../../src/share/link/migrations.ts";
import {dictionary} from "../../../src/share/link/schemas/dictionary-1.ts";
import {v1} from "../../../src/share/link/schemas/v1.ts";
import {decodeText, encodeText} from "../../../src/share/link/schemas/text.ts";
import {toBase64Url, crc32Hex} from "../../../src/core/index.ts";
import {anyShared, share, shippedNotebooks} from "./notebooks.ts";

const notebook: Notebook = {
  title: "千人托位数",
  theme: "air",
  readOnly: false,
  cells: [
    {id: 7, mode: "sql", value: "select 1", pinned: true, hidden: true, output: "rows", database: "var:db"},
    {id: 3, mode: "md", value: "# 标题\n\n县域就诊率，一升一降。", pinned: false, hidden: false}
  ]
};

/** A link in the frame of all links, with whatever in it. */
function framed(number: number, bytes: Uint8Array, dictionaryBytes = v1.dictionary()): string {
  const text = toBase64Url(deflateSync(bytes, {level: 9, dictionary: dictionaryBytes}));
  const checked = `${number}.${text}.${text.length}`;
  return `#${checked}.${crc32Hex(new TextEncoder().encode(checked))}`;
}

function faultOf(link: string): string {
  try {
    return `opened ${fromLink(link).notebook.title}`;
  } catch (error) {
    return error instanceof BrokenLink ? error.fault : String(error);
  }
}

describe("a link gives back what it was made of", () => {
  test("the notebook, what its inputs are set to, its files and the data release", () => {
    const shared = share(notebook, {
      inputs: {"7.0": {initial: '["330604"]', value: '{"value":["331100"]}'}},
      files: [
        {name: "beds.csv", mime: "text/csv", bytes: Uint8Array.from([0, 255, 10, 13, 46])},
        {name: "空.txt", mime: "text/plain", bytes: new Uint8Array()}
      ]
    });
    expect(fromLink(toLink(shared))).toEqual(shared);
  });

  test("whatever the notebook holds, as a file could hold it", () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(fromLink(toLink(shared))).toEqual({...shared, notebook: normalize(shared.notebook)});
      }),
      {numRuns: 300}
    );
  });

  test("any text comes back from its bytes, half a pair included", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), (units) => {
        const text = String.fromCharCode(...units);
        expect(decodeText(encodeText(text))).toBe(text);
      })
    );
    expect(encodeText("率升a").length).toBe(4);
  });
});

describe("a link is short", () => {
  test.each(shippedNotebooks())("$name takes at most 0.75 of what lz-string takes", ({html, notebook}) => {
    const link = toLink(share(notebook)).length;
    const theirs = [JSON.stringify(notebook), html].map((text) => LzString.compressToEncodedURIComponent(text).length);
    expect(link / Math.min(...theirs)).toBeLessThanOrEqual(0.75);
  });

  test("and holds nothing that an address has to escape", () => {
    const link = toLink(share(shippedNotebooks()[0]!.notebook));
    expect(link).toMatch(/^#1\.[\w-]+\.\d+\.[0-9a-f]{8}$/);
    expect(new URL(link, "https://example.org/").hash).toBe(link);
  });
});

describe("a link that is not whole says so", () => {
  const whole = toLink(share(notebook));

  test("cut anywhere, it is cut; with a character changed, altered", () => {
    for (let at = 2; at < whole.length; at++) expect(faultOf(whole.slice(0, at))).toBe("cut");
    const other = whole.slice(0, 20) + (whole[20] === "A" ? "B" : "A") + whole.slice(21);
    expect(faultOf(other)).toBe("altered");
    expect(faultOf(`${whole}。`)).toBe("altered");
    expect(faultOf(whole.toLowerCase())).toBe("altered");
  });

  test("of 10,000 random corruptions and cuts all are told, none opens and none throws anything else", () => {
    const links = [whole, ...shippedNotebooks().map((each) => toLink(share(each.notebook)))];
    const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true});
    const character = fc.constantFrom(..."#.-_09azAZ~%20 。…\n");
    const damage = fc.oneof(
      place.map((at) => (link: string) => link.slice(0, Math.floor(at * link.length))),
      place.map((at) => (link: string) => link.slice(Math.ceil(at * link.length))),
      fc.tuple(place, place).map(([from, to]) => (link: string) => {
        const [a, b] = [from, to].map((each) => Math.floor(each * link.length)).sort((x, y) => x - y) as [
          number,
          number
        ];
        return link.slice(0, a) + link.slice(b);
      }),
      fc.tuple(place, character).map(([at, added]) => (link: string) => {
        const here = Math.floor(at * link.length);
        return link.slice(0, here) + added + link.slice(here);
      }),
      fc.tuple(place, character).map(([at, other]) => (link: string) => {
        const here = Math.floor(at * link.length);
        return link.slice(0, here) + other + link.slice(here + 1);
      }),
      place.map((at) => (link: string) => {
        const here = Math.floor(at * (link.length - 1));
        return link.slice(0, here) + link[here + 1]! + link[here]! + link.slice(here + 2);
      }),
      fc.tuple(place, fc.nat(links.length - 1)).map(([at, which]) => (link: string) => {
        const other = links[which]!;
        return link.slice(0, Math.floor(at * link.length)) + other.slice(Math.floor(at * other.length));
      }),
      fc.string({maxLength: 10}).map((added) => (link: string) => link + added),
      fc.constant((link: string) => link.toUpperCase()),
      fc.array(fc.tuple(place, character), {minLength: 1, maxLength: 20}).map((changes) => (link: string) => {
        const characters = [...link];
        for (const [at, other] of changes) characters[Math.floor(at * characters.length)] = other;
        return characters.join("");
      })
    );
    const faults = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...links), damage, (link, change) => {
        const damaged = change(link);
        // the "#" is the address's, not the link's
        fc.pre(!links.includes(`#${damaged.replace(/^#/, "")}`));
        const fault = faultOf(damaged);
        faults.add(fault);
        expect(["cut", "altered"]).toContain(fault);
      }),
      {numRuns: 10_000}
    );
    expect([...faults].sort()).toEqual(["altered", "cut"]);
  });

  test("a later schema, a foreign content and a size bomb are each told", () => {
    expect(faultOf(framed(2, v1.pack(share(notebook))))).toBe("newer");
    expect(faultOf(framed(0, v1.pack(share(notebook))))).toBe("foreign");
    expect(faultOf(framed(1, encodeText("你好")))).toBe("foreign");
    expect(faultOf(framed(1, new Uint8Array()))).toBe("foreign");
    expect(faultOf(framed(1, new Uint8Array(50_000_000)))).toBe("large");
  });

  test.each([
    ["no cells", ["", "air", 0, []], []],
    ["an unknown mode", ["", "air", 0, [[1, "exe"]]], ["1"]],
    [
      "an id twice",
      [
        "",
        "air",
        0,
        [
          [1, "js"],
          [1, "js"]
        ]
      ],
      ["1", "2"]
    ],
    ["an id that is none", ["", "air", 0, [[-1, "js"]]], ["1"]],
    [
      "fewer sources than cells",
      [
        "",
        "air",
        0,
        [
          [1, "js"],
          [2, "js"]
        ]
      ],
      ["1"]
    ],
    ["more sources than cells", ["", "air", 0, [[1, "js"]]], ["1", "2"]],
    ["a title that is no text", [{}, "air", 0, [[1, "js"]]], ["1"]],
    ["an input that is no text", ["", "air", 0, [[1, "js"]], null, [["1.0", 1, 2]]], ["1"]],
    ["a file of a length that it has not", ["", "air", 0, [[1, "js"]], null, null, [["a", "b", 1e9]]], ["1"]]
  ])("a link that somebody made by hand with %s opens nothing", (_, head, values) => {
    const text = encodeText([JSON.stringify(head), ...values].join("\0"));
    expect(faultOf(framed(1, Uint8Array.from([0, ...text])))).toBe("foreign");
  });

  test("any bytes in a whole frame give a notebook or say that they hold none", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        expect(faultOf(framed(1, bytes))).toMatch(/^(?:foreign|opened .*)$/s);
      })
    );
  });
});

test("an address without a fragment, or with an anchor, is no link; a piece of one is", () => {
  expect(["", "#", "#main", "#cell-3"].filter(isLink)).toEqual([]);
  const whole = toLink(share(notebook));
  expect([whole, whole.slice(0, 9), "#1.", "#1", `#${whole.slice(30)}`].every(isLink)).toBe(true);
});

test("a link of an older schema goes through every migration up to the present", () => {
  const two: Schema = {number: 2, dictionary: () => new Uint8Array(), unpack: () => null};
  const known: Schema[] = [
    {...v1, migrate: (content) => ({...(content as object), second: true})},
    {...two, migrate: (content) => ({...(content as object), third: true})},
    {number: 3, dictionary: () => new Uint8Array(), unpack: () => null}
  ];
  expect(fromLink(toLink(share(notebook)), known)).toMatchObject({notebook, second: true, third: true});
});

test("the dictionary points at nothing twice as long as deflate can reach", () => {
  expect(encodeText(dictionary).length).toBeLessThan(16_384);
});
