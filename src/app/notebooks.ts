import {notebooks} from "virtual:notebooks";
import {BrokenNotebook, deserialize, serialize, type Dom, type Notebook} from "../notebook/index.ts";
import {parseNotebook, type InputValues, type Preferences} from "../sandbox/index.ts";
import {FetchError} from "./fetch.ts";
import {
  openKeeper,
  titled,
  type Choices,
  type GivenFile,
  type Keeper,
  type Keeping,
  type Keys,
  type NotebookRecord,
  type Told
} from "./keeping/index.ts";
import {dataOf} from "./releases.ts";
import {isStrange, type NotebookPage, type Origin} from "./store.ts";

/** A notebook file that is larger than a frame may send back, so that its edits could not be kept. */
export class OversizedNotebook extends Error {
  override readonly name = "OversizedNotebook";
}

/** A notebook of the reader's whose kept file cannot be read. */
export class BrokenDraft extends Error {
  override readonly name = "BrokenDraft";
  readonly record: NotebookRecord;
  constructor(record: NotebookRecord, cause: unknown) {
    super(`the kept notebook cannot be read: ${record.id}`, {cause});
    this.record = record;
  }
}

/** A notebook of the reader's that is not in this browser. */
export class MissingNotebook extends Error {
  override readonly name = "MissingNotebook";
}

/** Reads a notebook file. @throws BrokenNotebook, OversizedNotebook */
export function readNotebook(text: string, dom: Dom): Notebook {
  const notebook = deserialize(text, dom);
  if (!parseNotebook(notebook)) throw new OversizedNotebook("the notebook is larger than can be edited");
  return notebook;
}

/** What a notebook comes with that no address holds. */
export interface Held {
  readonly notebook: Notebook;
  readonly origin: Exclude<Origin, "shipped">;
  /** whether its database holds what was read in the reader's documents */
  readonly own?: boolean;
  readonly choices?: Choices;
  readonly files?: readonly GivenFile[];
  /** the release of the data that it is opened with */
  readonly data?: NotebookPage["data"];
}

export interface NotebooksOptions {
  readonly dom: Dom;
  readonly keeping: Keeping;
  /** titles that notebooks are made with */
  readonly untitled: readonly string[];
  /** something of an open notebook has changed beside its cells */
  changed(key: string, change: Partial<NotebookPage>): void;
}

/**
 * The notebooks of this tab: shipped ones by slug, the reader's own by id, and those that no address holds (an opened
 * file, one made here) until they are kept at their first change.
 */
export function createNotebooks({dom, keeping, untitled, changed}: NotebooksOptions) {
  const held = new Map<string, NotebookPage>();
  const keepers = new Map<string, Keeper>();
  // what became of notebooks that had no address
  const ids = new Map<string, string>();
  let made = 0;
  let keys: Keys = {};
  const keysRead = keeping.keys().then((read) => (keys = read), console.warn);

  const loadShipped = async (slug: string): Promise<string> => {
    const shipped = notebooks.find((each) => each.slug === slug)!;
    return shipped.load().catch((cause: unknown) => {
      throw new FetchError(`${slug}.html`, cause);
    });
  };

  function watch(page: NotebookPage, record: NotebookRecord | null): NotebookPage {
    const {key, slug, shipped, own, opened} = page;
    const keeper = openKeeper({
      keeping,
      record,
      draft() {
        const {choices, files, data} = held.get(key) ?? page;
        const origin = slug !== null && shipped ? {origin: {slug, text: shipped.text}} : {};
        return {original: opened, ...origin, own, choices, files, release: data?.release};
      },
      stands(draft, kept) {
        const change = {draft, id: kept?.id ?? null};
        if (kept) ids.set(key, kept.id);
        const page = held.get(key);
        if (page) held.set(key, {...page, ...change});
        changed(key, change);
      },
      elsewhere: (elsewhere) => changed(key, {elsewhere})
    });
    keepers.set(key, keeper);
    held.set(key, page);
    return page;
  }

  const isLost = (key: string) => {
    const page = held.get(key);
    return page !== undefined && page.draft !== "none" && page.draft !== "kept" && page.draft !== "aside";
  };

  return {
    isShipped: (slug: string): boolean => notebooks.some((each) => each.slug === slug),

    async openShipped(slug: string): Promise<NotebookPage> {
      // changes that could not be kept are still here
      await keepers.get(slug)?.settled();
      if (isLost(slug)) return held.get(slug)!;
      const [text, choices, all] = await Promise.all([
        loadShipped(slug),
        keeping.shippedChoices(slug).catch(without({} as Choices)),
        keeping.list().catch(without([] as readonly NotebookRecord[])),
        keysRead
      ]);
      const notebook = deserialize(text, dom);
      const copies = all.filter(({origin}) => origin?.slug === slug);
      return watch(
        {...blankPage(slug, notebook), slug, origin: "shipped", choices, copies, shipped: {text, changed: false}},
        null
      );
    },

    async openKept(id: string): Promise<NotebookPage> {
      const before = [...keepers].filter(([, keeper]) => keeper.record?.id === id);
      for (const [key, keeper] of before) {
        await keeper.settled();
        if (isLost(key)) return held.get(key)!;
        keepers.delete(key);
        held.delete(key);
      }
      const [kept] = await Promise.all([keeping.open(id), keysRead]);
      if (!kept) throw new MissingNotebook(`no such notebook: ${id}`);
      const {record, choices, text} = kept;
      const {origin, own = false, release} = record;
      const notebook = {...readKept(record, text, dom), title: record.title};
      const shippedText =
        origin && this.isShipped(origin.slug) ? await loadShipped(origin.slug).catch(() => null) : null;
      const shipped =
        shippedText === null ? null : {text: shippedText, changed: !!origin!.text && origin!.text !== shippedText};
      if (origin && shipped && !origin.text) await keeping.note(id, {origin: {...origin, text: shipped.text}});
      const page = {...blankPage(`kept:${id}`, notebook), slug: origin?.slug ?? null, id, own, choices, shipped};
      const data = release === undefined ? {} : {data: await dataOf(release)};
      return watch({...page, ...data, draft: "kept"}, record);
    },

    /** Holds a notebook that has no address; it gets one when it is kept. */
    hold({notebook, origin, own = false, choices = {}, files = [], data}: Held): NotebookPage {
      if (own && isStrange({origin})) throw new Error(`a stranger's notebook sees no documents: ${origin}`);
      const keeps = !isStrange({origin});
      const key = `held:${Math.round(performance.timeOrigin)}:${++made}`;
      return watch({...blankPage(key, notebook), origin, own, keeps, choices, files, data}, null);
    },

    /** Puts a page with another release of the data in its place; the notebook is kept with it. */
    pin(page: NotebookPage): NotebookPage {
      held.set(page.key, page);
      if (page.id !== null) keeping.note(page.id, {release: page.data?.release}).catch(console.warn);
      return page;
    },

    /** a notebook that no address held, or the id that it was kept under since */
    find: (key: string): NotebookPage | {readonly id: string} | undefined => {
      const id = ids.get(key);
      return id === undefined ? held.get(key) : {id};
    },

    /** Takes an edit and keeps it where the notebook is one that is kept; returns the notebook as it is then. */
    edit(page: NotebookPage, edited: Notebook, inputs?: InputValues): Notebook {
      const notebook = titled({...edited, title: page.notebook.title}, untitled);
      const now = held.get(page.key) ?? page;
      const draft = now.keeps ? now.draft : "held";
      held.set(page.key, {...now, notebook, draft, ...(inputs ? {choices: {...now.choices, inputs}} : {})});
      if (now.keeps) keepers.get(page.key)?.edit(notebook, inputs);
      else if (now.draft !== draft) changed(page.key, {draft});
      return notebook;
    },

    /** Gives a notebook another title; it is kept with it. */
    retitle(page: NotebookPage, title: string): Notebook {
      const now = held.get(page.key) ?? page;
      const notebook = {...page.notebook, title};
      held.set(page.key, {...now, notebook, draft: now.keeps ? now.draft : "held"});
      if (now.keeps) keepers.get(page.key)?.edit(notebook, now.choices.inputs);
      else changed(page.key, {draft: "held"});
      return notebook;
    },

    choose(key: string, choices: Choices): void {
      const page = held.get(key);
      if (!page) return;
      held.set(key, {...page, choices: {...page.choices, ...choices}});
      if (page.keeps) keepers.get(key)?.choose(choices);
    },

    keeper: (key: string): Keeper | undefined => keepers.get(key),

    /** Keeps a page's notebook from now on, as it is. */
    keep(page: NotebookPage): NotebookPage {
      const kept = {...(held.get(page.key) ?? page), notebook: page.notebook, keeps: true, origin: keptOrigin(page)};
      held.set(page.key, kept);
      keepers.get(page.key)?.edit(kept.notebook, kept.choices.inputs);
      return kept;
    },

    /** Makes a page one of a notebook that was kept under a new id, with the session that is open. */
    moveTo(page: NotebookPage, record: NotebookRecord): NotebookPage {
      keepers.delete(page.key);
      const moved: NotebookPage = {...page, id: record.id, draft: "kept", elsewhere: null};
      return watch({...moved, notebook: {...moved.notebook, title: record.title}}, record);
    },

    /** forgets what could not be kept of a notebook, so that it opens as it was */
    forget(key: string): void {
      keepers.delete(key);
      held.delete(key);
    },

    preferences: ({choices: {auto}}: NotebookPage): Preferences => ({
      ...(auto === undefined ? {} : {auto}),
      ...(Object.keys(keys).length ? {keys} : {})
    }),

    /** Keeps the reader's own keys, for all her notebooks; a stranger's notebook cannot change them. */
    setKeys(key: string, changedKeys: Keys): void {
      if (!held.get(key)?.keeps || JSON.stringify(changedKeys) === JSON.stringify(keys)) return;
      keys = changedKeys;
      keeping.setKeys(keys).catch((error: unknown) => console.warn(error));
    },

    /** A file of a notebook's, by its name, where it has one. */
    async file(key: string, name: string): Promise<GivenFile | undefined> {
      const id = keepers.get(key)?.record?.id;
      return id ? keeping.file(id, name) : held.get(key)?.files.find((each) => each.name === name);
    },

    /** A file that the reader gave a notebook when it asked; it stays with it, and is kept where that is. */
    addFile(key: string, file: GivenFile): void {
      const page = held.get(key);
      if (page) held.set(key, {...page, files: [...page.files.filter(({name}) => name !== file.name), file]});
      const id = keepers.get(key)?.record?.id;
      if (id) keeping.addFile(id, file).catch((error: unknown) => console.warn(error));
    },

    heard: (told: Told): void => keepers.forEach((keeper) => keeper.heard(told)),

    /** The notebook as a file. */
    write: (notebook: Notebook): string => serialize(notebook, dom),

    /** Whether closing the tab would lose an edit, where what is kept lasts or does not. */
    wouldLose: (lasting: boolean): boolean =>
      [...held].some(([key, {draft}]) => isLost(key) || (!lasting && draft !== "none"))
  };
}

export type Notebooks = ReturnType<typeof createNotebooks>;

/** What is shipped can be read though nothing that is kept can. */
const without =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    console.warn(error);
    return value;
  };

/** A stranger's notebook is the reader's when she has kept it. */
const keptOrigin = (page: NotebookPage): Origin => (isStrange(page) ? "made" : page.origin);

const blankPage = (key: string, notebook: Notebook): NotebookPage => ({
  name: "notebook",
  key,
  slug: null,
  origin: "made",
  id: null,
  keeps: true,
  own: false,
  opened: notebook,
  notebook,
  draft: "none",
  choices: {},
  files: [],
  shipped: null,
  copies: [],
  elsewhere: null
});

function readKept(record: NotebookRecord, text: string, dom: Dom): Notebook {
  try {
    return deserialize(text, dom, {empty: true});
  } catch (error) {
    throw error instanceof BrokenNotebook ? new BrokenDraft(record, error) : error;
  }
}
