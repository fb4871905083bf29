import {notebooks} from "virtual:notebooks";
import {documents, observationCounts} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import {formatDate, type Language, type Words} from "../../i18n/index.ts";
import type {Act} from "../act.ts";
import {routeAddress} from "../route.ts";
import {chooseFiles} from "./choose-files.ts";

const total = Object.values(observationCounts).reduce((sum, count) => sum + count, 0);

export function front(language: Language, act: Act, t: Words["app"]): TemplateResult {
  return html`
    <main class="front">
      <p class="tagline">${t.tagline}</p>
      <p class="data">${t.data(total, documents.length)}</p>

      <h2>${t.notebooks}</h2>
      <ul class="notebooks">
        ${notebooks.map(({slug, title}) => {
          const follow = (event: MouseEvent) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            act.go({name: "notebook", slug});
          };
          return html`<li>
            <a href=${routeAddress({name: "notebook", slug}, location.href)} lang="zh-CN" @click=${follow}>${title}</a>
          </li>`;
        })}
      </ul>
      ${openFile(act, t)}

      <h2>${t.own.title}</h2>
      ${chooseFiles(act, t.own.enter, `${t.own.openHint}${t.own.private}`)}

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
    <input type="file" accept=".html,text/html" @change=${choose} />
    <small>${t.openFileHint}</small>
  </label>`;
}
