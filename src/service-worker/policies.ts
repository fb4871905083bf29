/**
 * The notebook's frame, whose own document goes into a sandbox: a browser asks no service worker for what loads into an
 * iframe with that attribute, so without a network the app leaves the attribute away, and the policy stands here instead.
 */
export const framePolicy = "sandbox allow-scripts";

/** A worker has the policy that its script comes with, and not the page's. The same stands in `docs/deploy`. */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
