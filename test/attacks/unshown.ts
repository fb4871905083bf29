import {notebookFile} from "../browser/notebook-page.ts";
import type {Attack} from "./attack.ts";
import type {Ground} from "./run.ts";
import {pause, show} from "./show.ts";
import {stand} from "./standing.ts";
import type {Tab} from "./tab.ts";

const patience = 12_000;

/**
 * Looks at the attacks that cannot succeed in any copy of the app: whether they do in a page that nothing protects, whether
 * the browser or the database lacks what they need. Returns what is not as it is said to be, by their names.
 */
export async function checkUnshown(
  {driver, sink}: Ground,
  soft: string,
  list: readonly Attack[]
): Promise<Map<string, string>> {
  const wrong = new Map<string, string>();
  const unshown = list.flatMap((attack) => {
    const found = attack.unshown?.[driver.name];
    return found ? [[attack, found] as const] : [];
  });
  const tab = await driver.open();
  try {
    const inVain = unshown.filter(([, {says}]) => says);
    if (inVain.length > 0) {
      await stand(tab, {site: soft, copy: inVain[0]![0].removes, reader: false});
      await show(tab, {"given.html": notebookFile(inVain.map(([{cell}]) => cell)).replaceAll("SINK", sink.origin)});
    }
    for (const [{name}, {says}] of inVain) {
      const said = await hear(tab, name);
      if (!says!.test(said)) wrong.set(name, `the database answers: ${said}`);
    }
    for (const [attack, {plain, lacks, nowhere}] of unshown.filter(([, {says}]) => !says)) {
      const html = (plain?.html ?? attack.page).replaceAll("SINK", sink.origin);
      const headers = Object.entries(plain?.headers ?? {}).map(([key, value]) => [
        key,
        value.replaceAll("SINK", sink.origin)
      ]);
      const page = `<!doctype html><body>${lacks ? "" : html}`;
      await tab.goto(sink.serve(`plain/${attack.name}`, page, Object.fromEntries(headers)));
      if (lacks && !(await tab.inPage<boolean>(lacks))) wrong.set(attack.name, `it is not so: ${lacks}`);
      if (lacks) continue;
      const does = await succeeds(tab, attack.name, sink.heard, nowhere ? 500 : patience);
      if (does && nowhere) wrong.set(attack.name, "it does succeed in a page that nothing protects");
      if (!does && !nowhere) wrong.set(attack.name, "nor does it succeed in a page that nothing protects");
    }
  } finally {
    await tab.close();
  }
  return wrong;
}

async function hear(tab: Tab, name: string): Promise<string> {
  const said = `document.documentElement.getAttribute("data-said-${name}")`;
  for (const end = Date.now() + 3 * patience; Date.now() < end; await pause(50)) {
    const text = await tab.inFrame<string | null>(said).catch(() => null);
    if (text !== null) return text;
  }
  return "nothing";
}

async function succeeds(tab: Tab, name: string, heard: ReadonlySet<string>, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
    if (heard.has(name)) return true;
    if (await tab.inPage<boolean>(`document.documentElement.hasAttribute("data-won-${name}")`).catch(() => false))
      return true;
  }
  return false;
}
