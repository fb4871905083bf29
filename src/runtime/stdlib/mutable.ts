import {observe} from "./generators.ts";

/** A value that its cell, or a function that its cell gives out, can change: `Mutable(0)`, then `count.value++`. */
export function Mutable<Value>(value?: Value): AsyncIterableIterator<Value> & {value: Value} {
  let change: ((value: Value) => Value) | undefined;
  const iterator = observe<Value>((notify) => {
    change = notify;
    if (value !== undefined) notify(value);
  });
  return Object.defineProperty(iterator, "value", {
    get: () => value,
    set(next: Value) {
      value = next;
      change?.(next);
    }
  }) as AsyncIterableIterator<Value> & {value: Value};
}

/** Observable JavaScript's `mutable x`: the changing value, and the handle that changes it. */
export function Mutator<Value>(value: Value) {
  const mutable = Mutable(value);
  const handle = {
    get value() {
      return mutable.value;
    },
    set value(next: Value) {
      mutable.value = next;
    }
  };
  return [mutable, handle] as const;
}
