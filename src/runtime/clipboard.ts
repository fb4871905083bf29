let copyCommand: ((this: Document, command: string) => boolean) | undefined;

/**
 * Takes from the cells, before the first one runs, what writes to the clipboard when the user clicks inside the frame. Other
 * documents to take it from are none of this origin: each has an opaque one of its own.
 */
export function isolateClipboard(): void {
  // oxlint-disable-next-line typescript/unbound-method
  copyCommand ??= Document.prototype.execCommand;
  Reflect.deleteProperty(Document.prototype, "execCommand");
  Reflect.deleteProperty(Navigator.prototype, "clipboard");
  Reflect.deleteProperty(globalThis, "Clipboard");
}

/** Puts text on the clipboard while the user's click is handled; returns whether it is there. */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", put, {capture: true, once: true});
  const isDone = copyCommand?.call(document, "copy") ?? false;
  document.removeEventListener("copy", put, {capture: true});
  return isDone;
}
