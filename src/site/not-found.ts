import type {Plugin} from "vite";
import {toSite} from "./pages/address.ts";

/**
 * `404.html`, which hosts answer in the place of what is not there. It may stand at any depth, so that it names the site's root
 * whole: the address in `SITE_URL`, or the host's own root.
 */
export function notFound(): Plugin {
  return {
    name: "zhibiao:not-found",
    apply: "build",
    generateBundle() {
      this.emitFile({type: "asset", fileName: "404.html", source: toNotFound(toSite(process.env["SITE_URL"]) ?? "/")});
    }
  };
}

/** The page, both languages in one: nobody knows which the user wants. */
const toNotFound = (root: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>没有这一页 | 指标 Zhibiao</title>
<style>
body {max-width: 36em; margin: 3em auto; padding: 0 1.25em; background: light-dark(#fffdf9, #17181a); color: light-dark(#1d1f22, #e9e6e0); font: 1.05em/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif}
a {color: light-dark(#9c2f1f, #f0907d)}
</style>
</head>
<body>
<main>
<h1>没有这一页</h1>
<p>这个网址没有对应的页面：可能写错了，也可能这个指标、地区或文件已经改名。你的笔记本和文件都在这个浏览器里，没有改动。</p>
<p>请到<a href="${root}">首页</a>搜索，或看<a href="${root}indicator/index.html">全部指标</a>和<a href="${root}region/index.html">全部地区</a>。</p>
<div lang="en">
<h2>There is no such page</h2>
<p>The address may be mistyped, or the indicator, region or document has another name now. Your notebooks and files are in this browser, unchanged.</p>
<p>Search on the <a href="${root}?lang=en">home page</a>, or see <a href="${root}en/indicator/index.html">all indicators</a> and <a href="${root}en/region/index.html">all regions</a>.</p>
</div>
</main>
</body>
</html>
`;
