import type {Source} from "../browser/notebook-page.ts";
import type {Tab} from "./tab.ts";

/** What is taken out of a copy of the build. Policies name the directives that are widened, and to what. */
export interface Weakening {
  /** of the page that holds the frame */
  readonly page?: Readonly<Record<string, string>>;
  /** of the frame */
  readonly frame?: Readonly<Record<string, string>>;
  /** more flags of the frame's sandbox */
  readonly sandbox?: string;
  /** what the frame's element allows */
  readonly allow?: string;
  /** lines of the bootstrap that are left out */
  readonly bootstrap?: readonly ("webrtc" | "origin")[];
  /** checks of the app's that are left out, by name (see `soft.ts`) */
  readonly app?: readonly string[];
  /** the frame's own code takes formulas as they are */
  readonly guest?: readonly "formula"[];
}

export type BrowserName = "chromium" | "firefox";

export interface Attack {
  /** unique; also its path on the logging server */
  readonly name: string;
  readonly cell: Source;
  /** the protection without which it succeeds */
  readonly removes: Weakening;
  /** what else stops it in a browser, and is taken out there too */
  readonly also?: Partial<Record<BrowserName, Weakening>>;
  /** needs a page of its own: `weak` where it succeeds, since it takes its page away; `always` also where it is stopped */
  readonly alone?: "weak" | "always";
  /** needs the notebook's database */
  readonly database?: boolean;
  /** is after what the reader has; at the build as it is she always has it */
  readonly reader?: boolean;
  /** what the reader does meanwhile */
  readonly act?: (tab: Tab) => Promise<void>;
  /** whether it succeeded; by default the logging server heard of it, or the frame says that it has won */
  readonly succeeded?: (tab: Tab) => Promise<boolean>;
  /** why a browser does not let it succeed even without the protection: then it is run, and its control is not claimed */
  readonly unshown?: Partial<Record<BrowserName, string>>;
  /** why it is not run in a browser at all */
  readonly unrun?: Partial<Record<BrowserName, string>>;
  /** its code never ends */
  readonly endless?: boolean;
}

/** Where the logging server hears of an attack; `SINK` stands for its origin, which is known only when it runs. */
export const at = (name: string, ending = "") => `SINK/${name}${ending}`;

const untilSeen = `await new Promise((resolve) => {
  const timer = setInterval(() => document.documentElement.hasAttribute("data-seen") && resolve(clearInterval(timer)), 20);
});
`;

/**
 * A JavaScript attack, run in the frame's own scope as a stranger would: `u` is its address on the logging server, `won()`
 * says that it succeeded inside the frame, `db` is the notebook's database.
 */
export function js(
  name: string,
  removes: Weakening,
  code: string,
  {database = false, ...more}: Omit<Attack, "name" | "cell" | "removes"> & {readonly database?: boolean} = {}
): Attack {
  // what leaves the page must not do so before it has been seen
  const body = `return (async () => {${more.alone ? untilSeen : ""}${code}\n})();`;
  const cell = `void (async () => {
const won = () => document.documentElement.setAttribute("data-won-${name}", "");
await new Function("u", "won", "db", ${JSON.stringify(body)})("${at(name)}", won, ${database ? "db" : "null"});
})().catch(() => {}).finally(() => document.documentElement.setAttribute("data-done-${name}", ""));`;
  return {name, cell, removes, ...(database ? {database} : {}), ...more};
}

/** An attack in another language than JavaScript. */
export function written(
  name: string,
  mode: "html" | "md" | "sql",
  removes: Weakening,
  value: string,
  more: Omit<Attack, "name" | "cell" | "removes"> = {}
): Attack {
  return {name, cell: {mode, value}, removes, ...more};
}
