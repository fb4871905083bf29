import {escapeMarkup, escapeText} from "../../core/index.ts";
import {embedAddress, homeAddress, type Embedded, type EmbedLook} from "./address.ts";

/** What stands in the code besides the chart, in the words of its language. */
export interface EmbedTexts {
  /** names the chart, for a frame's title and a link */
  readonly title: string;
  /** says what the picture shows */
  readonly alt: string;
  /** where the numbers come from, as text */
  readonly credit: string;
  /** who made the chart: the text of a link to it */
  readonly by: string;
}

export interface EmbedSize {
  /** in CSS pixels; null for the whole column */
  readonly width: number | null;
  /** of the frame until it says its own */
  readonly height: number;
}

/** A frame, with a picture for editors that take frames out, the source line, and a script that sets the height. */
export function iframeCode(
  embedded: Embedded,
  look: EmbedLook,
  texts: EmbedTexts,
  {width, height}: EmbedSize,
  image: string | null
): string {
  const address = escapeMarkup(embedAddress(embedded, look));
  const size = width === null ? "100%" : String(width);
  return `<figure style="margin:0">
<iframe src="${address}" title="${escapeMarkup(texts.title)}" width="${size}" height="${height}" style="border:0;max-width:100%" loading="lazy">${picture(embedded, look, texts, image)}</iframe>
${caption("figcaption", embedded, look, texts)}
</figure>
<script>${listener}</script>`;
}

/** The element, with the same picture and line inside for pages that run no scripts. */
export function elementCode(embedded: Embedded, look: EmbedLook, texts: EmbedTexts, image: string | null): string {
  const {site, language, theme} = look;
  const what =
    embedded.mode === "frozen"
      ? ""
      : embedded.slug
        ? ` indicator="${embedded.slug}"`
        : ` view="${escapeMarkup(embedded.view)}"`;
  const how = `${language === "en" ? ` lang="en"` : ` lang="zh-CN"`}${theme === "auto" ? "" : ` theme="${theme}"`}`;
  const data =
    embedded.mode === "frozen"
      ? `\n<script type="application/json">${embedded.json.replaceAll("<", "\\u003c")}</script>`
      : "";
  return `<zhibiao-chart${what}${how}>${data}
${picture(embedded, look, texts, image)}
${caption("p", embedded, look, texts)}
</zhibiao-chart>
<script type="module" src="${escapeMarkup(`${site}zhibiao-chart.js`)}"></script>`;
}

/** A picture that links to the chart, and the source line; without a picture the link alone. */
export function markdownCode(
  embedded: Embedded,
  look: EmbedLook,
  {title, alt, credit, by}: EmbedTexts,
  image: string | null
): string {
  const home = homeAddress(embedded, look);
  const plain = (text: string) => text.replace(/[[\]\\]/g, "\\$&");
  const link = image ? `[![${plain(alt)}](${image})](${home})` : `[${plain(title)}](${home})`;
  return `${link}\n\n${plain(credit)}。[${plain(by)}](${home})`.replace("。[", look.language === "en" ? ". [" : "。[");
}

/** A still picture with its source and how to cite it. */
export function imageCode(
  embedded: Embedded,
  look: EmbedLook,
  texts: EmbedTexts,
  image: string | null,
  citation: string
): string {
  return `<figure style="margin:0">
${picture(embedded, look, texts, image)}
${caption("figcaption", embedded, look, texts)}
<p><small>${escapeText(citation)}</small></p>
</figure>`;
}

const listener = `addEventListener("message",function(e){var d=e.data;if(d&&d.type==="zhibiao:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})`;

function picture(embedded: Embedded, look: EmbedLook, {title, alt}: EmbedTexts, image: string | null): string {
  const inside = image
    ? `<img src="${escapeMarkup(image)}" alt="${escapeMarkup(alt)}" style="max-width:100%;height:auto" />`
    : escapeText(title);
  return `<a href="${escapeMarkup(homeAddress(embedded, look))}">${inside}</a>`;
}

function caption(name: "figcaption" | "p", embedded: Embedded, look: EmbedLook, {credit, by}: EmbedTexts): string {
  const stop = look.language === "en" ? ". " : "。";
  return `<${name}>${escapeText(credit)}${stop}<a href="${escapeMarkup(homeAddress(embedded, look))}">${escapeText(by)}</a></${name}>`;
}
