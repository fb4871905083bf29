import type {DialogWords} from "../zh/embed-dialog.ts";

export const embedDialog = {
  title: "Embed this chart",
  close: "Close",
  mode: "Data",
  live: "Live",
  liveHint: "The chart follows each new release of the data.",
  frozen: "Fixed data version",
  frozenHint: "Values, clauses and definitions stand in the code and stay as they are.",
  form: "Form",
  forms: {
    iframe: "Inline frame (iframe)",
    element: "Web component",
    markdown: "Markdown",
    image: "Image with citation"
  },
  formHint: {
    iframe: "Works in most sites and editors; its height adjusts itself.",
    element: "For blogs and sites that allow scripts; several charts share one download.",
    markdown: "A picture with its source that links to the chart.",
    image: "Where nothing can be embedded: a still picture, its source and a citation."
  },
  width: "Width",
  full: "Responsive width",
  pixels: (n: number) => `${n} pixels`,
  language: "Language",
  theme: "Theme",
  themes: {auto: "Automatic", light: "Light", dark: "Dark"},
  code: "Code",
  copy: "Copy the code",
  copied: "Copied",
  notCopied: "The browser did not allow copying. The code is selected: press Ctrl+C (⌘C on a Mac).",
  preview: "Result",
  long: (n: number) =>
    `The code has ${n} characters, and some editors may cut it. Choose fewer data, or the live chart.`,
  noLive: "This chart comes from files of your own: its data version is always fixed.",
  noImage: "There is no ready picture of this chart; only the default chart of one indicator has one.",
  credit: (titles: readonly string[], more: number) =>
    `Source: ${titles.map((title) => `《${title}》`).join(", ")}${more > 0 ? ` and ${more} more ${more === 1 ? "document" : "documents"}` : ""}`,
  by: "Chart: Zhibiao",
  alt: (name: string) => `${name}: targets and results by region and year`
} satisfies DialogWords;
