/** Whether a fragment is meant to be a notebook link, whole or not; the page itself has no such anchors. */
export function isLink(fragment: string): boolean {
  return /^#?(?:\d+(?:\.|$)|\.)/.test(fragment) || fragment.length > 40;
}
