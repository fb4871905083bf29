import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Plugin} from "vite";
import {readReference} from "../reference.ts";
import {readReleases} from "../releases.ts";
import {folder, readCurrent} from "../seeds.ts";
import {serveMade} from "../serve-made.ts";
import {toSite} from "./address.ts";
import type {PageFile} from "./context.ts";

/**
 * The static pages of indicators, regions and documents with their files and pictures, written beside the app; the
 * development server makes them, without pictures, when one is asked for. The variable `SITE_URL` tells them their own
 * address, which some of what they say of themselves needs.
 */
export function pages(): Plugin {
  let out = "";
  let serving = false;
  return {
    name: "zhibiao:pages",
    configResolved(config) {
      out = config.build.outDir;
      serving = config.command === "serve";
    },
    configureServer: (server) =>
      serveMade(
        server,
        /^(?:en\/)?(?:indicator|region|document|data|guide)\/|^assets\/pages-|^datapackage\.json$|^(?:en\/)?feed\.xml$/,
        async () => new Map((await make(false)).map(({path, source}) => [path, source]))
      ),
    async writeBundle() {
      if (serving) return;
      for (const {path, source} of await make(true)) {
        const file = join(out, path);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, source);
      }
    }
  };
}

async function make(pictures: boolean): Promise<readonly PageFile[]> {
  // loaded here: most runs of the development server and the tests need none of it
  const [{makePages, makePictures}, {buildStyle}] = await Promise.all([import("./make.ts"), import("./style.ts")]);
  const style = await buildStyle();
  const facts = {...readCurrent(), reference: readReference(folder), releases: readReleases(folder)};
  const options = {site: toSite(process.env["SITE_URL"]), style: style.path};
  return [style, ...makePages(facts, options), ...(pictures ? await makePictures(facts, options) : [])];
}
