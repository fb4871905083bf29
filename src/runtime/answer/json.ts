/** The same value with what JSON has of it, where JSON by itself would have nothing, or its storage. */
export function withJson<Value extends object>(value: Value, toJSON: () => unknown): Value {
  return Object.defineProperty(value, "toJSON", {value: toJSON});
}
