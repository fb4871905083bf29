import {addNotebook} from "./notebook-records.ts";
import {saveChoices, shippedKey} from "./choices.ts";
import {newId} from "./identity.ts";
import type {Choices, Keys} from "./record.ts";
import type {StorageBackend, Transaction} from "./backend.ts";

/**
 * Moves what earlier releases kept in localStorage (copies of shipped notebooks, inputs' values, preferences) to the
 * backend, all at once, and only then takes it away there.
 * @param place the path of this release, which its keys begin with
 */
export async function migrate(backend: StorageBackend, storage: Storage, place: string, now: number): Promise<void> {
  const prefix = `zhibiao:${place}:`;
  const names = Array.from({length: storage.length}, (_, i) => storage.key(i)!).filter((key) => key.startsWith(prefix));
  const moved = names.flatMap((key) => {
    const [, kind, slug] = /^(draft|inputs|auto):(.+)$/.exec(key.slice(prefix.length)) ?? [];
    return kind && slug ? [{key, kind, slug, text: storage.getItem(key)!}] : [];
  });
  const keys = readJson<Keys>(storage.getItem("zhibiao:keys"));
  if (!moved.length && !keys) return;
  await backend.run("readwrite", async (tx) => {
    if (keys && !(await tx.get("settings", "keys"))) await tx.put("settings", "keys", keys);
    const slugs = new Set(moved.map(({slug}) => slug));
    for (const slug of slugs) {
      const text = (kind: string) => moved.find((each) => each.kind === kind && each.slug === slug)?.text;
      const inputs = readJson<Choices["inputs"]>(text("inputs") ?? null);
      const auto = readJson<boolean>(text("auto") ?? null);
      const choices = {...(inputs ? {inputs} : {}), ...(auto === undefined ? {} : {auto})};
      const draft = text("draft");
      if (draft === undefined) await saveChoices(tx, shippedKey(slug), {inputs: choices.inputs, auto: choices.auto});
      else if (!(await isThere(tx, draft))) {
        const title = titleOf(draft) ?? slug;
        await addNotebook(tx, {id: newId(), title, text: draft, origin: {slug, text: ""}, choices}, now);
      }
    }
  });
  for (const {key} of moved) storage.removeItem(key);
  storage.removeItem("zhibiao:keys");
}

/** Another tab may have moved it at the same time. */
async function isThere(tx: Transaction, text: string): Promise<boolean> {
  for (const {id} of await tx.all("notebooks")) if ((await tx.get("texts", id)) === text) return true;
  return false;
}

function titleOf(html: string): string | undefined {
  const title = new DOMParser().parseFromString(html, "text/html").querySelector("title")?.textContent.trim();
  return title || undefined;
}

function readJson<Value>(text: string | null): Value | undefined {
  try {
    return (JSON.parse(text ?? "null") as Value | null) ?? undefined;
  } catch {
    return;
  }
}
