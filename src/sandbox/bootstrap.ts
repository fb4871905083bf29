import {portsMessage, type Boot, type FramePorts, type ToApp} from "./protocol.ts";

for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  Reflect.deleteProperty(self, name);
}
// Firefox has no policy for it: a picture above all windows would stay when its notebook has gone.
Reflect.deleteProperty(HTMLVideoElement.prototype, "requestPictureInPicture");

// Outside of a sandbox this page would have our origin, and whoever frames it could run code there.
if (self.origin === "null" && parent !== self) {
  const take = (event: MessageEvent) => {
    const [requestPort, replyPort] = event.ports;
    if (event.source !== parent || event.data !== portsMessage || !requestPort || !replyPort) return;
    removeEventListener("message", take);
    replyPort.addEventListener("message", ({data}: MessageEvent<Boot>) => begin({requestPort, replyPort}, data), {
      once: true
    });
    replyPort.start();
    requestPort.postMessage({type: "hello"} satisfies ToApp, []);
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
