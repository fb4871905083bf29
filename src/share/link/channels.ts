/** Where a link may be put: WeChat, another chat, a mail, the address bar. */
export type Channel = "wechat" | "chat" | "mail" | "address";

/** Whether a place takes a link whole: not where it is too long, nor where what stands behind a `#` is dropped. */
export interface ChannelFit {
  readonly channel: Channel;
  readonly verdict: "whole" | "too-long" | "drops-fragment";
  /** UTF-16 units that it takes for certain */
  readonly limit: number;
}

/** Lengths that are safe in every program of the kind that we know of; some take more. */
const limits: readonly (readonly [Channel, number])[] = [
  ["wechat", 2000],
  ["chat", 2000],
  ["mail", 4000],
  ["address", 32_000]
];

/** Which places take a link. */
export function channelsFor(link: string): readonly ChannelFit[] {
  const {hash} = new URL(link);
  return limits.map(([channel, limit]) => ({
    channel,
    limit,
    verdict: channel === "wechat" && hash !== "" ? "drops-fragment" : link.length > limit ? "too-long" : "whole"
  }));
}
