import {englishRegions} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import type {Language} from "../../i18n/index.ts";

/** A region's full name in the user's language, or in Chinese where it has no other. */
export function regionLabel(code: string, name: string, language: Language): TemplateResult {
  const english = language === "en" ? englishRegions[code] : undefined;
  return english ? html`<span>${english}</span>` : html`<span lang="zh-CN">${name}</span>`;
}
