import {notebooks} from "virtual:notebooks";
import {BrokenNotebook, deserialize, serialize, type Dom, type Notebook} from "../notebook/index.ts";
import {parseNotebook} from "../sandbox/index.ts";
import {FetchError} from "./fetch.ts";
import {dropDraft, keepDraft, readDraft} from "./storage.ts";
import {isStrange, type Draft, type NotebookPage, type Origin} from "./store.ts";

/** A notebook file that is larger than a frame may send back, so that its edits could not be kept. */
export class OversizedNotebook extends Error {
  override readonly name = "OversizedNotebook";
}

/** A shipped notebook whose kept copy cannot be read; the shipped one is still there. */
export class BrokenDraft extends Error {
  override readonly name = "BrokenDraft";
  readonly slug: string;
  constructor(slug: string, cause: unknown) {
    super(`the kept copy cannot be read: ${slug}`, {cause});
    this.slug = slug;
  }
}

/** Reads a notebook file. @throws BrokenNotebook, OversizedNotebook */
export function readNotebook(text: string, dom: Dom): Notebook {
  const notebook = deserialize(text, dom);
  if (!parseNotebook(notebook)) throw new OversizedNotebook("the notebook is larger than can be edited");
  return notebook;
}

/**
 * The notebooks of this tab: shipped ones by slug, with the reader's copy where one is kept; and those that only this
 * tab has (an opened file, one made here), which stay with their edits until it is closed.
 */
export function createNotebooks(dom: Dom) {
  const held = new Map<string, NotebookPage>();
  let made = 0;

  const loadShipped = async (slug: string): Promise<Notebook> => {
    const shipped = notebooks.find((each) => each.slug === slug)!;
    const text = await shipped.load().catch((cause: unknown) => {
      throw new FetchError(`${slug}.html`, cause);
    });
    return deserialize(text, dom);
  };

  return {
    isShipped: (slug: string): boolean => notebooks.some((each) => each.slug === slug),

    async openShipped(slug: string): Promise<NotebookPage> {
      const page = held.get(slug);
      if (page) return page;
      const draft = readDraft(slug);
      if (draft === null) {
        const notebook = await loadShipped(slug);
        return {
          name: "notebook",
          key: slug,
          slug,
          origin: "shipped",
          own: false,
          opened: notebook,
          notebook,
          draft: "none"
        };
      }
      try {
        const notebook = deserialize(draft, dom);
        return {
          name: "notebook",
          key: slug,
          slug,
          origin: "shipped",
          own: false,
          opened: notebook,
          notebook,
          draft: "kept"
        };
      } catch (error) {
        throw error instanceof BrokenNotebook ? new BrokenDraft(slug, error) : error;
      }
    },

    /** Holds a notebook that has no address; `own` ones see what was read in the reader's documents. */
    hold(
      notebook: Notebook,
      origin: Origin,
      own: boolean,
      more: Pick<NotebookPage, "data" | "brought"> = {}
    ): NotebookPage {
      if (own && isStrange({origin})) throw new Error(`a stranger's notebook sees no documents: ${origin}`);
      const key = `held:${Math.round(performance.timeOrigin)}:${++made}`;
      const page: NotebookPage = {
        name: "notebook",
        key,
        slug: null,
        origin,
        own,
        opened: notebook,
        notebook,
        draft: "none",
        ...more
      };
      held.set(key, page);
      return page;
    },

    /** Puts another state of a notebook that is held into its place. */
    change(page: NotebookPage): NotebookPage {
      held.set(page.key, page);
      return page;
    },

    find: (key: string): NotebookPage | undefined => held.get(key),

    /** Keeps an edit where it can be kept; says where that was. */
    edit(page: NotebookPage, notebook: Notebook): Draft {
      if (page.slug !== null && isKept(page.slug, notebook, dom)) {
        held.delete(page.key);
        return "kept";
      }
      const draft = page.slug === null ? "held" : "unkept";
      held.set(page.key, {...page, notebook, draft});
      return draft;
    },

    /** The notebook as it was before any edit. */
    async restore(page: NotebookPage): Promise<NotebookPage> {
      held.delete(page.key);
      if (page.slug === null) {
        const original: NotebookPage = {...page, notebook: page.opened, draft: "none"};
        held.set(page.key, original);
        return original;
      }
      return this.restoreShipped(page.slug);
    },

    /** A shipped notebook without the reader's copy, which is forgotten. */
    async restoreShipped(slug: string): Promise<NotebookPage> {
      held.delete(slug);
      dropDraft(slug);
      return this.openShipped(slug);
    },

    /** The notebook as a file. */
    write: (notebook: Notebook): string => serialize(notebook, dom),

    /** Whether closing the tab would lose an edit. */
    wouldLose: (): boolean => [...held.values()].some(({draft}) => draft !== "none")
  };
}

export type Notebooks = ReturnType<typeof createNotebooks>;

function isKept(slug: string, notebook: Notebook, dom: Dom): boolean {
  try {
    return keepDraft(slug, serialize(notebook, dom));
  } catch (error) {
    console.warn(error);
    return false;
  }
}
