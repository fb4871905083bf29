import {js, type Attack, type Weakening} from "./attack.ts";
import type {Tab} from "./tab.ts";

const parse: Weakening = {app: ["parse"]};

/** Takes the guest's own port: it answers a ping by posting to it. */
const stealPort = `const post = MessagePort.prototype.postMessage;
const port = await new Promise((resolve) => {
  MessagePort.prototype.postMessage = function (message, ...more) {
    if (message?.type === "ping") { MessagePort.prototype.postMessage = post; resolve(this); }
    return post.call(this, message, ...more);
  };
});
const say = (message, ...more) => post.call(port, message, ...more);
`;

export const raw = (name: string, removes: Weakening, code: string, more: Partial<Attack> = {}) =>
  js(name, removes, stealPort + code, {alone: "weak", ...more});
const wait = `await new Promise((resolve) => setTimeout(resolve, 500));`;

const pageShows = (expression: string) => (tab: Tab) => tab.inPage<boolean>(expression);

/** The app took an edit: it says that the tab holds one. The title is the app's own and shows nothing. */
const taken = pageShows(`document.querySelector(".whose strong") !== null`);

/** Every way to abuse the one port between the frame and the app. */
export const port: readonly Attack[] = [
  raw(
    "port-title-object",
    parse,
    `say({type: "edited", notebook: {title: {toString: 1}, theme: "air", readOnly: false, cells: []}}); ${wait}`,
    {
      succeeded: taken
    }
  ),
  raw(
    "port-title-number",
    parse,
    `say({type: "edited", notebook: {title: 1e9, theme: "air", readOnly: false, cells: []}}); ${wait}`,
    {
      succeeded: taken
    }
  ),
  raw(
    "port-vast-title",
    parse,
    `say({type: "edited", notebook: {title: "x".repeat(1e6), theme: "air", readOnly: false, cells: []}}); ${wait}`,
    {
      succeeded: taken
    }
  ),
  raw("port-getter-cells", parse, `say({type: "edited", notebook: {title: "planted", cells: "none"}}); ${wait}`, {
    succeeded: taken
  }),
  raw(
    "port-array-message",
    parse,
    `say(Object.assign([], {type: "edited", notebook: {title: "planted", cells: []}})); ${wait}`,
    {
      succeeded: taken
    }
  ),
  raw("port-reveal-object", parse, `say({type: "reveal", observation: {}}); ${wait}`, {
    succeeded: pageShows(`document.querySelector("aside, .source") !== null`)
  }),
  raw(
    "port-prototype-inputs",
    {app: ["parse", "merge"]},
    `say({type: "edited", notebook: JSON.parse('{"title": "proto", "theme": "air", "readOnly": false, "cells": [], "__proto__": {"polluted": 1}}')}); ${wait}`,
    {
      // an edit like any other but for that key, so the others must not take it for theirs
      alone: "always",
      spoils: true,
      succeeded: pageShows(`({}).polluted === 1`)
    }
  ),
  raw(
    "port-file-path",
    parse,
    `say({type: "download", id: 1, name: "../../\\u202Egnp.exe", mime: "text/plain", content: "x"}); ${wait}`,
    {
      succeeded: pageShows(`document.querySelector("dialog.permission")?.textContent.includes("exe") === true`),
      removes: {app: ["parse", "activity"]}
    }
  ),
  raw(
    "port-download-object",
    parse,
    `say({type: "download", id: 1, name: "evil.html", mime: "text/html;evil", content: {}}); ${wait}`,
    {
      succeeded: pageShows(`document.querySelector("dialog.permission")?.textContent.includes("evil.html") === true`),
      removes: {app: ["parse", "activity"]}
    }
  ),
  raw(
    "port-link-javascript",
    {app: ["outside", "activity"]},
    `say({type: "link", href: "javascript:alert(1)"}); ${wait}`,
    {
      succeeded: pageShows(`document.querySelector("dialog.permission")?.textContent.includes("javascript:") === true`)
    }
  ),
  raw(
    "port-save-without-asking",
    {app: ["ask", "activity"]},
    `say({type: "download", id: 1, name: "planted.txt", mime: "text/plain", content: "x"}); await new Promise((resolve) => setTimeout(resolve, 1500));`,
    {
      alone: "always",
      succeeded: async (tab) => tab.downloads.includes("planted.txt")
    }
  ),
  raw(
    "port-flood",
    {app: ["rate-limiter"]},
    `for (let i = 0; i < 1e5; i++) say({type: "ping", id: 0}); say({type: "edited", notebook: {title: "flooded", theme: "air", readOnly: false, cells: []}}); ${wait}`,
    {
      alone: "always",
      succeeded: taken
    }
  ),
  raw(
    "port-vast-message",
    parse,
    `const b = new Uint8Array(3e8); say({type: "download", id: 1, name: "vast.bin", mime: "a/b", content: b}, [b.buffer]); ${wait}`,
    {
      succeeded: pageShows(`document.querySelector("dialog.permission")?.textContent.includes("vast.bin") === true`),
      removes: {app: ["parse", "activity"]}
    }
  ),
  raw(
    "port-forged-answer",
    {app: ["parse", "settings"]},
    `say({type: "result", id: 1, ipc: new Uint8Array([1])}); say({type: "open"}); say({type: "settings", settings: {language: "en"}}); ${wait}`,
    {
      spoils: true,
      succeeded: pageShows(`document.documentElement.lang === "en"`)
    }
  ),
  {
    ...js(
      "loads-for-ever",
      {app: ["loads"]},
      `const n = Number(location.hash.slice(1)) + 1; if (n > 22) return won();
await new Promise((resolve) => setTimeout(resolve, n > 1 ? 50 : 1500)); location.hash = n; location.reload(); await new Promise(() => {});`
    ),
    // it begins again whenever it loads, seen or not
    alone: "always",
    endless: true,
    succeeded: async (tab) => {
      for (const end = Date.now() + 10_000; Date.now() < end; await pause(200))
        if (
          await tab
            .inFrame<boolean>(`document.documentElement.hasAttribute("data-won-loads-for-ever")`)
            .catch(() => false)
        )
          return true;
      return false;
    }
  },
  raw(
    "port-frozen",
    {app: ["heartbeat"]},
    `setTimeout(() => { for (const end = Date.now() + 60_000; Date.now() < end; ); }, 50); await new Promise(() => {});`,
    {
      alone: "always",
      endless: true,
      // the copy without the check is given as long as the app promises, the build itself as long as a busy machine needs
      succeeded: async (tab) => {
        const patience = (await tab.inPage<boolean>("globalThis.softly !== undefined")) ? 7000 : 30_000;
        for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
          if (await tab.inPage<boolean>(`document.querySelector(".unresponsive") !== null`)) return false;
        }
        return true;
      },
      unrun: {firefox: "a frame that does not let go holds Firefox's whole page until Firefox itself offers to stop it"}
    }
  )
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
