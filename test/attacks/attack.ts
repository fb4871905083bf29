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
  readonly bootstrap?: readonly ("webrtc" | "origin" | "picture")[];
  /** checks of the app's that are left out, by name (see `soft.ts`) */
  readonly app?: readonly string[];
  /** checks of the frame's own code that are left out: it takes formulas as they are, and lets cells write the clipboard */
  readonly guest?: readonly ("formula" | "copy-command" | "clipboard")[];
}

export type BrowserName = "chromium" | "firefox";

/** Why an attack cannot be shown to succeed in a copy of the app, and what is shown instead. */
export interface Unshown {
  readonly reason: string;
  /** it succeeds in a page of its own origin that nothing protects */
  readonly plain?: Plain;
  /** it does not even there */
  readonly nowhere?: boolean;
  /** JavaScript that is true in such a page: what the attack needs is not there */
  readonly lacks?: string;
  /** what the unlocked database answers */
  readonly says?: RegExp;
}

/** A page that nothing protects: by default the attack's own code or markup. */
export interface Plain {
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The same in both browsers. */
export const both = (unshown: Unshown) => ({unshown: {chromium: unshown, firefox: unshown}});

export interface Attack {
  /** unique; also its path on the logging server */
  readonly name: string;
  readonly cell: Source;
  /** the title of its notebook */
  readonly title?: string;
  /** the markup of a page that does the same */
  readonly page: string;
  /** the protection without which it succeeds */
  readonly removes: Weakening;
  /** what else stops it in a browser, and is taken out there too */
  readonly also?: Partial<Record<BrowserName, Weakening>>;
  /** needs a page of its own: `weak` where it succeeds, since it takes its page away; `always` also where it is stopped */
  readonly alone?: "weak" | "always";
  /** needs the notebook's database */
  readonly database?: boolean;
  /** is after what the user has; at the build as it is she always has it */
  readonly reader?: boolean;
  /** what the user does meanwhile */
  readonly act?: (tab: Tab) => Promise<void>;
  /** whether it succeeded; by default the logging server heard of it, or the frame says that it has won */
  readonly succeeded?: (tab: Tab) => Promise<boolean>;
  /** why a browser does not let it succeed from a frame even without the protection; it is run all the same */
  readonly unshown?: Partial<Record<BrowserName, Unshown>>;
  /** why it is not run in a browser at all */
  readonly unrun?: Partial<Record<BrowserName, string>>;
  /** where it succeeds, its page cannot be used for another */
  readonly spoils?: boolean;
  /** its code never ends */
  readonly endless?: boolean;
}

/** Where the logging server hears of an attack; `SINK` stands for its origin, which is known only when it runs. */
export const at = (name: string, ending = "") => `SINK/${name}${ending}`;

const untilSeen = `await new Promise((resolve) => {
  const timer = setInterval(() => document.documentElement.hasAttribute("data-seen") && resolve(clearInterval(timer)), 20);
});
`;

type More = Omit<Attack, "name" | "cell" | "page" | "removes">;

/**
 * A JavaScript attack, run in the frame's own scope as a stranger would: `u` is its address on the logging server, `won()`
 * says that it succeeded inside the frame; of the notebook it has the builtins that it `uses`.
 */
export function js(
  name: string,
  removes: Weakening,
  code: string,
  {uses = [], ...more}: More & {readonly uses?: readonly string[]} = {}
): Attack {
  const toScript = (body: string) => `void (async () => {
const won = () => document.documentElement.setAttribute("data-won-${name}", "");
await new Function("u", "won", ${JSON.stringify(uses)}, ${JSON.stringify(`return (async () => {${body}\n})();`)})("${at(name)}", won, ${uses.join(", ")});
})().catch((error) => document.documentElement.setAttribute("data-said-${name}", String(error)))
.finally(() => document.documentElement.setAttribute("data-done-${name}", ""));`;
  // what leaves the page must not do so before it has been seen
  const cell = toScript(more.alone ? untilSeen + code : code);
  const page = `<main></main><script>${toScript(code).replaceAll("</", "<\\/")}</script>`;
  return {name, cell, page, removes, ...(uses.includes("db") ? {database: true} : {}), ...more};
}

/** An attack in another language than JavaScript. */
export function written(
  name: string,
  mode: "html" | "md" | "sql",
  removes: Weakening,
  value: string,
  more: More = {}
): Attack {
  return {name, cell: {mode, value}, page: value, removes, ...more};
}
