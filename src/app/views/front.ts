import {notebooks} from "virtual:notebooks";
import {documents, observationCounts} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import {formatDate, type Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import {explorerRoute, routeAddress} from "../route.ts";
import type {State} from "../store.ts";
import {chooseFiles} from "./choose-files.ts";
import {follow} from "./follow.ts";
import {mineOnFront} from "./mine.ts";

const total = Object.values(observationCounts).reduce((sum, count) => sum + count, 0);

export function front({language, mine}: State, act: Act, t: Words["app"]): TemplateResult {
  return html`
    <main class="front" tabindex="-1">
      <h1 class="tagline">${t.tagline}</h1>
      <p class="data">${t.data(total, documents.length)}</p>

      <p class="explore">
        <a class="button" href=${routeAddress(explorerRoute, location.href)} @click=${follow(explorerRoute, act)}
          >${t.explorer.enter}</a
        >
        <small>${t.explorer.enterHint}</small>
      </p>

      <h2>${t.notebooks}</h2>
      <ul class="notebooks">
        ${notebooks.map(({slug, title}) => {
          const route = {name: "notebook", slug} as const;
          return html`<li>
            <a href=${routeAddress(route, location.href)} lang="zh-CN" @click=${follow(route, act)}>${title}</a>
          </li>`;
        })}
      </ul>
      ${openFile(act, t)} ${mineOnFront(mine, language, act, t)}

      <h2>${t.own.title}</h2>
      ${chooseFiles(act, t.own.enter, [t.own.openHint, t.own.private].join(language === "en" ? " " : ""))}

      <h2>${t.documents}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.documents}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.document.title}</th>
              <th scope="col">${t.document.region}</th>
              <th scope="col">${t.document.published}</th>
              <th scope="col" class="number">${t.document.observations}</th>
            </tr>
          </thead>
          <tbody>
            ${documents.map(
              (document) =>
                html`<tr>
                  <th scope="row" lang="zh-CN">${document.title}</th>
                  <td lang="zh-CN">${document.region_name}</td>
                  <td>${document.published ? formatDate(document.published, language) : "–"}</td>
                  <td class="number">${observationCounts[document.id]}</td>
                </tr>`
            )}
          </tbody>
        </table>
      </div>
    </main>
  `;
}

function openFile(act: Act, t: Words["app"]): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = "";
    if (file) act.openFile(file);
  };
  return html`<label class="open-file">
    <span class="button">${t.openFile}</span>
    <input type="file" accept=".html,.png,.svg,text/html" @change=${choose} />
    <small>${t.openFileHint}</small>
  </label>`;
}
