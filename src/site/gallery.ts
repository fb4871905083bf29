import {join, resolve} from "node:path";
import {build, type InlineConfig, type Plugin} from "vite";

const root = join(import.meta.dirname, "..");

/** The gallery as a site of its own, so that nothing of it weighs on the app. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root,
  base: "./",
  publicDir: join(root, "../public"),
  optimizeDeps: {entries: ["gallery.html"]},
  cacheDir: join(root, "../node_modules/.vite-gallery"),
  server: {host: "127.0.0.1", fs: {allow: [join(root, "..")]}}
};

/** Writes `gallery.html` and what it loads into a folder, beside whatever is in it where that is to stay. */
export async function buildGallery(folder: string, {beside = false} = {}): Promise<void> {
  await build({
    ...galleryConfig,
    ...(beside ? {publicDir: false, logLevel: "warn"} : {}),
    build: {
      outDir: resolve(folder),
      emptyOutDir: !beside,
      assetsDir: "gallery",
      target: "es2022",
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {input: join(root, "gallery.html")}
    }
  });
}

/** The gallery of charts as a page of the built site, `gallery.html`: part of the documentation. */
export function gallery(): Plugin {
  let folder = "";
  return {
    name: "zhibiao:gallery",
    apply: "build",
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle: {sequential: true, order: "pre", handler: () => buildGallery(folder, {beside: true})}
  };
}
