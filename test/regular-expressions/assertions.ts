/** A pattern's source without its look-aheads and look-behinds, which an automaton does not have; null where it has none. */
export function withoutAssertions(source: string): string | null {
  const out = drop(source);
  return out === source ? null : out;
}

function drop(source: string): string {
  let out = "";
  for (let at = 0; at < source.length;) {
    const end = endOfAtom(source, at);
    const isAssertion = /^\(\?<?[=!]/.test(source.slice(at, at + 4));
    if (source[at] === "(" && !isAssertion) {
      const [head] = /^\((?:\?(?::|<\w+>))?/.exec(source.slice(at))!;
      out += `${head}${drop(source.slice(at + head.length, end - 1))})`;
    } else out += isAssertion ? "(?:)" : source.slice(at, end);
    at = end;
  }
  return out;
}

/** Where a character, an escape, a class or a group ends. */
function endOfAtom(source: string, start: number): number {
  if (source[start] === "\\") return start + 2;
  if (source[start] === "[") {
    let at = start + 1;
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    return at + 1;
  }
  if (source[start] !== "(") return start + 1;
  let at = start + 1;
  while (source[at] !== ")") at = endOfAtom(source, at);
  return at + 1;
}
