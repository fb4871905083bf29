/** A file of Observable Plot that embeds get in another, lighter form. */
export interface PlotPart {
  /** within Plot's folder `src` */
  readonly file: string;
  /** of the file that the form was made for */
  readonly sha256: string;
  readonly replace: (code: string) => string;
}

const none = (name: string) => `throw new Error("${name} is left out of embeds");`;

/** Functions that our charts never reach; `sort` is what they would need. */
const unreached = (sort: string, ...names: readonly string[]) =>
  names.map((name) => `export function ${name}() { ${none(sort)} }`).join("\n");

const schemes = `
export const isCategoricalScheme = () => false;
export const isDivergingScheme = () => false;
export const maybeBooleanRange = () => undefined;
${unreached("a colour scheme", "ordinalScheme", "ordinalRange", "quantitativeScheme")}`;

const legends = `
${unreached("a legend", "legend")}
export function exposeLegends() { return () => undefined; }
export function createLegends() { return []; }`;

const projections = `
export const createProjection = ({projection} = {}) => { if (projection != null) { ${none("a projection")} } };
export const hasProjection = () => false;
export const projectionAspectRatio = () => undefined;
${unreached("a projection", "project", "applyPosition", "getGeometryChannels", "xyProjection")}`;

const tips = `
export class Tip {}
${unreached("a tip", "tip")}`;

const pointers = unreached("a pointer", "pointer", "pointerX", "pointerY", "anchorX", "anchorY");

const markers = `
export function markers(mark, {marker, markerStart = marker, markerMid = marker, markerEnd = marker} = {}) {
  if (markerStart || markerMid || markerEnd) { ${none("a marker")} }
}
export function applyMarkers() {}
export function applyGroupedMarkers() {}`;

const times = `
export const intervalDuration = Symbol("intervalDuration");
export const intervalType = Symbol("intervalType");
${unreached("time", "parseTimeInterval", "timeInterval", "utcInterval", "generalizeTimeInterval", "inferTimeFormat")}`;

const timeScales = unreached("a scale of time", "createScaleTime", "createScaleUtc");

const divergingScales = unreached(
  "a diverging scale",
  ...["", "Sqrt", "Pow", "Log", "Symlog"].map((name) => `createScaleDiverging${name}`)
);

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

/** Takes one name out of a file's import from d3, and puts a function that throws in its place. */
const withoutImport = (from: string, to: string, name: string) => (code: string) =>
  code.replace(`import {${from}} from "d3";`, `import {${to}} from "d3"; const ${name} = () => { ${none(name)} };`);

/** Files of Plot 0.6.17: what is said here is held against what is installed by `checkPlot`. */
export const plotParts: readonly PlotPart[] = [
  {
    file: "scales/schemes.js",
    sha256: "eb1d3c94bb05182c06658f24cc45392a0e5c064d981a425cb19a68077e1289f8",
    replace: () => schemes
  },
  {
    file: "projection.js",
    sha256: "af48e68bd05b04c8aa58911a349cdc8954ce4d01b94791031208a6db1e0c957f",
    replace: () => projections
  },
  {
    file: "plot.js",
    sha256: "e316a2f79fcc7d1488738c5c58f02ff81423845e56429046b8dad15b97ed0eff",
    replace: withoutImport("creator, geoPath, select", "creator, select", "geoPath")
  },
  {
    file: "marks/axis.js",
    sha256: "e2a41b86d44806dba64eac757492089ffefb6d677f8aafb39baf681ee25f271e",
    replace: withoutImport("InternSet, extent, format, utcFormat", "InternSet, extent, format", "utcFormat")
  },
  {
    file: "marks/tip.js",
    sha256: "528522e0e0b0ef65de7335319f942735beb81fe04b7c001b4bc34b58f80307d6",
    replace: () => tips
  },
  {
    file: "marker.js",
    sha256: "777197787212b6d289d584f3af1b4cb8eab64facdddb112a087b8d559ae10bee",
    replace: () => markers
  },
  {
    file: "interactions/pointer.js",
    sha256: "ef52fa48804cd326106d77b53c66a0934709ba0e307cd18d9dc09296a55dcfaa",
    replace: () => pointers
  },
  {
    file: "time.js",
    sha256: "b2fabcd1fe17d9a5ceabc9f5d587e53998023a79365aa20389c8456d0ebd92cb",
    replace: () => times
  },
  {
    file: "scales/temporal.js",
    sha256: "6af6e94eefc77ce06fc7c74bd6ab6c6195fc04df3f1866fe43169bbc4fa3f875",
    replace: () => timeScales
  },
  {
    file: "scales/diverging.js",
    sha256: "9553c80bdf2d251b1a9bddba333310cb6cdf4e221d165e40b09ad5692a25ad3a",
    replace: () => divergingScales
  },
  {
    file: "symbol.js",
    sha256: "46225ba778f0f7dfcd624373da95b4adfecf0c813e64ad9e3c23c5e665f0a79f",
    replace: () => symbols
  },
  {
    file: "curve.js",
    sha256: "efcfe5d0f3655d362615205b2bd3f95dd5d34963399c991b4026467d0f5c145c",
    replace: () => curves
  },
  {
    file: "legends.js",
    sha256: "71134de367d97595b0ee72ce75bb5c4ecd5a671e8d9ba897c7688a4cc0a9425c",
    replace: () => legends
  }
];
