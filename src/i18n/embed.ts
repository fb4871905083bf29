import {embedDialog as enDialog} from "./en/embed-dialog.ts";
import {embed as en} from "./en/embed.ts";
import type {Language} from "./language.ts";
import {embedDialog as zhDialog, type DialogWords} from "./zh/embed-dialog.ts";
import {embed as zh, type EmbedWords} from "./zh/embed.ts";

// These stand apart from `Words`, so that an embed loads no words of the app and the app none of its dialog.

export type {DialogWords} from "./zh/embed-dialog.ts";
export type {EmbedWords} from "./zh/embed.ts";

/** The words under and around a chart in somebody else's page. */
export function embedWords(language: Language = "zh"): EmbedWords {
  return language === "en" ? en : zh;
}

/** The words of the dialog that makes the code of an embed. */
export function dialogWords(language: Language = "zh"): DialogWords {
  return language === "en" ? enDialog : zhDialog;
}
