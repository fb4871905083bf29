/** Values that change, as async iterators: each gives its latest value when asked, and skips those before. */
export function observe<Value>(initialize: (change: (value: Value) => Value) => (() => void) | void) {
  return iterate<Value>(initialize, (_, value) => [value]);
}

/** Like `observe`, but no value is skipped. */
export function queue<Value>(initialize: (change: (value: Value) => Value) => (() => void) | void) {
  return iterate<Value>(initialize, (values, value) => [...values, value]);
}

/** The values that an input element takes. */
export function input(element: Element): AsyncIterator<unknown> {
  return observe((change) => {
    const event = eventOf(element);
    const changed = () => void change(valueOf(element));
    element.addEventListener(event, changed);
    if (valueOf(element) !== undefined) changed();
    return () => element.removeEventListener(event, changed);
  });
}

/** The width of an element's content in CSS pixels. */
export function width(element: Element): AsyncIterator<number> {
  return observe((change) => {
    let last: number | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry!.contentRect.width);
      if (now !== last) change((last = now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
}

/** Whether the page is dark. */
export function dark(): AsyncIterator<boolean> {
  return observe((change) => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const changed = () => void change(query.matches);
    query.addEventListener("change", changed);
    changed();
    return () => query.removeEventListener("change", changed);
  });
}

/** The time in milliseconds, at every frame. */
export function* now(): Generator<number> {
  while (true) yield Date.now();
}

function iterate<Value>(
  initialize: (change: (value: Value) => Value) => (() => void) | void,
  keep: (values: readonly Value[], value: Value) => readonly Value[]
): AsyncIterableIterator<Value> {
  let values: readonly Value[] = [];
  let waiting: {resolve(value: Value): void; reject(error: Error): void} | undefined;
  const dispose = initialize((value) => {
    if (waiting) {
      waiting.resolve(value);
      waiting = undefined;
    } else {
      values = keep(values, value);
    }
    return value;
  });
  if (dispose !== undefined && typeof dispose !== "function")
    throw new Error("initializer returned no dispose function");
  const end = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
    if (dispose) dispose();
    return Promise.resolve({done: true as const, value: undefined});
  };
  return {
    async next() {
      const [value] = values;
      if (values.length) {
        values = values.slice(1);
        return {done: false, value: value as Value};
      }
      return {done: false, value: await new Promise<Value>((resolve, reject) => (waiting = {resolve, reject}))};
    },
    return: () => end(new Error("generator returned")),
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    }
  };
}

function valueOf(element: Element): unknown {
  if (element instanceof HTMLSelectElement && element.multiple) {
    return Array.from(element.selectedOptions, (option) => option.value);
  }
  if (element instanceof HTMLInputElement) {
    switch (element.type) {
      case "range":
      case "number":
        return element.valueAsNumber;
      case "date":
        return element.valueAsDate;
      case "checkbox":
        return element.checked;
      case "file":
        return element.multiple ? element.files : element.files?.[0];
    }
  }
  return (element as {value?: unknown} & Element).value;
}

function eventOf(element: Element): string {
  const {type} = element as {type?: unknown} & Element;
  if (type === "button" || type === "submit" || type === "checkbox") return "click";
  return type === "file" ? "change" : "input";
}
