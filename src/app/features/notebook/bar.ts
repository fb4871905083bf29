import {html, nothing} from "lit";
import {words, type Words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import {shownNotebook, type View} from "../../store/index.ts";
import {menu, type MenuItem} from "../../ui/index.ts";
import type {OpenNotebook} from "../../workspace/index.ts";
import type {ExportActions} from "../export/index.ts";
import {titleField, type LibraryActions} from "../library/index.ts";
import type {NotebookActions} from "./actions.ts";
import type {FilesActions} from "./files-actions.ts";
import type {HistoryActions} from "./history-actions.ts";
import type {SaveActions} from "./save-actions.ts";

export type NotebookBarActions = NotebookActions &
  FilesActions &
  HistoryActions &
  SaveActions &
  ExportActions &
  LibraryActions &
  RouterActions;

/** The open notebook's part of the bar: its title, whether it is saved, its menu. */
export const notebookBar: View<NotebookBarActions> = (state, actions) => {
  const open = shownNotebook(state);
  if (!open) return nothing;
  const t = words(state.language).app;
  const {title} = open.notebook;
  return html`${
      state.library.renaming === ""
        ? titleField("", title, actions, t.mine)
        : html`<h1 class="notebook-title" lang="zh-CN">${title}</h1>`
    }
    ${open.saveStatus === "saved" ? html`<span class="draft" role="status">${t.mine.kept}</span>` : nothing}
    ${menu("notebook-menu", html`${t.mine.menu} <span aria-hidden="true">▾</span>`, t.mine.notebookMenu, [
      ...notebookMenu(open, actions, t),
      {label: t.exports.page, run: () => actions.downloadSnapshot("page")},
      {label: t.exports.long, run: () => actions.downloadSnapshot("picture")}
    ])} <button class="quiet download" title=${t.downloadHint} @click=${actions.download}>${t.download}</button>`;
};

function notebookMenu(
  {id, slug, shipped, isAutosaved}: OpenNotebook,
  actions: NotebookBarActions,
  {mine: t, download: label}: Words["app"]
): readonly MenuItem[] {
  const files = {label: t.opens(t.files.title), run: actions.showFiles};
  const download = {label, run: actions.download};
  const rename = {label: t.rename, run: () => actions.startRenaming("")};
  const library = {label: t.title, run: () => actions.go({name: "library"})};
  if (id === null)
    return [rename, ...(isAutosaved ? [files] : []), download, {label: t.keepNow, run: actions.saveNow}, library];
  return [
    {label: t.opens(t.history.title), run: () => actions.showHistory()},
    files,
    rename,
    download,
    {label: t.duplicate, run: () => actions.duplicate(id)},
    ...(slug !== null && shipped ? [{label: t.restore, run: actions.takeShipped}] : []),
    library,
    {label: t.remove, run: () => actions.removeNotebook(id), grave: true}
  ];
}
