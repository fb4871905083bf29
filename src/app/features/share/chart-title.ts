import type {Facets} from "virtual:facets";
import type {Language} from "../../../i18n/index.ts";
import type {Selection} from "../../../explore/index.ts";

/** A chart in words: its indicators, then what it is narrowed to. */
export function chartTitle({indicators, regions, years}: Selection, facets: Facets, language: Language): string {
  const [comma, open, close] = language === "zh" ? ["、", "（", "）"] : [", ", " (", ")"];
  const names = indicators.map((slug) => {
    const known = facets.indicators.find((each) => each.slug === slug);
    return (language === "zh" ? known?.name : known?.english) ?? slug;
  });
  const places = regions.map((code) => facets.regions.find((each) => each.code === code.padEnd(6, "0"))?.name ?? code);
  const span =
    years === null
      ? []
      : [years[0] === years[1] ? `${years[0]}` : `${years[0]}${language === "zh" ? "—" : "–"}${years[1]}`];
  const narrowed = [...places, ...(span.length > 0 && language === "zh" ? [`${span[0]}年`] : span)].join(comma);
  return `${names.join(comma)}${narrowed && `${open}${narrowed}${close}`}`;
}
