import type {Words} from "../../zh/index.ts";

export const offline = {
  update: "A newer version is here and can be opened at any time; your edits stay.",
  take: "Open the new version",
  keeping: (done: string, total: string) => `Keeping the site for use without a network: ${done} of ${total} MB`,
  kept: "Kept on this device: works without a network",
  saving: "Not kept on this device, since the browser is set to save data",
  keep: "Keep it (about 50 MB)",
  full: (total: string) => `Not kept on this device: the browser has no room for ${total} MB; needs a network`,
  off: "Not kept on this device: needs a network"
} satisfies Words["app"]["offline"];
