import {js, type Attack} from "./attack.ts";
import {ownDocument} from "./reader.ts";
import type {Tab} from "./tab.ts";

const origin = {sandbox: "allow-same-origin", bootstrap: ["origin"]} as const;

/** An attack that the frame's own origin keeps from what the user has. */
const theft = (name: string, code: string, removes: Attack["removes"] = origin) =>
  js(name, removes, code, {reader: true});
const modals = {sandbox: "allow-modals"};

const click = (name: string) => (tab: Tab) => tab.clickInFrame(`#${name}`);
const bait = (name: string, handler: string) =>
  `const b = Object.assign(document.createElement("button"), {id: "${name}", textContent: "x"}); document.querySelector("main").prepend(b);
b.onclick = async () => { ${handler} }; await new Promise((resolve) => b.addEventListener("click", () => setTimeout(resolve, 400)));`;

const ask = `const ask = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = reject; });
`;
const secretFile = `const file = await (await navigator.storage.getDirectory()).getFileHandle("secret");
`;

/** An attack on what other notebooks hold, by the notebook's own database and files. */
const prying = (
  name: string,
  check: string,
  code: string,
  more: Partial<Attack> & {uses: readonly string[]} = {uses: ["db"]}
) => js(name, {app: [check]}, code, {reader: true, database: true, ...more});
const finds = (query: string) => `if ((await db.query(${JSON.stringify(query)})).numRows() > 0) won();`;

/** Every way to read, write or imitate what is not the notebook's own. */
export const reading: readonly Attack[] = [
  theft("parent-document", `if (parent.document.body.innerHTML.length > 0) won();`),
  theft("parent-document-write", `parent.document.body.append("planted"); won();`),
  theft("top-document", `if (top.document.title !== undefined) won();`),
  theft("frame-element", `if (frameElement.ownerDocument) won();`),
  theft("parent-variable", `if (parent.channel) won();`),
  theft("parent-fetch", `await parent.fetch("./index.html"); won();`),
  theft("local-storage", `if (localStorage.getItem("secret") === "local-secret") won();`),
  theft("local-storage-write", `localStorage.setItem("planted", "1"); won();`),
  theft("parent-local-storage", `if (parent.localStorage.getItem("secret") === "local-secret") won();`),
  theft("session-storage", `if (sessionStorage.getItem("secret") === "session-secret") won();`),
  theft("cookie", `if (document.cookie.includes("cookie-secret")) won();`),
  theft("cookie-write", `document.cookie = "planted=1"; if (document.cookie.includes("planted=1")) won();`),
  theft("cookie-store", `if ((await cookieStore.get("secret")).value === "cookie-secret") won();`),
  theft(
    "indexed-db",
    `${ask}const d = await ask(indexedDB.open("secret")); const s = await ask(d.transaction("s").objectStore("s").get("s")); d.close(); if (s === "indexed-secret") won();`
  ),
  theft(
    "indexed-db-write",
    `${ask}const d = await ask(indexedDB.open("secret")); await ask(d.transaction("s", "readwrite").objectStore("s").put("planted", "p")); d.close(); won();`
  ),
  theft("indexed-db-list", `if ((await indexedDB.databases()).length > 0) won();`),
  theft(
    "indexed-db-notebooks",
    `${ask}for (const {name} of await indexedDB.databases()) {
  const d = await ask(indexedDB.open(name));
  for (const store of d.objectStoreNames) if (JSON.stringify(await ask(d.transaction(store).objectStore(store).getAll())).includes("table-secret")) won();
  d.close();
}`
  ),
  theft(
    "caches",
    `const c = await caches.open("secret"); if ((await (await c.match((await c.keys())[0])).text()) === "cached-secret") won();`
  ),
  theft("caches-write", `await (await caches.open("secret")).put("./planted", new Response("planted")); won();`),
  theft("opfs", `${secretFile}if ((await (await file.getFile()).text()) === "file-secret") won();`),
  theft(
    "opfs-write",
    `${secretFile}const w = await file.createWritable(); await w.write("planted"); await w.close(); won();`
  ),
  theft("service-worker", `await navigator.serviceWorker.getRegistrations(); won();`),
  theft(
    "shared-worker",
    `const w = new SharedWorker(URL.createObjectURL(new Blob(["onconnect=(e)=>e.ports[0].postMessage(1)"]))); await new Promise((resolve, reject) => { w.port.onmessage = () => { won(); resolve(); }; w.onerror = reject; setTimeout(reject, 1500); });`,
    {...origin, frame: {"worker-src": "* blob: data:", "script-src": "* blob: data: 'unsafe-inline' 'unsafe-eval'"}}
  ),
  theft(
    "broadcast-channel",
    `const c = new BroadcastChannel("secret"); await new Promise((resolve, reject) => { c.onmessage = () => { won(); resolve(); }; setTimeout(reject, 800); });`
  ),
  theft("locks", `await navigator.locks.request("secret", () => won());`),
  theft(
    "sibling-frame",
    `if ([...Array(parent.length)].some((_, i) => parent[i] !== globalThis && parent[i].document)) won();`
  ),
  prying("own-documents", "uploads", finds(`from documents where title = '${ownDocument}'`)),
  prying("own-observations", "uploads", finds("from observations where quote like '%孕产妇死亡率8.12/10万%'")),
  prying("other-table", "shared", finds("from reader_table where secret = 'table-secret'")),
  prying("other-table-listed", "shared", finds("from duckdb_tables() where table_name = 'reader_table'")),
  prying(
    "other-file",
    "files",
    `await Promise.race([FileAttachment("reader.csv").text().then((text) => text.includes("file-secret") && won()), new Promise((resolve) => setTimeout(resolve, 1000))]);`,
    {uses: ["FileAttachment"], alone: "always"}
  ),
  js(
    "clipboard",
    {allow: "clipboard-read *; clipboard-write *", guest: ["clipboard"]},
    bait("clipboard", `await navigator.clipboard.writeText("planted"); won();`),
    {act: click("clipboard"), alone: "weak"}
  ),
  js(
    "clipboard-copy-command",
    {guest: ["copy-command"]},
    bait(
      "clipboard-copy-command",
      `addEventListener("copy", (event) => { event.clipboardData.setData("text/plain", "planted"); event.preventDefault(); won(); }, {capture: true}); document.execCommand("copy");`
    ),
    {act: click("clipboard-copy-command"), alone: "weak"}
  ),
  js(
    "clipboard-fresh-document",
    origin,
    bait(
      "clipboard-fresh-document",
      `const f = document.createElement("iframe"); document.body.append(f); addEventListener("copy", () => won(), {capture: true}); f.contentWindow.Document.prototype.execCommand.call(document, "copy");`
    ),
    {act: click("clipboard-fresh-document"), alone: "weak"}
  ),
  js(
    "picture-in-picture",
    {allow: "picture-in-picture *", bootstrap: ["picture"]},
    `const canvas = document.createElement("canvas"); canvas.getContext("2d").fillRect(0, 0, 9, 9);
const video = Object.assign(document.createElement("video"), {muted: true, srcObject: canvas.captureStream(10)}); await video.play();
${bait("picture-in-picture", `await video.requestPictureInPicture(); won();`)}`,
    {
      act: click("picture-in-picture"),
      alone: "weak"
    }
  ),
  js(
    "fullscreen",
    {allow: "fullscreen *"},
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
      alone: "weak"
    }
  ),
  js(
    "camera",
    {...origin, allow: "camera *; microphone *"},
    `await navigator.mediaDevices.getUserMedia({video: true, audio: true}); won();`
  )
];
