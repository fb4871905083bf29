import {beReader} from "./reader.ts";
import {watchGaps} from "./gaps.ts";
import {until} from "./show.ts";
import {cutting, pathOf, soften, softnessOf, type Copy} from "./soft.ts";
import type {Tab} from "./tab.ts";

/** Where a tab has to stand: at a copy of the app, and whether the user has anything there. */
export interface Standing {
  readonly site: string;
  readonly copy: Copy;
  readonly reader: boolean;
}

/** The address of the copy's page, without what can be another for each notebook. */
export const placeOf = ({site, copy}: Standing): string => site + pathOf(copy);

const standings = new WeakMap<Tab, Standing & {readonly address: string}>();
let copies = 0;

/** Puts a tab where it is needed, unless it stands there already. */
export async function stand(tab: Tab, standing: Standing, anew = false): Promise<void> {
  const {copy, reader, site} = standing;
  const before = standings.get(tab);
  await tab.tidy();
  // what the user does while she comes may hang on it
  const isShared = [before?.copy, copy].some((each) => each?.app?.includes("shared"));
  if (!anew && !isShared && before && placeOf(before) === placeOf(standing) && (before.reader || !reader)) {
    const isThere = `location.href.startsWith(${JSON.stringify(before.address)})`;
    if (await tab.inPage<boolean>(isThere).catch(() => false)) return tab.inPage(soften(copy));
  }
  const isOffline = copy.offline !== undefined;
  const address = site + pathOf(isOffline ? {...copy, offline: ++copies} : copy);
  standings.set(tab, {...standing, address});
  // an attack that takes the page away may do so only now
  const go = () => tab.goto(`${address}?${softnessOf(copy)}`);
  await go().catch(go).catch(go);
  await tab.inPage(watchGaps);
  if (reader) await beReader(tab, copy.database !== false);
  if (isOffline) await goOffline(tab, address);
}

/** Has the copy kept by its service worker, and takes its server away. */
async function goOffline(tab: Tab, address: string): Promise<void> {
  await tab.inPage(`navigator.serviceWorker.register("./sw.js").then(() => {})`);
  await until("the service worker has the page", () => tab.inPage(`navigator.serviceWorker.controller !== null`));
  await fetch(address + cutting);
}
