import {html, nothing, type TemplateResult} from "lit";
import {formatMoment, type Language, type Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Mine} from "../mine.ts";
import type {NotebookPage} from "../store.ts";

/** What the reader has to know of how the open notebook is saved, with what she can do about it. */
export function notices(
  page: NotebookPage,
  mine: Mine,
  isWithoutDocuments: boolean,
  language: Language,
  act: Act,
  t: Words["app"]
): readonly (TemplateResult | typeof nothing)[] {
  const {copies, saveStatus, remoteChange, id, shipped, own} = page;
  const button = (label: string, run: () => void) => html`<button @click=${run}>${label}</button>`;
  const strip = (text: string, actions: readonly TemplateResult[], grave = false) =>
    html`<p class=${grave ? "notice grave" : "notice"} role="status"><span>${text}</span> ${actions}</p>`;
  const m = t.mine;
  const [copy] = copies;
  const refused = saveStatus !== "none" && saveStatus !== "saved" && saveStatus !== "conflict" && saveStatus !== "held";
  const storage = mine.storage === "lasting" || mine.storage === "opening" ? null : mine.storage;
  return [
    refused
      ? strip(
          m.refusal[saveStatus],
          [
            button(t.download, act.download),
            ...(saveStatus === "outdated" ? [button(t.problem.reload, act.reload)] : [button(m.retry, act.retrySave)])
          ],
          true
        )
      : storage && saveStatus !== "none"
        ? strip(m.storage[storage], [button(t.download, act.download)], true)
        : nothing,
    remoteChange
      ? strip(
          m.elsewhere[remoteChange],
          [
            ...(remoteChange === "changed" ? [button(m.elsewhere.load, act.loadTheirs)] : []),
            button(m.elsewhere.copy, act.saveAsCopy)
          ],
          true
        )
      : nothing,
    id === null && saveStatus === "none" && copy
      ? strip(m.copies(formatMoment(copy.changed, language)), [
          button(m.openCopy, () => act.go({name: "saved", id: copy.id}))
        ])
      : nothing,
    shipped?.changed && !remoteChange
      ? strip(m.shippedChanged, [
          button(m.compare, () => act.showHistory("shipped")),
          button(m.takeShipped, act.takeShipped),
          button(m.leaveShipped, act.leaveShipped)
        ])
      : nothing,
    own && isWithoutDocuments
      ? strip(m.needsDocuments, [button(m.openDocuments, () => act.go({name: "documents"}))])
      : nothing
  ];
}
