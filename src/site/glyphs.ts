import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {fontVersion, licence, readOutlines} from "./font.ts";

const id = "virtual:glyphs";
const house = join(import.meta.dirname, "../..");
const cache = join(house, "node_modules/.cache/zhibiao");
const weights = [400, 600] as const;
const sliceLength = 200;
const blockLength = 256;
const format = 1;

/**
 * The outlines of Noto Sans SC in small files, so that a picture can be drawn with the characters that it holds and no
 * others: what the house itself writes by frequency, the rest by code point. `index.json` says what is where.
 */
export async function glyphFiles(): Promise<ReadonlyMap<string, string>> {
  const common = toSlices(frequent());
  const key = createHash("sha256")
    .update(JSON.stringify([format, fontVersion(), weights, common]))
    .digest("hex");
  const kept = join(cache, `glyphs-${key.slice(0, 16)}.json`);
  if (existsSync(kept)) return new Map(JSON.parse(readFileSync(kept, "utf8")) as [string, string][]);
  const files = await makeFiles(common);
  mkdirSync(cache, {recursive: true});
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify([...files]));
  renameSync(`${kept}.${process.pid}`, kept);
  return files;
}

async function makeFiles(common: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const blocks: Record<number, number[]> = {};
  const inCommon = new Set(common.flatMap((slice) => [...slice]));
  const bold = new Set([...inCommon, ...standard()]);
  for (const weight of weights) {
    const wanted = (code: number) => weight === weights[0] || bold.has(String.fromCodePoint(code));
    const outlines = await readOutlines(weight, wanted);
    const write = (name: string | number, characters: readonly string[]) => {
      const entries = characters.flatMap((character) => {
        const outline = outlines.get(character.codePointAt(0)!);
        return outline ? [[character, `${outline.advance},${outline.d}`]] : [];
      });
      files.set(`${weight}-${name}.json`, JSON.stringify(Object.fromEntries(entries)));
    };
    common.forEach((slice, i) => write(i, [...slice]));
    const rest = new Map<number, string[]>();
    for (const code of outlines.keys()) {
      const character = String.fromCodePoint(code);
      if (inCommon.has(character)) continue;
      const block = Math.floor(code / blockLength);
      rest.set(block, [...(rest.get(block) ?? []), character]);
    }
    blocks[weight] = [...rest.keys()].sort((a, b) => a - b);
    for (const [block, characters] of rest) write(`u${block.toString(16)}`, characters);
  }
  files.set("index.json", JSON.stringify({common, blocks, blockLength}));
  files.set("OFL.txt", licence());
  return files;
}

/** ASCII and the characters of seeds, catalogue, words and notebooks, the most frequent first. */
function frequent(): string[] {
  const counts = new Map<string, number>();
  for (const path of ["seeds/observations.jsonl", "seeds/documents.json", "src/i18n", "src/catalog", "notebooks"]) {
    for (const text of textsOf(join(house, path))) {
      for (const character of text) {
        if (character > "~") counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
  }
  const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i));
  return [...ascii, ...[...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([character]) => character)];
}

function textsOf(path: string): string[] {
  if (/\.(?:ts|json|jsonl|html)$/.test(path)) return [readFileSync(path, "utf8")];
  return readdirSync(path, {recursive: true, encoding: "utf8"})
    .sort()
    .filter((file) => /\.(?:ts|html)$/.test(file))
    .map((file) => readFileSync(join(path, file), "utf8"));
}

/** GB/T 2312: the characters that nearly every Chinese text keeps to. */
function standard(): string[] {
  const decoder = new TextDecoder("gb18030");
  const found: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.push(decoder.decode(new Uint8Array([row, cell])));
  }
  return found;
}

function toSlices(characters: readonly string[]): string[] {
  const slices: string[] = [];
  for (let at = 0; at < characters.length; at += sliceLength) {
    slices.push(characters.slice(at, at + sliceLength).join(""));
  }
  return slices;
}

/** The glyph files as static files, and the module `virtual:glyphs` that says where they are. */
export function glyphs(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:glyphs",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return;
      if (serving) return `export const glyphsUrl = "/@glyphs/index.json";`;
      const files = await glyphFiles();
      const hash = createHash("sha256")
        .update(JSON.stringify([...files]))
        .digest("hex")
        .slice(0, 8);
      const emit = (name: string) =>
        this.emitFile({type: "asset", fileName: `glyphs-${hash}/${name}`, source: files.get(name)!});
      for (const name of files.keys()) if (name !== "index.json") emit(name);
      return `export const glyphsUrl = import.meta.ROLLUP_FILE_URL_${emit("index.json")};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /^\/@glyphs\/([\w.-]+)$/.exec(request.url ?? "") ?? [];
        if (!name) return next();
        glyphFiles().then((files) => {
          response.statusCode = files.has(name) ? 200 : 404;
          response.setHeader("content-type", name.endsWith(".json") ? "application/json" : "text/plain");
          response.end(files.get(name));
        }, next);
      });
    }
  };
}
