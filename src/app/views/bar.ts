import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import {routeAddress} from "../route.ts";
import type {NotebookPage, State} from "../store.ts";
import {menu, type MenuItem} from "./menu.ts";
import {titleField} from "./title-field.ts";

export function bar(state: State, act: Act, t: Words["app"], share: Words["share"]["dialog"]): TemplateResult {
  const {page, language} = state;
  const home = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act.go({name: "front"});
  };
  return html`
    <header class="bar">
      <a class="brand" href=${routeAddress({name: "front"}, location.href)} @click=${home}>
        <img src="./icon.svg" alt="" width="24" height="24" />${t.name}
      </a>
      ${
        page.name === "notebook"
          ? html`${
                state.mine.renaming === ""
                  ? titleField("", page.notebook.title, act, t.mine)
                  : html`<h1 class="notebook-title" lang="zh-CN">${page.notebook.title}</h1>`
              }
              ${page.saveStatus === "saved" ? html`<span class="draft" role="status">${t.mine.kept}</span>` : nothing}
              ${menu("notebook-menu", html`${t.mine.menu} <span aria-hidden="true">▾</span>`, t.mine.actions, [...actions(page, act, t), ...takeaways(act, t)])}
              <button class="quiet download" title=${t.downloadHint} @click=${act.download}>${t.download}</button>`
          : nothing
      }
      ${
        page.name === "notebook" || (page.name === "explorer" && page.selection.indicators.length > 0)
          ? html`<button class="quiet share-button" aria-haspopup="dialog" @click=${act.share}>${share.open}</button>`
          : nothing
      }
      <button
        class="quiet language"
        lang=${language === "zh" ? "en" : "zh-CN"}
        aria-label=${t.languageHint}
        @click=${() => act.speak(language === "zh" ? "en" : "zh")}
      >
        ${t.language}
      </button>
    </header>
    ${
      state.update
        ? html`<p class="update" role="status">
            ${t.offline.update} <button @click=${act.takeUpdate}>${t.offline.take}</button>
          </p>`
        : nothing
    }
  `;
}

function takeaways(act: Act, t: Words["app"]): readonly MenuItem[] {
  return [
    {label: t.exports.page, run: () => act.downloadFrozen("page")},
    {label: t.exports.long, run: () => act.downloadFrozen("picture")}
  ];
}

function actions(page: NotebookPage, act: Act, {mine: t, download: label}: Words["app"]): readonly MenuItem[] {
  const {id, slug, shipped, isAutosaved} = page;
  const files = {label: t.opens(t.files.title), run: act.showFiles};
  const download = {label, run: act.download};
  const rename = {label: t.rename, run: () => act.startRenaming("")};
  if (id === null)
    return [
      rename,
      ...(isAutosaved ? [files] : []),
      download,
      {label: t.keepNow, run: act.saveNow},
      {label: t.title, run: () => act.go({name: "mine"})}
    ];
  return [
    {label: t.opens(t.history.title), run: () => act.showHistory()},
    files,
    rename,
    download,
    {label: t.duplicate, run: () => act.duplicate(id)},
    ...(slug !== null && shipped ? [{label: t.restore, run: act.takeShipped}] : []),
    {label: t.title, run: () => act.go({name: "mine"})},
    {label: t.remove, run: () => act.removeNotebook(id), grave: true}
  ];
}
