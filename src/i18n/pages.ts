import {pages as en} from "./en/pages.ts";
import type {Language} from "./language.ts";
import {pages as zh} from "./zh/pages.ts";

export type PageWords = typeof zh;

/** The words of the static pages; apart from `words`, since they are for the build and would weigh on the app. */
export function pageWords(language: Language): PageWords {
  return language === "en" ? en : zh;
}
