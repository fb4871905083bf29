import {join, resolve} from "node:path";
import {build, createServer, type InlineConfig} from "vite";

const root = join(import.meta.dirname, "..");

/** The gallery as a site of its own, so that the app's build stays without it. */
const config: InlineConfig = {
  configFile: false,
  root,
  base: "./",
  publicDir: join(root, "../public"),
  optimizeDeps: {entries: ["gallery.html"]},
  cacheDir: join(root, "../node_modules/.vite-gallery"),
  server: {host: "127.0.0.1", fs: {allow: [join(root, "..")]}}
};

/** `npm run gallery` serves it and prints its address; `npm run gallery -- FOLDER` writes it there as static files. */
const [folder] = process.argv.slice(2);
if (folder) {
  const rolldownOptions = {input: join(root, "gallery.html")};
  await build({
    ...config,
    build: {outDir: resolve(folder), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000, rolldownOptions}
  });
} else {
  const server = await createServer(config);
  await server.listen();
  console.log(`${server.resolvedUrls?.local[0]}gallery.html`);
}
