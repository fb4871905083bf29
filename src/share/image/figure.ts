/** What a figure of src/charts consists of, in reading order. */
export interface FigureParts {
  readonly title: string;
  readonly subtitle: string;
  /** what the figure shows, in words */
  readonly summary: string;
  /** the entries of the legend: marks and words as they follow one another */
  readonly legend: readonly (readonly (SVGSVGElement | string)[])[];
  readonly panels: readonly {readonly heading: string; readonly drawing: SVGSVGElement}[];
  readonly columns: number;
  /** notes and sources, a paragraph each */
  readonly remarks: readonly string[];
}

/** Reads a figure; one without a drawing is no picture, and says so. */
export function readFigure(figure: Element): FigureParts {
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg.chart-plot")];
  if (drawings.length === 0) throw new Error("a figure without a drawing has no picture");
  return {
    title: text(".chart-title"),
    subtitle: text(".chart-subtitle"),
    summary: figure.getAttribute("aria-label") ?? "",
    legend: [...figure.querySelectorAll(".chart-legend > li")].map(readEntry),
    panels: drawings.map((drawing) => ({
      heading: drawing.parentElement?.querySelector(".chart-panel-title")?.textContent?.trim() ?? "",
      drawing
    })),
    columns: columnsOf(figure.querySelector(".chart-grid")),
    remarks: [...figure.querySelectorAll(".chart-remarks p")].map(paragraph).filter((each) => each !== "")
  };
}

function readEntry(entry: Element): (SVGSVGElement | string)[] {
  return [...entry.childNodes].flatMap((node): (SVGSVGElement | string)[] => {
    if ((node as Element).localName === "svg") return [node as SVGSVGElement];
    const text = node.textContent?.trim() ?? "";
    return text ? [text] : [];
  });
}

function columnsOf(grid: Element | null): number {
  const [, columns] = /--columns:\s*(\d+)/.exec(grid?.getAttribute("style") ?? "") ?? [];
  return columns ? Number(columns) : 1;
}

/** A list that stands closed under its summary follows the summary's first word here: 来源：《…》《…》. */
function paragraph(element: Element): string {
  const summary = element.closest("details")?.querySelector("summary")?.textContent ?? "";
  const [head = ""] = /^[^:：]*(?:：|: ?)/.exec(summary) ?? [];
  return head + (element.textContent?.trim() ?? "");
}
