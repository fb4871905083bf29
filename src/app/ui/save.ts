/** Hands a file to the browser's downloads. */
export function save(content: string | Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], {type}));
  const anchor = Object.assign(document.createElement("a"), {href: url, download: name});
  anchor.click();
  // Safari reads the file after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
