import {toHex} from "../core/index.ts";
import {isOurs, previousOf, toCacheName} from "./caches.ts";
import {toPath, toUrl} from "./path.ts";
import {framePolicy, workerPolicy} from "./policies.ts";
import type {FromWorker, PrecacheEntry, ToWorker} from "./protocol.ts";

declare const zhibiaoBuild: {readonly version: string; readonly files: readonly PrecacheEntry[]};

/** What we use of a ServiceWorkerGlobalScope; its types and the page's cannot stand in one program. */
interface Scope extends EventTarget {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<readonly {postMessage(message: FromWorker, transfer: Transferable[]): void}[]>;
  };
  skipWaiting(): Promise<void>;
}
interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const atOnce = 6;
const worker = self as unknown as Scope;
const {scope} = worker.registration;
const {version, files} = zhibiaoBuild;
const name = toCacheName(scope, version);
const total = files.reduce((sum, [, bytes]) => sum + bytes, 0);
let done = 0;
// opened once: each answer waits for it
let opened: Promise<Cache> | undefined;
const current = () => (opened ??= caches.open(name));

worker.addEventListener("install", (event) => (event as LifeEvent).waitUntil(keepBuild()));
worker.addEventListener("activate", (event) => (event as LifeEvent).waitUntil(takeOver()));
worker.addEventListener("message", (event) => {
  const {type} = (event as MessageEvent<ToWorker>).data;
  if (type === "activate") void worker.skipWaiting();
  else void tell();
});
worker.addEventListener("fetch", (event) => {
  const fetching = event as FetchEvent;
  const path = toPath(fetching.request, scope);
  if (path !== null) fetching.respondWith(answer(fetching.request, path));
});

async function keepBuild(): Promise<void> {
  try {
    if (!(await hasRoom())) throw new DOMException(`no room for ${total} bytes`, "QuotaExceededError");
    await keepFiles();
  } catch (error) {
    if (error instanceof Error && error.name === "QuotaExceededError") {
      await say({type: "full", total});
      // half a build is of no use, and the user's notebooks may need the room
      await caches.delete(name);
    }
    throw error;
  }
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(name);
  const queue = [...files];
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        try {
          await keepFile(cache, file);
        } catch (error) {
          queue.length = 0;
          throw error;
        }
        done += file[1];
        await tell();
      }
    })
  );
}

/** Whether the browser lets this site keep so much, as far as it tells: some learn of it only when they have no room. What it already keeps of the build counts as kept. */
async function hasRoom(): Promise<boolean> {
  const {quota, usage} = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined) return true;
  const names = await caches.keys();
  return names.includes(name) || quota - usage > total;
}

async function keepFile(cache: Cache, [path, , sha256]: PrecacheEntry): Promise<void> {
  const url = toUrl(path, scope);
  if (await cache.match(url)) return;
  const known = sha256 === null ? await matchOurs(url) : undefined;
  if (known) return cache.put(url, known);
  const response = await fetch(url, {cache: sha256 === null ? "default" : "no-cache"});
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  // while a site is being replaced, a page of the newer build may come with the older list
  if (sha256 !== null && (await hash(response.clone())) !== sha256) throw new Error(`another build's file: ${path}`);
  await cache.put(url, response.redirected ? new Response(response.body, response) : response);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const previous = previousOf(names, scope, name);
  const unused = names.filter((each) => isOurs(each, scope) && each !== name && each !== previous);
  await Promise.all(unused.map((each) => caches.delete(each)));
  if (previous) await dropShared(await caches.open(previous));
  await worker.clients.claim();
}

/** Frees what both builds have; pages that wait for the newer one wait for this too. The older one's open pages find it there. */
async function dropShared(previous: Cache): Promise<void> {
  const current = new Set((await (await caches.open(name)).keys()).map(({url}) => url));
  const shared = (await previous.keys()).filter(({url}) => current.has(url));
  await Promise.all(shared.map((request) => previous.delete(request)));
}

async function answer(request: Request, path: string): Promise<Response> {
  const url = toUrl(path, scope);
  const kept = (await (await current()).match(url)) ?? (await matchOurs(url));
  if (!kept) return fetchOther(request);
  if (path === "frame.html") return withPolicy(kept, framePolicy);
  return request.destination === "worker" ? withPolicy(kept, workerPolicy) : kept;
}

/** What the build does not list, or lists and has not fetched yet, comes from the network and is not kept. */
async function fetchOther(request: Request): Promise<Response> {
  const isPage = request.mode === "navigate";
  try {
    const response = await fetch(request);
    return isPage && response.status === 404 ? page(nowhere, 404) : response;
  } catch (error) {
    if (!isPage) throw error;
    return page(away, 503);
  }
}

function page([title, zh, en]: readonly [string, string, string], status: number): Response {
  const text = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title><body style="max-width:36em;margin:3em auto;padding:0 1em;font:1.05em/1.7 sans-serif">
<main><h1>${title}</h1><p>${zh}</p><p lang="en">${en}</p></main>`;
  return new Response(text.replaceAll("{{home}}", scope), {
    status,
    headers: {"content-type": "text/html; charset=utf-8"}
  });
}

const away = [
  "没有网络，这一页没有存到本机",
  '连上网络后重新载入这一页，或者回到<a href="{{home}}">首页</a>：图、笔记本和数据都在本机，没有改动。',
  'There is no network, and this page is not on this device. Reload it when there is one, or go to the <a href="{{home}}?lang=en">home page</a>: charts, notebooks and data are on this device, unchanged.'
] as const;

const nowhere = [
  "没有这一页",
  '这个网址没有对应的页面：可能写错了，也可能这个指标、地区或文件已经改名。你的笔记本和文件没有改动。请到<a href="{{home}}">首页</a>搜索，或看<a href="{{home}}indicator/index.html">全部指标</a>。',
  'There is no such page: the address may be mistyped, or the indicator, region or document has another name now. Your notebooks and files are unchanged. Search on the <a href="{{home}}?lang=en">home page</a>, or see <a href="{{home}}en/indicator/index.html">all indicators</a>.'
] as const;

function withPolicy(kept: Response, policy: string): Response {
  const headers = new Headers(kept.headers);
  headers.set("content-security-policy", policy);
  return new Response(kept.body, {headers});
}

async function matchOurs(url: string): Promise<Response | undefined> {
  const names = await caches.keys();
  for (const each of names.filter((other) => isOurs(other, scope)).toReversed()) {
    const found = await (await caches.open(each)).match(url);
    if (found) return found;
  }
  return undefined;
}

async function hash(response: Response): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer())));
}

const tell = (): Promise<void> => say({type: "progress", done, total});

async function say(message: FromWorker): Promise<void> {
  const pages = await worker.clients.matchAll({includeUncontrolled: true});
  for (const page of pages) page.postMessage(message, []);
}
