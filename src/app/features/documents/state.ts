import type {UploadedDocument} from "./uploads.ts";

/** The documents that the user opened, in memory only, and which of them is shown. */
export interface DocumentsState {
  readonly files: readonly UploadedDocument[];
  readonly shown: number;
}

export type DocumentsEvent =
  /** some were added; the first of them is shown */
  | {readonly type: "documents.added"; readonly files: readonly UploadedDocument[]; readonly shown: number}
  /** one of them has come further */
  | {readonly type: "documents.progressed"; readonly index: number; readonly file: UploadedDocument}
  | {readonly type: "documents.shown"; readonly index: number};

export function reduceDocuments(state: DocumentsState, event: DocumentsEvent): DocumentsState {
  switch (event.type) {
    case "documents.added":
      return {files: event.files, shown: event.shown};
    case "documents.progressed":
      return {...state, files: state.files.map((file, index) => (index === event.index ? event.file : file))};
    case "documents.shown":
      return {...state, shown: event.index};
  }
}
