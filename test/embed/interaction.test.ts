// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {trend} from "../../src/charts/types/trend.ts";
import {hydrate} from "../../src/embed/hydrate.ts";
import type {Document, Observation} from "../../src/model/index.ts";
import {drawStatic} from "../../src/site/embed/static.ts";
import {row} from "../charts/rows.ts";

const value = (region: string, year: number, value: number) =>
  row({region, year, value, document: "wuxi-2020", quote: `孕产妇死亡率${value}/10万`});
const rows = [value("320200", 2020, 4), value("320200", 2022, 5), value("530900", 2021, 9), value("530900", 2023, 11)];

/** The same chart as a notebook draws it, and as the site drew it for an embed. */
const figures = {
  "in a notebook": () => {
    const figure = trend(rows);
    document.body.append(figure);
    return {root: figure, figure, end: () => {}};
  },
  "drawn when the site was built": () => {
    document.body.innerHTML = drawStatic({
      chart: "trend",
      rows: rows as readonly object[] as readonly Observation[],
      documents: [{id: "wuxi-2020", title: "工作要点"} as Document],
      language: "zh",
      origin: ({id}) => `../indicator/maternal-mortality.html#${id}`
    });
    const figure = document.querySelector<HTMLElement>("figure")!;
    return {root: figure.querySelector('.embed-still[data-width="520"]')!, figure, end: hydrate(figure)};
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom measures nothing
  Object.assign(SVGElement.prototype, {getBBox: () => ({width: 9, height: 9})});
  vi.spyOn(SVGSVGElement.prototype, "getBoundingClientRect").mockImplementation(function (this: SVGSVGElement) {
    return new DOMRect(0, 0, Number(this.getAttribute("width")), Number(this.getAttribute("height")));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

for (const [where, make] of Object.entries(figures))
  describe(`a chart ${where}`, () => {
    const open = () => {
      const {root, figure, end} = make();
      const marks = [...root.querySelectorAll<SVGElement>(".chart-point")];
      const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
      const press = (key: string, at: Element = document.activeElement!) =>
        at.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, composed: true}));
      const click = (at: {x: number; y: number}) =>
        marks[0]!.closest("svg")!.dispatchEvent(new MouseEvent("click", {clientX: at.x, clientY: at.y, bubbles: true}));
      return {marks, tip, figure, root, end, press, click};
    };
    const said = () => [
      document.activeElement!.getAttribute("data-region"),
      document.activeElement!.getAttribute("data-year")
    ];
    const placeOf = (mark: Element) => {
      const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
      return {x: Number(x ?? mark.getAttribute("cx")), y: Number(y ?? mark.getAttribute("cy"))};
    };

    test("the Tab key stops at one mark, whose note tells its clause", () => {
      const {root, marks, tip} = open();
      expect(root.querySelectorAll('.chart-point[tabindex="0"]')).toHaveLength(1);
      expect(tip.hidden).toBe(true);
      marks[0]!.focus();
      expect(tip.hidden).toBe(false);
      expect(tip.textContent).toContain("孕产妇死亡率4/10万");
      expect(marks[0]!.getAttribute("aria-describedby")).toBe(tip.id);
      expect(marks[0]!.nextElementSibling!.getAttribute("class")).toBe("chart-halo");
    });

    test("arrow keys go on in reading order, to other regions and to either end, and stop there", () => {
      const {root, marks, press, tip} = open();
      marks[0]!.focus();
      const seen = ["ArrowRight", "ArrowDown", "ArrowUp", "End", "ArrowRight", "Home", "ArrowLeft"].map((key) => {
        press(key);
        return said();
      });
      expect(seen).toEqual([
        ["320200", "2022"],
        ["530900", "2021"],
        ["320200", "2022"],
        ["530900", "2023"],
        ["530900", "2023"],
        ["320200", "2020"],
        ["320200", "2020"]
      ]);
      expect(root.querySelectorAll('.chart-point[tabindex="0"]')).toHaveLength(1);
      expect(document.activeElement!.getAttribute("tabindex")).toBe("0");
      expect(tip.textContent).toContain("孕产妇死亡率4/10万");
    });

    test("Enter pins a note, another press elsewhere takes it away, Escape gives the focus back", () => {
      const {marks, press, tip, end} = open();
      marks[1]!.focus();
      expect(press("Enter")).toBe(false);
      expect(tip.hasAttribute("data-pinned")).toBe(true);
      marks[0]!.focus();
      expect(tip.textContent).toContain("5/10万");
      tip.querySelector<HTMLElement>(".chart-reveal")!.focus();
      press("Escape");
      expect(document.activeElement).toBe(marks[1]);
      expect(tip.hidden).toBe(true);
      press("Enter");
      document.body.dispatchEvent(new Event("pointerdown", {bubbles: true}));
      expect(tip.hidden).toBe(true);
      expect(document.querySelector(".chart-halo, .is-on, [aria-describedby]")).toBeNull();
      end();
    });

    test("a click takes the nearest mark, the same once more lets it go, and far from any there is none", () => {
      const {marks, tip, click} = open();
      const near = placeOf(marks[3]!);
      click({x: near.x + 5, y: near.y - 5});
      expect(tip.textContent).toContain("11/10万");
      expect(said()).toEqual(["530900", "2023"]);
      click(near);
      expect(tip.hidden).toBe(true);
      click({x: near.x - 200, y: near.y + 300});
      expect(tip.hidden).toBe(true);
    });

    test("a note goes soon after the pointer has left, unless it has come to rest in the note", () => {
      const {marks, tip} = open();
      const drawing = marks[0]!.closest("svg")!;
      const {x, y} = placeOf(marks[0]!);
      const move = new MouseEvent("pointermove", {clientX: x, clientY: y, bubbles: true});
      drawing.dispatchEvent(move);
      drawing.dispatchEvent(new Event("pointerleave"));
      tip.dispatchEvent(new Event("pointerenter"));
      vi.advanceTimersByTime(1000);
      expect(tip.hidden).toBe(false);
      tip.dispatchEvent(new Event("pointerleave"));
      vi.advanceTimersByTime(1000);
      expect(tip.hidden).toBe(true);
    });
  });

test("an embed tells its page which mark was picked, and is still when it is ended", () => {
  const {figure, end} = figures["drawn when the site was built"]();
  const picked = vi.fn();
  figure.addEventListener("zhibiao-select", (event) => picked((event as CustomEvent).detail));
  const mark = figure.querySelector<SVGElement>('[data-width="340"] .chart-point')!;
  const press = () => mark.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
  press();
  expect(picked).toHaveBeenCalledExactlyOnceWith({
    id: "320200-2020-actual-4",
    region: "320200",
    year: 2020,
    kind: "actual"
  });
  end();
  press();
  expect(picked).toHaveBeenCalledTimes(1);
  expect(figure.querySelector<HTMLElement>(".chart-tip")!.hidden).toBe(true);
});

test("each width of a drawn chart has its own place for the Tab key, and arrow keys stay in it", () => {
  const {figure} = figures["drawn when the site was built"]();
  const stops = () =>
    [...figure.querySelectorAll('.chart-point[tabindex="0"]')].map((mark) => mark.getAttribute("data-year"));
  expect(stops()).toEqual(["2020", "2020", "2020"]);
  figure.querySelector<SVGElement>('[data-width="340"] .chart-point')!.focus();
  document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key: "End", bubbles: true}));
  expect(document.activeElement!.closest<HTMLElement>(".embed-still")!.dataset["width"]).toBe("340");
  expect(stops()).toEqual(["2023", "2020", "2020"]);
});
