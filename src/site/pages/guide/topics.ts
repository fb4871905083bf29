import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Language} from "../../../i18n/index.ts";

const folder = join(import.meta.dirname, "../../../../docs/guide");

/** The guide's pages, in the order of reading. */
const slugs = [
  "start",
  "cells",
  "sql",
  "charts",
  "own-documents",
  "sharing",
  "embedding",
  "data-dictionary",
  "method",
  "security",
  "deploying",
  "contributing"
];

export interface Topic {
  readonly slug: string;
  readonly title: string;
  /** the first paragraph, as text */
  readonly lead: string;
  /** Markdown, without its title */
  readonly text: string;
}

export function readTopics(language: Language): readonly Topic[] {
  return slugs
    .filter((slug) => existsSync(join(folder, language, `${slug}.md`)))
    .map((slug) => {
      const markdown = readFileSync(join(folder, language, `${slug}.md`), "utf8");
      const [, title, text] = /^# (.+)\n+([\s\S]*)$/.exec(markdown) ?? [];
      if (!title || !text) throw new Error(`page without a title: docs/guide/${language}/${slug}.md`);
      const lead = (text.split(/\n\n/).find((part) => !part.startsWith("#")) ?? "").replace(
        /\[([^\]]+)\]\([^)]*\)|[`*]/g,
        "$1"
      );
      return {slug, title, lead, text};
    });
}
