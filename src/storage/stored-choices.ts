import type {Access} from "./access.ts";
import {saveChoices, shippedKey} from "./choices.ts";
import type {Choices, Keys} from "./record.ts";

/** What was chosen in notebooks, and the user's own keys for all of them. */
export function createStoredChoices({read, write}: Access) {
  return {
    /** what was chosen in a shipped notebook that the user has no copy of */
    shippedChoices: async (slug: string): Promise<Choices> =>
      (await read((tx) => tx.get("choices", shippedKey(slug)))) ?? {},

    /** Saves what was chosen in a notebook, or in a shipped one by its slug. */
    choose: (
      {id, slug}: {readonly id: string | null; readonly slug: string | null},
      choices: {readonly [Name in keyof Choices]: Choices[Name] | undefined}
    ): Promise<void> =>
      write(async (tx) => {
        if (id !== null) await saveChoices(tx, id, choices);
        else if (slug !== null) await saveChoices(tx, shippedKey(slug), choices);
      }),

    keys: async (): Promise<Keys> => (await read((tx) => tx.get("settings", "keys"))) ?? {},
    setKeys: (keys: Keys): Promise<void> => write((tx) => tx.put("settings", "keys", keys))
  };
}
