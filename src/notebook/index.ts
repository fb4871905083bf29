/** The notebook as data: what a file holds, what a link carries, what the frame is given. It knows no DOM and no storage. */
export type {Cell, Mode, Notebook} from "./notebook.ts";
