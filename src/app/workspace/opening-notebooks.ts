import {notebooks} from "virtual:notebooks";
import {deserialize, type Notebook} from "../../notebook/index.ts";
import type {Choices, GivenFile, NotebookRecord} from "../../storage/index.ts";
import {dataOf, type ShownData} from "../data/index.ts";
import {FetchError} from "../failure/index.ts";
import {MissingNotebook} from "./errors.ts";
import {readStored} from "./read-notebook.ts";
import {blank, type Registry} from "./registry.ts";
import {isUntrusted, type NotebookOrigin, type OpenNotebook} from "./state.ts";

/** What a notebook comes with that no address holds. */
export interface UnsavedNotebook {
  readonly notebook: Notebook;
  readonly origin: Exclude<NotebookOrigin, "shipped">;
  /** whether its database holds what was read in the user's documents */
  readonly usesUploads?: boolean;
  readonly choices?: Choices;
  readonly files?: readonly GivenFile[];
  /** the release of the data that it is opened with */
  readonly data?: ShownData | undefined;
}

export const isShipped = (slug: string): boolean => notebooks.some((each) => each.slug === slug);

async function loadShipped(slug: string): Promise<string> {
  const shipped = notebooks.find((each) => each.slug === slug)!;
  return shipped.load().catch((cause: unknown) => {
    throw new FetchError(`${slug}.html`, cause);
  });
}

/** Opens a notebook that is shipped with the site. Changes of it that could not be saved are still here. */
export async function openShipped(registry: Registry, slug: string): Promise<OpenNotebook> {
  const {dom, notebookStore} = registry;
  await registry.autosaves.get(slug)?.settled();
  if (registry.isLost(slug)) return registry.get(slug)!;
  const [text, choices, all] = await Promise.all([
    loadShipped(slug),
    notebookStore.shippedChoices(slug).catch(without({} as Choices)),
    notebookStore.list().catch(without([] as readonly NotebookRecord[]))
  ]);
  const copies = all.filter(({origin}) => origin?.slug === slug);
  const shipped = {text, changed: false};
  const open = {...blank(slug, deserialize(text, dom)), slug, origin: "shipped" as const, choices, copies, shipped};
  return registry.open(open, null);
}

/** Opens a notebook of the user's by its id. @throws MissingNotebook, BrokenDraft */
export async function openSaved(registry: Registry, id: string): Promise<OpenNotebook> {
  const {dom, notebookStore} = registry;
  for (const [key, autosave] of [...registry.autosaves].filter(([, {record}]) => record?.id === id)) {
    await autosave.settled();
    if (registry.isLost(key)) return registry.get(key)!;
    registry.forget(key);
  }
  const stored = await notebookStore.open(id);
  if (!stored) throw new MissingNotebook(`no such notebook: ${id}`);
  const {record, choices, text} = stored;
  const {origin, own: usesUploads = false, release} = record;
  const notebook = {...readStored(record, text, dom), title: record.title};
  const shipped = origin ? await shippedNow(origin) : null;
  if (origin && shipped && !origin.text) await notebookStore.note(id, {origin: {...origin, text: shipped.text}});
  const data = release === undefined ? {} : {data: await dataOf(release)};
  const open = {...blank(`saved:${id}`, notebook), slug: origin?.slug ?? null, id, usesUploads, choices, shipped};
  return registry.open({...open, ...data, saveStatus: "saved"}, record);
}

/** The shipped notebook that one is a copy of as it is now; null where there is none any more. */
async function shippedNow({slug, text: then}: {readonly slug: string; readonly text: string}) {
  const text = isShipped(slug) ? await loadShipped(slug).catch(() => null) : null;
  return text === null ? null : {text, changed: then !== "" && then !== text};
}

/** The user goes on with her copy though the shipped notebook has changed. */
export async function leaveShipped({get, dispatch, notebookStore}: Registry, key: string): Promise<void> {
  const {shipped, slug, id} = get(key) ?? {};
  if (!shipped || !slug || !id) return;
  dispatch({type: "workspace.shipped-change-seen", key});
  await notebookStore.note(id, {origin: {slug, text: shipped.text}});
}

let made = 0;

/** Holds a notebook that has no address; it gets one when it is saved. */
export function addUnsaved(registry: Registry, {origin, ...unsaved}: UnsavedNotebook): OpenNotebook {
  const {notebook, usesUploads = false, choices = {}, files = [], data} = unsaved;
  if (usesUploads && isUntrusted({origin})) throw new Error(`a stranger's notebook sees no documents: ${origin}`);
  const key = `unsaved:${Math.round(performance.timeOrigin)}:${++made}`;
  const isAutosaved = !isUntrusted({origin});
  return registry.open({...blank(key, notebook), origin, usesUploads, isAutosaved, choices, files, data}, null);
}

/** What is shipped can be read though nothing that is saved can. */
const without =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    console.warn(error);
    return value;
  };
