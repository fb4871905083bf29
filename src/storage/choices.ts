import type {Choices} from "./record.ts";
import type {Transaction} from "./backend.ts";

/** Where the choices in a shipped notebook stand, which the user has no copy of. */
export const shippedKey = (slug: string): string => `shipped:${slug}`;

/** Adds to what was chosen; what is undefined is forgotten. */
export async function saveChoices(
  tx: Transaction,
  key: string,
  change: {readonly [Name in keyof Choices]: Choices[Name] | undefined}
): Promise<void> {
  const merged = Object.entries({...(await tx.get("choices", key)), ...change});
  const choices = Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Choices;
  if (Object.keys(choices).length) await tx.put("choices", key, choices);
  else await tx.remove("choices", key);
}
