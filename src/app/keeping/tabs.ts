/** What a tab tells the others: a notebook of the reader's is now at this revision, or gone. */
export interface Told {
  readonly notebook: string;
  readonly revision: number | "gone";
}

/** Speaks with the other tabs of this browser; its own words do not come back. */
export interface Tabs {
  tell(told: Told): void;
  close(): void;
}

export function listenToTabs(name: string, heard: (told: Told) => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({data}: MessageEvent<Told>) => heard(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    tell: (told) => channel.postMessage(told),
    close: () => channel.close()
  };
}
