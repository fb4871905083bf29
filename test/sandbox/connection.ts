import {vi} from "vitest";
import {
  serveFrame,
  openGuest,
  readPort,
  type FramePorts,
  type GuestHandlers,
  type Handlers
} from "../../src/sandbox/index.ts";

/** Both ends of what stands between a frame and the app, with the app's messages read right here. */
export function connect(handlers: Partial<Handlers>) {
  const [up, down] = [new MessageChannel(), new MessageChannel()];
  const nothing = {ready() {}, edited() {}, reveal() {}, link() {}, error() {}};
  const host = serveFrame(
    {openInbox: readPort, requestPort: up.port1, replyPort: down.port1},
    {
      ...nothing,
      query: () => Promise.reject(new Error("no database")),
      chunk: () => Promise.reject(new Error("no chunk")),
      ...handlers
    }
  );
  const ports: FramePorts = {requestPort: up.port2, replyPort: down.port2};
  const close = () => {
    host.close();
    ports.requestPort.close();
    ports.replyPort.close();
  };
  return {host, ports, close};
}

/** The same with a guest at the frame's end. */
export function connectGuest(handlers: Partial<Handlers>, more: Partial<GuestHandlers> = {}) {
  const connection = connect(handlers);
  const told = {open: vi.fn(), settings: vi.fn()};
  return {...connection, told, guest: openGuest(connection.ports, {...told, ...more})};
}
