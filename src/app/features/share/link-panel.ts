import {html, nothing, type TemplateResult} from "lit";
import {formatNumber, type Language, type Words} from "../../../i18n/index.ts";
import {channelsFor, toLink, type ChannelFit} from "../../../share/link/index.ts";
import type {Sharing} from "./state.ts";
import {copiedField} from "./copied-field.ts";

/** The link, how long it is, and which places take it. */
export function linkPanel(
  sharing: Sharing,
  language: Language,
  copy: (text: string) => void,
  t: Words["share"]
): TemplateResult {
  const link = sharing.kind === "chart" ? sharing.address : sharing.address + toLink(sharing.shared);
  const l = t.link;
  return html`
    <p>${l.about[sharing.kind](unbroken(sharing.release))}</p>
    ${sharing.kind === "notebook" && sharing.usesUploads ? html`<p class="warning">${l.own}</p>` : nothing}
    ${
      sharing.kind === "notebook" && sharing.files > sharing.shared.files.length
        ? html`<p class="warning">${l.withoutFiles(sharing.files)}</p>`
        : nothing
    }
    ${isHere(sharing.address) ? html`<p class="warning">${l.here}</p>` : nothing}
    ${copiedField({label: l.label, text: link, rows: sharing.kind === "chart" ? 3 : 4, button: l.copy}, copy)}
    <h3>${l.length(formatNumber(link.length, language))}</h3>
    <ul class="places">
      ${channelsFor(link).map((fit) => place(fit, language, l))}
    </ul>
    ${
      sharing.kind === "notebook" && channelsFor(link).some(({verdict}) => verdict !== "whole")
        ? html`<p class="hint">${l.otherwise}</p>`
        : nothing
    }
  `;
}

const place = ({channel, verdict, limit}: ChannelFit, language: Language, l: Words["share"]["link"]) =>
  html`<li class=${verdict}>
    <span class="verdict" aria-hidden="true">${verdict === "whole" ? "✓" : "!"}</span>
    <span>${l.places[channel]}</span>
    <span class="why">${l.verdicts[verdict](formatNumber(limit, language))}</span>
  </li>`;

/** A date that no line breaks. */
const unbroken = (date: string) => date.replaceAll("-", "\u2011");

/** Whether an address is of the user's own machine. */
const isHere = (address: string) => /^(?:localhost|127\.|\[::1\])/.test(new URL(address).host);
