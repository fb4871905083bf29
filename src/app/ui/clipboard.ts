/** Puts text on the clipboard; returns whether it is there. A page that is not served securely has only the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = Object.assign(document.createElement("textarea"), {value: text, readOnly: true});
  field.style.cssText = "position: fixed; top: 0; opacity: 0";
  // a modal dialog leaves what is outside of it without focus
  (before?.closest("dialog") ?? document.body).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
