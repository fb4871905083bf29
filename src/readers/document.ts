/** A document's text as extraction reads it: offsets everywhere are UTF-16 offsets into `text`. */
export interface ReadDocument {
  /** without byte order mark; line ends are \n */
  readonly text: string;
  readonly kind: "text" | "html" | "docx" | "pdf";
  /** utf-8, utf-16le, utf-16be or gb18030; of text and HTML only */
  readonly encoding?: string;
  /** where the file tells it apart from the text */
  readonly title?: string;
  /** what was done to the file to read it, or could not be read in it */
  readonly notes: readonly ReadingNote[];
}

/**
 * tracked-changes: read as if every change were accepted; encoding-guessed: no mark and no declaration told it;
 * bytes-lost: some bytes are no characters and were left out; pages-unread: some pages have no text that can be read.
 */
export type ReadingNote = "tracked-changes" | "encoding-guessed" | "bytes-lost" | "pages-unread";

/** Hears how many of a document's pages have been read, and how many there are. */
export type TellPages = (done: number, total: number) => void;
