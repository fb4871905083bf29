import {html, nothing, type TemplateResult} from "lit";
import type {dialogWords} from "../../../i18n/index.ts";
import {list} from "./fields.ts";
import type {EmbedChoice} from "./make-embed.ts";

export type DialogWords = ReturnType<typeof dialogWords>;

const widths = ["", "400", "600", "800"] as const;
const languages = {zh: "中文", en: "English"} as const;

/** What an embed looks like, as far as its form leaves a choice. */
export function embedLook(
  {form, width, language, theme}: EmbedChoice,
  change: (change: Partial<EmbedChoice>) => void,
  t: DialogWords
): TemplateResult {
  return html`<p class="looks">
    ${
      form === "iframe"
        ? list<string>({
            label: t.width,
            values: widths,
            chosen: String(width ?? ""),
            text: (each) => (each === "" ? t.full : t.pixels(Number(each))),
            change: (each) => change({width: each === "" ? null : Number(each)})
          })
        : nothing
    }
    ${list({
      label: t.language,
      values: ["zh", "en"] as const,
      chosen: language,
      text: (each) => languages[each],
      change: (language) => change({language})
    })}
    ${
      form === "iframe" || form === "element"
        ? list({
            label: t.theme,
            values: ["auto", "light", "dark"] as const,
            chosen: theme,
            text: (each) => t.themes[each],
            change: (theme) => change({theme})
          })
        : nothing
    }
  </p>`;
}
