/** The reader's own copies of shipped notebooks, as files' texts, and her language. A browser may refuse to keep them. */
const draftKey = (slug: string) => `zhibiao:draft:${slug}`;
const languageKey = "zhibiao:language";

export const readDraft = (slug: string): string | null => read(draftKey(slug));

/** Returns whether it was kept. */
export const keepDraft = (slug: string, text: string): boolean => keep(draftKey(slug), text);

export const dropDraft = (slug: string): boolean => keep(draftKey(slug), null);

export const readLanguage = (): string | null => read(languageKey);

export const keepLanguage = (language: string): boolean => keep(languageKey, language);

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
