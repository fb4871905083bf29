import "./storage-use-element.ts";
import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {notebooks} from "virtual:notebooks";
import {formatMoment, words, type Language, type Words} from "../../../i18n/index.ts";
import type {NotebookRecord} from "../../../storage/index.ts";
import {follow, routeAddress, type Route, type RouterActions} from "../../router/index.ts";
import type {View} from "../../store/index.ts";
import {menu} from "../../ui/index.ts";
import type {LibraryActions} from "./actions.ts";
import type {LibraryState} from "./state.ts";
import {titleField} from "./title-field.ts";

type Actions = LibraryActions & RouterActions;

const few = 5;

/** The user's last notebooks, on the home page. */
export const libraryOnHome: View<Actions> = ({library, language}, actions) => {
  const t = words(language).app;
  const all = library.notebooks ?? [];
  const more = all.length > few || library.deleted.length > 0;
  return html`<section class="library" aria-labelledby="library-title">
    <h2 id="library-title">${t.mine.title}</h2>
    ${storageNotice(library, actions, t)} ${list(all.slice(0, few), library, language, actions, t.mine)}
    ${more ? html`<p class="actions">${link({name: "library"}, t.mine.all(all.length), actions)}</p>` : nothing}
  </section>`;
};

/** All notebooks of the user's, and what she has deleted. */
export const libraryPage: View<Actions> = ({library, language}, actions) => {
  const t = words(language).app;
  const {deleted, notebooks, persisted, storage} = library;
  return html`<main class="home library" tabindex="-1" aria-busy=${notebooks === null}>
    <h1>${t.mine.title}</h1>
    <p class="actions">${link({name: "new"}, t.mine.create, actions, "button")}</p>
    ${storageNotice(library, actions, t)} ${notebooks ? list(notebooks, library, language, actions, t.mine) : nothing}
    ${
      storage === "lasting"
        ? html`<p class="hint">
            ${[t.mine.here, persisted ? t.mine.persisted : t.mine.unpersisted].join(language === "en" ? " " : "")}
            ${
              persisted === false
                ? html`<button class="quiet" @click=${actions.persist}>${t.mine.persist}</button>`
                : nothing
            }
          </p>`
        : nothing
    }
    ${
      deleted.length
        ? html`<h2>${t.mine.deleted}</h2>
            <p class="hint">${t.mine.deletedHint}</p>
            <ul class="saved-list deleted">
              ${repeat(
                deleted,
                ({id}) => id,
                (record) =>
                  html`<li>
                    <span class="title" lang="zh-CN">${record.title}</span>
                    <small>${t.mine.deletedAt(formatMoment(record.deleted!, language))}</small>
                    <span class="actions">
                      <button class="quiet" @click=${() => actions.restore(record.id)}>${t.mine.bringBack}</button>
                      <button class="quiet" @click=${() => actions.deleteForever(record.id)}>${t.mine.destroy}</button>
                    </span>
                  </li>`
              )}
            </ul>`
        : nothing
    }
    <zb-storage .language=${language}></zb-storage>
  </main>`;
};

/** Says so where this browser keeps nothing, and why. */
function storageNotice({storage}: LibraryState, actions: Actions, t: Words["app"]): TemplateResult | typeof nothing {
  if (storage === "lasting" || storage === "opening") return nothing;
  return html`<p class="notice grave" role="status">
    <span>${t.mine.storage[storage]}</span>
    ${storage === "refused" ? nothing : html`<button @click=${actions.reload}>${t.problem.reload}</button>`}
  </p>`;
}

function list(
  records: readonly NotebookRecord[],
  {notebooks, renaming}: LibraryState,
  language: Language,
  actions: Actions,
  t: Words["app"]["mine"]
): TemplateResult {
  if (notebooks?.length === 0) return html`<p class="hint">${t.none}</p>`;
  return html`<ul class="saved-list">
    ${repeat(
      records,
      ({id}) => id,
      (record) => html`<li>${entry(record, renaming === record.id, language, actions, t)}</li>`
    )}
  </ul>`;
}

function entry(
  record: NotebookRecord,
  renaming: boolean,
  language: Language,
  actions: Actions,
  t: Words["app"]["mine"]
) {
  const {id, title, changed, origin} = record;
  const route: Route = {name: "saved", id};
  const original = notebooks.find(({slug}) => slug === origin?.slug)?.title;
  return html`${
      renaming
        ? titleField(id, title, actions, t)
        : html`<a class="title" lang="zh-CN" href=${routeAddress(route, location.href)} @click=${follow(route, actions)}
            >${title}</a
          >`
    }
    <small
      >${t.changed(formatMoment(changed, language))}${
        original !== undefined && original !== title ? html` · ${t.basedOn(original)}` : nothing
      }</small
    >
    ${menu(`actions-${id}`, "⋯", t.actionsOf(title), [
      {label: t.rename, run: () => actions.startRenaming(id)},
      {label: t.duplicate, run: () => actions.duplicate(id)},
      {label: t.remove, run: () => actions.removeNotebook(id), grave: true}
    ])}`;
}

const link = (route: Route, label: string, actions: Actions, look = "") =>
  html`<a class=${look} href=${routeAddress(route, location.href)} @click=${follow(route, actions)}>${label}</a>`;
