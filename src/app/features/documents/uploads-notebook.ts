import type {Words} from "../../../i18n/index.ts";
import type {Cell, Notebook} from "../../../notebook/index.ts";
import type {Document} from "../../../model/index.ts";

/**
 * A notebook to begin with on the user's own documents. Cells are templates: nothing of a document but its id, which
 * is ours, is written into them.
 */
export function uploadsNotebook(documents: readonly Document[], {title, indicator}: Words["app"]["own"]): Notebook {
  const ids = documents.map(({id}) => `'${id}'`).join(", ");
  const cells: Omit<Cell, "id">[] = [
    {mode: "md", value: `# ${title}`, pinned: false, hidden: false},
    {mode: "js", value: titles, pinned: false, hidden: false},
    {mode: "sql", value: query(ids), pinned: true, hidden: true, output: "rows", database: "var:db"},
    {mode: "js", value: choice(indicator), pinned: false, hidden: false},
    {mode: "js", value: selected, pinned: false, hidden: false},
    {mode: "js", value: "charts.trend(selected, {title: indicator, twin: false, width})", pinned: false, hidden: false},
    {mode: "js", value: "charts.table(selected)", pinned: false, hidden: false}
  ];
  return {title, theme: "air", readOnly: false, cells: cells.map((cell, i) => ({id: i + 1, ...cell}))};
}

const titles =
  "htl.html`<ul>${Array.from(new Set(Array.from(rows.objects(), (row) => row.title)), (title) => htl.html`<li>${title}`)}</ul>`";

const query = (ids: string) => `select o.*, d.title
from observations o join documents d on d.id = o.document
where o.document in (${ids})
order by o.document, o.start`;

const choice = (label: string) => `const names = Array.from(rows.objects(), (row) => row.indicator ?? row.subject);
const indicator = view(Inputs.select(d3.sort(new Set(names), (name) => -names.filter((each) => each === name).length), {
  label: "${label}"
}));`;

const selected =
  "const selected = Array.from(rows.objects()).filter((row) => (row.indicator ?? row.subject) === indicator);";
