import type {Mark} from "../charts/index.ts";

const dot = 26;

/** The marks of a drawing that is on the page, in reading order. */
export function marksOf(drawing: SVGSVGElement): readonly Mark[] {
  return Array.from(drawing.querySelectorAll<SVGGraphicsElement>(".chart-point"), (element) => {
    const {region = "", year} = element.dataset;
    const [x, y] = placeOf(element);
    return {
      element,
      drawing,
      x,
      y,
      row: {region, year: Number(year)},
      get box() {
        const {width, height} = element.getBBox();
        return Math.max(width, height) <= dot ? undefined : {width: width + 4, height: height + 4};
      }
    };
  });
}

function placeOf(mark: Element): [number, number] {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
  return [Number(x ?? mark.getAttribute("cx")), Number(y ?? mark.getAttribute("cy"))];
}
