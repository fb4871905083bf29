import {isOurs} from "../../../service-worker/index.ts";
import {databaseNameOf} from "../../../storage/index.ts";

/** What this site keeps in the browser; bytes, null where the browser does not tell. */
export interface StorageUse {
  readonly total: number | null;
  /** the most that the browser lets it keep */
  readonly quota: number | null;
  /** the site's own files, for use without a network */
  readonly site: number | null;
  /** the database's program, which is most of it; 0 where it is not kept */
  readonly engine: number | null;
  readonly notebooks: number | null;
}

/** Chromium tells what each kind of storage takes. */
interface DetailedEstimate extends StorageEstimate {
  readonly usageDetails?: {readonly caches?: number; readonly indexedDB?: number};
}

export async function measureStorage(): Promise<StorageUse> {
  const {usage, quota, usageDetails}: DetailedEstimate = (await navigator.storage?.estimate?.()) ?? {};
  return {
    total: usage ?? null,
    quota: quota ?? null,
    site: usageDetails ? (usageDetails.caches ?? 0) : null,
    engine: await measureEngine(),
    notebooks: usageDetails ? (usageDetails.indexedDB ?? 0) : null
  };
}

/** Bytes of the engine among the files that are kept; null where the browser does not tell. */
async function measureEngine(): Promise<number | null> {
  if (!("caches" in globalThis)) return null;
  try {
    const scope = new URL("./", document.baseURI).href;
    for (const name of (await caches.keys()).filter((each) => isOurs(each, scope))) {
      const cache = await caches.open(name);
      const engine = (await cache.keys()).find(({url}) => url.endsWith(".wasm"));
      if (engine) return (await (await cache.match(engine))!.blob()).size;
    }
    return 0;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** Forgets the site's own files; they are fetched again at the next visit. */
export async function clearSite(): Promise<void> {
  const scope = new URL("./", document.baseURI).href;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOurs(name, scope)).map((name) => caches.delete(name)));
  await (await navigator.serviceWorker?.getRegistration(scope))?.unregister();
}

/** Forgets everything that this site keeps: its files, the user's notebooks, her choices. */
export async function clearAll(): Promise<void> {
  await clearSite();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseNameOf(new URL("./", document.baseURI).pathname));
    request.addEventListener("success", () => resolve());
    // other tabs close their connection when they hear of it
    request.addEventListener("error", () => reject(request.error ?? new Error("the database was not deleted")));
  });
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith("zhibiao:")))
    localStorage.removeItem(key);
}
