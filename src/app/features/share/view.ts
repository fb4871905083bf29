import {html, nothing} from "lit";
import type {View} from "../../store/index.ts";
import type {ShareActions} from "./state.ts";

/** The dialogs that share what is shown; their elements are defined by scripts that come with the first use. */
export const shareDialogs: View<ShareActions> = ({sharing: {shared, embedded}, language}, actions) => html`
  ${shared ? html`<zb-share .sharing=${shared} .language=${language} .actions=${actions}></zb-share>` : nothing}
  ${
    embedded
      ? html`<zb-embed-dialog .chart=${embedded} .language=${language} .actions=${actions}></zb-embed-dialog>`
      : nothing
  }
`;
