import {expect, test} from "vitest";
import {anchorOf, renderMarkdown} from "../../src/site/pages/guide/markdown.ts";
import {readTopics} from "../../src/site/pages/guide/topics.ts";

const options = {
  language: "zh",
  link: (href: string) => `to:${href}`,
  insert: (name: string) => `<table id="${name}"></table>`
} as const;

test("headings can be linked to, links are led where they belong, code keeps its signs", () => {
  const html = renderMarkdown("## 用法 `a`\n\n[SQL](sql.md)\n\n```js\nx < 1 && y\n```\n", options);
  expect(html).toContain('<h2 id="用法-a">');
  expect(html).toContain('<a href="to:sql.md">SQL</a>');
  expect(html).toContain("x &lt; 1 &amp;&amp; y");
});

test("a table that is made from the data takes the place of its name", () => {
  expect(renderMarkdown("{{indicators}}\n", options).trim()).toBe('<table id="indicators"></table>');
});

test("markup in the text is text", () => {
  expect(renderMarkdown("a <script>b</script>", options)).not.toContain("<script>");
});

test("an id is made of a heading's words", () => {
  expect(anchorOf("Four kinds: what they are")).toBe("four-kinds-what-they-are");
});

test("topics come in the order of reading, each with its first words", () => {
  const [first, second] = readTopics("en");
  expect([first!.slug, second!.slug]).toEqual(["start", "cells"]);
  expect(first!.lead).toMatch(/^Zhibiao reads the numbers/);
  expect(readTopics("zh").map(({slug}) => slug)).toEqual(readTopics("en").map(({slug}) => slug));
});

test("Chinese words in an English page say that they are Chinese", () => {
  const english = renderMarkdown("The number 重大慢病过早死亡率 and `万`.", {...options, language: "en"});
  expect(english).toContain(
    '<p>The number <span lang="zh-CN">重大慢病过早死亡率</span> and <code><span lang="zh-CN">万</span></code>.</p>'
  );
  expect(renderMarkdown("数字", options)).toBe("<p>数字</p>\n");
});
