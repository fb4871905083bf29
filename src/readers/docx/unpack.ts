import {Unzip, UnzipInflate} from "fflate";
import {limits} from "../limits.ts";
import {UnreadableDocument} from "../unreadable.ts";

/**
 * The XML parts of a DOCX by their paths. Unpacked piece by piece, so that an archive that lies about its sizes ends at
 * the limit.
 *
 * @throws UnreadableDocument for an archive that is no DOCX
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  if ((bytes[6] ?? 0) & 1) throw new UnreadableDocument("encrypted", "an archive with a password");
  const names: string[] = [];
  const parts = new Map<string, string>();
  let fault: Error | null = null;
  let size = 0;
  const archive = new Unzip((file) => {
    const name = file.name.replaceAll("\\", "/").replace(/^\//, "");
    names.push(name);
    if (!wanted.test(name) || parts.has(name)) return;
    const decoder = new TextDecoder();
    let text = "";
    file.ondata = (error, piece, final) => {
      fault ??= error;
      if (error) return;
      size += piece.length;
      if (size > limits.part) throw new UnreadableDocument("too-large", `more than ${limits.part} bytes unpacked`);
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
  if (!parts.has("word/document.xml")) throw otherArchive(names);
  return parts;
}

const step = 1 << 14;
const wanted = /^(?:word\/(?:document|numbering|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/;

function otherArchive(names: readonly string[]): UnreadableDocument {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("word/")) return new UnreadableDocument("damaged", "a DOCX without its text");
  const [, what] = kinds.find(([start]) => has(start)) ?? ["", "an archive"];
  return new UnreadableDocument("not-a-document", what);
}

const kinds = [
  ["xl/", "an Excel workbook"],
  ["ppt/", "a PowerPoint presentation"],
  ["OFD.xml", "an OFD document"],
  ["content.xml", "an OpenDocument file"]
] as const;
