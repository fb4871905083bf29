import {Unzip, UnzipInflate} from "fflate";
import {limits} from "../limits.ts";
import {UnreadableDocument, type UnreadableReason} from "../unreadable.ts";
import {mainPart, relationsOf, resolve} from "./relations.ts";

/** The XML parts of a DOCX that hold its words; one that the file has not is undefined. */
export interface Parts {
  readonly main: string;
  readonly numbering: string | undefined;
  readonly styles: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly core: string | undefined;
}

/**
 * The parts of a DOCX, by the relations that name them. Unpacked piece by piece, so that an archive that lies about its
 * sizes ends at the limit.
 *
 * @throws UnreadableDocument for an archive that is no DOCX
 */
export function unpack(bytes: Uint8Array): Parts {
  if ((bytes[6] ?? 0) & 1) throw new UnreadableDocument("encrypted", "an archive with a password");
  const archive = {names: new Set<string>(), size: 0};
  const heads = partsNamed(bytes, (name) => name === "_rels/.rels", archive);
  const names = [...archive.names];
  const root = relationsOf(heads.get("_rels/.rels"));
  const main = mainPart(root, names);
  if (main === undefined) throw otherArchive(names);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const own = relationsOf(partsNamed(bytes, (name) => name === rels, archive).get(rels));
  const pathOf = (kind: string) => {
    const named = own.find(({type}) => type === kind);
    return named ? resolve(named.target, folder) : `${folder || "word/"}${kind}.xml`;
  };
  const core = root.find(({type}) => type === "core-properties");
  const paths = {
    main,
    numbering: pathOf("numbering"),
    styles: pathOf("styles"),
    footnotes: pathOf("footnotes"),
    endnotes: pathOf("endnotes"),
    core: core ? resolve(core.target, "") : "docProps/core.xml"
  };
  const wanted = new Set(Object.values(paths));
  const parts = partsNamed(bytes, (name) => wanted.has(name), archive);
  const text = parts.get(main);
  if (text === undefined) throw otherArchive(names);
  return {
    main: text,
    numbering: parts.get(paths.numbering),
    styles: parts.get(paths.styles),
    footnotes: parts.get(paths.footnotes),
    endnotes: parts.get(paths.endnotes),
    core: parts.get(paths.core)
  };
}

const step = 1 << 14;

interface Archive {
  readonly names: Set<string>;
  size: number;
}

function partsNamed(bytes: Uint8Array, isWanted: (name: string) => boolean, known: Archive): Map<string, string> {
  const parts = new Map<string, string>();
  let fault: Error | null = null;
  const archive = new Unzip((file) => {
    const name = file.name.replaceAll("\\", "/").replace(/^\//, "");
    known.names.add(name);
    if (!isWanted(name) || parts.has(name)) return;
    const decoder = new TextDecoder();
    let text = "";
    file.ondata = (error, piece, final) => {
      fault ??= error;
      if (error) return;
      known.size += piece.length;
      if (known.size > limits.part)
        throw new UnreadableDocument("too-large", `more than ${limits.part} bytes unpacked`);
      text += decoder.decode(piece, {stream: !final});
      if (final) parts.set(name, text);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step) {
    archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    if (fault) throw fault as Error;
  }
  return parts;
}

function otherArchive(names: readonly string[]): UnreadableDocument {
  const has = (name: RegExp) => names.some((each) => name.test(each));
  if (has(/^word\//)) return new UnreadableDocument("damaged", "a DOCX without its text");
  const [, reason, what] = kinds.find(([name]) => has(name)) ?? ["", "archive", "an archive"];
  return new UnreadableDocument(reason as UnreadableReason, what);
}

const kinds: readonly (readonly [RegExp, UnreadableReason, string])[] = [
  [/^OFD\.xml$/i, "ofd", "an OFD document"],
  [/^xl\//, "spreadsheet", "an Excel workbook"],
  [/^ppt\//, "presentation", "a PowerPoint presentation"],
  [/^content\.xml$/, "open-document", "an OpenDocument file"]
];
