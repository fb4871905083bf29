/** The address of a web page, in full, or null: a link of a notebook may name nothing else. */
export function outsideAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
