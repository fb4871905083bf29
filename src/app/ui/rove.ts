/**
 * Moves the focus within a list that is one stop of the Tab key: up and down, to its ends. Above the first it goes to
 * `before`, where there is something. Returns whether the key was one of these.
 */
export function rove(event: KeyboardEvent, stops: readonly HTMLElement[], before?: HTMLElement | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const at = stops.indexOf(event.target as HTMLElement);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1}[event.key];
  if (to === undefined) return false;
  event.preventDefault();
  if (to < 0 && before) before.focus();
  else stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
  return true;
}
