import {facets} from "virtual:facets";
import {html, nothing, type TemplateResult} from "lit";
import type {Unread} from "../../../../explore/index.ts";
import type {LinkState} from "../../../router/index.ts";
import type {Choosing} from "./choosing.ts";

/** Says what a link does not say as it did, and what of it names nothing; the user goes on with the rest when she says so. */
export function linkNotice({state, unread}: LinkState, choosing: Choosing): TemplateResult | typeof nothing {
  const {choose, t} = choosing;
  const all = [...unread, ...unknownOf(choosing)];
  if ((state === "whole" || state === "unmarked") && all.length === 0) return nothing;
  const sentence = state === "whole" || state === "unmarked" ? t.link.unread : t.link[state];
  const names = [...new Set(all.map(({parameter}) => parameter))];
  return html`<div class="link-notice" role="alert">
    <p>${sentence}</p>
    ${
      names.length === 0
        ? nothing
        : html`<ul>
            ${names.map(
              (name) =>
                html`<li>
                  ${t.link.part(
                    t.link.parameters[name],
                    all.filter(({parameter}) => parameter === name).map(({value}) => value)
                  )}
                </li>`
            )}
          </ul>`
    }
    <button @click=${() => choose({})}>${t.link.accept}</button>
  </div>`;
}

/** What has the form of an indicator or a region and is none that the data hold. */
function unknownOf({selection: {indicators, regions}}: Choosing): readonly Unread[] {
  const isKnown = (code: string) => facets.regions.some((each) => each.code.startsWith(code));
  return [
    ...indicators
      .filter((slug) => facets.indicators.every((each) => each.slug !== slug))
      .map((value) => ({parameter: "i" as const, value})),
    ...regions.filter((code) => !isKnown(code)).map((value) => ({parameter: "r" as const, value}))
  ];
}
