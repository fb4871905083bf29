import type {Words} from "../../zh/index.ts";

export const mine = {
  title: "My notebooks",
  all: (n: number) => `All ${n}`,
  none: "No notebooks yet. Create one, or open one from the home page and change it: your changes become a copy of your own.",
  create: "New notebook",
  untitled: "Untitled notebook",
  copyOf: (title: string) => `${title} (copy)`,
  changed: (when: string) => `changed ${when}`,
  deletedAt: (when: string) => `deleted ${when}`,
  basedOn: (title: string) => `based on “${title}”`,
  opens: (what: string) => `${what}…`,
  menu: "Notebook",
  notebookMenu: "Notebook actions",
  actionsOf: (title: string) => `Actions for “${title}”`,
  rename: "Rename",
  titleField: "Title of the notebook",
  save: "OK",
  duplicate: "Duplicate",
  remove: "Delete",
  deleted: "Recently deleted",
  deletedHint: "Kept for thirty days, then cleared.",
  bringBack: "Bring back",
  destroy: "Delete for good",
  destroySure: (title: string) =>
    `Delete “${title}” for good, with its history and its files? It cannot be brought back.`,
  kept: "Changed, saved in this browser",
  keptAt: (when: string) => `saved in this browser ${when}`,
  here: "Notebooks are kept in this browser on this computer and sent nowhere.",
  persisted: "The browser will not clear them on its own.",
  unpersisted: "Short of space, the browser may clear them; save what matters as a file.",
  persist: "Prevent the browser from clearing them",
  storage: {
    refused:
      "This browser lets no page keep anything (a privacy setting, perhaps). You can work as usual, but changes are in this tab only: download before you close it.",
    blocked:
      "Another tab has an older Zhibiao open and blocks the storage. Close the other tabs and saving goes on here by itself; until then changes are in this tab only.",
    newer:
      "The notebooks kept in this browser are of a newer version; this page is of an older one, cannot read them and has not touched them. Reload to take the new version; until then edits are in this tab only.",
    outdated:
      "Another tab has opened a newer Zhibiao, so this page can save no more. Download your changes, then reload."
  },
  refusal: {
    refused:
      "Not saved: the browser refused. Your changes are in this tab and will be tried again; download before you close it.",
    full: "Not saved: the browser's space is full. Your changes are in this tab; delete notebooks or files that you no longer need, or download this notebook.",
    outdated: "Not saved: another tab has opened a newer Zhibiao. Download your changes, then reload.",
    unwritable:
      "Not saved: written to a file and read back, the notebook would be another, so the last good one was kept. Undo your last change, or download and report this."
  },
  held: "Changes are in this tab only",
  keepNow: "Save as my notebook",
  retry: "Try again",
  elsewhere: {
    changed:
      "This notebook was changed in another tab. Both changes are there: this page's are in its history and have overwritten nothing.",
    gone: "This notebook was deleted in another tab. This page's changes are still here.",
    load: "Load theirs",
    copy: "Keep this page as a copy"
  },
  copies: (when: string) => `You have changed this notebook (${when}). This is the original.`,
  openCopy: "Open my copy",
  shippedChanged: "The original of this notebook has been updated. Your copy is untouched.",
  compare: "See the difference",
  takeShipped: "Take the new one",
  leaveShipped: "Keep mine",
  restore: "Restore the original",
  needsDocuments: "This notebook uses documents that you had opened; they are not kept, so open them again.",
  openDocuments: "Open my documents",
  history: {
    title: "History",
    none: "No versions yet. One is kept after each burst of changes.",
    now: "now",
    shipped: "The updated original",
    why: {
      original: "as it was at first",
      edited: "after changes",
      "before-restore": "before a version was restored",
      "before-update": "before the new one was taken",
      aside: "changes that another tab could not save"
    },
    same: "The same as now.",
    unreadable: "This version is damaged and cannot be read.",
    heading: (version: string) => `From “${version}” to now`,
    headingShipped: "From the updated original to my copy",
    restore: "Restore this version",
    restoreHint: "The notebook as it is now stays in the history.",
    copy: "Save as a new notebook",
    added: "added",
    removed: "removed",
    changed: "changed",
    moved: "moved",
    unchanged: (n: number) => (n === 1 ? "1 cell unchanged" : `${n} cells unchanged`),
    more: (n: number) => (n === 1 ? "1 more line unchanged" : `${n} more lines unchanged`),
    titles: (before: string, after: string) => `Title: ${before} → ${after}`,
    cell: (place: number, mode: string) => `${place} · ${mode}`,
    setting: {mode: "Kind", output: "Name of the result", pinned: "Source shown", hidden: "Output hidden"},
    yes: "yes",
    no: "no",
    empty: "none",
    close: "Close"
  },
  files: {
    title: "Files",
    hint: "Files are kept in this browser with the notebook. Cells read them by FileAttachment:",
    none: "No files yet. Choose some, or drop them on the page: CSV, Excel (.xlsx), JSON, Arrow, images and more.",
    add: "Add files…",
    remove: "Remove",
    copy: "Copy the code that reads it",
    copied: "Copied",
    refused: (name: string) => `“${name}” cannot be the name of a file here and was not added.`,
    unread: {
      workbook: "A workbook that cannot be read here: save it as .xlsx or CSV in Excel or WPS and add that.",
      document: "A document, which cells cannot read: open it on the page of your own files, or save its table as CSV.",
      archive: "An archive: unpack it and add the files inside.",
      data: "Such data files cannot be read here: save it as CSV in the program that made it and add that."
    },
    missing: "The downloaded HTML does not hold these files; send them along with it."
  },
  toast: {
    deleted: (name: string) => `Deleted “${name}”`,
    restored: (name: string) => `Restored a version of “${name}”`,
    updated: (name: string) => `Took the new “${name}”`,
    copied: (name: string) => `Duplicated as “${name}”`,
    kept: (name: string) => `Saved as “${name}”`,
    "file-removed": (name: string) => `Removed “${name}”`,
    "not-kept": (name: string) => name,
    undo: "Undo",
    close: "OK"
  },
  broken: {
    download: "Download this file",
    readable: "Restore the last version that can be read"
  },
  noReadable: "There is no version that can be read."
} satisfies Words["app"]["mine"];
