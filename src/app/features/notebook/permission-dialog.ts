import {html, nothing, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import {words, type Words} from "../../../i18n/index.ts";
import type {View} from "../../store/index.ts";
import {dialog, inertMs} from "../../ui/index.ts";
import type {NotebookActions} from "./actions.ts";
import {nameRisk, revealName} from "./name-risk.ts";

type Actions = Pick<NotebookActions, "allow" | "mute" | "give">;

/**
 * Asks before a notebook's link leaves the app, its file is saved, or one of the user's is given to it. It lies outside
 * of the frame and above it; what it names is shown as text, whole.
 */
export const permissionDialog: View<Actions> = ({workspace: {permission: request}, language}, actions) => {
  if (request === null || request.kind === "export") return nothing;
  const t = words(language).app;
  const {title, body, yes} = t.wish[request.kind];
  const named =
    request.kind === "link"
      ? address(request.href)
      : revealName(request.kind === "download" ? request.file.name : request.name);
  const content = html`
    <h2 id="permission-title">${title}</h2>
    <p>${body}</p>
    <p class="named"><bdi>${named}</bdi></p>
    ${request.kind === "download" ? warning(request.file.name, t) : nothing}
    <p class="actions" ${ref(enable)}>
      <button autofocus @click=${() => actions.allow(false)}>${t.wish.no}</button>
      ${
        request.kind === "file"
          ? html`<label class="open-file agree">
              <span class="button">${yes}</span>
              <input type="file" disabled @change=${(event: Event) => give(event, actions)} />
            </label>`
          : html`<button class="agree" disabled @click=${() => actions.allow(true)}>${yes}</button>`
      }
      ${request.again ? html`<button class="quiet" @click=${actions.mute}>${t.wish.silence}</button>` : nothing}
    </p>
  `;
  return dialog({name: "permission", look: "permission", content, close: () => actions.allow(false)});
};

/** What a file's name may hide: its real ending, where that is not one of data, texts and pictures. */
function warning(name: string, t: Words["app"]): TemplateResult | typeof nothing {
  const {ending, isUnknown, isPadded} = nameRisk(name);
  if (!isUnknown) return nothing;
  const {unknown, padded} = t.wish.risk;
  return html`<p class="risk" role="alert">
    ${isPadded ? html`${padded}<br />` : nothing}${unknown(revealName(ending))}
  </p>`;
}

/** Where a link leads is in its host; the rest of a long address says what it likes. */
function address(href: string): TemplateResult | string {
  const {protocol, username, password, host} = new URL(href);
  const user = username || password ? `${username}${password && `:${password}`}@` : "";
  const before = `${protocol}//${user}`;
  if (!host || !href.startsWith(before + host)) return href;
  return html`${before}<strong>${host}</strong>${href.slice(before.length + host.length)}`;
}

// What agrees cannot be pressed at once: a click or key that was meant for the notebook may still be on its way.
function enable(buttons?: Element): void {
  if (!buttons) return;
  setTimeout(() => {
    const agree = buttons.querySelector<HTMLButtonElement | HTMLInputElement>("button.agree, .agree input");
    if (agree) agree.disabled = false;
  }, inertMs);
}

function give({currentTarget}: Event, actions: Actions): void {
  const [file] = (currentTarget as HTMLInputElement).files ?? [];
  if (file) actions.give(file);
}
