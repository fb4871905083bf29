import type {Language} from "../../i18n/index.ts";
import type {Failure} from "../failure/index.ts";
import {reduceDocuments, type DocumentsEvent} from "../features/documents/state.ts";
import {reduceExplorer, type ExplorerEvent} from "../features/explorer/state.ts";
import {reduceWork, type ExportEvent} from "../features/export/state.ts";
import {reduceLibrary, type LibraryEvent} from "../features/library/state.ts";
import {reducePanel, type NotebookPanelEvent} from "../features/notebook/state.ts";
import {reduceOffline, type OfflineEvent} from "../features/offline/state.ts";
import {reduceFault, reduceProblemPage, type ProblemEvent} from "../features/problem/state.ts";
import {reduceReleases, type ReleasesEvent} from "../features/releases/state.ts";
import {reduceSharing, type ShareEvent} from "../features/share/state.ts";
import {reduceSource, type SourceEvent} from "../features/source/state.ts";
import {reduceWorkspace, type WorkspaceEvent} from "../workspace/index.ts";
import type {Page, State} from "./state.ts";

/** What happens in the app, by who it happens to; each part of the state is changed by its own `reduce`. */
export type AppEvent =
  | {readonly type: "app.page-opened"; readonly page: Page}
  | {readonly type: "app.language-chosen"; readonly language: Language}
  /** a page could not be drawn */
  | {readonly type: "app.drawing-failed"; readonly failure: Failure}
  | WorkspaceEvent
  | NotebookPanelEvent
  | ExplorerEvent
  | SourceEvent
  | ShareEvent
  | DocumentsEvent
  | LibraryEvent
  | ExportEvent
  | OfflineEvent
  | ReleasesEvent
  | ProblemEvent;

type Part = AppEvent["type"] extends infer Type ? (Type extends `${infer Name}.${string}` ? Name : never) : never;
type EventOf<Name extends Part> = Extract<AppEvent, {readonly type: `${Name}.${string}`}>;

const isOf = <Name extends Part>(event: AppEvent, part: Name): event is EventOf<Name> =>
  event.type.startsWith(`${part}.`);

export function reduce(state: State, event: AppEvent): State {
  const {page} = state;
  if (isOf(event, "app")) return reduceApp(state, event);
  if (isOf(event, "workspace")) return {...state, workspace: reduceWorkspace(state.workspace, event)};
  if (isOf(event, "notebook")) return {...state, panel: reducePanel(state.panel, event)};
  if (isOf(event, "source")) return {...state, source: reduceSource(state.source, event)};
  if (isOf(event, "share")) return {...state, sharing: reduceSharing(state.sharing, event)};
  if (isOf(event, "library")) return {...state, library: reduceLibrary(state.library, event)};
  if (isOf(event, "export")) return {...state, work: reduceWork(state.work, event)};
  if (isOf(event, "offline")) return {...state, offline: reduceOffline(state.offline, event)};
  if (isOf(event, "documents")) {
    const source = event.type === "documents.progressed" ? state.source : null;
    return {...state, source, documents: reduceDocuments(state.documents, event)};
  }
  if (isOf(event, "explorer")) {
    if (page.name !== "explorer") return state;
    return {
      ...state,
      page: reduceExplorer(page, event),
      source: event.type === "explorer.loaded" ? null : state.source
    };
  }
  if (isOf(event, "releases")) return page.name === "releases" ? {...state, page: reduceReleases(page, event)} : state;
  return {
    ...state,
    fault: reduceFault(state.fault, event),
    page: page.name === "problem" ? reduceProblemPage(page, event) : page
  };
}

/** With a page everything goes that lay beside it or over it. */
function reduceApp(state: State, event: EventOf<"app">): State {
  if (event.type === "app.language-chosen") return {...state, language: event.language};
  if (event.type === "app.drawing-failed") {
    const page = {name: "problem", problem: {kind: "render"}, failure: event.failure} as const;
    return {...reduceApp(state, {type: "app.page-opened", page}), fault: null};
  }
  return {
    ...state,
    page: event.page,
    workspace: reduceWorkspace(state.workspace, {type: "workspace.page-changed"}),
    panel: null,
    source: null,
    sharing: {shared: null, embedded: null},
    library: reduceLibrary(state.library, {type: "library.renaming-ended"}),
    work: null
  };
}
