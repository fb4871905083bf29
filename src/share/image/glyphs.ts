/** A character's outline in 1/1000 em: relative path commands from the baseline, y downwards. */
export interface Glyph {
  readonly advance: number;
  readonly d: string;
}

/** The letters at hand; a weight of 500 and more is the bold one. */
export interface Glyphs {
  find(character: string, weight: number): Glyph | undefined;
}

/** What a text needs, by weight. */
export interface Wanted {
  readonly regular: ReadonlySet<string>;
  readonly bold: ReadonlySet<string>;
}

export interface GlyphStore {
  /** the letters of a text; those that the font lacks are not among them */
  load(wanted: Wanted): Promise<Glyphs>;
}

interface Index {
  readonly common: readonly string[];
  readonly blocks: Readonly<Record<string, readonly number[]>>;
  readonly blockLength: number;
}

type Slice = Readonly<Record<string, string>>;

/** The letters of the font that the build cut into files; `read` gives one of them by name. Each is read once. */
export function createGlyphStore(read: (name: string) => Promise<unknown>): GlyphStore {
  const slices = new Map<string, Promise<Slice>>();
  let index: Promise<{files: Index; places: ReadonlyMap<string, number>}> | undefined;

  const slice = (name: string) => {
    let found = slices.get(name);
    if (!found) {
      found = read(name) as Promise<Slice>;
      found.catch(() => slices.delete(name));
      slices.set(name, found);
    }
    return found;
  };

  async function readIndex() {
    const files = (await read("index.json")) as Index;
    const places = new Map(files.common.flatMap((text, i) => [...text].map((character) => [character, i] as const)));
    return {files, places};
  }

  return {
    async load(wanted) {
      index ??= readIndex();
      index.catch(() => (index = undefined));
      const {files, places} = await index;
      const fileOf = (weight: number, character: string) => {
        const common = places.get(character);
        if (common !== undefined) return `${weight}-${common}.json`;
        const block = Math.floor(character.codePointAt(0)! / files.blockLength);
        return files.blocks[weight]?.includes(block) ? `${weight}-u${block.toString(16)}.json` : null;
      };
      const loadAll = async (weight: number, characters: ReadonlySet<string>) => {
        const names = new Set([...characters].flatMap((character) => fileOf(weight, character) ?? []));
        const read = await Promise.all([...names].map(slice));
        const found = new Map<string, Glyph>();
        for (const character of characters) {
          const entry = read.find((each) => Object.hasOwn(each, character))?.[character];
          if (entry !== undefined) found.set(character, toGlyph(entry));
        }
        return found;
      };
      const bold = await loadAll(600, wanted.bold);
      const without = [...wanted.bold].filter((character) => !bold.has(character));
      const regular = await loadAll(400, new Set([...wanted.regular, ...without]));
      return {
        find: (character, weight) =>
          weight >= 500 ? (bold.get(character) ?? regular.get(character)) : regular.get(character)
      };
    }
  };
}

function toGlyph(entry: string): Glyph {
  const comma = entry.indexOf(",");
  return {advance: Number(entry.slice(0, comma)), d: entry.slice(comma + 1)};
}
