const entities: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** Text for HTML or XML, between tags or in an attribute with double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Text for HTML or XML between tags, where a quote may stay. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character]!);
}
