import * as fc from "fast-check";
import {PNG} from "pngjs";
import {describe, expect, test} from "vitest";
import {deserialize, normalize, serialize, type Cell, type Notebook} from "../../../src/notebook/index.ts";
import {
  embeddedXml,
  embedInPng,
  NoNotebookInPicture,
  pictureKind,
  readEmbedded
} from "../../../src/share/image/index.ts";
import {openPage} from "../../notebook/dom.ts";

const page = openPage();
const blank = new Uint8Array(PNG.sync.write(new PNG({width: 3, height: 2})));
const utf8 = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string) => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${inside}</metadata></svg>`);

const cell = fc.record({
  value: fc.string({unit: "grapheme"}),
  mode: fc.constantFrom("js", "md", "sql", "html"),
  pinned: fc.boolean(),
  hidden: fc.boolean()
}) as fc.Arbitrary<Omit<Cell, "id">>;
const notebooks = fc
  .record({title: fc.string({unit: "grapheme"}), cells: fc.array(cell, {minLength: 1, maxLength: 5})})
  .map(({title, cells}): Notebook =>
    normalize({title, theme: "air", readOnly: false, cells: cells.map((each, i) => ({...each, id: i + 1}))})
  );

const fault = (bytes: Uint8Array) => {
  try {
    readEmbedded(bytes);
    return "opened";
  } catch (error) {
    if (!(error instanceof NoNotebookInPicture)) throw error;
    return error.fault;
  }
};

describe("a notebook comes back from the picture that carries it, equal", () => {
  test("out of a PNG, which stays the same picture", () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const picture = embedInPng(blank, serialize(notebook, page));
        expect(deserialize(readEmbedded(picture), page)).toEqual(notebook);
        const {width, height, data} = PNG.sync.read(Buffer.from(picture));
        expect([width, height, data.every((byte) => byte === 0)]).toEqual([3, 2, true]);
      }),
      {numRuns: 60}
    );
  });

  test("out of an SVG", () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const picture = svg(embeddedXml(serialize(notebook, page)));
        expect(deserialize(readEmbedded(picture), page)).toEqual(notebook);
      }),
      {numRuns: 60}
    );
  });

  test("out of an SVG that an editor wrote anew, with its own names and line breaks", () => {
    const [, open, body] = /<zb:notebook ([^>]*)>([^<]*)/.exec(embeddedXml("笔记本"))!;
    const [schema, crc] = [/schema="\d"/.exec(open!)![0], /crc32="\w+"/.exec(open!)![0]];
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn -->\n<svg xmlns:ns1="urn:zhibiao:notebook"><metadata>
      <ns1:notebook ${crc}\n ${schema}>\n${body!.replace(/.{8}/g, "$&\n")}\n</ns1:notebook></metadata></svg>\n`;
    expect(readEmbedded(utf8(text))).toBe("笔记本");
  });

  test("the last one, where a picture is given another", () => {
    expect(readEmbedded(embedInPng(embedInPng(blank, "一"), "二"))).toBe("二");
  });
});

describe("a picture from which nothing can be opened says why", () => {
  test("a whole picture of somebody else's", () => {
    expect(fault(blank)).toBe("nothing-in-it");
    expect(fault(svg("<title>图</title>"))).toBe("nothing-in-it");
  });

  test("a photograph, or what a messenger made of a picture", () => {
    expect(fault(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe("other-kind");
    expect(fault(utf8("RIFF....WEBPVP8 "))).toBe("other-kind");
  });

  test("one of a later version", () => {
    expect(fault(svg(embeddedXml("x").replace('schema="1"', 'schema="2"')))).toBe("newer");
  });

  test("one that was cut anywhere; only what stands behind the notebook may be missing", () => {
    const text = "笔记本".repeat(50);
    const picture = embedInPng(blank, text);
    for (let length = 8; length < picture.length; length++) expect(fault(picture.subarray(0, length))).toBe("damaged");
    const drawn = svg(embeddedXml(text));
    for (let length = 60; length < drawn.length; length++) {
      const cut = drawn.subarray(0, length);
      if (fault(cut) === "opened") expect(readEmbedded(cut)).toBe(text);
      else expect(fault(cut)).toBe("damaged");
    }
  });

  test("one of which a byte was altered never gives another notebook", () => {
    const picture = embedInPng(blank, "笔记本".repeat(50));
    fc.assert(
      fc.property(fc.nat(picture.length - 9), fc.integer({min: 1, max: 255}), (at, by) => {
        const altered = picture.slice();
        altered[at + 8]! ^= by;
        expect(fault(altered)).toBe("damaged");
      }),
      {numRuns: 500}
    );
  });

  test("a small file that unpacks to an enormous one", () => {
    const bomb = embedInPng(blank, "0".repeat(17_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(fault(bomb)).toBe("damaged");
  });
});

test("the kind of a picture is told by its first bytes, and a notebook's file is none", () => {
  expect(pictureKind(blank)).toBe("png");
  expect(pictureKind(svg(""))).toBe("svg");
  expect(pictureKind(utf8('\ufeff<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"/>'))).toBe("svg");
  expect(pictureKind(utf8("<!doctype html><notebook>"))).toBeNull();
  expect(pictureKind(utf8("二〇二五年工作要点"))).toBeNull();
  expect(pictureKind(new Uint8Array())).toBeNull();
});
