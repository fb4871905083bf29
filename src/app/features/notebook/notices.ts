import {html, nothing, type TemplateResult} from "lit";
import {formatMoment, words, type Words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import {shownNotebook, type State, type View} from "../../store/index.ts";
import type {OpenNotebook} from "../../workspace/index.ts";
import type {HistoryActions} from "./history-actions.ts";
import type {NotebookActions} from "./actions.ts";
import type {SaveActions} from "./save-actions.ts";

export type NoticeActions = Pick<NotebookActions, "download"> & SaveActions & HistoryActions & RouterActions;

type Notice = TemplateResult | typeof nothing;
type T = Words["app"];

/** What the user has to know of how the open notebook is saved, with what she can do about it. */
export const notices: View<NoticeActions> = (state, actions) => {
  const open = shownNotebook(state);
  if (!open) return nothing;
  const t = words(state.language).app;
  return html`${unsavedNotice(open, state, actions, t)}${remoteNotice(open, actions, t)}${copyNotice(open, state, actions, t)}${shippedNotice(open, actions, t)}${uploadsNotice(open, state, actions, t)}`;
};

const button = (label: string, run: () => void) => html`<button @click=${run}>${label}</button>`;

const strip = (text: string, buttons: readonly TemplateResult[], grave = false) =>
  html`<p class=${grave ? "notice grave" : "notice"} role="status"><span>${text}</span> ${buttons}</p>`;

/** It could not be saved; or this browser keeps nothing of what is. */
function unsavedNotice(open: OpenNotebook, {library}: State, actions: NoticeActions, t: T): Notice {
  const {saveStatus} = open;
  const download = button(t.download, actions.download);
  if (isRefused(saveStatus)) {
    const again =
      saveStatus === "outdated" ? button(t.problem.reload, actions.reload) : button(t.mine.retry, actions.retrySave);
    return strip(t.mine.refusal[saveStatus], [download, again], true);
  }
  const {storage} = library;
  if (storage === "lasting" || storage === "opening" || saveStatus === "none") return nothing;
  return strip(t.mine.storage[storage], [download], true);
}

const isRefused = (status: OpenNotebook["saveStatus"]): status is keyof T["mine"]["refusal"] =>
  status !== "none" && status !== "saved" && status !== "conflict" && status !== "unsaved";

function remoteNotice({remoteChange}: OpenNotebook, actions: NoticeActions, {mine: {elsewhere}}: T): Notice {
  if (!remoteChange) return nothing;
  const load = remoteChange === "changed" ? [button(elsewhere.load, actions.loadTheirs)] : [];
  return strip(elsewhere[remoteChange], [...load, button(elsewhere.copy, actions.saveAsCopy)], true);
}

function copyNotice({id, saveStatus, copies}: OpenNotebook, {language}: State, {go}: NoticeActions, {mine}: T): Notice {
  const [copy] = copies;
  if (id !== null || saveStatus !== "none" || !copy) return nothing;
  return strip(mine.copies(formatMoment(copy.changed, language)), [
    button(mine.openCopy, () => go({name: "saved", id: copy.id}))
  ]);
}

function shippedNotice({shipped, remoteChange}: OpenNotebook, actions: NoticeActions, {mine}: T): Notice {
  if (!shipped?.changed || remoteChange) return nothing;
  return strip(mine.shippedChanged, [
    button(mine.compare, () => actions.showHistory("shipped")),
    button(mine.takeShipped, actions.takeShipped),
    button(mine.leaveShipped, actions.leaveShipped)
  ]);
}

function uploadsNotice({usesUploads}: OpenNotebook, {documents}: State, {go}: NoticeActions, {mine}: T): Notice {
  if (!usesUploads || documents.files.length > 0) return nothing;
  return strip(mine.needsDocuments, [button(mine.openDocuments, () => go({name: "documents"}))]);
}
