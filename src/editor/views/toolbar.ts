/** Left and right go from one button of a toolbar to the next, Home and End to its ends; the Tab key stops at one of them. */
export function moveAlong(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll<HTMLElement>(":scope > button:enabled")].filter((each) =>
    each.checkVisibility()
  );
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1}[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
