/** What a tab tells the others: a notebook of the user's is now at this revision, or gone. */
export interface TabMessage {
  readonly notebook: string;
  readonly revision: number | "gone";
}

/** Speaks with the other tabs of this browser; its own words do not come back. */
export interface Tabs {
  notify(message: TabMessage): void;
  close(): void;
}

export function listenToTabs(name: string, onMessage: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({data}: MessageEvent<TabMessage>) => onMessage(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    notify: (message) => channel.postMessage(message),
    close: () => channel.close()
  };
}
