import {createHash} from "node:crypto";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {readChart} from "../../../src/share/page/chart-snapshot.ts";
import {notebookInPage, sanitize, toPage} from "../../../src/share/page/index.ts";

const {window} = new JSDOM("");
const parser = new window.DOMParser();
const clean = (html: string) => sanitize(html, parser);

describe("a stranger's markup shows and does nothing else", () => {
  test("text, headings, lists, tables and drawings stay", () => {
    const html =
      '<h1>标题</h1><p>死亡率<strong>18.23</strong>/10万 &lt;2024&gt;</p><table><tbody><tr><td class="number">1</td></tr></tbody></table>';
    expect(clean(html)).toBe(html);
    const svg = '<svg viewBox="0 0 9 9"><g fill="#123"><path d="M0,0L9,9"></path><text x="1">万</text></g></svg>';
    expect(clean(svg)).toBe(svg);
  });

  test.each([
    ["a script", "<p>一<script>alert(1)</script></p>", "<p>一</p>"],
    ["a handler", '<p onclick="alert(1)" onfocus=x tabindex=0>一</p>', "<p>一</p>"],
    ["a picture that is fetched", '<img src="https://example.org/x.png" onerror="x">', "<img>"],
    ["a picture with a script in it", '<img src="data:image/svg+xml;base64,AAAA">', "<img>"],
    ["a javascript link", '<a href=" javascript:alert(1)">一</a>', "<a>一</a>"],
    ["a frame", '<iframe srcdoc="<script>x</script>"></iframe>', ""],
    ["a style", '<style>@import "//x"</style><p style="background:url(//x)">一</p>', "<p>一</p>"],
    ["an id that names something of the page", '<div id="zhibiao-notebook" name="x">一</div>', "<div>一</div>"],
    [
      "a form, but not what it says",
      '<form action="//x"><input value="1">一<output>二</output></form>',
      "一<output>二</output>"
    ],
    [
      "what a drawing fetches",
      '<svg><image href="//x"/><use href="//x#a"/><rect fill="url(//x)"/></svg>',
      "<svg><rect></rect></svg>"
    ],
    ["HTML inside a drawing", "<svg><foreignObject><p>一</p></foreignObject></svg>", "<svg></svg>"],
    ["markup that changes when it is read again", "<math><mtext><table><mglyph><style><img src onerror=x>", ""],
    ["an element nobody knows", "<x-y onload=z>一</x-y>", "一"],
    [
      "a redirection",
      '<meta http-equiv="refresh" content="0;//x"><base href="//x"><link rel=stylesheet href="//x">一',
      "一"
    ]
  ])("%s goes", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
    expect(clean(clean(html))).toBe(expected);
  });

  test("a link leads outside in a page of its own", () => {
    expect(clean('<a href="https://example.org/?a=1&b=2">一</a>')).toBe(
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">一</a>'
    );
  });

  test("only the number of a chart is kept", () => {
    expect(clean('<div data-chart="12" onclick="x"><script>1</script></div>')).toBe('<div data-chart="12"></div>');
    expect(clean('<div data-chart="constructor">一</div>')).toBe("<div>一</div>");
  });
});

test("a chart is one of ours, with fields that our charts read and no others", () => {
  const chart = readChart(
    JSON.stringify({
      chart: "trend",
      rows: [{region: "330604", year: null, value: 1, quote: "原句", evil: {}, unit: ["x"]}],
      spec: {title: "一", documents: {a: {title: "文件", x: 1}}, notes: ["注", 3], width: 5},
      palette: [
        ["330604", 2],
        ["x", 9]
      ]
    })
  );
  expect(chart).toEqual({
    chart: "trend",
    rows: [{region: "330604", year: null, value: 1, quote: "原句"}],
    spec: {title: "一", documents: {a: {title: "文件"}}, notes: ["注"]},
    palette: [["330604", 2]]
  });
  for (const json of ["", "[]", '{"chart":"constructor","rows":[]}', '{"chart":"trend","rows":[1]}'])
    expect(readChart(json)).toBeNull();
});

test("a page holds what was shown, the cells' text, the notebook, and a policy that lets one script run", () => {
  const script = "globalThis.ran = true;";
  const sha256 = createHash("sha256").update(script).digest("base64");
  const file = "<!doctype html><notebook><title>一</title></notebook>";
  const html = toPage(
    {
      title: "<指标>",
      theme: "air",
      readOnly: false,
      cells: [{id: 1, mode: "js", value: "alert('</script><script>evil()</script>')", pinned: false, hidden: false}]
    },
    [
      {
        id: 1,
        html: "<p>结果<script>evil()</script></p>",
        charts: ['{"chart":"trend","rows":[{"quote":"</script><!--"}]}']
      }
    ],
    {language: "zh", parser, script, style: "p{}", sha256, file, made: "2026-11-25", release: "2026-11-25"}
  );
  const page = parser.parseFromString(html, "text/html");
  expect(page.title).toBe("<指标>");
  expect(page.querySelector(".output")?.innerHTML).toBe("<p>结果</p>");
  expect(page.querySelector("pre")?.textContent).toBe("alert('</script><script>evil()</script>')");
  const running = [...page.scripts].filter((each) => !each.type);
  expect(running.map((each) => each.textContent)).toEqual([script]);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toMatch(
    `default-src 'none'; script-src 'sha256-${sha256}'; `
  );
  expect(JSON.parse(page.querySelector("script[data-charts]")!.textContent!)[0].rows[0].quote).toBe("</script><!--");
  expect(notebookInPage(html)).toBe(file);
  expect(notebookInPage("<p>别的网页</p>")).toBeNull();
});
