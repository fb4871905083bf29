/**
 * The wall between the app and a notebook: the typed messages of the one port, the app's end of it and the frame's.
 * It knows neither what the app stores nor how cells are evaluated.
 */
export type {Boot, Chunk, Language, Settings, ToApp, ToFrame} from "./protocol.ts";
