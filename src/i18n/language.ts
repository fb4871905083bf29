export type Language = "zh" | "en";

/** The language for a tag such as `zh-CN` or `en-GB`: Chinese first, English for whoever reads something else. */
export function toLanguage(tag: string | null | undefined): Language {
  return !tag || /^zh\b/i.test(tag) ? "zh" : "en";
}
