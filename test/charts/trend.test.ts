// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {createCharts, empty} from "../../src/charts/index.ts";
import {table} from "../../src/charts/types/table.ts";
import {trend} from "../../src/charts/types/trend.ts";
import {crowd, deaths, places, row} from "./rows.ts";

const warn = vi.spyOn(console, "warn");
beforeEach(() => document.body.replaceChildren());
afterEach(() => expect(warn).not.toHaveBeenCalled());

const points = (figure: Element) => [...figure.querySelectorAll<SVGGElement>(".chart-point")];
const textOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
}

test("every row that can be drawn is one mark, with its id", () => {
  const figure = trend([...places, {...places[0]!, id: "x", value: Number.NaN}]);
  expect(points(figure).map((point) => point.dataset.id)).toEqual([
    "330604-2025-target-4.6",
    "330604-2027-target-5.5",
    "331100-2022-actual-3.73",
    "331100-2023-target-3.8",
    "530900-2024-actual-4.18",
    "530900-2025-target-4.5"
  ]);
  expect(figure.querySelector(".chart-remarks")!.textContent).toContain("1 行没有年份或数值，未画。");
});

test("the figure says what it shows", () => {
  expect(trend(places).getAttribute("aria-label")).toBe(
    "每千人口3岁以下婴幼儿托位数，3 个地区，2022—2027年，数值介于 3.73个 与 5.5个 之间。" +
      "上虞区：2027年目标 5.5个；丽水市：2023年目标 3.8个；临沧市：2025年目标 4.5个。"
  );
  const rising = [2019, 2024].map((year, i) => row({region: "530900", year, value: 20 - i, written: `${20 - i}/10万`}));
  expect(trend(rising).getAttribute("aria-label")).toContain("临沧市：由2019年的20/10万降至2024年的19/10万");
  expect(trend(rising, {language: "en"}).getAttribute("aria-label")).toContain(
    "fell from 20 per 100,000 in 2019 to 19 per 100,000 in 2024"
  );
});

test("years have no separator and values are as written", () => {
  const rows = [row({region: "530900", year: 2024, value: 9, written: "9.0%以下", unit: "%"})];
  const figure = trend(rows);
  expect(textOf(figure, "text")).toContain("2024");
  expect(figure.textContent).not.toContain("2,024");
  expect(textOf(figure, ".chart-label")).toEqual(["临沧市9.0%以下"]);
});

test("the legend explains only what occurs", () => {
  expect(textOf(trend(places), ".chart-legend li")).toEqual(["实际值", "目标值"]);
  expect(textOf(trend(deaths), ".chart-legend li")).toEqual(["实际值", "目标值", "上限（不高于）"]);
  expect(textOf(trend(places, {language: "en"}), ".chart-legend li")).toEqual(["Reported", "Target"]);
});

test("each point says region, year, kind and value, and one of them is in the tab order", () => {
  const all = points(trend(deaths));
  expect(all[0]!.getAttribute("aria-label")).toBe("江苏省无锡市，2020年，目标：8/10万以内");
  expect(all.map((point) => point.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1", "-1", "-1"]);
});

test("focus shows the clause with the number marked, its document and section", () => {
  const figure = trend(deaths);
  document.body.append(figure);
  points(figure).at(-1)!.focus();
  const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
  expect(tip.hidden).toBe(false);
  expect(tip.querySelector(".chart-tip-value")!.textContent).toBe("18.23/10万");
  expect(tip.querySelector("q")!.textContent).toBe("全市孕产妇死亡率18.23/10万");
  expect(textOf(tip, "mark").join("")).toBe("18.23/10万");
  expect(textOf(tip, ".chart-tip-source")).toEqual(["《临沧市卫生健康委员会2024年工作总结和2025年工作要点》 一(八)"]);
});

test("arrow keys read every point in order, Enter pins, Escape closes and gives the point back", () => {
  const figure = trend(deaths);
  document.body.append(figure);
  const all = points(figure);
  all[0]!.focus();
  const read = [document.activeElement!.getAttribute("data-id")];
  for (let i = 1; i < all.length; i++) {
    press(document.activeElement!, "ArrowRight");
    read.push(document.activeElement!.getAttribute("data-id"));
  }
  expect(read).toEqual(all.map((point) => point.dataset.id));
  const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
  press(all.at(-1)!, "Enter");
  expect(tip.hasAttribute("data-pinned")).toBe(true);
  tip.querySelector("button")!.focus();
  press(tip.querySelector("button")!, "Escape");
  expect(tip.hidden).toBe(true);
  expect(document.activeElement).toBe(all.at(-1));
});

test("a pinned note stays until something else is pressed", () => {
  const figure = trend(deaths);
  document.body.append(figure);
  const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
  points(figure)[0]!.focus();
  press(points(figure)[0]!, "Enter");
  tip.dispatchEvent(new Event("pointerdown", {bubbles: true, composed: true}));
  expect(tip.hidden).toBe(false);
  document.body.dispatchEvent(new Event("pointerdown", {bubbles: true}));
  expect(tip.hidden).toBe(true);
});

test("up and down go to the nearest year of another region", () => {
  const figure = trend(crowd(3, 4));
  document.body.append(figure);
  const second = figure.querySelector<SVGGElement>('[data-region="330102"][data-year="2016"].chart-point')!;
  second.focus();
  press(second, "ArrowDown");
  expect(document.activeElement!.getAttribute("data-region")).toBe("330103");
  expect(document.activeElement!.getAttribute("data-year")).toBe("2016");
});

test("the way to the source asks with the row's id, from tip and table", () => {
  const asked: unknown[] = [];
  document.body.addEventListener("reveal", (event) => asked.push((event as CustomEvent).detail));
  const figure = trend(deaths);
  const twin = table(deaths);
  document.body.append(figure, twin);
  points(figure)[0]!.focus();
  figure.querySelector<HTMLElement>(".chart-tip button")!.click();
  twin.querySelector<HTMLElement>("tbody tr:last-child button")!.click();
  expect(asked).toEqual([{id: "320200-2020-target-8"}, {id: "530900-2024-actual-18.23"}]);
});

test("a value that several documents state says so, and so does a target of many regions", () => {
  const twice = [places[0]!, {...places[0]!, id: "again", document: "other", title: "另一份文件"}];
  const figure = trend(twice);
  document.body.append(figure);
  points(figure)[0]!.focus();
  expect(figure.querySelector(".chart-tip")!.textContent).toContain("《另一份文件》也写明这个数。");
  const many = trend(crowd(5, 2));
  document.body.append(many);
  many.querySelector<SVGGElement>('[data-kind="target"].chart-point')!.focus();
  expect(many.querySelector(".chart-tip")!.textContent).toContain("另有 4 个地区也是这个数");
});

test("different units are split and it is said; different wordings are said", () => {
  const figure = trend([...places, ...deaths]);
  expect(figure.querySelectorAll("svg.chart-plot")).toHaveLength(2);
  expect(textOf(figure, ".chart-panel-title")).toEqual(["每千人口3岁以下婴幼儿托位数", "孕产妇死亡率"]);
  const remarks = figure.querySelector(".chart-remarks")!.textContent;
  expect(remarks).toContain("分为 2 幅");
  expect(remarks).toContain("每千人拥有托位");
});

test("names that find no room are counted", () => {
  expect(trend(crowd(12)).textContent).not.toContain("没有标名");
  expect(trend(crowd(60)).textContent).toMatch(/5\d 个地区没有标名/);
});

test("nothing to draw is said in words", () => {
  expect(trend([]).textContent).toContain("没有可画的数据");
  expect(empty({language: "en", title: "A"}).textContent).toContain("Nothing to draw");
});

test("charts of one notebook share a palette", () => {
  const charts = createCharts();
  const paint = (figure: Element) =>
    figure.querySelector('.chart-point[data-region="530900"]')!.closest("[stroke]")!.getAttribute("stroke");
  expect(paint(charts.trend(deaths.slice(0, 1)))).toBe(paint(charts.trend(deaths)));
});

test("the table has a row for each value in reading order, with what the tip says", () => {
  const twin = table(deaths);
  const rows = [...twin.querySelectorAll("tbody tr")].map((line) => [...line.children].map((cell) => cell.textContent));
  expect(rows).toHaveLength(6);
  expect(rows.at(-1)).toEqual([
    "云南省临沧市",
    "2024",
    "实际",
    "18.23/10万",
    "孕产妇死亡率",
    "全市孕产妇死亡率18.23/10万",
    "临沧市卫生健康委员会2024年工作总结和2025年工作要点一(八)查看来源"
  ]);
  expect(twin.querySelectorAll("th[scope=col]")).toHaveLength(7);
  expect(twin.querySelectorAll("th[scope=row]")).toHaveLength(6);
  expect(table([]).querySelector("caption")!.textContent).toBe("图中各点的数值与出处，共 0 行");
});
