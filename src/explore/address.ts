import {plainQuery, splitQuery, crc32, isDate} from "../core/index.ts";
import {readChartChoice, readSelection, writeSelection, type Selection} from "./selection.ts";

/** Links that say at their beginning that they have an end, which is their check. */
const version = "2";
const parts = ["i", "r", "k", "y", "c", "s", "b", "u"] as const;
const checkLength = 4;

/** The query of a view: between its version and its check, so that one that is cut or changed is told. */
export function writeView(selection: Selection, release: string | null = null, language: string | null = null): string {
  const query = [writeSelection(selection), release === null ? "" : `d=${release}`].filter(Boolean).join("&");
  const lang = language === null ? "" : `&lang=${encodeURIComponent(language)}`;
  return `v=${version}${lang}&${query}&z=${checkOf(new URLSearchParams(query), true)}`;
}

/** The query of a chart's address: what it shows, and the release of the data that it was made with. */
export function viewQuery(selection: Selection, release: string, language: string | null = null): string {
  return `explore&${writeView(selection, release, language)}`;
}

/** The release that an address names, or null. */
export function viewRelease(parameters: URLSearchParams): string | null {
  const release = parameters.get("d") ?? "";
  return isDate(release) ? release : null;
}

/** A value in an address that names nothing, and the parameter that it stands in. */
export interface Unread {
  readonly parameter: (typeof parts)[number] | "d";
  readonly value: string;
}

/** What an address says, and whether that is what it said when it was made. */
export interface ViewReading {
  readonly selection: Selection;
  readonly release: string | null;
  /** `unmarked`: it is of a time when links had no end, or written by hand; `newer`: of a version that is not known here */
  readonly state: "whole" | "cut" | "altered" | "unmarked" | "newer";
  readonly unread: readonly Unread[];
}

export function readView(search: string): ViewReading {
  const parameters = new URLSearchParams(plainQuery(search));
  return {
    selection: readSelection(parameters),
    release: viewRelease(parameters),
    state: stateOf(search, parameters),
    unread: unreadOf(parameters)
  };
}

function stateOf(search: string, parameters: URLSearchParams): ViewReading["state"] {
  const pairs = new Map(splitQuery(search));
  const check = parameters.get("z") ?? "";
  const told = pairs.get("v") ?? "";
  if (/^\d+$/.test(told) && Number(told) > Number(version)) return "newer";
  if (told === "" && !pairs.has("v") && check === "") return isCutShort(search, pairs) ? "cut" : "unmarked";
  if (parts.some((name) => typeof pairs.get(name) !== "string") || check.length < checkLength) return "cut";
  // a release may have been added by hand
  return [true, false].some((dated) => checkOf(parameters, dated) === check) ? "whole" : "altered";
}

/** Whether a query without a check ends in a separator, in a key, or before the first value. */
function isCutShort(search: string, pairs: ReadonlyMap<string, string | null>): boolean {
  const values = parts.map((name) => pairs.get(name)).filter((value) => value !== undefined);
  return /^\??explore&$/i.test(search) || values.includes(null) || (values.length === 1 && values[0] === "");
}

function checkOf(parameters: URLSearchParams, dated: boolean): string {
  const said = [...parts, ...(dated ? ["d"] : [])].map((name) => parameters.get(name)?.toLowerCase() ?? "");
  if (!dated) said.push("");
  const sum = crc32(new TextEncoder().encode(said.join("&")));
  return (sum % 36 ** checkLength).toString(36).padStart(checkLength, "0");
}

function unreadOf(parameters: URLSearchParams): readonly Unread[] {
  const found: Unread[] = [];
  for (const parameter of [...parts, "d"] as const) {
    const value = parameters.get(parameter) ?? "";
    const isRead = readers[parameter];
    const values = parameter === "i" || parameter === "r" || parameter === "k" ? value.split("~") : [value];
    for (const each of values) if (each !== "" && !isRead(each)) found.push({parameter, value: each});
  }
  return found;
}

const readers: Readonly<Record<Unread["parameter"], (value: string) => boolean>> = {
  i: (slug) => /^[a-z0-9-]+$/.test(slug),
  r: (code) => /^(?:\d\d){1,3}$/.test(code),
  k: (kind) => kind === "actual" || kind === "target",
  y: (years) => /^\d{4}~\d{4}$/.test(years),
  c: (chart) => readChartChoice(chart) !== null,
  s: (scale) => scale === "linear" || scale === "log",
  b: (base) => /^\d{4}(~pct)?$/.test(base),
  u: (unit) => /^[\p{L}\p{N}%‰/]{1,8}$/u.test(unit),
  d: isDate
};
