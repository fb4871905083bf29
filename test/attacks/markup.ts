import {at, both, js, written, type Attack} from "./attack.ts";

const images = {frame: {"img-src": "* data: blob:"}};
const styles = {frame: {"style-src": "* 'unsafe-inline'"}};
const fonts = {frame: {"font-src": "* data:"}};
const objects = {frame: {"object-src": "*", "frame-src": "*"}};
const nested = {frame: {"frame-src": "*"}};
const inline = {frame: {"script-src": "'unsafe-inline' 'unsafe-eval' *"}};
const media = {frame: {"media-src": "*"}};
const everything = {
  frame: {"default-src": "* 'unsafe-inline' 'unsafe-eval' data: blob:", "script-src": "* 'unsafe-inline' 'unsafe-eval'"}
};

const html = (name: string, removes: Attack["removes"], value: string, more = {}) =>
  written(name, "html", removes, value, more);
const md = (name: string, removes: Attack["removes"], value: string) => written(name, "md", removes, value);
const won = (name: string) => `document.documentElement.setAttribute('data-won-${name}','')`;

const linked = (name: string, rel: string, ending: string, removes: Attack["removes"], more = {}, attributes = "") =>
  js(
    name,
    removes,
    `const l = document.createElement("link"); Object.assign(l, {rel: "${rel}", href: u + "${ending}"}); ${attributes}
await new Promise((resolve) => { l.onload = l.onerror = resolve; document.head.append(l); setTimeout(resolve, 1000); });`,
    more
  );

/** Every way that HTML, Markdown, SVG and style sheets have to fetch something, or to run a script. */
export const markup: readonly Attack[] = [
  html("html-image", images, `<img src="${at("html-image", ".png")}">`),
  html("html-picture", images, `<picture><source srcset="${at("html-picture", ".png")}"><img alt=""></picture>`),
  html("html-object", objects, `<object data="${at("html-object", ".html")}"></object>`),
  html("html-embed", objects, `<embed src="${at("html-embed", ".html")}">`),
  html("html-iframe", nested, `<iframe src="${at("html-iframe", ".html")}"></iframe>`),
  html("html-audio", media, `<audio autoplay preload="auto" src="${at("html-audio")}"></audio>`),
  html("html-video-source", media, `<video preload="auto"><source src="${at("html-video-source")}"></video>`),
  html("html-script", inline, `<script>${won("html-script")}</script>`, {
    ...both({reason: "a script that is set by innerHTML never runs", plain: {}})
  }),
  html("html-handler", inline, `<img src="data:," onerror="${won("html-handler")}">`),
  html("html-style-import", styles, `<style>@import "${at("html-style-import", ".css")}";</style>`),
  html("html-style-link", styles, `<link rel="stylesheet" href="${at("html-style-link", ".css")}">`),
  html("css-background", images, `<p style="background:url(${at("css-background", ".png")})">x</p>`),
  html("css-image-set", images, `<p style="background:image-set('${at("css-image-set", ".png")}' 1x)">x</p>`),
  html("css-list-style", images, `<ul style="list-style:url(${at("css-list-style", ".png")})"><li>x</ul>`),
  html(
    "css-content",
    images,
    `<style>.cc::before{content:url(${at("css-content", ".png")})}</style><p class="cc">x</p>`
  ),
  html("css-cursor", images, `<p id="cur" style="cursor:url(${at("css-cursor", ".png")}),auto">x</p>`),
  html("css-border", images, `<p style="border:9px solid;border-image:url(${at("css-border", ".png")}) 1">x</p>`),
  html("css-mask", images, `<p style="mask:url(${at("css-mask", ".svg")});height:9px;background:red">x</p>`),
  html(
    "css-attribute",
    images,
    `<input id="secret" value="s3"><style>#secret[value^="s"]{background:url(${at("css-attribute", ".png")})}</style>`
  ),
  html(
    "css-font",
    fonts,
    `<style>@font-face{font-family:cssfont;src:url(${at("css-font")})}.cf{font-family:cssfont}</style><p class="cf">x</p>`
  ),
  html(
    "svg-image",
    images,
    `<svg width="9" height="9"><image href="${at("svg-image", ".png")}" width="9" height="9"/></svg>`
  ),
  html(
    "svg-xlink-image",
    images,
    `<svg width="9" height="9" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${at("svg-xlink-image", ".png")}" width="9" height="9"/></svg>`
  ),
  html("svg-use", everything, `<svg><use href="${at("svg-use", ".svg")}#g"/></svg>`, {
    ...both({reason: "a use element reads files of its own origin only, and an opaque one has none", plain: {}})
  }),
  html(
    "svg-fe-image",
    images,
    `<svg width="9" height="9"><filter id="fi"><feImage href="${at("svg-fe-image", ".png")}"/></filter><rect width="9" height="9" filter="url(#fi)"/></svg>`
  ),
  html(
    "svg-foreign",
    images,
    `<svg><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${at("svg-foreign", ".png")}"/></foreignObject></svg>`
  ),
  html("svg-style", styles, `<svg><style>@import url(${at("svg-style", ".css")});</style></svg>`),
  html(
    "svg-animate",
    images,
    `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${at("svg-animate", ".png")}"/></image></svg>`
  ),
  html("svg-onload", inline, `<svg onload="${won("svg-onload")}"></svg>`, {
    ...both({reason: "an svg that is set by innerHTML fires no load", plain: {}})
  }),
  html("svg-begin", inline, `<svg><animate attributeName="x" dur="1s" onbegin="${won("svg-begin")}"/></svg>`),
  html(
    "svg-data",
    {frame: {"img-src": "* data: blob:"}},
    `<img alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='${at("svg-data", ".png")}'/%3E%3C/svg%3E">`,
    both({
      reason: "an SVG that is an image fetches nothing",
      plain: {
        html: `<iframe src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='${at("svg-data", ".png")}'/%3E%3C/svg%3E"></iframe>`
      }
    })
  ),
  md("md-image", images, `![x](${at("md-image", ".png")})`),
  md("md-html-image", images, `<img src="${at("md-html-image", ".png")}">`),
  md("md-handler", inline, `<img src="data:," onerror="${won("md-handler")}">`),
  md("md-style", styles, `x\n\n<style>@import "${at("md-style", ".css")}";</style>`),
  md("md-reference", images, `![x][r]\n\n[r]: ${at("md-reference", ".png")}`),
  linked("link-stylesheet", "stylesheet", ".css", styles),
  linked("link-preload", "preload", ".png", images, {}, `l.as = "image";`),
  linked("link-modulepreload", "modulepreload", ".js", inline),
  linked("link-prefetch", "prefetch", ".html", everything),
  linked("link-icon", "icon", ".png", everything, {
    ...both({reason: "only the top page's icon is fetched", plain: {}})
  }),
  linked("link-manifest", "manifest", "", everything, {
    ...both({reason: "a manifest is fetched when its page is installed", nowhere: true})
  }),
  linked("link-prerender", "prerender", ".html", everything, {
    unshown: {
      chromium: {reason: "Chromium prerenders by speculation rules alone", nowhere: true},
      firefox: {
        reason: "Firefox knows no prerender",
        lacks: `!document.createElement("link").relList.supports("prerender")`
      }
    }
  }),
  js(
    "speculation-rules",
    everything,
    `const s = document.createElement("script"); s.type = "speculationrules";
s.textContent = JSON.stringify({prefetch: [{source: "list", urls: [u + ".html"], eagerness: "immediate"}]});
document.head.append(s); await new Promise((resolve) => setTimeout(resolve, 500));`,
    {
      unshown: {
        chromium: {reason: "only the top page's rules are followed", plain: {}},
        firefox: {
          reason: "Firefox knows no speculation rules",
          lacks: `!HTMLScriptElement.supports?.("speculationrules")`
        }
      }
    }
  ),
  js(
    "attribution",
    images,
    `const i = new Image(); i.attributionSrc = u; i.src = u + ".png"; document.body.append(i); await new Promise((r) => (i.onload = i.onerror = r));`
  ),
  js(
    "csp-report",
    everything,
    `const m = document.createElement("meta"); m.httpEquiv = "Content-Security-Policy"; m.content = "img-src 'none'; report-uri " + u;
document.head.append(m); document.body.append(Object.assign(new Image(), {src: "data:image/png,x"})); await new Promise((resolve) => setTimeout(resolve, 500));`,
    {
      alone: "always",
      ...both({
        reason: "a policy in a meta element reports nowhere",
        plain: {
          html: `<img src="data:image/png,x">`,
          headers: {"content-security-policy": `img-src 'none'; report-uri ${at("csp-report")}`}
        }
      })
    }
  ),
  js(
    "base",
    {frame: {"base-uri": "*", "img-src": "* data: blob:"}},
    `const b = document.createElement("base"); b.href = u + "/"; document.head.prepend(b); document.body.append(Object.assign(new Image(), {src: "x.png"})); await new Promise((resolve) => setTimeout(resolve, 500)); b.remove();`
  ),
  js(
    "trusted-document",
    inline,
    `const f = document.createRange().createContextualFragment("<script>" + ${JSON.stringify(won("trusted-document"))} + "<\\/script>"); document.body.append(f);`
  )
];
