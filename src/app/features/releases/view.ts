import {html, nothing, type TemplateResult} from "lit";
import {formatDate, words, type Language, type Words} from "../../../i18n/index.ts";
import type {Change} from "../../../share/index.ts";
import {newestData, releaseUrl} from "../../data/index.ts";
import type {View} from "../../store/index.ts";
import type {ListedRelease} from "./state.ts";

/** Every release of the data, and what changed between one and the next. */
export const releasesPage: View<object> = ({page, language}) => {
  if (page.name !== "releases") return nothing;
  const {releases} = page;
  const {share, app} = words(language);
  const t = share.releases;
  return html`
    <main class="releases" tabindex="-1" aria-busy=${releases === null}>
      <h1>${t.title}</h1>
      <p class="hint">${t.intro}</p>
      ${releases === null ? html`<p role="status">${app.loading}</p>` : releases.map((each) => section(each, language, t))}
    </main>
  `;
};

function section(
  {date, observations, documents, note, after, changes}: ListedRelease,
  language: Language,
  t: Words["share"]["releases"]
): TemplateResult {
  return html`<section>
    <h2>
      <time datetime=${date}>${formatDate(date, language)}</time>
      ${date === newestData.release ? html`<small>${t.newest}</small>` : ""}
    </h2>
    <p>
      ${t.counts(observations, documents)}${note ? html`${language === "zh" ? "。" : ". "}<span lang="zh-CN">${note}</span>` : ""}
    </p>
    ${
      after === null
        ? html`<p class="hint">${t.first}</p>`
        : changes === null
          ? html`<p role="status">${t.loading}</p>`
          : changes === "unreachable"
            ? html`<p role="alert">${t.unreachable}</p>`
            : changesTable(date, after, changes, t)
    }
  </section>`;
}

function changesTable(
  date: string,
  after: string,
  changes: readonly Change[],
  t: Words["share"]["releases"]
): TemplateResult {
  const count = (kind: Change["change"]) => changes.filter(({change}) => change === kind).length;
  return html`
    <p>
      ${t.changes(t.since(after), t.summary(count("added"), count("removed"), count("changed")))}
      <a href=${releaseUrl(date, "CHANGES.csv")} download=${`CHANGES-${date}.csv`}>${t.csv}</a>
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t.since(after)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t.columns.row}</th>
            <th scope="col">${t.columns.what}</th>
            <th scope="col">${t.columns.before}</th>
            <th scope="col">${t.columns.after}</th>
            <th scope="col">${t.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            (each) =>
              html`<tr>
                <th scope="row" lang="zh-CN">
                  ${[each.region_name, each.subject, each.year].filter(Boolean).join(" · ")}
                </th>
                <td>${t.change[each.change]} <code>${each.change === "changed" ? each.column : ""}</code></td>
                <td lang="zh-CN">${each.before || "–"}</td>
                <td lang="zh-CN">${each.after || "–"}</td>
                <td>${t.why[each.why]}${each.reason ? html`<br /><span lang="zh-CN">${each.reason}</span>` : ""}</td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>
  `;
}
