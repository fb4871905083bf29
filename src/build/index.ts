/**
 * What turns seeds, notebooks and the wall's scripts into static files: Vite plugins, for the build and the development
 * server alike. It runs in Node only and knows nothing of the app.
 */
export {about} from "./about.ts";
export {duckdbWorker} from "./duckdb-worker.ts";
export {embeds} from "./embed/plugin.ts";
export {firstScreen} from "./first-screen.ts";
export {gallery} from "./gallery.ts";
export {glyphFiles, glyphs} from "./glyphs.ts";
export {notebookKit} from "./notebook-kit.ts";
export {notebooks} from "./notebooks.ts";
export {offline, writeServiceWorker} from "./offline.ts";
export {pages} from "./pages/index.ts";
export {page} from "./page.ts";
export {seeds} from "./seeds.ts";
export {wall} from "./wall.ts";
