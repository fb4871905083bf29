import {createTip, listen, type Mark} from "../charts/index.ts";
import {marksOf} from "./points.ts";
import {select} from "./select.ts";

/**
 * Brings a figure to life that was drawn when the site was built: mouse, finger and arrow keys reach every mark, whose
 * note is the template that bears the observation's id. Returns what ends it.
 */
export function hydrate(figure: HTMLElement): () => void {
  const element = figure.querySelector<HTMLElement>(".chart-tip")!;
  const notes = new Map(
    Array.from(figure.querySelectorAll<HTMLTemplateElement>("template[data-note]"), (each) => [each.dataset.note, each])
  );
  const marks = Array.from(figure.querySelectorAll<SVGSVGElement>("svg.chart-plot")).flatMap(marksOf);
  const owners = new Map<EventTarget | null, Mark>(marks.map((mark) => [mark.element, mark]));
  const tip = createTip<Mark>(figure, element, ({drawing, element: {dataset}}) => {
    // so that the Tab key goes from the mark into its note
    drawing.after(element);
    const note = notes.get(dataset.id);
    return note ? [note.content.cloneNode(true)] : null;
  });
  return listen(figure, tip, {
    marks,
    markAt: (target) => owners.get(target),
    // there is a drawing for each width
    around: ({drawing}) => drawing.closest(".embed-still") ?? figure,
    picked: ({element}) => select(figure, element)
  });
}
