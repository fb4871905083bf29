import * as fc from "fast-check";
import {zipSync} from "fflate";
import {expect, test} from "vitest";
import {readDocument, UnreadableDocument} from "../../src/readers/index.ts";
import {docx, list, listed, p, table} from "./docx-file.ts";
import {pages, show} from "./pdf-file.ts";
import {concat, gbk, latin, utf8} from "./reading.ts";

/** Reads in bounded time; gives text or an `UnreadableDocument`. */
async function survives(bytes: Uint8Array, name = "file"): Promise<void> {
  const before = process.cpuUsage();
  try {
    const {text} = await readDocument(bytes, name);
    expect(text).toMatch(/[\p{L}\p{N}]/u);
    expect(text).not.toContain("\r");
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocument);
  }
  const {user, system} = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
}

const sound = {
  docx: docx({
    body: p("总体要求", listed(1)) + table([["指标", "4.8个"]]),
    numbering: list(1, ["chineseCounting", "%1、"])
  }),
  pdf: pages("GBK-EUC-H", [show(gbk("千人托位数4.8个"), 50, 700)]),
  html: utf8(
    `<!doctype html><title>要点</title><nav><a href="/">首页</a></nav><div id="zoom"><p>千人托位数4.8个，</p></div>`
  )
};

const heads = [
  "",
  "%PDF-1.7\n",
  "PK\x03\x04",
  "<html>",
  "<!doctype html><p>",
  "{\\rtf1",
  "\xff\xfe",
  "\xfe\xff",
  "\xef\xbb\xbf"
];

test("arbitrary bytes, with any beginning", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({maxLength: 2000}), (head, tail) =>
      survives(concat(latin(head), tail))
    ),
    {numRuns: 300}
  );
});

test("sound files with bytes changed or the end cut off", async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 12});
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("docx", "pdf", "html"),
      changes,
      fc.nat(4),
      fc.nat(),
      async (kind, edits, cut, at) => {
        const bytes = sound[kind as keyof typeof sound].slice();
        for (const [place, value] of edits) bytes[place % bytes.length] = value;
        await survives(cut === 0 ? bytes.subarray(0, at % bytes.length) : bytes);
      }
    ),
    {numRuns: 300}
  );
});

const name = fc.constantFrom(..."p div table tr td th ul ol li a b br h1 span pre script title form nav".split(" "));
const tag = fc.oneof(
  name.map((each) => `<${each}>`),
  name.map((each) => `</${each}>`),
  fc.constantFrom(
    "<a href=x>",
    "<td colspan=9>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&#0;",
    "&amp;",
    "<p class='nav'>",
    "<ol start=-5>"
  ),
  fc.string({unit: "grapheme", maxLength: 12})
);

test("arbitrary markup", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tag, {maxLength: 200}), (tags) =>
      survives(utf8(`<!doctype html>指标${tags.join("")}`), "a.html")
    ),
    {numRuns: 300}
  );
});

const part = fc.constantFrom(
  ..."w:p w:r w:t w:tbl w:tr w:tc w:del w:ins w:pPr w:numPr w:sdt mc:AlternateContent w:txbxContent".split(" ")
);
const xml = fc.letrec((tie) => ({
  node: fc.oneof(
    {depthSize: "small"},
    fc.string({unit: "grapheme", maxLength: 8}),
    fc
      .tuple(part, fc.array(tie("node"), {maxLength: 4}))
      .map(([each, inside]) => `<${each}>${inside.join("")}</${each}>`)
  )
})).node;

test("arbitrary WordprocessingML", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(xml, {maxLength: 8}), fc.string(), async (nodes, numbering) => {
      await survives(docx({body: nodes.join(""), numbering, styles: numbering}));
      await survives(zipSync({"word/document.xml": utf8(nodes.join(""))}));
    }),
    {numRuns: 150}
  );
});

test("text comes back as it was written", async () => {
  const line = fc.string({unit: "grapheme", maxLength: 40}).filter((each) => !/[\p{Cc}\ufeff\ufffd<]/u.test(each));
  await fc.assert(
    fc.asyncProperty(fc.array(line, {maxLength: 20}), async (lines) => {
      const text = `指标\n${lines.join("\n")}`;
      expect(await readDocument(utf8(text.replaceAll("\n", "\r\n")), "a.txt")).toEqual({
        text,
        kind: "text",
        encoding: "utf-8",
        notes: []
      });
    })
  );
});
