import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import {routeAddress} from "../route.ts";
import type {Draft, State} from "../store.ts";

export function bar(state: State, act: Act, t: Words["app"]): TemplateResult {
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
          ? html`<h1 class="notebook-title" lang="zh-CN">${page.notebook.title}</h1>
              ${draftState(page.draft, act, t)}
              <button class="quiet" title=${t.downloadHint} @click=${act.download}>${t.download}</button>`
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

function draftState(draft: Draft, act: Act, t: Words["app"]): TemplateResult | typeof nothing {
  if (draft === "none") return nothing;
  return html`<span class="draft" role="status"
      >${draft === "kept" ? t.edited : draft === "held" ? t.held : t.unsaved}</span
    >
    <button class="quiet restore" @click=${act.restore}>${t.restore}</button>`;
}
