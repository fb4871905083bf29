import type {GlyphProgress} from "./glyph-progress.ts";

/** What is being made for the user, and how many of the picture's files of letters have come. */
export interface Work {
  readonly form: "page" | "picture";
  readonly glyphs: GlyphProgress | null;
}

/** A file of the notebook's that takes longer to make than a second. */
export type WorkState = Work | null;

export type ExportEvent = {readonly type: "export.progressed"; readonly work: Work} | {readonly type: "export.ended"};

export function reduceWork(_: WorkState, event: ExportEvent): WorkState {
  switch (event.type) {
    case "export.progressed":
      return event.work;
    case "export.ended":
      return null;
  }
}
