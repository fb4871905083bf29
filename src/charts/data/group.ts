export function group<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const of = groups.get(name);
    if (of) of.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
