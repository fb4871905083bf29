/** What an embed shows: today's data by a view, or a frozen chart by its fragment. */
export type Embedded =
  | {
      readonly mode: "live";
      /** the query of the view */
      readonly view: string;
      /** the indicator whose default chart the view is; null for any other view */
      readonly slug: string | null;
    }
  | {
      readonly mode: "frozen";
      readonly fragment: string;
      readonly json: string;
      /** the chart's name, so that its page sends for it before it has read the fragment */
      readonly chart: string;
      readonly slug: string | null;
    };

export interface EmbedLook {
  /** the site's root, absolute, with a slash at the end */
  readonly site: string;
  readonly language: "zh" | "en";
  readonly theme: "auto" | "light" | "dark";
}

/** The address of the page that shows it in a frame. */
export function embedAddress(embedded: Embedded, {site, language, theme}: EmbedLook): string {
  const root = `${site}${language === "en" ? "en/" : ""}`;
  const look = theme === "auto" ? "" : `theme=${theme}`;
  if (embedded.mode === "frozen") {
    return `${root}embed.html?${[`c=${embedded.chart}`, look].filter(Boolean).join("&")}#${embedded.fragment}`;
  }
  if (embedded.slug) return `${root}embed/${embedded.slug}.html${look && `?${look}`}`;
  return `${root}embed.html?${[look, embedded.view].filter(Boolean).join("&")}`;
}

/** The page that the picture and the source line link to: the indicator's, else the app with the same view. */
export function homeAddress(embedded: Embedded, look: EmbedLook): string {
  const {site, language} = look;
  if (embedded.slug) return `${site}${language === "en" ? "en/" : ""}indicator/${embedded.slug}.html`;
  return embedded.mode === "live" ? `${site}index.html?explore&${embedded.view}` : embedAddress(embedded, look);
}
