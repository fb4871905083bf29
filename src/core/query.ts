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
        .trim()
        .toLowerCase();
      if (key === "") return [];
      return [[key, at < 0 ? null : plainValue(key, pair.slice(at + 1))]];
    });
}

function unwrap(query: string): string {
  let text = query;
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

function plainValue(key: string, value: string): string {
  if (!isViewKey(key)) return value;
  let plain = value;
  for (let round = 0; round < 3; round++) plain = plain.replace(/%25(?=[\da-f]{2})/gi, "%");
  return lowerKeys.has(key) ? plain.toLowerCase() : plain;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
