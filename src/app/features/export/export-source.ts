import type {Dataset} from "../../../share/data/index.ts";

/** What can be taken away of something that is shown; each part is made when it is asked for. */
export interface ExportSource {
  /** for the names of files */
  readonly name: string;
  readonly title: string;
  /** the figures at a width in pixels, drawn anew and not on the page; null where a table alone is shown */
  readonly draw: ((width: number) => readonly Element[]) | null;
  /** the address of a page that shows this and nothing else, which can be printed; null for a part of a page */
  readonly link: string | null;
  /** the file of the notebook that makes it */
  readonly notebook: () => Promise<string>;
  readonly dataset: () => Promise<Dataset>;
}
