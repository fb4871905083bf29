/** In a page: which texts of the charts' drawings and legends lie over one another or beyond their drawing's edge. */
export function misplacedTexts(): {count: number; faults: string[]} {
  interface Ink {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const faults: string[] = [];
  let count = 0;
  const context = document.createElement("canvas").getContext("2d")!;

  /** The lines of a text, each as high as its letters are and not as its font's line. */
  const linesOf = (element: SVGTextElement): Ink[] => {
    const rendered = [...element.childNodes].filter(({nodeName}) => nodeName !== "title");
    const text = rendered.map(({textContent}) => textContent).join("");
    const {fontWeight, fontSize, fontFamily} = getComputedStyle(element);
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const matrix = element.getScreenCTM()!;
    const starts = Array.from({length: element.getNumberOfChars()}, (_, i) => element.getStartPositionOfChar(i));
    const firsts = starts.flatMap(({y}, i) => (i === 0 || y !== starts[i - 1]!.y ? [i] : []));
    return firsts.map((first, line) => {
      const last = (firsts[line + 1] ?? starts.length) - 1;
      const said = text.slice(first, last + 1);
      const {actualBoundingBoxAscent: up, actualBoundingBoxDescent: down} = context.measureText(said);
      const {x, y} = starts[first]!.matrixTransform(matrix);
      const {x: right} = element.getEndPositionOfChar(last).matrixTransform(matrix);
      return {text: said, left: x, right, top: y - up * matrix.d, bottom: y + down * matrix.d};
    });
  };
  const compare = (name: string, boxes: readonly Ink[], edge: DOMRect) => {
    count += boxes.length;
    for (const [i, box] of boxes.entries()) {
      const out = Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom);
      if (out > 1) faults.push(`${name}: ${box.text} is cut by ${out.toFixed(1)}`);
      for (const other of boxes.slice(0, i)) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 1 && down > 1)
          faults.push(`${name}: ${other.text} lies over ${box.text}, ${across.toFixed(1)} × ${down.toFixed(1)}`);
      }
    }
  };
  const isVisible = (element: Element) =>
    element.textContent!.trim() !== "" && element.checkVisibility({opacityProperty: true, visibilityProperty: true});

  for (const figure of document.querySelectorAll("figure.chart")) {
    const name = figure.closest("section")!.id;
    for (const drawing of figure.querySelectorAll<SVGSVGElement>("svg.chart-plot")) {
      const texts = [...drawing.querySelectorAll<SVGTextElement>("text")].filter(isVisible);
      compare(name, texts.flatMap(linesOf), drawing.getBoundingClientRect());
    }
    const items = [...figure.querySelectorAll(".chart-legend li")].map((item): Ink => {
      const {left, right, top, bottom} = item.getBoundingClientRect();
      return {text: item.textContent!, left, right, top, bottom};
    });
    const legend = figure.querySelector(".chart-legend");
    if (legend) compare(`${name}, legend`, items, legend.getBoundingClientRect());
  }
  return {count, faults};
}
