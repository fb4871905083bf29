import type {Words} from "../../zh/index.ts";

export const problem = {
  title: "This cannot be opened",
  home: "Back to the front page",
  reload: "Reload",
  "no-wasm":
    "This browser lacks the WebAssembly that the database needs. Please use a current Chrome, Edge, Firefox or Safari.",
  "missing-notebook": (name: string) =>
    `There is no notebook called “${name}” here. The link may be wrong; choose one on the front page.`,
  "broken-notebook": (reason: string) =>
    `This file is not a whole notebook: ${reason} Ask whoever gave it to you for a complete one; the file itself was not changed.`,
  "broken-draft":
    "This notebook, as kept in this browser, is damaged and cannot be read. Its file is still there to download, and so is its history.",
  "missing-mine":
    "This browser has no such notebook. It may be in another browser or on another computer, or was deleted.",
  "oversized-notebook":
    "This notebook is so large that its edits could not be kept, so it was not opened. Split it into several.",
  picture: {
    "nothing-in-it":
      "This picture carries no notebook: it was not exported here, or a messenger took the notebook out. Ask for the original, sent as a file.",
    damaged: "This picture is damaged, and the notebook in it cannot be opened. Ask for a whole copy of the original.",
    newer:
      "This picture was exported by a later version and cannot be read here. Reload the page, or open the new version.",
    "other-kind":
      "Pictures of this kind carry no notebook. Only PNG and SVG exported here can be opened; a messenger may have converted it, so ask for the original."
  },
  fetch: (what: string) =>
    `“${what}” did not arrive. The network may be down, or the site was just updated. Check the network and reload.`,
  frame: "The notebook did not start. Reload the page; if that does not help, try another browser."
} satisfies Words["app"]["problem"];
