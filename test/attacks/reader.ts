import {drop, show, until} from "./show.ts";
import type {Tab} from "./tab.ts";

/** What the user has on the app's origin beside what the app keeps for her; run in the page. */
const secrets = `(async () => {
  globalThis.heardMessages = 0;
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
  await navigator.storage?.getDirectory?.().then(async (root) => {
    const writer = await (await root.getFileHandle("secret", {create: true})).createWritable();
    await writer.write("file-secret");
    await writer.close();
  }).catch(() => {});
  document.body.append(Object.assign(document.createElement("iframe"), {srcdoc: "sibling-secret", hidden: true}));
  globalThis.channel = new BroadcastChannel("secret");
  setInterval(() => channel.postMessage("channel-secret"), 50);
})()`;

/** All that the stores of the app's origin hold, as text: an attack that writes, changes or deletes anything changes it. */
export const stores = `(async () => {
  const asText = (value) => JSON.stringify(value, (key, each) =>
    each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? [...new Uint8Array(each.buffer ?? each)] : each);
  const ask = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const databases = [];
  for (const {name} of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const of = () => database.transaction(store).objectStore(store);
      databases.push([name, store, await ask(of().getAllKeys()), asText(await ask(of().getAll()))]);
    }
    database.close();
  }
  const cached = [];
  for (const name of globalThis.caches ? await caches.keys().catch(() => []) : []) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      cached.push([name, request.url, (await (await cache.match(request)).arrayBuffer()).byteLength]);
  }
  const files = [];
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
  for (const name of root ? await Array.fromAsync(root.keys()) : []) {
    const file = await root.getFileHandle(name).then((handle) => handle.getFile(), () => undefined);
    files.push([name, await file?.text()]);
  }
  return asText({
    local: Object.entries(localStorage).sort(),
    session: Object.entries(sessionStorage).sort(),
    cookie: document.cookie,
    databases: databases.sort(),
    cached: cached.sort(),
    files: files.sort(),
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).filter(({active}) => active).length
  });
})()`;

/** The name of a document of the user's, which only her own notebook on it may see. */
export const ownDocument = "卷宗市卫生健康委员会2024年工作总结";

const plan = `${ownDocument}
一、2024年工作情况
(一)妇幼健康。全市孕产妇死亡率8.12/10万,婴儿死亡率2.1‰。`;

const kept = `<!doctype html>
<notebook theme="air">
  <title>卷宗</title>
  <script id="1" type="module" pinned="">
    await db.query("create table if not exists reader_table as select 'table-secret' as secret"), display("made")
  </script>
</notebook>
`;

/**
 * Makes a user: stores that hold something, a document that was read in this tab, and a notebook that is kept, with a
 * file of its own and, where there is a `database`, a table.
 */
export async function beReader(tab: Tab, database: boolean): Promise<void> {
  await tab.inPage(secrets);
  await drop(tab, {"卷宗.txt": plan});
  await until("the document is read", () => tab.inPage(`document.querySelectorAll(".chart-written").length === 2`));
  await show(tab, {"卷宗.html": kept, "reader.csv": "secret\nfile-secret\n"});
  if (database)
    await until("the reader's table is made", () =>
      tab.inFrame(`document.querySelector('[data-cell="1"] .output')?.textContent.includes("made") === true`)
    );
  await tab.inPage(`document.querySelector(".whose button").click()`);
  await until("the notebook is kept", () =>
    tab.inPage(`new URLSearchParams(location.search).get("mine") && document.querySelector(".whose") === null`)
  );
}
