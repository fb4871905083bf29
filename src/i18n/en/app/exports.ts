import type {Words} from "../../zh/index.ts";

export const exports: Words["app"]["exports"] = {
  open: "Export",
  page: "Save as a page by itself (works offline)",
  long: "Save as one long picture (PNG)",
  picture: "Picture",
  dark: "Dark",
  qr: "QR code of the link inside",
  carry: "Carry the notebook: drop the picture on this page to open it",
  copy: "Copy the picture",
  pictures: {
    "png-1": "PNG",
    "png-2": "PNG 2×",
    "png-3": "PNG 3×",
    "png-wechat": "PNG 1080 px (WeChat)",
    svg: "SVG",
    "svg-wechat": "SVG (WeChat article)"
  },
  print: "Print or save as PDF",
  paper:
    "A browser prints only what is in sight here. To print all of it, save the notebook as one page (in its menu), open that and print it.",
  data: "Data",
  dataHint:
    "Each row has its clause, document, section and id; XLSX and JSON add the sources and what the columns mean.",
  formats: {csv: "CSV", xlsx: "XLSX", json: "JSON", parquet: "Parquet", arrow: "Arrow"},
  letters: (done: number, total: number) => `Fetching the picture’s letters: ${done} of ${total} files`,
  making: {page: "Making the page…", picture: "Making the picture…"},
  cancel: "Cancel",
  outcomes: {
    working: "Working…",
    copied: "The picture is on the clipboard.",
    saved: "The browser has the file.",
    oversized: "The picture is too large for this browser. Choose a smaller scale, or SVG.",
    "no-clipboard": "The browser does not let pictures be copied; download it instead.",
    failed:
      "It could not be made: the network may be down, or the site has just been updated. Try again; if that fails, reload the page."
  }
};
