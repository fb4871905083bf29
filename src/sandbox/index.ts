/**
 * The wall between the app and a notebook: the typed messages of the one port, the app's end of it and the frame's.
 * It knows neither what the app stores nor how cells are evaluated.
 */
export {openGuest, type Guest, type GuestHandlers} from "./guest.ts";
export {budget, createRateLimiter, sizeOf, type Verdict, type RateLimiter, type Size} from "./rate-limiter.ts";
export {serveFrame, openFrame, type AppPorts, type Frame, type FrameOptions, type Handlers} from "./host.ts";
export {readPort, type Heard, type Inbox, type OpenInbox} from "./inbox.ts";
export {watchHeartbeat, type Heartbeat, type HeartbeatOptions} from "./heartbeat.ts";
export {relayInbox, startRelay} from "./relay.ts";
export {createRequests, maxPending, type Requests} from "./requests.ts";
export {fileName, isEditable, limits} from "./limits.ts";
export {parseNotebook, parseToApp} from "./parse.ts";
export type {
  Boot,
  Chunk,
  Download,
  FramePorts,
  CellSnapshot,
  GivenFile,
  Language,
  Opening,
  Preferences,
  Settings,
  ToApp,
  ToFrame
} from "./protocol.ts";
export {portsMessage} from "./protocol.ts";
