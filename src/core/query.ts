/** Keys of one letter are those of a view, whose values hold nothing that is encoded twice by itself. */
const isViewKey = (key: string) => /^[a-z]$/.test(key);
/** Views whose values are told in small letters. */
const lowerKeys = new Set(["i", "k", "c", "s", "b", "v", "z"]);

/**
 * The query of an address as it was written, whatever mail and chat programs did to it: `&amp;` for `&`, encoded once more,
 * in capitals. What it says stays encoded as it is. A key without `=` stays without.
 */
export function plainQuery(search: string): string {
  return splitQuery(search)
    .map(([key, value]) => (value === null ? key : `${key}=${value}`))
    .join("&");
}

/** The keys of a query, in small letters, and their values, still encoded; null where the key has no `=`. */
export function splitQuery(search: string): readonly (readonly [key: string, value: string | null])[] {
  return unwrap(search.replace(/^\?/, ""))
    .split("&")
    .flatMap((pair): (readonly [string, string | null])[] => {
      const at = pair.indexOf("=");
      const key = decode(at < 0 ? pair : pair.slice(0, at))
        .replaceAll("+", " ")
        .trim()
        .toLowerCase();
      if (key === "") return [];
      return [[key, at < 0 ? null : plainValue(key, pair.slice(at + 1))]];
    });
}

/** An address in which `&#38;` has cut the query, and the rest has become its fragment, in one piece again. */
export const wholeAddress = (address: string): string =>
  address.replace(/&#(?:0*38|x0*26);/gi, "&").replace(/(?<=&(?:amp;)?)#(?:0*38|x0*26);/gi, "");

function unwrap(query: string): string {
  let text = halfWidth(query);
  for (let round = 0; round < 4; round++) {
    const before = text;
    text = text.replace(/&(?:amp|#0*38|#x0*26);/gi, "&");
    // the separators themselves are encoded
    if (/^[^&=]*%(?:25)*(?:26|3d)/i.test(text))
      text = text.replace(/%26/g, "&").replace(/%3d/gi, "=").replace(/%3b/gi, ";").replace(/%25/g, "%");
    if (text === before) break;
  }
  return text;
}

/** A chart's query whose separators a Chinese keyboard has written, or a program that takes them for such. */
function halfWidth(query: string): string {
  if (!/^(?:\?|？|%ef%bc%9f)*explore/i.test(query)) return query;
  return query
    .replace(/^(?:\?|？|%ef%bc%9f)+/i, "")
    .replace(/＆|%ef%bc%86/gi, "&")
    .replace(/＝|%ef%bc%9d/gi, "=");
}

const firstBlanks = /^(?:\s|\+|%(?:09|0a|0d|20|c2%a0|e3%80%80))+/i;
const lastBlank = /(?:\s|\+|%(?:09|0a|0d|20|c2%a0|e3%80%80))$/i;

function withoutOuterBlanks(value: string): string {
  let text = value.replace(firstBlanks, "");
  for (let found = lastBlank.exec(text.slice(-9)); found; found = lastBlank.exec(text.slice(-9)))
    text = text.slice(0, -found[0].length);
  return text;
}

function plainValue(key: string, value: string): string {
  if (!isViewKey(key)) return value;
  let plain = value;
  for (let round = 0; round < 3; round++) plain = plain.replace(/%25(?=[\da-f]{2})/gi, "%");
  plain = withoutOuterBlanks(plain);
  return lowerKeys.has(key) ? plain.toLowerCase() : plain;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
