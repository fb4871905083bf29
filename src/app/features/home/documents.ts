import {documents, observationCounts} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import {formatDate, type Language, type Words} from "../../../i18n/index.ts";
import {regionLabel} from "../../ui/index.ts";

/** The documents that the data was read in, each with a page of its own. */
export function documentList(language: Language, t: Words["app"]): TemplateResult {
  const page = (id: string) => `./${language === "en" ? "en/" : ""}document/${id}.html`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.documents}>
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
              <th scope="row" lang="zh-CN"><a href=${page(document.id)}>${document.title}</a></th>
              <td>${regionLabel(document.region, document.region_name, language)}</td>
              <td>${document.published ? formatDate(document.published, language) : "–"}</td>
              <td class="number">${observationCounts[document.id]}</td>
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}
