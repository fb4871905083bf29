import {createServer} from "vite";
import {buildGallery, galleryConfig} from "./gallery.ts";

/** `npm run gallery` serves it and prints its address; `npm run gallery -- FOLDER` writes it there as static files. */
const [folder] = process.argv.slice(2);
if (folder) await buildGallery(folder);
else {
  const server = await createServer(galleryConfig);
  await server.listen();
  console.log(`${server.resolvedUrls?.local[0]}gallery.html`);
}
