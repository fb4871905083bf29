import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {DocumentActions} from "./actions.ts";
import type {UploadedDocument} from "./uploads.ts";

/** A document's metadata with how sure they are; the user can correct the region and the year of its numbers. */
export function metadataForm(
  {reading, unknownRegion}: Extract<UploadedDocument, {state: "read"}>,
  actions: DocumentActions,
  t: Words["app"]
): TemplateResult {
  const {region, region_name, year, genre, issuer} = reading.metadata;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    actions.correctFile({region: String(form.get("region")).trim(), year: Number(form.get("year"))});
  };
  const unsure = (sure: number) => (sure < 0.75 ? html`<em>${t.own.unsure}</em>` : nothing);
  return html`
    <form class="metadata" @submit=${submit}>
      <label
        >${t.document.region} ${unsure(region.confidence)}
        <input name="region" lang="zh-CN" required .value=${region_name}
      /></label>
      <label>
        ${t.document.year} ${unsure(year.confidence)}
        <input name="year" type="number" min="1949" max="2100" required .value=${String(year.value ?? "")} />
      </label>
      <button>${t.own.correct}</button>
      ${unknownRegion === undefined ? nothing : html`<p role="alert">${t.own.unknownRegion(unknownRegion)}</p>`}
    </form>
    <p class="hint">
      ${t.genre[genre.value]} ${unsure(genre.confidence)}
      ${issuer.value ? html`· <span lang="zh-CN">${issuer.value}</span>` : nothing} ${unsure(issuer.confidence)}
    </p>
  `;
}
