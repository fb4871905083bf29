/** What a reader chose in the inputs of a notebook's cells, by cell and position; it outlives a cell's runs. */
export interface InputMemory {
  /** gives a new input the value that its predecessor had, and remembers what is chosen from now on */
  attach(cell: number, position: number, input: Element): void;
  forget(cell: number): void;
}

interface Choice {
  /** the input's own first value, as text: where the author changes it, hers counts */
  readonly initial: string;
  readonly value: unknown;
}

export function createInputMemory(): InputMemory {
  const choices = new Map<string, Choice>();
  return {
    attach(cell, position, element) {
      const input = element as Element & {value?: unknown};
      if (!("value" in input)) return;
      const key = `${cell}.${position}`;
      const initial = fingerprint(input.value);
      const choice = choices.get(key);
      if (choice && choice.initial === initial) restore(input, choice.value);
      else choices.delete(key);
      input.addEventListener("input", () => choices.set(key, {initial, value: input.value}));
    },
    forget(cell) {
      for (const key of choices.keys()) if (key.startsWith(`${cell}.`)) choices.delete(key);
    }
  };
}

/** Sets a value, or leaves the input as it was where it does not take it: an option may be gone. */
function restore(input: Element & {value?: unknown}, value: unknown): void {
  const before = input.value;
  try {
    input.value = value;
    if (fingerprint(input.value) !== fingerprint(value)) input.value = before;
  } catch {
    input.value = before;
  }
}

function fingerprint(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner)) ?? "undefined"
    );
  } catch {
    return "circular";
  }
}
