import {type Boot, type FramePorts, type ToApp} from "./protocol.ts";

for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  Reflect.deleteProperty(self, name);
}

// Outside of a sandbox this page would have our origin, and whoever frames it could run code there.
if (self.origin === "null" && parent !== self) {
  const take = (event: MessageEvent) => {
    const [toApp, fromApp] = event.ports;
    if (event.source !== parent || !toApp || !fromApp) return;
    removeEventListener("message", take);
    fromApp.addEventListener("message", ({data}: MessageEvent<Boot>) => begin({toApp, fromApp}, data), {once: true});
    fromApp.start();
    toApp.postMessage({type: "hello"} satisfies ToApp);
  };
  addEventListener("message", take);
}

function begin(ports: FramePorts, {script, style}: Boot): void {
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.head.append(sheet);
  // oxlint-disable-next-line no-eval
  const guest = (0, eval)(`${script}\n;zhibiao`) as {start(ports: FramePorts): void};
  guest.start(ports);
}
