export interface ListKeys {
  /** the keys that move back and forth; up and down where nothing is said */
  readonly axis?: "vertical" | "horizontal";
  /** whether the last item is followed by the first */
  readonly wraps?: boolean;
  /** whether Home and End go to the ends; a text field needs them for its cursor */
  readonly hasEnds?: boolean;
}

/** The index in a list that a key moves to; undefined for keys that do not move within lists. */
export function indexAfterKey(
  key: string,
  index: number,
  length: number,
  {axis = "vertical", wraps = false, hasEnds = true}: ListKeys = {}
): number | undefined {
  const [back, forth] = axis === "vertical" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  if (hasEnds && key === "Home") return 0;
  if (hasEnds && key === "End") return length - 1;
  if (key !== back && key !== forth) return undefined;
  const next = key === forth ? index + 1 : index - 1;
  if (wraps) return next < 0 ? length - 1 : next % length;
  return Math.max(0, Math.min(length - 1, next));
}

/** Whether a key is pressed together with one that makes a command of the browser's or the system's of it. */
export const hasModifier = ({ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

/**
 * Moves the focus within a list that is one stop of the Tab key: up and down, to its ends. Above the first it goes to
 * `before`, where there is something. Returns whether the key was one of these.
 */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[], before?: HTMLElement | null): boolean {
  if (hasModifier(event)) return false;
  const index = stops.indexOf(event.target as HTMLElement);
  const next = indexAfterKey(event.key, index, stops.length);
  if (next === undefined) return false;
  event.preventDefault();
  if (index === 0 && event.key === "ArrowUp" && before) before.focus();
  else stops[next]?.focus();
  return true;
}
