import {notebooks} from "virtual:notebooks";
import {BrokenNotebook, deserialize, serialize, type Dom, type Notebook, type InputValues} from "../notebook/index.ts";
import {isEditable, type Preferences} from "../sandbox/index.ts";
import {FetchError} from "./fetch.ts";
import {
  createAutosave,
  titled,
  type Choices,
  type GivenFile,
  type Autosave,
  type NotebookStore,
  type Keys,
  type NotebookRecord,
  type TabMessage
} from "../storage/index.ts";
import {dataOf} from "./releases.ts";
import {isUntrusted, type NotebookPage, type NotebookOrigin} from "./store.ts";

/** A notebook file that is larger than a frame may send back, so that its edits could not be saved. */
export class OversizedNotebook extends Error {
  override readonly name = "OversizedNotebook";
}

/** A notebook of the reader's whose kept file cannot be read. */
export class BrokenDraft extends Error {
  override readonly name = "BrokenDraft";
  readonly record: NotebookRecord;
  constructor(record: NotebookRecord, cause: unknown) {
    super(`the saved notebook cannot be read: ${record.id}`, {cause});
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
  if (!isEditable(notebook)) throw new OversizedNotebook("the notebook is larger than can be edited");
  return notebook;
}

/** What a notebook comes with that no address holds. */
export interface UnsavedNotebook {
  readonly notebook: Notebook;
  readonly origin: Exclude<NotebookOrigin, "shipped">;
  /** whether its database holds what was read in the reader's documents */
  readonly usesUploads?: boolean;
  readonly choices?: Choices;
  readonly files?: readonly GivenFile[];
  /** the release of the data that it is opened with */
  readonly data?: NotebookPage["data"];
}

export interface NotebooksOptions {
  readonly dom: Dom;
  readonly notebookStore: NotebookStore;
  /** titles that notebooks are made with */
  readonly untitled: readonly string[];
  /** something of an open notebook has changed beside its cells */
  changed(key: string, change: Partial<NotebookPage>): void;
}

/**
 * The notebooks of this tab: shipped ones by slug, the reader's own by id, and those that no address holds (an opened
 * file, one made here) until they are saved at their first change.
 */
export function createNotebooks({dom, notebookStore, untitled, changed}: NotebooksOptions) {
  const pages = new Map<string, NotebookPage>();
  const autosaves = new Map<string, Autosave>();
  // what became of notebooks that had no address
  const ids = new Map<string, string>();
  let made = 0;
  let keys: Keys = {};
  const keysRead = notebookStore.keys().then((read) => (keys = read), console.warn);

  const loadShipped = async (slug: string): Promise<string> => {
    const shipped = notebooks.find((each) => each.slug === slug)!;
    return shipped.load().catch((cause: unknown) => {
      throw new FetchError(`${slug}.html`, cause);
    });
  };

  function watch(page: NotebookPage, record: NotebookRecord | null): NotebookPage {
    const {key, slug, shipped, usesUploads, opened} = page;
    const autosave = createAutosave({
      notebookStore,
      record,
      draft() {
        const {choices, files, data} = pages.get(key) ?? page;
        const origin = slug !== null && shipped ? {origin: {slug, text: shipped.text}} : {};
        return {original: opened, ...origin, own: usesUploads, choices, files, release: data?.release};
      },
      onStatus(saveStatus, record) {
        const change = {saveStatus, id: record?.id ?? null};
        if (record) ids.set(key, record.id);
        const page = pages.get(key);
        if (page) pages.set(key, {...page, ...change});
        changed(key, change);
      },
      onRemoteChange: (remoteChange) => changed(key, {remoteChange})
    });
    autosaves.set(key, autosave);
    pages.set(key, page);
    return page;
  }

  const isLost = (key: string) => {
    const page = pages.get(key);
    return (
      page !== undefined && page.saveStatus !== "none" && page.saveStatus !== "saved" && page.saveStatus !== "conflict"
    );
  };

  return {
    isShipped: (slug: string): boolean => notebooks.some((each) => each.slug === slug),

    async openShipped(slug: string): Promise<NotebookPage> {
      // changes that could not be saved are still here
      await autosaves.get(slug)?.settled();
      if (isLost(slug)) return pages.get(slug)!;
      const [text, choices, all] = await Promise.all([
        loadShipped(slug),
        notebookStore.shippedChoices(slug).catch(without({} as Choices)),
        notebookStore.list().catch(without([] as readonly NotebookRecord[])),
        keysRead
      ]);
      const notebook = deserialize(text, dom);
      const copies = all.filter(({origin}) => origin?.slug === slug);
      return watch(
        {...blankPage(slug, notebook), slug, origin: "shipped", choices, copies, shipped: {text, changed: false}},
        null
      );
    },

    async openSaved(id: string): Promise<NotebookPage> {
      const before = [...autosaves].filter(([, autosave]) => autosave.record?.id === id);
      for (const [key, autosave] of before) {
        await autosave.settled();
        if (isLost(key)) return pages.get(key)!;
        autosaves.delete(key);
        pages.delete(key);
      }
      const [stored] = await Promise.all([notebookStore.open(id), keysRead]);
      if (!stored) throw new MissingNotebook(`no such notebook: ${id}`);
      const {record, choices, text} = stored;
      const {origin, own = false, release} = record;
      const notebook = {...readStored(record, text, dom), title: record.title};
      const shippedText =
        origin && this.isShipped(origin.slug) ? await loadShipped(origin.slug).catch(() => null) : null;
      const shipped =
        shippedText === null ? null : {text: shippedText, changed: !!origin!.text && origin!.text !== shippedText};
      if (origin && shipped && !origin.text) await notebookStore.note(id, {origin: {...origin, text: shipped.text}});
      const page = {...blankPage(`saved:${id}`, notebook), slug: origin?.slug ?? null, id, own, choices, shipped};
      const data = release === undefined ? {} : {data: await dataOf(release)};
      return watch({...page, ...data, saveStatus: "saved"}, record);
    },

    /** Holds a notebook that has no address; it gets one when it is saved. */
    addUnsaved({notebook, origin, usesUploads = false, choices = {}, files = [], data}: UnsavedNotebook): NotebookPage {
      if (usesUploads && isUntrusted({origin})) throw new Error(`a stranger's notebook sees no documents: ${origin}`);
      const isAutosaved = !isUntrusted({origin});
      const key = `unsaved:${Math.round(performance.timeOrigin)}:${++made}`;
      return watch({...blankPage(key, notebook), origin, usesUploads, isAutosaved, choices, files, data}, null);
    },

    /** Puts a page with another release of the data in its place; the notebook is saved with it. */
    pin(page: NotebookPage): NotebookPage {
      pages.set(page.key, page);
      if (page.id !== null) notebookStore.note(page.id, {release: page.data?.release}).catch(console.warn);
      return page;
    },

    /** a notebook that no address held, or the id that it was saved under since */
    find: (key: string): NotebookPage | {readonly id: string} | undefined => {
      const id = ids.get(key);
      return id === undefined ? pages.get(key) : {id};
    },

    /** Takes an edit and keeps it where the notebook is one that is saved; returns the notebook as it is then. */
    edit(page: NotebookPage, edited: Notebook, inputs?: InputValues): Notebook {
      const notebook = titled({...edited, title: page.notebook.title}, untitled);
      const now = pages.get(page.key) ?? page;
      const saveStatus = now.isAutosaved ? now.saveStatus : "unsaved";
      pages.set(page.key, {...now, notebook, saveStatus, ...(inputs ? {choices: {...now.choices, inputs}} : {})});
      if (now.isAutosaved) autosaves.get(page.key)?.edit(notebook, inputs);
      else if (now.saveStatus !== saveStatus) changed(page.key, {saveStatus});
      return notebook;
    },

    /** Gives a notebook another title; it is saved with it. */
    retitle(page: NotebookPage, title: string): Notebook {
      const now = pages.get(page.key) ?? page;
      const notebook = {...page.notebook, title};
      pages.set(page.key, {...now, notebook, saveStatus: now.isAutosaved ? now.saveStatus : "unsaved"});
      if (now.isAutosaved) autosaves.get(page.key)?.edit(notebook, now.choices.inputs);
      else changed(page.key, {saveStatus: "unsaved"});
      return notebook;
    },

    choose(key: string, choices: Choices): void {
      const page = pages.get(key);
      if (!page) return;
      pages.set(key, {...page, choices: {...page.choices, ...choices}});
      if (page.isAutosaved) autosaves.get(key)?.choose(choices);
    },

    autosave: (key: string): Autosave | undefined => autosaves.get(key),

    /** Saves a page's notebook from now on, as it is. */
    save(page: NotebookPage): NotebookPage {
      const saved = {
        ...(pages.get(page.key) ?? page),
        notebook: page.notebook,
        isAutosaved: true,
        origin: savedOrigin(page)
      };
      pages.set(page.key, saved);
      autosaves.get(page.key)?.edit(saved.notebook, saved.choices.inputs);
      return saved;
    },

    /** Makes a page one of a notebook that was saved under a new id, with the session that is open. */
    moveTo(page: NotebookPage, record: NotebookRecord): NotebookPage {
      autosaves.delete(page.key);
      const moved: NotebookPage = {...page, id: record.id, saveStatus: "saved", remoteChange: null};
      return watch({...moved, notebook: {...moved.notebook, title: record.title}}, record);
    },

    /** forgets what could not be saved of a notebook, so that it opens as it was */
    forget(key: string): void {
      autosaves.delete(key);
      pages.delete(key);
    },

    preferences: ({choices: {auto}}: NotebookPage): Preferences => ({
      ...(auto === undefined ? {} : {auto}),
      ...(Object.keys(keys).length ? {keys} : {})
    }),

    /** Saves the reader's own keys, for all her notebooks; a stranger's notebook cannot change them. */
    setKeys(key: string, changedKeys: Keys): void {
      if (!pages.get(key)?.isAutosaved || JSON.stringify(changedKeys) === JSON.stringify(keys)) return;
      keys = changedKeys;
      notebookStore.setKeys(keys).catch((error: unknown) => console.warn(error));
    },

    /** A file of a notebook's, by its name, where it has one. */
    async file(key: string, name: string): Promise<GivenFile | undefined> {
      const id = autosaves.get(key)?.record?.id;
      return id ? notebookStore.file(id, name) : pages.get(key)?.files.find((each) => each.name === name);
    },

    /** A file that the reader gave a notebook when it asked; it stays with it, and is saved where that is. */
    addFile(key: string, file: GivenFile): void {
      const page = pages.get(key);
      if (page) pages.set(key, {...page, files: [...page.files.filter(({name}) => name !== file.name), file]});
      const id = autosaves.get(key)?.record?.id;
      if (id) notebookStore.addFile(id, file).catch((error: unknown) => console.warn(error));
    },

    onMessage: (told: TabMessage): void => autosaves.forEach((autosave) => autosave.onMessage(told)),

    /** The notebook as a file. */
    write: (notebook: Notebook): string => serialize(notebook, dom),

    /** Whether closing the tab would lose an edit, where what is saved lasts or does not. */
    wouldLose: (lasting: boolean): boolean =>
      [...pages].some(([key, {saveStatus}]) => isLost(key) || (!lasting && saveStatus !== "none"))
  };
}

export type Notebooks = ReturnType<typeof createNotebooks>;

/** What is shipped can be read though nothing that is saved can. */
const without =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    console.warn(error);
    return value;
  };

/** A stranger's notebook is the reader's when she has kept it. */
const savedOrigin = (page: NotebookPage): NotebookOrigin => (isUntrusted(page) ? "made" : page.origin);

const blankPage = (key: string, notebook: Notebook): NotebookPage => ({
  name: "notebook",
  key,
  slug: null,
  origin: "made",
  id: null,
  isAutosaved: true,
  usesUploads: false,
  opened: notebook,
  notebook,
  saveStatus: "none",
  choices: {},
  files: [],
  shipped: null,
  copies: [],
  remoteChange: null
});

function readStored(record: NotebookRecord, text: string, dom: Dom): Notebook {
  try {
    return deserialize(text, dom, {empty: true});
  } catch (error) {
    throw error instanceof BrokenNotebook ? new BrokenDraft(record, error) : error;
  }
}
