import type {FromWorker, ToWorker} from "../../../service-worker/index.ts";
import type {Offline} from "./state.ts";

export interface OfflineHandlers {
  /** whether something that the user waits for is on its way; the site's files wait for it */
  readonly isBusy: () => boolean;
  readonly offline: (site: Offline) => void;
  /** a newer build is there, whole; `take` opens it */
  readonly update: (take: () => void) => void;
}

const busyPollMs = 2000;

/** Browsers that let a user ask pages to spare her line tell it here. */
const sparesData = () => (navigator as {connection?: {readonly saveData?: boolean}}).connection?.saveData === true;

/**
 * Keeps the site for use without a network, once the user has what she came for. Where she asks pages to save data, only
 * when she says so: `asked`.
 */
export async function keepOffline({isBusy, offline, update}: OfflineHandlers, asked = false): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const {serviceWorker} = navigator;
  if (sparesData() && !asked && !serviceWorker.controller) return offline({state: "saving"});
  serviceWorker.addEventListener("message", ({data}: MessageEvent<FromWorker>) => {
    if (data.type === "full") {
      full = data.total;
      offline({state: "full", total: full});
    } else if (!kept && full === 0 && data.done < data.total)
      offline({state: "keeping", done: data.done, total: data.total});
  });
  // what a worker has said may come after it has begun to work
  let kept = false;
  let wanted = false;
  let full = 0;
  serviceWorker.addEventListener("controllerchange", () => {
    if (wanted) location.reload();
  });
  const announce = (worker: ServiceWorker) =>
    update(() => {
      wanted = true;
      worker.postMessage({type: "activate"} satisfies ToWorker, []);
    });

  if (!asked) {
    do await new Promise((resolve) => setTimeout(resolve, busyPollMs));
    while (isBusy());
  }
  // some browsers answer with nothing where they may keep nothing
  const registration = (await serviceWorker.register("./sw.js")) as ServiceWorkerRegistration | undefined;
  if (!registration) return offline({state: "off"});
  if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
  const followed = new WeakSet<ServiceWorker>();
  const follow = (worker: ServiceWorker | null) => {
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && serviceWorker.controller) announce(worker);
      else if (worker.state === "redundant" && full === 0) offline({state: registration.active ? "kept" : "off"});
    });
  };
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  await serviceWorker.ready;
  kept = true;
  offline({state: "kept"});
}
