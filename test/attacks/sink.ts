import {createSocket} from "node:dgram";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";

/** A server of a stranger's on this machine, that hears what gets out. */
export interface Sink {
  readonly origin: string;
  /** names of the attacks whose requests came */
  readonly heard: ReadonlySet<string>;
  /** Serves a page of its own; returns its address. */
  serve(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
);
const bodies: Record<string, readonly [string, string | Buffer]> = {
  png: ["image/png", png],
  css: ["text/css", "p{}"],
  js: ["text/javascript", "export {};"],
  html: ["text/html", "<p>out"],
  svg: ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"><g id="g"/></svg>'],
  csv: ["text/csv", "a,b\n1,2\n"],
  event: ["text/event-stream", "data: 1\n\n"]
};

/** Answers every request with something of the type that its ending asks for, and remembers the name before it. */
export async function openSink(): Promise<Sink> {
  const heard = new Set<string>();
  const pages = new Map<string, {readonly html: string; readonly headers: Readonly<Record<string, string>>}>();
  const hear = (url = "/") => heard.add(/^\/([\w-]*)/.exec(url)![1]!);
  const server = createServer((request, response) => {
    const page = pages.get(request.url!);
    if (page) {
      response.writeHead(200, {"content-type": "text/html; charset=utf-8", ...page.headers}).end(page.html);
      return;
    }
    hear(request.url);
    const ending = /\.(\w+)(?:\?|$)/.exec(request.url ?? "")?.[1] ?? "";
    const [type, body] = bodies[ending] ?? ["text/plain", "ok"];
    response.writeHead(200, {
      "content-type": type,
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "access-control-allow-methods": "*",
      "accept-ranges": "bytes"
    });
    response.end(body);
  });
  server.on("upgrade", (request, socket) => {
    hear(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  // the same port by UDP, for QUIC and STUN: datagrams name no attack, only what they are
  const socket = createSocket("udp4");
  socket.on("message", (data) => heard.add(data.readUInt32BE(4) === 0x2112a442 ? "webrtc" : "webtransport"));
  await new Promise<void>((resolve) => socket.bind(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    heard,
    serve(path, html, headers = {}) {
      pages.set(`/${path}`, {html, headers});
      return `http://127.0.0.1:${port}/${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        socket.close();
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
