import type {BrowserName} from "./attack.ts";

/** A page of the app in a browser, with a notebook in its frame. Expressions are JavaScript, and may be promises. */
export interface Tab {
  readonly browser: BrowserName;
  inPage<Value>(expression: string): Promise<Value>;
  /** @throws where the frame has gone */
  inFrame<Value>(expression: string): Promise<Value>;
  /** a real click on an element of the frame */
  clickInFrame(selector: string, count?: number): Promise<void>;
  press(key: string): Promise<void>;
  /** addresses of all pages of this visit */
  pages(): Promise<string[]>;
  /** names of the files that were downloaded */
  readonly downloads: readonly string[];
  /** texts of the dialogs (alert and its like) that were shown */
  readonly dialogs: readonly string[];
  /** what the app's stores held before the notebook opened */
  readonly storesBefore: string;
  close(): Promise<void>;
}

/** A browser of a kind. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens a notebook as a file that the reader chose, after `prepare` has run in the page. */
  open(address: string, notebook: string, prepare: string): Promise<Tab>;
  close(): Promise<void>;
}
