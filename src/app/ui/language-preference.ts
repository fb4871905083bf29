/** The user's language, which is wanted before anything else can be read. A browser may refuse to keep anything. */
const languageKey = "zhibiao:language";

export function readLanguage(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}

export function saveLanguage(language: string): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch (error) {
    console.warn(error);
  }
}
