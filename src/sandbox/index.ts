/**
 * The wall between the app and a notebook: the typed messages of the one port, the app's end of it and the frame's.
 * It knows neither what the app stores nor how cells are evaluated.
 */
export {openGuest, type Guest, type GuestHandlers} from "./guest.ts";
export {allowance, createGate, sizeOf, type Admission, type Gate} from "./gate.ts";
export {answer, openFrame, type Frame, type FrameOptions, type Handlers} from "./host.ts";
export {watchPulse, type Pulse, type PulseOptions} from "./pulse.ts";
export {fileName, limits, parseNotebook, parseToApp} from "./parse.ts";
export type {
  Boot,
  Chunk,
  Download,
  FrozenCell,
  GivenFile,
  InputValues,
  Language,
  Opening,
  Preferences,
  Settings,
  ToApp,
  ToFrame
} from "./protocol.ts";
