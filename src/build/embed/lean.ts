import {join} from "node:path";
import type {Plugin} from "vite";

const source = join(import.meta.dirname, "../..");
const ours = /\/src\/(?:charts|share|i18n|catalog|model|embed)[/.]/;

/** Parts of the house that embeds get in another, lighter form: a file's ending, and its text. */
const changes: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/\/src\/catalog\/(?:indicators\/index|match)\.ts$/, () => `export * from "${join(source, "embed/catalogue.ts")}";`],
  [/\/src\/catalog\/regions\/codes\.ts$/, provinces],
  [/\/src\/catalog\/regions\/former\.ts$/, () => "export const former = {};"],
  [/\/src\/i18n\/zh\/index\.ts$/, () => `import {charts} from "./charts.ts"; export const zh = {charts};`],
  [/\/src\/i18n\/en\/index\.ts$/, () => `import {charts} from "./charts.ts"; export const en = {charts};`],
  [/@observablehq\/plot\/src\/scales\/schemes\.js$/, () => schemes],
  [/@observablehq\/plot\/src\/projection\.js$/, () => projections],
  [/@observablehq\/plot\/src\/plot\.js$/, withoutPaths],
  [/@observablehq\/plot\/src\/marks\/tip\.js$/, () => tips],
  [/@observablehq\/plot\/src\/legends\.js$/, () => legends]
];

/**
 * What embeds do without: the catalogue's lists (a snapshot brings its own indicators), words of other rooms, and of Plot
 * its map projections, colour schemes and legends, which our charts never use. A chart by link weighs half of it all.
 */
export function lean(): Plugin {
  return {
    name: "zhibiao:lean",
    enforce: "pre",
    config: () => ({
      build: {rolldownOptions: {treeshake: {moduleSideEffects: [{test: ours, sideEffects: false}]}}}
    }),
    transform(code, id) {
      const [, change] = changes.find(([pattern]) => pattern.test(id)) ?? [];
      return change && {code: change(code), map: null};
    }
  };
}

/** Of the region codes the provinces: the rest is named by the rows. */
function provinces(code: string): string {
  const shorter = code.replace(/(\d{6}[^\s"'`]+)(?: \d{4}[^\s"'`]+)+/g, "$1");
  if (shorter === code) throw new Error("lean: regions/codes.ts is written otherwise");
  return shorter;
}

const none = (name: string) => `throw new Error("${name} is left out of embeds");`;

const schemes = `
export const isCategoricalScheme = () => false;
export const isDivergingScheme = () => false;
export const maybeBooleanRange = () => undefined;
export function ordinalScheme() { ${none("a colour scheme")} }
export function ordinalRange() { ${none("a colour scheme")} }
export function quantitativeScheme() { ${none("a colour scheme")} }`;

const legends = `
export function legend() { ${none("legend")} }
export function exposeLegends() { return () => undefined; }
export function createLegends() { return []; }`;

const projections = `
export const createProjection = ({projection} = {}) => { if (projection != null) { ${none("projection")} } };
export const hasProjection = () => false;
export const projectionAspectRatio = () => undefined;
export function project() { ${none("projection")} }
export function applyPosition() { ${none("projection")} }
export function getGeometryChannels() { ${none("projection")} }
export function xyProjection() { ${none("projection")} }`;

const tips = `
export class Tip {}
export function tip() { ${none("tip")} }`;

/** Plot's main file without paths of maps. */
function withoutPaths(code: string): string {
  const line = `import {creator, geoPath, select} from "d3";`;
  if (!code.includes(line)) throw new Error("lean: Plot's plot.js is written otherwise");
  return code.replace(line, `import {creator, select} from "d3"; const geoPath = () => { ${none("geoPath")} };`);
}
