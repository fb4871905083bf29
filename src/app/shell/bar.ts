import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Actions} from "../store/actions.ts";
import {routeAddress} from "../router/route.ts";
import type {NotebookPage, State} from "../store/store.ts";
import {menu, type MenuItem} from "../ui/menu.ts";
import {titleField} from "../features/library/title-field.ts";

export function bar(state: State, actions: Actions, t: Words["app"], share: Words["share"]["dialog"]): TemplateResult {
  const {page, language} = state;
  const home = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    actions.go({name: "home"});
  };
  return html`
    <header class="bar">
      <a class="brand" href=${routeAddress({name: "home"}, location.href)} @click=${home}>
        <img src="./icon.svg" alt="" width="24" height="24" />${t.name}
      </a>
      ${
        page.name === "notebook"
          ? html`${
                state.library.renaming === ""
                  ? titleField("", page.notebook.title, actions, t.mine)
                  : html`<h1 class="notebook-title" lang="zh-CN">${page.notebook.title}</h1>`
              }
              ${page.saveStatus === "saved" ? html`<span class="draft" role="status">${t.mine.kept}</span>` : nothing}
              ${menu("notebook-menu", html`${t.mine.menu} <span aria-hidden="true">▾</span>`, t.mine.notebookMenu, [...notebookMenu(page, actions, t), ...exportMenu(actions, t)])}
              <button class="quiet download" title=${t.downloadHint} @click=${actions.download}>${t.download}</button>`
          : nothing
      }
      ${
        page.name === "notebook" || (page.name === "explorer" && page.selection.indicators.length > 0)
          ? html`<button class="quiet share-button" aria-haspopup="dialog" @click=${actions.share}>
              ${share.open}
            </button>`
          : nothing
      }
      <button
        class="quiet language"
        lang=${language === "zh" ? "en" : "zh-CN"}
        aria-label=${t.languageHint}
        @click=${() => actions.speak(language === "zh" ? "en" : "zh")}
      >
        ${t.language}
      </button>
    </header>
    ${
      state.update
        ? html`<p class="update" role="status">
            ${t.offline.update} <button @click=${actions.takeUpdate}>${t.offline.take}</button>
          </p>`
        : nothing
    }
  `;
}

function exportMenu(actions: Actions, t: Words["app"]): readonly MenuItem[] {
  return [
    {label: t.exports.page, run: () => actions.downloadSnapshot("page")},
    {label: t.exports.long, run: () => actions.downloadSnapshot("picture")}
  ];
}

function notebookMenu(
  page: NotebookPage,
  actions: Actions,
  {mine: t, download: label}: Words["app"]
): readonly MenuItem[] {
  const {id, slug, shipped, isAutosaved} = page;
  const files = {label: t.opens(t.files.title), run: actions.showFiles};
  const download = {label, run: actions.download};
  const rename = {label: t.rename, run: () => actions.startRenaming("")};
  if (id === null)
    return [
      rename,
      ...(isAutosaved ? [files] : []),
      download,
      {label: t.keepNow, run: actions.saveNow},
      {label: t.title, run: () => actions.go({name: "library"})}
    ];
  return [
    {label: t.opens(t.history.title), run: () => actions.showHistory()},
    files,
    rename,
    download,
    {label: t.duplicate, run: () => actions.duplicate(id)},
    ...(slug !== null && shipped ? [{label: t.restore, run: actions.takeShipped}] : []),
    {label: t.title, run: () => actions.go({name: "library"})},
    {label: t.remove, run: () => actions.removeNotebook(id), grave: true}
  ];
}
