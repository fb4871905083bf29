import {hello, type Boot} from "./protocol.ts";

for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  Reflect.deleteProperty(self, name);
}

// Outside of a sandbox this page would have our origin, and whoever frames it could run code there.
if (self.origin === "null" && parent !== self) {
  const take = (event: MessageEvent) => {
    const [port] = event.ports;
    if (event.source !== parent || !port) return;
    removeEventListener("message", take);
    port.addEventListener("message", ({data}: MessageEvent<Boot>) => begin(port, data), {once: true});
    port.start();
  };
  addEventListener("message", take);
  parent.postMessage(hello, "*");
}

function begin(port: MessagePort, {script, style}: Boot): void {
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.head.append(sheet);
  // oxlint-disable-next-line no-eval
  const guest = (0, eval)(`${script}\n;zhibiao`) as {start(port: MessagePort): void};
  guest.start(port);
}
