import {portsMessage} from "../../sandbox/index.ts";
import {fetchText, fileOf} from "../data/index.ts";
import {FetchError, reportAbsent} from "../failure/index.ts";

// How long a frame may take to greet after its load, and at all, before it counts as one that did not arrive. Firefox tells
// of no load where there was nothing to load.
const timeoutMs = {loaded: 500, whole: 3000};

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
  let tried = false;
  const retry = () => {
    if (tried || isDone()) return;
    tried = true;
    // what a host answers in the place of a file that it lacks loads as well as a frame
    fetchText(url)
      .then((page) => {
        if (!page.includes(portsMessage)) throw new FetchError(fileOf(url), "another page came in its place");
      })
      .catch((error: unknown) => {
        if (isDone()) return;
        reportAbsent(error);
        absent(error);
      });
    if (!navigator.serviceWorker?.controller) return;
    element.removeAttribute("sandbox");
    element.src = url;
  };
  element.addEventListener("load", () => setTimeout(retry, timeoutMs.loaded), {once: true});
  setTimeout(retry, timeoutMs.whole);
  element.src = url;
}
