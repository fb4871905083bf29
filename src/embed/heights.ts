/**
 * Tells the page that holds this one how high `content` is: first, whenever that changes, and when the page asks. One
 * message in each protocol that hosts listen to: ours, Datawrapper's, AMP's, Embedly's (Medium) and, where the address
 * bears its secret, WordPress's. Returns what ends it.
 */
export function announceHeight(content: Element, id: string, page: Window = window): () => void {
  const {parent, location} = page;
  if (parent === page) return () => {};
  const secret = secretOf(location.hash);
  let height = -1;
  const tell = () => {
    for (const message of heightMessages(height, id, location.href, secret)) parent.postMessage(message, "*");
  };
  const watch = new ResizeObserver(() => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (now === height || now === 0) return;
    height = now;
    tell();
  });
  const answer = ({source, data}: MessageEvent) => {
    const {message, type} = (typeof data === "object" && data !== null ? data : {}) as Record<string, unknown>;
    if (source === parent && height > 0 && (message === "ready" || type === "zhibiao:ask-height")) tell();
  };
  watch.observe(content);
  page.addEventListener("message", answer);
  return () => {
    watch.disconnect();
    page.removeEventListener("message", answer);
  };
}

/** What WordPress adds to the address of a frame that it embeds: `#?secret=…`, behind any fragment of our own. */
export function secretOf(hash: string): string | null {
  return /[#?&]secret=([A-Za-z0-9]+)/.exec(hash)?.[1] ?? null;
}

/** The messages that say a height in CSS pixels. */
export function heightMessages(height: number, id: string, address: string, secret: string | null): readonly unknown[] {
  return [
    {type: "zhibiao:height", id, height},
    {"datawrapper-height": {[id]: height}},
    {sentinel: "amp", type: "embed-size", height},
    JSON.stringify({src: address, context: "iframe.resize", height}),
    ...(secret ? [{message: "height", value: height, secret}] : [])
  ];
}
