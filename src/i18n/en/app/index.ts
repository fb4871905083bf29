import type {Words} from "../../zh/index.ts";
import {explorer} from "./explorer.ts";
import {exports} from "./exports.ts";
import {failure} from "./failure.ts";
import {front} from "./front.ts";
import {lacks} from "./lacks.ts";
import {offline} from "./offline.ts";
import {mine} from "./mine.ts";
import {own} from "./own.ts";
import {problem} from "./problem.ts";
import {search} from "./search.ts";
import {source} from "./source.ts";
import {storage} from "./storage.ts";
import {wall} from "./wall.ts";

export const app = {
  name: "Zhibiao",
  tagline:
    "The indicators that China's health authorities write into their plans and reports: what was promised, what was reached. Every number comes with its sentence.",
  language: "中文",
  languageHint: "切换到中文",
  notebooks: "Notebooks",
  documents: "Documents",
  data: (observations: number, documents: number) =>
    `${observations} observations, read from ${documents} documents; each with the clause that states it.`,
  openFile: "Open a notebook file…",
  openFileHint:
    "Observable's open HTML format, or a PNG or SVG picture that carries one; the file stays in this browser.",
  document: {
    title: "Title",
    region: "Region",
    year: "Year",
    published: "Published",
    observations: "Observations"
  },
  genre: {
    "annual-plan": "annual plan",
    summary: "annual report",
    "summary-and-plan": "annual report and plan",
    "multi-year-plan": "multi-year plan"
  },
  download: "Download",
  downloadHint: "Download this notebook (HTML file)",
  loading: "Opening…",
  engine: {
    waiting: "Loading the database…",
    loading: (loaded: string, total: string) => `Loading the database: ${loaded} of ${total} MB`,
    program: "the database engine",
    off: "the database did not start",
    failed: {
      absent:
        "Its program or its data did not arrive: the network may be down, or the site has a problem. The notebook’s text, the charts that were made ready and your edits are here; only other queries have no answer. Check the network and try again.",
      newer:
        "The site has been updated, and this page is of the older version: its program or its data did not arrive. The notebook’s text, the charts that were made ready and your edits are here. Reload to have the new version.",
      memory:
        "There is not enough memory. The notebook’s text, the charts that were made ready and your edits are here; only other queries have no answer. Close some tabs and try again.",
      fault:
        "Its program or its data is damaged, or the browser failed. The notebook’s text, the charts that were made ready and your edits are here; only other queries have no answer. Try again."
    },
    slow: (seconds: number) =>
      `The query took more than ${seconds} seconds and was ended. Ask for fewer rows, or in another way.`,
    died: "The database failed and is being loaded again. Run the cell once more.",
    lost: {
      crashed:
        "The database failed and was replaced: the public data is loaded again, tables that cells had made are gone.",
      hung: "A query would not end, so the database was replaced: the public data is loaded again, tables that cells had made are gone."
    },
    noted: "Got it",
    retry: "Try again"
  },
  lacks,
  search,
  source,
  storage,
  wall,
  framed: {
    title: "Open this in a window of its own",
    body: "Another page shows this one in a frame. So that no other page can use your clicks to change your notebooks and files, nothing is shown or read here. For charts in articles, use the code under “Embed”.",
    open: "Open in a new window"
  },
  wish: {
    take: {
      title: "Export this chart",
      body: "Chart and data come from this notebook: check them before you use them.",
      which: "Which chart",
      noEmbed:
        "Some values of this chart have no clause or document, so that it cannot be embedded; pictures and data can be saved.",
      close: "Close"
    },
    link: {
      title: "Open an outside link?",
      body: "A link in this notebook wants to open the address below. Leave it if you do not know it.",
      yes: "Open"
    },
    download: {
      title: "Save a file?",
      body: "This notebook wants to save the file below on your device.",
      yes: "Save"
    },
    file: {
      title: "Give it a file?",
      body: "This notebook wants to read the file below and does not carry it. If you have it you can choose it; it sees no other.",
      yes: "Choose the file…"
    },
    risk: {
      padded: "The name holds characters that cannot be seen (shown as ␣); they may hide what follows.",
      unknown: (ending: string) =>
        `The file's real ending is ${ending}, which is not data, text or a picture: opening it may run a program. Do not save it unless you know the author.`
    },
    no: "Cancel",
    silence: "Don’t ask again for this notebook"
  },
  front,
  footer: {
    label: "More",
    /** where the static pages of this language are */
    root: "en/",
    guide: "Guide",
    indicators: "All indicators",
    data: "Download the data",
    gallery: "Gallery of charts"
  },
  offline,
  mine,
  own,
  explorer,
  exports,
  failure,
  problem,
  breakage: {
    "not-a-notebook": "it holds no <notebook> element.",
    "no-cells": "it holds no cells.",
    "cut-short": "its end is missing; the download may have stopped early.",
    "duplicate-cell": (cell: string) => `two cells have the number ${cell}.`,
    "run-together": (cell: string) => `cell ${cell} has swallowed what follows it.`
  }
} satisfies Words["app"];
