/** Where in SQL one stands: in code, inside 'text', E'text', "a name", $tag$text$tag$ or a comment. */
export type SqlState =
  | {readonly kind: "code" | "text" | "escaped-text" | "name" | "line-comment"}
  | {readonly kind: "block-comment"; readonly depth: number}
  | {readonly kind: "dollar-text"; readonly tag: string};

export const initialState: SqlState = {kind: "code"};

/** The place at the end of a piece of SQL that starts at a place. */
export function advance(state: SqlState, sql: string): SqlState {
  let at = 0;
  while (at < sql.length) [state, at] = step(state, sql, at);
  return state;
}

/** The pieces of SQL, each of one place; what opens and closes a text is part of it. */
export function* tokens(
  sql: string
): Generator<{readonly state: SqlState; readonly from: number; readonly to: number}> {
  let [state, from]: [SqlState, number] = [initialState, 0];
  for (let at = 0; at < sql.length;) {
    const [next, end] = step(state, sql, at);
    if ((next.kind === "code") !== (state.kind === "code")) {
      // what opens a text belongs to it, and so does what closes it
      const border = next.kind === "code" ? end : at;
      if (border > from) yield {state, from, to: border};
      from = border;
    }
    [state, at] = [next, end];
  }
  if (from < sql.length) yield {state, from, to: sql.length};
}

type Step = readonly [SqlState, number];

function step(state: SqlState, sql: string, at: number): Step {
  switch (state.kind) {
    case "code":
      return fromCode(sql, at);
    case "text":
      return closing(state, sql, at, "'");
    case "name":
      return closing(state, sql, at, '"');
    case "escaped-text":
      return sql[at] === "\\" ? [state, at + 2] : closing(state, sql, at, "'");
    case "line-comment":
      return /[\n\r]/.test(sql[at]!) ? [initialState, at + 1] : [state, at + 1];
    case "block-comment":
      if (sql.startsWith("/*", at)) return [{...state, depth: state.depth + 1}, at + 2];
      if (sql.startsWith("*/", at))
        return [state.depth > 1 ? {...state, depth: state.depth - 1} : initialState, at + 2];
      return [state, at + 1];
    case "dollar-text":
      return sql.startsWith(state.tag, at) ? [initialState, at + state.tag.length] : [state, at + 1];
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
  return [initialState, at + 1];
}

function closing(state: SqlState, sql: string, at: number, quote: string): Step {
  if (sql[at] !== quote) return [state, at + 1];
  return sql[at + 1] === quote ? [state, at + 2] : [initialState, at + 1];
}
