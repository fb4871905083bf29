import type {Notebook} from "../notebook/index.ts";

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
  const heading = firstHeading(first?.value ?? "");
  return heading ? {...notebook, title: heading.slice(0, 200)} : notebook;
}

/** The text of the first `# heading`, without the signs that may close it. */
function firstHeading(markdown: string): string | null {
  const [, line] = /^[^\S\n\r\u2028\u2029]*#\s+(\S.*)/m.exec(markdown) ?? [];
  if (line === undefined) return null;
  const text = line.trimEnd();
  let end = text.length;
  while (end > 1 && text[end - 1] === "#") end--;
  return text.slice(0, end).trimEnd();
}
