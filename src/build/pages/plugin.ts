import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Plugin} from "vite";
import {readReference} from "../reference.ts";
import {readReleases} from "../releases.ts";
import {folder, readCurrent} from "../seeds.ts";
import {toSite} from "./address.ts";

/**
 * The static pages of indicators, regions and documents with their files and pictures, written beside the app. The
 * variable `SITE_URL` tells them their own address, which some of what they say of themselves needs.
 */
export function pages(): Plugin {
  let out = "";
  return {
    name: "zhibiao:pages",
    apply: "build",
    configResolved: (config) => void (out = config.build.outDir),
    async writeBundle() {
      // loaded here: neither the development server nor the tests need it
      const [{makePages, makePictures}, {buildStyle}] = await Promise.all([import("./make.ts"), import("./style.ts")]);
      const style = await buildStyle();
      const facts = {...readCurrent(), reference: readReference(folder), releases: readReleases(folder)};
      const options = {site: toSite(process.env["SITE_URL"]), style: style.path};
      for (const {path, source} of [style, ...makePages(facts, options), ...(await makePictures(facts, options))]) {
        const file = join(out, path);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, source);
      }
    }
  };
}
