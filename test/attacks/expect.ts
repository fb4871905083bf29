import {join} from "node:path";
import {beforeAll, expect, inject, vi} from "vitest";
import {connect} from "../browser/page.ts";
import type {BrowserName} from "./attack.ts";
import {driveChromium} from "./chromium.ts";
import {driveFirefox, findFirefox} from "./firefox.ts";
import {
  attackAll,
  attackOffline,
  attackOfflineWeakened,
  attacks,
  attackWeakened,
  offlineAttacks,
  toBeShown,
  type Ground
} from "./run.ts";
import {behindLock, withoutLock} from "./sql.ts";
import {openSink} from "./sink.ts";
import {serveSoft, weakenedBuild} from "./soft.ts";
import {checkUnshown} from "./unshown.ts";

let folder: string;

/** Gives this file the build that attacks are shown to succeed at; the files of a run share one. */
export function useWeakenedBuild(): void {
  vi.setConfig({testTimeout: 600_000, hookTimeout: 300_000});
  beforeAll(async () => void (folder = await weakenedBuild(inject("scratch"))));
}

async function on<Value>(
  name: BrowserName,
  build: string,
  work: (ground: Ground, site: string) => Promise<Value>
): Promise<Value> {
  const site = await serveSoft(build);
  const sink = await openSink();
  const shared = name === "chromium" ? await connect() : undefined;
  const driver = shared ? driveChromium(shared) : await driveFirefox(findFirefox()!);
  try {
    return await work({driver, sink}, site.url);
  } finally {
    await driver.close();
    await shared?.close();
    await sink.close();
    await site.close();
  }
}

const dist = join(import.meta.dirname, "../../dist");
export const expectNoneSucceeds = async (name: BrowserName) =>
  expect([...(await on(name, dist, attackAll))]).toEqual([]);

/** Behind the database's lock stands its worker, which reaches nothing once it has started. */
export const expectNoneSucceedsBehindLock = async (name: BrowserName) =>
  expect([...(await on(name, folder, (ground, site) => attackAll(ground, site, behindLock, withoutLock)))]).toEqual([]);

export async function expectTheSameOffline(name: BrowserName): Promise<void> {
  expect([...(await on(name, dist, attackOffline))]).toEqual([]);
  const won = await on(name, folder, attackOfflineWeakened);
  expect(offlineAttacks(name).flatMap((each) => (won.has(each.name) ? [] : [each.name]))).toEqual([]);
}

/**
 * The other half: an attack that fails at the build as it is must not do so for a reason of its own. Those that no copy
 * lets succeed are shown in a page that nothing protects, or what they need is seen not to be there.
 */
export async function expectAllSucceedUnprotected(name: BrowserName): Promise<void> {
  const unshown = attacks.filter((each) => each.unshown?.[name]);
  const [won, wrong] = await on(name, folder, async (ground, site) => [
    await attackWeakened(ground, site),
    await checkUnshown(ground, site, unshown)
  ]);
  expect(toBeShown(name).flatMap((each) => (won.has(each.name) ? [] : [each.name]))).toEqual([]);
  expect(wrong).toEqual(new Map());
  const plain = unshown.filter((each) => each.unshown![name]!.plain).length;
  const unrun = attacks.filter((each) => each.unrun?.[name]);
  expect(won.size + unshown.length + unrun.length).toBe(attacks.length);
  console.log(
    [
      `${name}: of ${attacks.length} attacks ${won.size} succeed without their protection, ${plain} in a plain page`,
      ...unshown.map((each) => `  ${each.name}: ${each.unshown![name]!.reason}`),
      ...unrun.map((each) => `  ${each.name} is not run: ${each.unrun![name]}`)
    ].join("\n")
  );
}
