import {html, nothing, type TemplateResult} from "lit";
import {indexAfterKey} from "../../core/index.ts";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly grave?: boolean;
}

/** A button with a menu beneath it; Escape and a press elsewhere close it. */
export function menu(
  id: string,
  button: TemplateResult | string,
  label: string,
  items: readonly MenuItem[]
): TemplateResult {
  return html`<button
      class="quiet menu-button"
      popovertarget=${id}
      aria-haspopup="menu"
      aria-label=${label}
      title=${label}
    >
      ${button}
    </button>
    <div class="popover-menu" id=${id} popover role="menu" aria-label=${label} @toggle=${opened} @keydown=${step}>
      ${items.map(
        (item, place) =>
          html`<button
            role="menuitem"
            ?autofocus=${place === 0}
            tabindex="-1"
            class=${item.grave ? "grave" : nothing}
            popovertarget=${id}
            popovertargetaction="hide"
            @click=${item.run}
          >
            ${item.label}
          </button>`
      )}
    </div>`;
}

function opened(event: Event): void {
  const list = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState !== "open") return;
  const button = list.previousElementSibling as HTMLElement;
  const {bottom, right} = button.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  list.style.right = `${Math.max(8, Math.min(clientWidth - right, clientWidth - list.offsetWidth - 8))}px`;
  const below = bottom + 4 + list.offsetHeight <= clientHeight;
  list.style.top = `${below ? bottom + 4 : Math.max(8, clientHeight - list.offsetHeight - 8)}px`;
}

function step(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const index = items.indexOf(document.activeElement as HTMLElement);
  const next = indexAfterKey(event.key, index, items.length, {wraps: true});
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
