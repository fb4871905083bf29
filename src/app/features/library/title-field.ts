import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import type {Words} from "../../../i18n/index.ts";
import type {LibraryActions} from "./actions.ts";

/** The title of a notebook while it is written: Enter or leaving it keeps it, Escape does not. */
export function titleField(
  id: string,
  title: string,
  actions: LibraryActions,
  t: Words["app"]["mine"]
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.rename(id, new FormData(event.target as HTMLFormElement).get("title") as string);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key === "Escape") actions.startRenaming(null);
  };
  return html`<form class="title-field" @submit=${submit} @keydown=${cancel}>
    <input
      name="title"
      lang="zh-CN"
      autocomplete="off"
      maxlength="200"
      aria-label=${t.titleField}
      .value=${title}
      ${ref(focus)}
    /><button>${t.save}</button>
  </form>`;
}

function focus(field?: Element): void {
  if (field instanceof HTMLInputElement) queueMicrotask(() => field.select());
}
