import {fetchText} from "./fetch.ts";

// How long after its load a frame may take to greet before it counts as one that did not arrive.
const patience = 500;

/**
 * Loads the notebook's frame into an iframe with a sandbox attribute. Browsers ask no service worker for such a frame, so
 * it does not arrive without a network: then the attribute is left away, and the service worker, whom the browser asks
 * now, serves the frame with the policy `sandbox allow-scripts`. The frame runs nothing where its origin is not opaque.
 * `absent` hears where there is no such file.
 */
export function loadFrame(
  element: HTMLIFrameElement,
  url: string,
  isDone: () => boolean,
  absent: (error: unknown) => void
): void {
  const retry = () => {
    if (isDone()) return;
    // what a host answers in the place of a file that it lacks loads as well as a frame
    fetchText(url).catch((error: unknown) => isDone() || absent(error));
    if (!navigator.serviceWorker?.controller) return;
    element.removeAttribute("sandbox");
    element.src = url;
  };
  element.addEventListener("load", () => setTimeout(retry, patience), {once: true});
  element.src = url;
}
