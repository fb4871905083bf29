import type {Notebook} from "../../notebook/index.ts";

/** A new notebook: a heading, and a first query to go on from. */
export function blankNotebook(title: string): Notebook {
  return {
    title,
    theme: "air",
    readOnly: false,
    cells: [
      {id: 1, mode: "md", value: `# ${title}`, pinned: false, hidden: false},
      {id: 2, mode: "sql", value: query, pinned: true, hidden: false, output: "rows", database: "var:db"}
    ]
  };
}

const query = `select indicator, region_name, year, kind, written, quote
from observations
where indicator is not null
order by indicator, region, year
limit 100`;

/** The notebook under the title of its first heading, where it still has the title that it was made with. */
export function titled(notebook: Notebook, untitled: readonly string[]): Notebook {
  if (!untitled.includes(notebook.title)) return notebook;
  const first = notebook.cells.find((cell) => cell.mode === "md");
  const [, heading] = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(first?.value ?? "") ?? [];
  return heading ? {...notebook, title: heading.slice(0, 200)} : notebook;
}
