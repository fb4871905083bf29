/**
 * What turns seeds, notebooks and the wall's scripts into static files: Vite plugins, for the build and the development
 * server alike. It runs in Node only and knows nothing of the app.
 */
export {app} from "./app.ts";
export {queriesOf, shippedQueries} from "./query-cache.ts";
export {embeds} from "./embed/plugin.ts";
export {firstScreen} from "./first-screen.ts";
export {gallery} from "./gallery.ts";
export {glyphFiles} from "./glyphs.ts";
export {notFound} from "./not-found.ts";
export {pages} from "./pages/index.ts";
export {serviceWorker, writeServiceWorker} from "./service-worker.ts";
export {treeshake} from "./treeshake.ts";
