import type {InputValues, Preferences} from "../sandbox/index.ts";

/**
 * What is kept in this browser: the reader's own copies of shipped notebooks (as files' texts), what she chose in their
 * inputs, how she likes to work, her language. A browser may refuse to keep anything.
 */
// Another release on the same host has another path.
const place = location.pathname.replace(/[^/]*$/, "");
const draftKey = (slug: string) => `zhibiao:${place}:draft:${slug}`;
const languageKey = "zhibiao:language";

export const readDraft = (slug: string): string | null => read(draftKey(slug));

/** Returns whether it was kept. */
export const keepDraft = (slug: string, text: string): boolean => keep(draftKey(slug), text);

/** Forgets the reader's copy, and what she chose in its inputs. */
export const dropDraft = (slug: string): boolean => keep(inputsKey(slug), null) && keep(draftKey(slug), null);

export const readLanguage = (): string | null => read(languageKey);

export const keepLanguage = (language: string): boolean => keep(languageKey, language);

const inputsKey = (slug: string) => `zhibiao:${place}:inputs:${slug}`;
const autoKey = (slug: string) => `zhibiao:${place}:auto:${slug}`;
const keysKey = "zhibiao:keys";

export const readInputs = (slug: string): InputValues => readJson(inputsKey(slug)) ?? {};

export const keepInputs = (slug: string, inputs: InputValues): boolean => keep(inputsKey(slug), JSON.stringify(inputs));

/** Whether cells run by themselves is kept for each notebook, the keys for all. */
export function readPreferences(slug: string): Preferences {
  const auto = readJson<boolean>(autoKey(slug));
  const keys = readJson<Record<string, string>>(keysKey);
  return {...(auto === null ? {} : {auto}), ...(keys === null ? {} : {keys})};
}

export function keepPreferences(slug: string, {auto, keys}: Preferences): boolean {
  const kept = keep(autoKey(slug), auto === undefined ? null : JSON.stringify(auto));
  return keep(keysKey, keys === undefined ? null : JSON.stringify(keys)) && kept;
}

function readJson<Value>(key: string): Value | null {
  try {
    return JSON.parse(read(key) ?? "null") as Value | null;
  } catch {
    return null;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
