import type {VersionRecord} from "./record.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Of a notebook's versions, how many may stand, and how long their texts may be together. */
export const maxHistory = {versions: 300, size: 60e6};

/**
 * The versions that may go: of the last day every one stays, of the last week the last in each hour, before that the
 * last in each day. What was before a version was restored, a notebook as it was at first, and what two tabs wrote at
 * once stay for thirty days whatever else there is. Beyond `most`, the oldest go.
 * @param versions from the oldest to the newest
 */
export function versionsToPrune(versions: readonly VersionRecord[], now: number): readonly VersionRecord[] {
  const kept: VersionRecord[] = [];
  const gone: VersionRecord[] = [];
  let span: string | undefined;
  for (const version of versions.toReversed()) {
    const age = now - version.at;
    const marked = version.why !== "edited" && (age < 30 * day || version.why === "original");
    const its = age < day ? `${version.at}` : `${Math.floor(version.at / (age < 7 * day ? hour : day))}`;
    if (marked || its !== span) kept.push(version);
    else gone.push(version);
    if (!marked) span = its;
  }
  let size = 0;
  const over = kept.filter((version, place) => {
    size += version.size;
    return place > 0 && version.why !== "original" && (place >= maxHistory.versions || size > maxHistory.size);
  });
  return [...gone, ...over];
}
