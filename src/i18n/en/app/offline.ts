import type {Words} from "../../zh/index.ts";

export const offline = {
  update: "A newer version is here and can be opened at any time; your edits stay.",
  take: "Open the new version",
  keeping: (done: string, total: string) => `Keeping the site for use without a network: ${done} of ${total} MB`,
  kept: "Kept on this device: works without a network",
  off: "Not kept on this device: needs a network"
} satisfies Words["app"]["offline"];
