import {js, type Attack} from "./attack.ts";
import type {Tab} from "./tab.ts";

/** What the reader has on the app's origin before the notebook opens; run in the page. */
export const secrets = `(async () => {
  globalThis.pageErrors = [];
  globalThis.heardMessages = 0;
  addEventListener("error", ({message}) => pageErrors.push(message));
  addEventListener("unhandledrejection", ({reason}) => pageErrors.push(String(reason)));
  addEventListener("message", () => heardMessages++);
  document.cookie = "secret=cookie-secret; path=/";
  localStorage.setItem("secret", "local-secret");
  sessionStorage.setItem("secret", "session-secret");
  await new Promise((resolve) => {
    const request = indexedDB.open("secret", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("s").put("indexed-secret", "s");
    request.onsuccess = () => (request.result.close(), resolve());
  });
  if (globalThis.caches) await (await caches.open("secret")).put("./secret", new Response("cached-secret")).catch(() => {});
  await navigator.storage?.getDirectory?.().then((root) => root.getFileHandle("secret", {create: true})).catch(() => {});
  document.body.append(Object.assign(document.createElement("iframe"), {srcdoc: "sibling-secret", hidden: true}));
  globalThis.channel = new BroadcastChannel("secret");
  setInterval(() => channel.postMessage("channel-secret"), 50);
})()`;

/** What the stores hold, as text: an attack that writes changes it. */
export const stores = `(async () => JSON.stringify({
  local: Object.entries(localStorage).sort(),
  session: Object.entries(sessionStorage).sort(),
  cookie: document.cookie,
  databases: (await indexedDB.databases()).map(({name}) => name).sort(),
  caches: globalThis.caches ? await caches.keys().catch(() => []) : [],
  files: await navigator.storage?.getDirectory?.().then(async (root) => { const names = []; for await (const name of root.keys()) names.push(name); return names; }).catch(() => [])
}))()`;

const origin = {sandbox: "allow-same-origin", bootstrap: ["origin"]} as const;
const modals = {sandbox: "allow-modals"};

const click = (name: string) => (tab: Tab) => tab.clickInFrame(`#${name}`);
const bait = (name: string, handler: string) =>
  `const b = Object.assign(document.createElement("button"), {id: "${name}", textContent: "x"}); document.querySelector("main").prepend(b);
b.onclick = async () => { ${handler} }; await new Promise((resolve) => b.addEventListener("click", () => setTimeout(resolve, 400)));`;

/** Every way to read, write or imitate what is not the notebook's own. */
export const reading: readonly Attack[] = [
  js("parent-document", origin, `if (parent.document.body.innerHTML.length > 0) won();`),
  js("top-document", origin, `if (top.document.title !== undefined) won();`),
  js("frame-element", origin, `if (frameElement.ownerDocument) won();`),
  js("parent-variable", origin, `if (parent.channel) won();`),
  js("parent-fetch", origin, `await parent.fetch("./icon.svg"); won();`),
  js("local-storage", origin, `if (localStorage.getItem("secret") === "local-secret") won();`),
  js("local-storage-write", origin, `localStorage.setItem("planted", "1"); won();`),
  js("parent-local-storage", origin, `if (parent.localStorage.getItem("secret") === "local-secret") won();`),
  js("session-storage", origin, `if (sessionStorage.getItem("secret") === "session-secret") won();`),
  js("cookie", origin, `if (document.cookie.includes("cookie-secret")) won();`),
  js("cookie-store", origin, `if ((await cookieStore.get("secret")).value === "cookie-secret") won();`),
  js(
    "indexed-db",
    origin,
    `await new Promise((resolve, reject) => { const r = indexedDB.open("secret"); r.onerror = reject; r.onsuccess = () => {
const g = r.result.transaction("s").objectStore("s").get("s"); g.onsuccess = () => { if (g.result === "indexed-secret") won(); r.result.close(); resolve(); }; }; });`
  ),
  js("indexed-db-list", origin, `if ((await indexedDB.databases()).length > 0) won();`),
  js("caches", origin, `if (await (await caches.open("secret")).match("./secret")) won();`),
  js("opfs", origin, `await (await navigator.storage.getDirectory()).getFileHandle("secret"); won();`),
  js("service-worker", origin, `await navigator.serviceWorker.getRegistrations(); won();`),
  js(
    "shared-worker",
    {...origin, frame: {"worker-src": "* blob: data:", "script-src": "* blob: data: 'unsafe-inline' 'unsafe-eval'"}},
    `const w = new SharedWorker(URL.createObjectURL(new Blob(["onconnect=(e)=>e.ports[0].postMessage(1)"]))); await new Promise((resolve, reject) => { w.port.onmessage = () => { won(); resolve(); }; w.onerror = reject; setTimeout(reject, 1500); });`
  ),
  js(
    "broadcast-channel",
    origin,
    `const c = new BroadcastChannel("secret"); await new Promise((resolve, reject) => { c.onmessage = () => { won(); resolve(); }; setTimeout(reject, 800); });`
  ),
  js("locks", origin, `await navigator.locks.request("secret", () => won());`),
  js(
    "sibling-frame",
    origin,
    `if ([...Array(parent.length)].some((_, i) => parent[i] !== globalThis && parent[i].document)) won();`
  ),
  js(
    "permissions-clipboard",
    {allow: "clipboard-read; clipboard-write"},
    bait("permissions-clipboard", `await navigator.clipboard.writeText("planted"); won();`),
    {
      act: click("permissions-clipboard"),
      alone: "weak",
      unrun: {firefox: "Firefox lets any frame write the clipboard on the reader's own click"}
    }
  ),
  js(
    "fullscreen",
    {allow: "fullscreen"},
    bait("fullscreen", `await document.documentElement.requestFullscreen(); won();`),
    {
      act: click("fullscreen"),
      alone: "weak"
    }
  ),
  js("alert", modals, `alert("alert-shown");`, {
    alone: "weak",
    succeeded: async (tab) => tab.dialogs.includes("alert-shown")
  }),
  js("confirm", modals, `confirm("confirm-shown");`, {
    alone: "weak",
    succeeded: async (tab) => tab.dialogs.includes("confirm-shown")
  }),
  js("prompt", modals, `prompt("prompt-shown");`, {
    alone: "weak",
    succeeded: async (tab) => tab.dialogs.includes("prompt-shown")
  }),
  js(
    "pointer-lock",
    {sandbox: "allow-pointer-lock"},
    bait(
      "pointer-lock",
      `await document.documentElement.requestPointerLock(); if (document.pointerLockElement) won();`
    ),
    {
      act: click("pointer-lock"),
      alone: "weak",
      unshown: {firefox: "a headless Firefox has no pointer to lock"}
    }
  ),
  js(
    "camera",
    {allow: "camera; microphone"},
    `await navigator.mediaDevices.getUserMedia({video: true, audio: true}); won();`,
    {
      unshown: {chromium: "no camera is here", firefox: "no camera is here"}
    }
  )
];
