import type {SharedNotebook} from "../../../share/index.ts";
import type {Document} from "../../../model/index.ts";

/** What the reader shares: the open notebook, or the chart of the explorer. */
export type Sharing =
  | {
      readonly kind: "notebook";
      readonly title: string;
      readonly shared: SharedNotebook;
      /** whether its database holds what was read in the reader's documents, which no link carries */
      readonly usesUploads: boolean;
      /** how many files its cells read; the link carries them where they are small */
      readonly files: number;
      /** the notebook as a file */
      readonly file: string;
      readonly fileName: string;
      /** the page without the notebook */
      readonly address: string;
      readonly release: string;
      readonly documents: readonly Document[];
    }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly address: string;
      /** the app's own address */
      readonly home: string;
      readonly release: string;
      /** those that the chart's values stand in */
      readonly documents: readonly Document[];
    };
