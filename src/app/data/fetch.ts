import {FetchError, reportAbsent} from "../failure/index.ts";

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
