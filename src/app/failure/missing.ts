import {FetchError} from "./fetch-error.ts";

/** Why a file of ours did not come: a newer build has taken its place, there is no network, or nobody knows. */
export type Absence = "newer" | "away" | "unknown";

/** What browsers say where a script that is loaded on demand does not come. */
const unloaded =
  /dynamically imported module|importing a module script failed|unable to preload|module script failed|load (?:worker )?script|not a valid javascript mime type/i;

/** Whether the error is that a file of this site did not come. */
export function isAbsent(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof FetchError || unloaded.test(each.message)) return true;
  }
  return false;
}

/** The name of the file that did not come, as far as the error tells it. */
export function absentName(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof FetchError) return each.what;
    for (const word of each.message.split(/[^\w.@-]+/)) {
      const [name] = /^.+\.(?:m?js|css|html|wasm|arrow|json)\b/.exec(word) ?? [];
      if (name) return name;
    }
  }
  return "assets";
}

/** An absence with a name that the user can know, where the error names no file of the data. */
export function nameAbsence(error: unknown, name: string): unknown {
  return /\.(?:arrow|json)$/.test(absentName(error)) ? error : new FetchError(name, error);
}

const programs = /\bassets\/index-[\w-]+\.js\b/;

/** Asks the site, and no copy of it on this device, whether it has become another build than the one that this page is of. */
export async function whyAbsent(): Promise<Absence> {
  const mine = document.querySelector<HTMLScriptElement>('script[type="module"][src*="assets/"]')?.getAttribute("src");
  try {
    const response = await fetch("./index.html", {cache: "no-store"});
    if (!response.ok || !mine) return "unknown";
    const page = await response.text();
    return programs.test(page) && !page.includes(mine) ? "newer" : "unknown";
  } catch {
    return "away";
  }
}
