/** Where in SQL one stands: in code, inside 'text', E'text', "a name", $tag$text$tag$ or a comment. */
export type Place =
  | {readonly kind: "code" | "text" | "escaped-text" | "name" | "line-comment"}
  | {readonly kind: "block-comment"; readonly depth: number}
  | {readonly kind: "dollar-text"; readonly tag: string};

export const begin: Place = {kind: "code"};

/** The place at the end of a piece of SQL that starts at a place. */
export function scan(place: Place, sql: string): Place {
  let at = 0;
  while (at < sql.length) [place, at] = step(place, sql, at);
  return place;
}

/** The pieces of SQL, each of one place; what opens and closes a text is part of it. */
export function* pieces(sql: string): Generator<{readonly place: Place; readonly from: number; readonly to: number}> {
  let [place, from]: [Place, number] = [begin, 0];
  for (let at = 0; at < sql.length;) {
    const [next, end] = step(place, sql, at);
    if ((next.kind === "code") !== (place.kind === "code")) {
      // what opens a text belongs to it, and so does what closes it
      const border = next.kind === "code" ? end : at;
      if (border > from) yield {place, from, to: border};
      from = border;
    }
    [place, at] = [next, end];
  }
  if (from < sql.length) yield {place, from, to: sql.length};
}

type Step = readonly [Place, number];

function step(place: Place, sql: string, at: number): Step {
  switch (place.kind) {
    case "code":
      return fromCode(sql, at);
    case "text":
      return closing(place, sql, at, "'");
    case "name":
      return closing(place, sql, at, '"');
    case "escaped-text":
      return sql[at] === "\\" ? [place, at + 2] : closing(place, sql, at, "'");
    case "line-comment":
      return /[\n\r]/.test(sql[at]!) ? [begin, at + 1] : [place, at + 1];
    case "block-comment":
      if (sql.startsWith("/*", at)) return [{...place, depth: place.depth + 1}, at + 2];
      if (sql.startsWith("*/", at)) return [place.depth > 1 ? {...place, depth: place.depth - 1} : begin, at + 2];
      return [place, at + 1];
    case "dollar-text":
      return sql.startsWith(place.tag, at) ? [begin, at + place.tag.length] : [place, at + 1];
  }
}

function fromCode(sql: string, at: number): Step {
  if (sql.startsWith("--", at)) return [{kind: "line-comment"}, at + 2];
  if (sql.startsWith("/*", at)) return [{kind: "block-comment", depth: 1}, at + 2];
  if (sql[at] === '"') return [{kind: "name"}, at + 1];
  if (sql[at] === "'")
    return [
      {kind: /(?:^|[^\w$\x80-\uFFFF])e$/i.test(sql.slice(Math.max(0, at - 2), at)) ? "escaped-text" : "text"},
      at + 1
    ];
  if (sql[at] === "$" && !/[\w$\x80-\uFFFF]/.test(sql[at - 1] ?? "")) {
    const [tag] = /^\$(?:[A-Za-z_\x80-\uFFFF][\w\x80-\uFFFF]*)?\$/.exec(sql.slice(at)) ?? [];
    if (tag) return [{kind: "dollar-text", tag}, at + tag.length];
  }
  return [begin, at + 1];
}

function closing(place: Place, sql: string, at: number, quote: string): Step {
  if (sql[at] !== quote) return [place, at + 1];
  return sql[at + 1] === quote ? [place, at + 2] : [begin, at + 1];
}
