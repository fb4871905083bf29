import {join} from "node:path";
import type {Plugin} from "vite";

const source = join(import.meta.dirname, "../..");
const ours = /\/src\/(?:charts|explore|share|i18n|catalog|model|embed)[/.]/;

/** Parts of the house that embeds get in another, lighter form: a file's ending, and its text. */
const changes: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/\/src\/catalog\/(?:indicators\/index|match)\.ts$/, () => `export * from "${join(source, "embed/catalogue.ts")}";`],
  [/\/src\/catalog\/regions\/codes\.ts$/, provinces],
  [/\/src\/catalog\/regions\/former\.ts$/, () => "export const former = {};"],
  [/@observablehq\/plot\/src\/scales\/schemes\.js$/, () => schemes],
  [/@observablehq\/plot\/src\/projection\.js$/, () => projections],
  [/@observablehq\/plot\/src\/plot\.js$/, withoutPaths],
  [/@observablehq\/plot\/src\/marks\/tip\.js$/, () => tips],
  [/@observablehq\/plot\/src\/time\.js$/, () => times],
  [/@observablehq\/plot\/src\/scales\/temporal\.js$/, () => timeScales],
  [/@observablehq\/plot\/src\/scales\/diverging\.js$/, () => divergingScales],
  [/@observablehq\/plot\/src\/symbol\.js$/, () => symbols],
  [/@observablehq\/plot\/src\/curve\.js$/, () => curves],
  [/@observablehq\/plot\/src\/legends\.js$/, () => legends]
];

/**
 * What embeds do without: the catalogue's lists (a snapshot brings its own indicators), words of other rooms, and of Plot
 * its map projections, colour schemes, legends, scales of time, curves and symbols, which our charts never use. A chart by link weighs half of it all.
 */
export function slimBuild(): Plugin {
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

const times = `
export const intervalDuration = Symbol("intervalDuration");
export const intervalType = Symbol("intervalType");
export function parseTimeInterval() { ${none("an interval of time")} }
export function timeInterval() { ${none("an interval of time")} }
export function utcInterval() { ${none("an interval of time")} }
export function generalizeTimeInterval() { ${none("an interval of time")} }
export function inferTimeFormat() { ${none("a format of time")} }`;

const timeScales = `
export function createScaleTime() { ${none("a scale of time")} }
export function createScaleUtc() { ${none("a scale of time")} }`;

const divergingScales = ["", "Sqrt", "Pow", "Log", "Symlog"]
  .map((name) => `export function createScaleDiverging${name}() { ${none("a diverging scale")} }`)
  .join("\n");

const symbols = `
export const sqrt3 = Math.sqrt(3);
export const sqrt4_3 = 2 / sqrt3;
export const isSymbol = () => false;
export function maybeSymbol(symbol) { if (symbol == null) return symbol; ${none("a symbol")} }
export function maybeSymbolChannel(symbol) { if (symbol == null) return [undefined, "circle"]; ${none("a symbol")} }`;

const curves = `
import {curveLinear} from "d3";
export function maybeCurve(curve) { if (curve !== undefined) { ${none("a curve")} } return curveLinear; }
export function maybeCurveAuto(curve) { if (curve !== undefined) { ${none("a curve")} } return curveLinear; }
export function curveAuto(context) { return curveLinear(context); }`;

/** Plot's main file without paths of maps. */
function withoutPaths(code: string): string {
  const line = `import {creator, geoPath, select} from "d3";`;
  if (!code.includes(line)) throw new Error("lean: Plot's plot.js is written otherwise");
  return code.replace(line, `import {creator, select} from "d3"; const geoPath = () => { ${none("geoPath")} };`);
}
