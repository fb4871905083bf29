import {notebookFile} from "../browser/notebook-page.ts";
import {freezing} from "./freezing.ts";
import {network} from "./network.ts";
import {markup} from "./markup.ts";
import {navigation} from "./navigation.ts";
import {deception} from "./deception.ts";
import {port} from "./port.ts";
import {stores} from "./reader.ts";
import {reading} from "./reading.ts";
import {pause, show} from "./show.ts";
import {sqlAttacks} from "./sql.ts";
import type {Attack, BrowserName} from "./attack.ts";
import type {Sink} from "./sink.ts";
import type {Copy} from "./soft.ts";
import {placeOf, stand, type Standing} from "./standing.ts";
import type {Driver, Tab} from "./tab.ts";

export const attacks: readonly Attack[] = [
  ...network,
  ...markup,
  ...navigation,
  ...reading,
  ...sqlAttacks,
  ...port,
  ...freezing,
  ...deception
];

export interface Ground {
  readonly driver: Driver;
  readonly sink: Sink;
}

/** Attacks in one notebook, and the copy of the app that opens it. */
interface Round {
  readonly batch: readonly Attack[];
  readonly copy: Copy;
}

/** Whether attacks ought to succeed: then a round ends when all have, else when all have ended and nothing more comes. */
type Ought = "succeed" | "fail";

/** Runs every attack at the build as it is; returns the names of those that succeeded. */
export async function attackAll(ground: Ground, site: string, list = attacks, copy: Copy = {}): Promise<Set<string>> {
  const together = list.filter(({alone}) => alone !== "always");
  const apart = list.filter(({alone}) => alone === "always").map((each) => [each]);
  const rounds = [together, ...apart].map((batch) => ({batch, copy}));
  return inTurns(ground, site, rounds, "fail");
}

/** Attacks that must succeed in a browser without their protection. */
export const toBeShown = (browser: BrowserName, list = attacks): readonly Attack[] =>
  list.filter(({unshown, unrun}) => !unshown?.[browser] && !unrun?.[browser]);

/** Runs every attack at a copy that lacks its one protection and no other; returns the names of those that succeeded. */
export async function attackWeakened(
  ground: Ground,
  soft: string,
  list = attacks,
  base: Copy = {}
): Promise<Set<string>> {
  const batches = new Map<string, Attack[]>();
  const shown = toBeShown(ground.driver.name, list);
  for (const each of shown) {
    const key = each.alone ? each.name : JSON.stringify([each.removes, each.database, each.reader]);
    batches.set(key, [...(batches.get(key) ?? []), each]);
  }
  const toRound = (batch: readonly Attack[]): Round => ({
    batch,
    copy: {...base, ...batch[0]!.removes, ...batch[0]!.also?.[ground.driver.name]}
  });
  const won = await inTurns(ground, soft, [...batches.values()].map(toRound), "succeed");
  // what a busy machine did not let through in company is tried once more, each in a tab of its own
  for (const each of shown.filter(({name}) => !won.has(name))) {
    for (const name of await inTurns(ground, soft, [toRound([each])], "succeed")) won.add(name);
  }
  return won;
}

/** Attacks on what holds otherwise where there is no network: the service worker's frame has no attribute, but a policy. */
const telling = `fetch beacon webrtc image html-image css-background html-style-import html-iframe script
parent-document frame-element parent-fetch local-storage local-storage-write cookie indexed-db-notebooks indexed-db-write
caches caches-write opfs service-worker broadcast-channel locks sibling-frame location meta-refresh top-location popup
alert`.split(/\s+/);
/** Firefox, where each copy takes its time, has fewer. */
const slow = ["meta-refresh", "top-location", "popup", "alert"];
export const offlineAttacks = (browser: BrowserName) =>
  attacks.filter(({name}) => telling.includes(name) && (browser === "chromium" || !slow.includes(name)));

/** Runs the most telling attacks where the page's server is gone. */
export const attackOffline = (ground: Ground, site: string) =>
  attackAll(ground, site, offlineAttacks(ground.driver.name), {offline: 0, database: false});

/** The same at copies without protection: those of the frame's policy share one. */
export async function attackOfflineWeakened(ground: Ground, soft: string): Promise<Set<string>> {
  const all = offlineAttacks(ground.driver.name);
  const isPolicy = ({removes: {sandbox, page}}: Attack) => !sandbox && !page;
  const frame = Object.assign({}, ...all.filter(isPolicy).map(({removes}) => removes.frame));
  const removes = {frame, bootstrap: ["webrtc"]} as const;
  const list = all.map((each) => (isPolicy(each) ? {...each, removes} : each));
  return attackWeakened(ground, soft, list, {offline: 0, database: false});
}

// Firefox draws only the page that is in front.
const abreast = {chromium: 4, firefox: 1};

/** Tabs stand at a copy's page and open one notebook after another; each takes the next round that is left. */
async function inTurns(ground: Ground, site: string, rounds: readonly Round[], ought: Ought): Promise<Set<string>> {
  const {driver} = ground;
  const won = new Set<string>();
  const queue = rounds
    .map(({batch, copy}) => ({batch: batch.filter(({unrun}) => !unrun?.[driver.name]), copy}))
    .filter(({batch}) => batch.length > 0)
    .map((round) => ({...round, standing: toStanding(site, round, ought)}))
    // long ones first, and those of one page one after another
    .sort(
      (a, b) =>
        Number(b.standing.copy.database) - Number(a.standing.copy.database) ||
        (placeOf(a.standing) < placeOf(b.standing) ? -1 : 1)
    );
  const work = async () => {
    let tab: Tab | undefined;
    try {
      for (let round = queue.shift(); round; round = queue.shift()) {
        tab ??= await driver.open();
        const begun = Date.now();
        let broken = round.batch.some(({endless, spoils}) => endless || spoils);
        try {
          for (const name of await attack(ground, tab, round, ought)) won.add(name);
        } catch (error) {
          if (ought === "fail") throw error;
          // it is tried once more, or missed by name
          console.warn(`${round.batch.map(({name}) => name).join(", ")}: ${String(error)}`);
          broken = true;
        }
        if (process.env["ATTACK_TIMES"]) console.log(Date.now() - begun, "ms:", ...round.batch.map(({name}) => name));
        if (broken) {
          await tab.close();
          tab = undefined;
        }
      }
    } finally {
      await tab?.close();
    }
  };
  await Promise.all(Array.from({length: Math.min(abreast[driver.name], queue.length)}, work));
  return won;
}

function toStanding(site: string, {batch, copy}: Round, ought: Ought): Standing {
  const database = batch.some((each) => each.database);
  return {
    site,
    copy: {...copy, database: database && copy.database !== false},
    reader: ought === "fail" || batch.some((each) => each.reader)
  };
}

/** Opens a round's notebook and does what its attacks need; returns the names of those that succeeded. */
async function attack(
  {sink}: Ground,
  tab: Tab,
  {batch, standing}: Round & {readonly standing: Standing},
  ought: Ought
): Promise<Set<string>> {
  const files = {
    "given.html": notebookFile(
      batch.map(({cell}) => cell),
      batch[0]!.title
    ).replaceAll("SINK", sink.origin)
  };
  await stand(tab, standing);
  try {
    await show(tab, files, 20_000);
  } catch {
    // what the last round did may have broken the page
    await stand(tab, standing, true);
    await show(tab, files);
  }
  const storesBefore = ought === "fail" ? await tab.inPage<string>(stores) : "";
  for (const {act} of batch) await act?.(tab);
  let won = new Set<string>();
  const watch = async () => (won = await successes(tab, sink, batch, won));
  if (ought === "succeed") {
    const end = Date.now() + (batch.length > 1 ? patience : 2 * patience);
    for (; Date.now() < end && won.size < batch.length; await pause(50)) await watch();
    return won;
  }
  if (!batch.every(({endless}) => endless)) await settle(tab, sink, batch);
  await watch();
  if (batch.some(({endless}) => endless)) return won;
  const change = difference(storesBefore, await tab.inPage<string>(stores));
  if (change) won.add(`a write to the app's stores by ${batch.map(({name}) => name).join(", ")}: ${change}`);
  return won;
}

/** Where two texts begin to differ, and how. */
function difference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const from = Math.max(0, [...before].findIndex((each, i) => each !== after[i]) - 100);
  return `${before.slice(from, from + 300)} became ${after.slice(from, from + 300)}`;
}

const patience = 15_000;

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
  for (const end = Date.now() + 4 * patience; Date.now() < end && quiet < 3; await pause(150)) {
    const done = await tab.inFrame<string[] | null>(marked("data-done-")).catch(() => null);
    const ended = !done || scripted.every((name) => done.includes(name));
    quiet = ended && sink.heard.size === heard ? quiet + 1 : 0;
    heard = sink.heard.size;
  }
}
