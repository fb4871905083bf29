import type {Keys} from "../../storage/index.ts";
import type {Preferences} from "../../sandbox/index.ts";
import type {Registry} from "./registry.ts";
import type {OpenNotebook} from "./state.ts";

/** The user's own keys, for all her notebooks; a stranger's notebook cannot change them. */
export function createShortcuts({notebookStore, get}: Registry) {
  let keys: Keys = {};
  const read = notebookStore.keys().then((found) => void (keys = found), console.warn);
  return {
    /** resolves when they are known */
    read,
    preferencesOf: ({choices: {auto}}: OpenNotebook): Preferences => ({
      ...(auto === undefined ? {} : {auto}),
      ...(Object.keys(keys).length ? {keys} : {})
    }),
    set(key: string, changed: Keys): void {
      if (!get(key)?.isAutosaved || JSON.stringify(changed) === JSON.stringify(keys)) return;
      keys = changed;
      notebookStore.setKeys(keys).catch((error: unknown) => console.warn(error));
    }
  };
}
