import {notebookFile} from "../browser/notebook-page.ts";
import {network} from "./network.ts";
import {markup} from "./markup.ts";
import {navigation} from "./navigation.ts";
import {deception} from "./deception.ts";
import {port} from "./port.ts";
import {reading, secrets, stores} from "./reading.ts";
import {sqlAttacks} from "./sql.ts";
import type {Attack, Weakening} from "./attack.ts";
import type {Sink} from "./sink.ts";
import {addressOf} from "./soft.ts";
import type {Driver, Tab} from "./tab.ts";

export const attacks: readonly Attack[] = [
  ...network,
  ...markup,
  ...navigation,
  ...reading,
  ...sqlAttacks,
  ...port,
  ...deception
];

export interface Ground {
  readonly driver: Driver;
  readonly sink: Sink;
}

/**
 * Runs attacks in one notebook at an address; returns the names of those that succeeded. Where they are `expected` to, it
 * waits for that, else until all have ended and nothing more comes.
 */
async function attack(
  ground: Ground,
  address: string,
  batch: readonly Attack[],
  expected: boolean
): Promise<Set<string>> {
  const {driver, sink} = ground;
  const notebook = notebookFile(batch.map(({cell}) => cell)).replaceAll("SINK", sink.origin);
  const tab = await driver.open(address, notebook, secrets);
  try {
    for (const {act} of batch) await act?.(tab);
    let won = new Set<string>();
    const watch = async () => (won = await successes(tab, sink, batch, won));
    if (expected) {
      const wanted = batch.filter(({unshown}) => !unshown?.[driver.name]);
      for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
        await watch();
        if (wanted.every(({name}) => won.has(name))) break;
      }
    } else {
      if (!batch.every(({endless}) => endless)) await settle(tab, sink, batch);
      await watch();
      const stays = batch.every(({alone}) => !alone);
      if (stays && (await tab.inPage<string>(stores)) !== tab.storesBefore) won.add("a write to the app's stores");
    }
    return won;
  } finally {
    await tab.close();
  }
}

const patience = 12_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function successes(
  tab: Tab,
  sink: Sink,
  batch: readonly Attack[],
  before: ReadonlySet<string>
): Promise<Set<string>> {
  // a frame that does not let go answers nothing
  const said = batch.every(({succeeded}) => succeeded) ? new Set<string>() : await wonInFrame(tab);
  const won = new Set(before);
  for (const {name, succeeded} of batch) {
    if (won.has(name)) continue;
    if (succeeded ? await succeeded(tab).catch(() => false) : said.has(name) || sink.heard.has(name)) won.add(name);
  }
  return won;
}

const marked = (prefix: string) =>
  `!/frame\\.html/.test(location.pathname) ? null : [...document.documentElement.attributes].map(({name}) => name).filter((name) => name.startsWith("${prefix}")).map((name) => name.slice(${prefix.length}))`;

const wonInFrame = async (tab: Tab) =>
  new Set(await tab.inFrame<string[] | null>(marked("data-won-")).catch(() => null));

/** Waits until every attack has ended, or the frame has gone; what only markup does has no end of its own. */
async function settle(tab: Tab, sink: Sink, batch: readonly Attack[]): Promise<void> {
  const scripted = batch.filter(({cell, endless}) => typeof cell === "string" && !endless).map(({name}) => name);
  let quiet = 0;
  let heard = -1;
  for (const end = Date.now() + patience; Date.now() < end && quiet < 3; await pause(150)) {
    const done = await tab.inFrame<string[] | null>(marked("data-done-")).catch(() => null);
    const ended = !done || scripted.every((name) => done.includes(name));
    quiet = ended && sink.heard.size === heard ? quiet + 1 : 0;
    heard = sink.heard.size;
  }
}

/** Runs every attack at the build as it is. */
export async function attackAll(ground: Ground, site: string, list = attacks): Promise<Set<string>> {
  const together = list.filter(({alone}) => alone !== "always");
  const apart = list.filter(({alone}) => alone === "always").map((each) => [each]);
  return inTurns(ground, site, [together, ...apart], () => ({}), false);
}

/**
 * Runs every attack at copies without its protection. Those that stay share few copies, each without several
 * protections; where it is `strict`, each copy lacks one protection only.
 */
export async function attackWeakened(
  ground: Ground,
  soft: string,
  list = attacks,
  strict = false
): Promise<Set<string>> {
  const batches = new Map<string, Attack[]>();
  for (const each of list) {
    const {frame, page, sandbox, bootstrap, app, guest} = each.removes;
    const family = app ?? guest ?? (page || sandbox ? {page, sandbox, bootstrap} : Boolean(frame ?? bootstrap));
    const key = each.alone ? each.name : JSON.stringify(strict ? each.removes : family);
    batches.set(key, [...(batches.get(key) ?? []), each]);
  }
  const weakening = (batch: readonly Attack[]) => batch.map(({removes}) => removes).reduce(join);
  const won = await inTurns(ground, soft, [...batches.values()], weakening, true);
  // what a busy machine did not let through in company is tried once more, alone
  const missing = list.filter(({name, unshown}) => !won.has(name) && !unshown?.[ground.driver.name]);
  const late = await inTurns(
    ground,
    soft,
    missing.map((each) => [each]),
    weakening,
    true
  );
  return new Set([...won, ...late]);
}

// Firefox by WebDriver BiDi loses pages that are opened while others close.
const abreast = {chromium: 4, firefox: 1};

async function inTurns(
  ground: Ground,
  site: string,
  batches: readonly (readonly Attack[])[],
  weakening: (batch: readonly Attack[]) => Weakening,
  expected: boolean
): Promise<Set<string>> {
  const won = new Set<string>();
  const queue = batches
    .map((batch) => batch.filter(({unrun}) => !unrun?.[ground.driver.name]))
    .filter(({length}) => length > 0);
  const work = async () => {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      const withheld = batch.some(({database}) => database) ? {} : {database: false};
      const address = addressOf(site, {...weakening(batch), ...withheld});
      for (const name of await attack(ground, address, batch, expected)) won.add(name);
    }
  };
  await Promise.all(Array.from({length: abreast[ground.driver.name]}, work));
  return won;
}

function join(a: Weakening, b: Weakening): Weakening {
  const words = (x = "", y = "") => [...new Set(`${x} ${y}`.trim().split(" "))].join(" ");
  const policies = (x: Readonly<Record<string, string>> = {}, y: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.keys({...x, ...y}).map((name) => [name, words(x[name], y[name])]));
  const names = <Name extends string>(x: readonly Name[] = [], y: readonly Name[] = []) => [...new Set([...x, ...y])];
  return {
    page: policies(a.page, b.page),
    frame: policies(a.frame, b.frame),
    sandbox: words(a.sandbox, b.sandbox),
    allow: words(a.allow, b.allow),
    bootstrap: names(a.bootstrap, b.bootstrap),
    app: names(a.app, b.app),
    guest: names(a.guest, b.guest)
  };
}
