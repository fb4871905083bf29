import type {Cell} from "../notebook/index.ts";

/** What is looked for in all cells, and what is put in its place. */
export interface Search {
  readonly query: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  readonly regexp: boolean;
  /** which of the matches is the current one; -1 before the first */
  readonly at: number;
  /** what is looked for among the commands, and which of those found is the current one */
  readonly command: string;
  readonly commandAt: number;
}

export interface Match {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

export const emptySearch: Search = {
  query: "",
  replacement: "",
  matchCase: false,
  regexp: false,
  at: -1,
  command: "",
  commandAt: 0
};

const maxMatches = 5000;

/** Where a search is found, in the order of the page; nowhere where its expression is not one. */
export function findMatches(cells: readonly Cell[], search: Search): readonly Match[] {
  const pattern = toPattern(search);
  if (!pattern) return [];
  const matches: Match[] = [];
  for (const {id, value} of cells) {
    for (const match of value.matchAll(pattern)) {
      if (match[0] === "") continue;
      matches.push({cell: id, from: match.index, to: match.index + match[0].length});
      if (matches.length >= maxMatches) return matches;
    }
  }
  return matches;
}

export const isBroken = (search: Search) => search.regexp && search.query !== "" && !toPattern(search);

/** Replaces one match, or all of them; `$1` and the like count where the search is an expression. */
export function replaceMatches(cells: readonly Cell[], search: Search, only?: Match): readonly Cell[] {
  const pattern = toPattern(search);
  if (!pattern) return cells;
  let changed = false;
  const replaced = cells.map((cell) => {
    if (only && cell.id !== only.cell) return cell;
    const value = cell.value.replace(pattern, (found: string, ...rest: unknown[]) => {
      const offset = rest.find((each): each is number => typeof each === "number")!;
      if (found === "" || (only && offset !== only.from)) return found;
      const groups = rest.slice(0, rest.indexOf(offset)) as (string | undefined)[];
      return search.regexp ? fill(search.replacement, found, groups) : search.replacement;
    });
    if (value === cell.value) return cell;
    changed = true;
    return {...cell, value};
  });
  return changed ? replaced : cells;
}

function toPattern({query, matchCase, regexp}: Search): RegExp | undefined {
  if (!query) return;
  try {
    return new RegExp(regexp ? query : query.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), matchCase ? "gmu" : "gimu");
  } catch {
    return;
  }
}

const fill = (replacement: string, found: string, groups: readonly (string | undefined)[]) =>
  replacement.replace(/\$(\$|&|\d)/g, (_, sign: string) =>
    sign === "$" ? "$" : sign === "&" ? found : (groups[Number(sign) - 1] ?? "")
  );
