import * as Inputs from "@observablehq/inputs";
import * as Plot from "@observablehq/plot";

type Options = Record<string, unknown>;

const isYear = (value: unknown) => Number.isInteger(value) && (value as number) >= 1000 && (value as number) < 3000;

/** `Inputs.table`, but a column of years is printed as it is: 2024, not 2,024. */
export function tableWithYears(data: unknown, options: Options = {}): Element {
  const format = {...yearFormats(data), ...(options["format"] as object | undefined)};
  return Inputs.table!(data, {...options, format});
}

function yearFormats(data: unknown): Record<string, (value: unknown) => string> {
  const formats: Record<string, (value: unknown) => string> = {};
  const table = data as {objects?: (options?: object) => Iterable<object>} | null | undefined;
  const rows = typeof table?.objects === "function" ? table.objects({limit: 1000}) : data;
  if (!Array.isArray(rows)) return formats;
  const some = rows.slice(0, 1000) as Options[];
  for (const name of Object.keys(some[0] ?? {})) {
    const values = some.map((row) => row?.[name]).filter((value) => value !== null && value !== undefined);
    if (values.length && values.every(isYear)) formats[name] = String;
  }
  return formats;
}

/** Plot, but a linear axis that spans nothing but years has ticks without a separator. */
export function plotWithYears(): typeof Plot {
  const plot = (options: Options = {}) => {
    const figure = Plot.plot(options);
    const changes: Options = {};
    for (const name of ["x", "y", "fx", "fy"] as const) {
      const given = options[name] as Options | undefined;
      if (given?.["tickFormat"] !== undefined || given?.["axis"] === null) continue;
      const scale = figure.scale(name);
      const domain = Array.from(scale?.domain ?? []);
      const numbers = scale?.type === "linear" || scale?.type === "point" || scale?.type === "band";
      if (
        !numbers ||
        !domain.length ||
        !domain.every((value) => isYear(Math.round(Number(value))) && typeof value === "number")
      )
        continue;
      changes[name] = {...given, tickFormat: tick};
    }
    return Object.keys(changes).length ? Plot.plot({...options, ...changes}) : figure;
  };
  Plot.Mark.prototype.plot = function (this: unknown, {marks = [], ...options}: Options = {}) {
    return plot({...options, marks: [...(marks as unknown[]), this]});
  } as never;
  return {...Plot, plot} as unknown as typeof Plot;
}

const tick = (value: unknown) => (Number.isInteger(value) ? String(value) : Number(value).toLocaleString("en-US"));
