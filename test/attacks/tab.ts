import type {BrowserName} from "./attack.ts";

/** A page of the app in a browser. Expressions are JavaScript, and may be promises. */
export interface Tab {
  readonly browser: BrowserName;
  goto(address: string): Promise<void>;
  inPage<Value>(expression: string): Promise<Value>;
  /** in the newest notebook's frame; @throws where it has gone */
  inFrame<Value>(expression: string): Promise<Value>;
  /** a real click on an element of the frame */
  clickInFrame(selector: string, count?: number): Promise<void>;
  press(key: string): Promise<void>;
  /** addresses of all pages of this visit */
  pages(): Promise<string[]>;
  /** closes the pages that were opened beside it */
  tidy(): Promise<void>;
  /** names of the files that were downloaded */
  readonly downloads: readonly string[];
  /** texts of the dialogs (alert and its like) that were shown */
  readonly dialogs: readonly string[];
  close(): Promise<void>;
}

/** A browser of a kind. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens a tab with a store of its own. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}
