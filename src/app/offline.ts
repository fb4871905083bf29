import type {FromWorker, ToWorker} from "../offline/index.ts";

/** How far the site is kept for use without a network; bytes. */
export type OfflineState =
  | {readonly state: "off"}
  | {readonly state: "keeping"; readonly done: number; readonly total: number}
  | {readonly state: "kept"};

export interface OfflineEvents {
  /** whether something that the reader waits for is on its way; the site's files wait for it */
  readonly isBusy: () => boolean;
  readonly offline: (state: OfflineState) => void;
  /** a newer build is there, whole; `take` opens it */
  readonly update: (take: () => void) => void;
}

const patience = 2000;

/** Keeps the site for use without a network, once the reader has what she came for. */
export async function keepOffline({isBusy, offline, update}: OfflineEvents): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const {serviceWorker} = navigator;
  serviceWorker.addEventListener("message", ({data}: MessageEvent<FromWorker>) => {
    if (!kept && data.type === "progress" && data.done < data.total) offline({state: "keeping", ...data});
  });
  // what a worker has said may come after it has begun to work
  let kept = false;
  let wanted = false;
  serviceWorker.addEventListener("controllerchange", () => {
    if (wanted) location.reload();
  });
  const announce = (worker: ServiceWorker) =>
    update(() => {
      wanted = true;
      worker.postMessage({type: "activate"} satisfies ToWorker, []);
    });

  do await new Promise((resolve) => setTimeout(resolve, patience));
  while (isBusy());
  // some browsers answer with nothing where they may keep nothing
  const registration = (await serviceWorker.register("./sw.js")) as ServiceWorkerRegistration | undefined;
  if (!registration) return offline({state: "off"});
  if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && serviceWorker.controller) announce(worker);
      else if (worker.state === "redundant") offline({state: registration.active ? "kept" : "off"});
    });
  });
  await serviceWorker.ready;
  kept = true;
  offline({state: "kept"});
}
