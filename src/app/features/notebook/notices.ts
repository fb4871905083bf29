import {html, nothing, type TemplateResult} from "lit";
import {formatMoment, type Language, type Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import type {LibraryState} from "../library/state.ts";
import type {NotebookPage} from "../../store/store.ts";

/** What the reader has to know of how the open notebook is saved, with what she can do about it. */
export function notices(
  page: NotebookPage,
  library: LibraryState,
  isWithoutDocuments: boolean,
  language: Language,
  actions: Actions,
  t: Words["app"]
): readonly (TemplateResult | typeof nothing)[] {
  const {copies, saveStatus, remoteChange, id, shipped, usesUploads} = page;
  const button = (label: string, run: () => void) => html`<button @click=${run}>${label}</button>`;
  const strip = (text: string, buttons: readonly TemplateResult[], grave = false) =>
    html`<p class=${grave ? "notice grave" : "notice"} role="status"><span>${text}</span> ${buttons}</p>`;
  const m = t.mine;
  const [copy] = copies;
  const refused =
    saveStatus !== "none" && saveStatus !== "saved" && saveStatus !== "conflict" && saveStatus !== "unsaved";
  const storage = library.storage === "lasting" || library.storage === "opening" ? null : library.storage;
  return [
    refused
      ? strip(
          m.refusal[saveStatus],
          [
            button(t.download, actions.download),
            ...(saveStatus === "outdated"
              ? [button(t.problem.reload, actions.reload)]
              : [button(m.retry, actions.retrySave)])
          ],
          true
        )
      : storage && saveStatus !== "none"
        ? strip(m.storage[storage], [button(t.download, actions.download)], true)
        : nothing,
    remoteChange
      ? strip(
          m.elsewhere[remoteChange],
          [
            ...(remoteChange === "changed" ? [button(m.elsewhere.load, actions.loadTheirs)] : []),
            button(m.elsewhere.copy, actions.saveAsCopy)
          ],
          true
        )
      : nothing,
    id === null && saveStatus === "none" && copy
      ? strip(m.copies(formatMoment(copy.changed, language)), [
          button(m.openCopy, () => actions.go({name: "saved", id: copy.id}))
        ])
      : nothing,
    shipped?.changed && !remoteChange
      ? strip(m.shippedChanged, [
          button(m.compare, () => actions.showHistory("shipped")),
          button(m.takeShipped, actions.takeShipped),
          button(m.leaveShipped, actions.leaveShipped)
        ])
      : nothing,
    usesUploads && isWithoutDocuments
      ? strip(m.needsDocuments, [button(m.openDocuments, () => actions.go({name: "documents"}))])
      : nothing
  ];
}
