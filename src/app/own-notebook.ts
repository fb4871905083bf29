import type {Document} from "../model.ts";
import type {Cell, Notebook} from "../notebook/index.ts";

/** A notebook to begin with on the reader's own documents. */
export function ownNotebook(documents: readonly Document[], title: string): Notebook {
  const list = documents.map(({id}) => `'${id.replaceAll("'", "''")}'`).join(", ");
  const cells: Omit<Cell, "id">[] = [
    {
      mode: "md",
      value: `# ${title}\n\n${documents.map((each) => `- ${each.title}`).join("\n")}`,
      pinned: false,
      hidden: false
    },
    {
      mode: "sql",
      value: `select o.*, d.title\nfrom observations o join documents d on d.id = o.document\nwhere o.document in (${list})\norder by o.document, o.start`,
      pinned: true,
      hidden: true,
      output: "rows",
      database: "var:db"
    },
    {mode: "js", value: indicator, pinned: false, hidden: false},
    {
      mode: "js",
      value: `const selected = Array.from(rows.objects()).filter((row) => (row.indicator ?? row.subject) === indicator);`,
      pinned: false,
      hidden: false
    },
    {mode: "js", value: `charts.trend(selected, {title: indicator, width})`, pinned: false, hidden: false},
    {mode: "js", value: `charts.table(selected)`, pinned: false, hidden: false}
  ];
  return {title, theme: "air", readOnly: false, cells: cells.map((cell, i) => ({id: i + 1, ...cell}))};
}

const indicator = `const names = Array.from(rows.objects(), (row) => row.indicator ?? row.subject);
const indicator = view(Inputs.select(d3.sort(new Set(names), (name) => -names.filter((each) => each === name).length), {
  label: "指标"
}));`;
