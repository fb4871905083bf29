import type {Words} from "../../zh/index.ts";

export const problem = {
  happened: "What happened",
  safe: "What is safe",
  next: "What to do",
  home: "Back to the home page",
  reload: "Reload",
  unharmed: {
    mine: "Your notebooks, files and settings are in this browser, unchanged.",
    file: "Nothing was opened and the file was not changed; nor were your own notebooks.",
    draft: "This notebook’s file is still there, and so is its history; other notebooks are not affected.",
    edits: "Edits that were kept are still there; your other notebooks and files were not touched."
  },
  "no-wasm": {
    title: "This browser cannot run notebooks",
    what: "Queries in a notebook need WebAssembly, which this browser lacks in whole or in part.",
    next: "Please use a current Chrome, Edge, Firefox or Safari. The charts of the home page, “Charts” and the indicators’ pages do without it and work here as well."
  },
  "missing-notebook": {
    title: "There is no such notebook",
    what: (name: string) =>
      `There is no notebook called “${name}” here. The link may be wrong, or the notebook has another name now.`,
    next: "Choose one on the home page."
  },
  "broken-notebook": {
    title: "This file cannot be opened",
    what: (reason: string) => `This file is not a whole notebook: ${reason}`,
    next: "Ask whoever gave it to you for a complete one."
  },
  "broken-draft": {
    title: "This notebook is damaged",
    what: "This notebook, as kept in this browser, is damaged and cannot be read.",
    next: "You can download its file, or restore the last version that can be read."
  },
  "missing-mine": {
    title: "There is no such notebook",
    what: "This browser has no such notebook. It may be in another browser or on another computer, or was deleted.",
    next: "Look among “My notebooks”; what was deleted less than thirty days ago can be brought back."
  },
  "oversized-notebook": {
    title: "This notebook is too large",
    what: "It is so large that its edits could not be kept, so it was not opened.",
    next: "Split it into several and open those."
  },
  picture: {
    title: "This picture cannot be opened",
    "nothing-in-it": {
      what: "This picture carries no notebook: it was not exported here, or a messenger took the notebook out.",
      next: "Ask for the original, sent as a file."
    },
    damaged: {
      what: "This picture is damaged, and the notebook in it cannot be opened.",
      next: "Ask for a whole copy of the original."
    },
    newer: {
      what: "This picture was exported by a later version and cannot be read here.",
      next: "Reload the page, or open the new version."
    },
    "other-kind": {
      what: "Pictures of this kind carry no notebook. Only PNG and SVG exported here can be opened; a messenger may have converted it.",
      next: "Ask for the original, sent as a file."
    }
  },
  fetch: {
    title: "A file did not arrive",
    what: (name: string) => `“${name}” did not arrive. The network may be down, or the site has a problem for now.`,
    next: "Check the network and reload."
  },
  newer: {
    title: "The site was updated",
    what: (name: string) =>
      `This page is of the older version, and “${name}” did not arrive: the newer one has renamed it.`,
    next: "Reload to take the new version."
  },
  away: {
    title: "There is no network",
    what: (name: string) => `There is no network, and “${name}”, which is needed, is not on this device yet.`,
    next: "Reload when there is one. Pages that are kept on this device open right now."
  },
  frame: {
    title: "The notebook did not start",
    what: "A notebook runs in a frame of its own, and that frame did not open in the time that it should take.",
    next: "Reload the page; if that does not help, try another browser, or send the details below to whoever runs this site."
  },
  render: {
    title: "This page could not be drawn",
    what: "The program met an error that nobody foresaw while it drew this page.",
    next: "Reload, or go to the home page; if it happens again, send the details below to whoever runs this site."
  },
  unexpected: {
    title: "An error that nobody foresaw",
    what: "The program stopped while it did this.",
    next: "Reload and try again; if it happens again, send the details below to whoever runs this site."
  }
} satisfies Words["app"]["problem"];
