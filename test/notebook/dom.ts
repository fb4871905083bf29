import {JSDOM} from "jsdom";
import type {Dom} from "../../src/notebook/index.ts";

/** A page to write and read notebook files with; happy-dom hides what HTML does to scripts. */
export function openPage(): Dom {
  const {window} = new JSDOM("");
  return {document: window.document, parser: new window.DOMParser()};
}
