/**
 * Names that differ, for columns or fields of these names in this order: the first of a name keeps it, others get the
 * next free number (region, region_1), and one without a name is called by its place (element2), as DuckDB does. An object
 * cannot hold `__proto__`, which is numbered too.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const named = names.map((name, index) => name || `element${index + 1}`);
  const taken = new Set(named);
  const used = new Set(["__proto__"]);
  const next = new Map<string, number>();
  return named.map((name) => {
    if (!used.has(name)) return (used.add(name), name);
    let number = next.get(name) ?? 1;
    while (taken.has(`${name}_${number}`)) number++;
    next.set(name, number + 1);
    taken.add(`${name}_${number}`);
    return `${name}_${number}`;
  });
}
