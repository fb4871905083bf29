import {html, nothing} from "lit";
import {words, type Language} from "../../i18n/index.ts";
import {updateLine, type OfflineActions} from "../features/offline/index.ts";
import {notebookBar, type NotebookBarActions} from "../features/notebook/index.ts";
import type {ShareActions} from "../features/share/index.ts";
import {follow, routeAddress, type Route} from "../router/index.ts";
import type {View} from "../store/index.ts";

export interface LanguageActions {
  speak(language: Language): void;
}

type Actions = NotebookBarActions & ShareActions & OfflineActions & LanguageActions;

const home: Route = {name: "home"};

/** What stands above every page. */
export const bar: View<Actions> = (state, actions) => {
  const {page, language} = state;
  const {app: t, share} = words(language);
  const canShare = page.name === "notebook" || (page.name === "explorer" && page.selection.indicators.length > 0);
  return html`
    <header class="bar">
      <a class="brand" href=${routeAddress(home, location.href)} @click=${follow(home, actions)}>
        <img src="./icon.svg" alt="" width="24" height="24" />${t.name}
      </a>
      ${notebookBar(state, actions)}
      ${
        canShare
          ? html`<button class="quiet share-button" aria-haspopup="dialog" @click=${actions.share}>
              ${share.dialog.open}
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
    ${updateLine(state, actions)}
  `;
};
