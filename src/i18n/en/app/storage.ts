import type {Words} from "../../zh/index.ts";

export const storage = {
  title: "Storage on this device",
  hint: "All of it is in this browser; this site has no server.",
  site: "Files for use without a network",
  engine: "of these, the database",
  notebooks: "My notebooks",
  total: "In all",
  quota: "Allowed by the browser",
  unknown: "the browser does not tell",
  size: (megabytes: string) => `${megabytes} MB`,
  clearSite: "Clear the files for offline use",
  clearAll: "Clear everything",
  sure: "My notebooks, their history and files will be deleted for good. Clear everything?",
  failed: "Not all was cleared. Close this site's other tabs and try again."
} satisfies Words["app"]["storage"];
