import {release} from "virtual:seeds";
import {commit, version} from "virtual:about";
import type {Words} from "../../i18n/index.ts";

/** Something that failed: what was thrown, and when. */
export interface Failure {
  readonly error: unknown;
  /** milliseconds since 1970 */
  readonly at: number;
}

export const toFailure = (error: unknown): Failure => ({error, at: Date.now()});

/**
 * What a user can hand on of a failure: the build, the address without what a notebook's link carries, the browser, and
 * the error with all that caused it. Nothing of her notebooks and files is in it.
 */
export function reportOf({error, at}: Failure, t: Words["app"]["failure"]["report"]): string {
  const lines: readonly (readonly [string, string])[] = [
    [t.version, `${version}${commit ? ` (${commit})` : ""}, ${t.data} ${release}`],
    [t.address, addressOf(location)],
    [t.time, new Date(at).toISOString()],
    [t.browser, navigator.userAgent],
    [t.state, stateOf(t)]
  ];
  return `${lines.map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n${chainOf(error)}`;
}

/** The fragment of a link is a whole notebook: only its length is told. */
export function addressOf({origin, pathname, search, hash}: Pick<Location, "origin" | "pathname" | "search" | "hash">) {
  return `${origin}${pathname}${search}${hash ? `#… (${hash.length})` : ""}`;
}

function stateOf(t: Words["app"]["failure"]["report"]): string {
  const {onLine, serviceWorker} = navigator;
  return [
    onLine ? t.online : t.offline,
    serviceWorker?.controller ? t.kept : t.unkept,
    `${innerWidth}×${innerHeight}`
  ].join(", ");
}

const maxCauses = 8;

/** An error, and what caused it, each with where it happened. */
export function chainOf(error: unknown): string {
  const parts: string[] = [];
  for (let each = error; each !== undefined && each !== null && parts.length < maxCauses; each = causeOf(each))
    parts.push(describe(each));
  return parts.join("\n← ") || String(error);
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

// Firefox and Safari leave name and message out of the stack
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : String(error);
  const head = `${error.name}: ${error.message}`;
  const {stack = ""} = error;
  return stack.startsWith(head) || stack.includes(error.message) ? stack.trim() : `${head}\n${stack}`.trim();
}
