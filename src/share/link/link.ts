import {Inflate, deflateSync} from "fflate";
import {crc32Hex, fromBase64Url, maxLinkBytes, toBase64Url} from "../../core/index.ts";
import {unpack} from "../unpack.ts";
import {BrokenLink} from "./broken.ts";
import {schemas, toPresent, type Schema} from "./migrations.ts";
import {v1} from "./schemas/v1.ts";
import type {SharedNotebook} from "./shared.ts";

/**
 * A notebook as the fragment of an address, with its `#`: `#1.<base64url of the deflated notebook>.<its length>.<CRC-32>`.
 * The schema's number comes first; the length is that of the text between the first two points; the check is that of all
 * that stands before its point. This frame is the same for every schema.
 */
export function toLink(shared: SharedNotebook): string {
  const packed = deflateSync(v1.pack(shared), {level: 9, mem: 9, dictionary: v1.dictionary()});
  const text = toBase64Url(packed);
  const checked = `${v1.number}.${text}.${text.length}`;
  return `#${checked}.${check(checked)}`;
}

/**
 * The notebook that a fragment carries, whole: what is cut or altered gives none, and never another.
 *
 * @throws {BrokenLink}
 */
export function fromLink(fragment: string, known: readonly Schema[] = schemas): SharedNotebook {
  const {number, text} = open(fragment.replace(/^#/, ""));
  const schema = known.find((each) => each.number === number);
  if (!schema) throw new BrokenLink(number > known.at(-1)!.number ? "newer" : "foreign");
  const packed = fromBase64Url(text);
  const bytes = packed && unpack(new Inflate({dictionary: schema.dictionary()}), packed, maxLinkBytes);
  if (bytes === "large") throw new BrokenLink("large");
  const content = bytes && schema.unpack(bytes);
  if (content === null) throw new BrokenLink("foreign");
  return toPresent(content, number, known);
}

/** The number and the text of a frame that is whole. */
function open(link: string): {readonly number: number; readonly text: string} {
  const [, checked, number, text, length, crc] = /^((\d{1,6})\.([\w-]*)\.(\d{1,9}))\.([0-9a-f]{8})$/.exec(link) ?? [];
  if (checked === undefined || text === undefined) throw new BrokenLink(isCut(link) ? "cut" : "altered");
  if (check(checked) === crc) return {number: Number(number), text};
  throw new BrokenLink(text.length < Number(length) ? "cut" : "altered");
}

/** Whether what is there could be the beginning of a link. */
const isCut = (link: string) => /^\d{0,6}(?:\.[\w-]*(?:\.\d{0,9}(?:\.[0-9a-f]{0,7})?)?)?$/.test(link);

const check = (text: string) => crc32Hex(new TextEncoder().encode(text));
