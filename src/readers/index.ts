/**
 * From the bytes of a file to the text that extraction reads: plain text, HTML, DOCX, PDF. It runs in a worker, a page
 * and the command line alike, asks no network, and loads what a kind of file needs when the first one comes. It must
 * not know what the text says: no indicators, regions or years. Offsets refer to the text that it returns.
 */
export type {ReadDocument, ReadingNote, TellPages} from "./document.ts";
export {readDocument} from "./read.ts";
export {UnreadableDocument, type UnreadableReason} from "./unreadable.ts";
