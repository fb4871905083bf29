import {reportAbsent} from "../failure/absence.ts";

/** A file of ours that did not come; `what` is its name. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly what: string;
  constructor(what: string, cause: unknown) {
    super(`cannot fetch ${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
    this.what = what;
  }
}

export async function fetchText(url: string): Promise<string> {
  return (await fetchFile(url)).text();
}

export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(url)).arrayBuffer());
}

async function fetchFile(url: string): Promise<Response> {
  const what = fileOf(url);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    // some hosts answer with a page for whatever they lack
    const isPage = /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
    if (isPage && !/\.html?$/i.test(what)) throw new Error("a page came in its place");
    return response;
  } catch (cause) {
    const error = new FetchError(what, cause);
    reportAbsent(error);
    throw error;
  }
}

/** The name of a file by its address. */
export const fileOf = (url: string): string => new URL(url, document.baseURI).pathname.replace(/^.*\//, "");
