/** Custom properties by name, without the dashes in front: ink -> #24221e. */
export type Scope = Readonly<Record<string, string>>;

/**
 * A CSS colour as one that every renderer knows: custom properties, their fallbacks, currentColor and mixtures in OKLab
 * are worked out. What is none of these stays as it is.
 */
export function resolveColor(value: string, scope: Scope): string {
  const text = value.trim();
  if (text === "currentColor" || text === "currentcolor") return scope["chart-ink"] ?? "#000";
  const [, name, inside] = /^([\w-]+)\((.*)\)$/s.exec(text) ?? [];
  if (name === "var") {
    const [property, ...fallback] = split(inside!);
    const found = scope[property!.slice(2)];
    if (found === undefined && fallback.length === 0) throw new Error(`unknown custom property: ${property}`);
    return resolveColor(found ?? fallback.join(","), scope);
  }
  if (name === "color-mix") return mix(split(inside!), scope);
  return text;
}

/** `in oklab, a 30%, b`: https://www.w3.org/TR/css-color-5/#color-mix */
function mix([space, ...parts]: readonly string[], scope: Scope): string {
  if (space !== "in oklab" || parts.length !== 2) throw new Error(`cannot mix: ${parts.join(", ")} ${space}`);
  const [a, b] = parts.map((part) => {
    const share = /\s([\d.]+)%$/.exec(part);
    const color = share ? part.slice(0, share.index).trimEnd() : part;
    return {lab: toOklab(toRgb(resolveColor(color, scope))), share: share ? Number(share[1]) / 100 : null};
  });
  const first = a!.share ?? (b!.share === null ? 0.5 : 1 - b!.share);
  const total = first + (b!.share ?? 1 - first);
  return toHex(toLinear(a!.lab.map((each, i) => (each * first + b!.lab[i]! * (total - first)) / total)));
}

/** At commas that stand in no brackets. */
function split(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function toRgb(color: string): number[] {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (!digits) throw new Error(`not a colour to mix: ${color}`);
  const each = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return each.map((pair) => Number.parseInt(pair, 16) / 255);
}

function toHex(linear: readonly number[]): string {
  const encode = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
  const byte = (c: number) => Math.round(255 * Math.max(0, Math.min(1, encode(c))));
  return `#${linear.map((c) => byte(c).toString(16).padStart(2, "0")).join("")}`;
}

type Rows = readonly (readonly number[])[];

// https://bottosson.github.io/posts/oklab/
const toCones: Rows = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005]
];
const conesToLab: Rows = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766]
];
const labToCones: Rows = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548]
];
const conesToRgb: Rows = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701]
];

const times = (rows: Rows, vector: readonly number[]) =>
  rows.map((row) => row.reduce((sum, each, i) => sum + each * vector[i]!, 0));

function toOklab(rgb: readonly number[]): number[] {
  const linear = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return times(conesToLab, times(toCones, linear).map(Math.cbrt));
}

function toLinear(lab: readonly number[]): number[] {
  return times(
    conesToRgb,
    times(labToCones, lab).map((each) => each ** 3)
  );
}
