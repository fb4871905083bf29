/** Under this key a value says its exact text itself; registered, since the frame's scripts are bundled apart. */
export const exactText = Symbol.for("zhibiao.text");

/** Under this key an object says that it is a row of values without names. */
export const isTuple = Symbol.for("zhibiao.tuple");

/** Under this key a table says how many decimals its columns of exact decimals have, by name. */
export const decimals = Symbol.for("zhibiao.decimals");

export function maybeExactText(value: object): string | undefined {
  const text = (value as {readonly [exactText]?: unknown})[exactText];
  return typeof text === "string" ? text : undefined;
}
