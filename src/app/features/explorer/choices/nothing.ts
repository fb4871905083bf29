import {html, nothing, type TemplateResult} from "lit";
import {everything, type Relaxation} from "../../../../explore/index.ts";
import type {Choosing} from "./choosing.ts";

/** Why a choice has no rows, and what to press to have some. */
export function nothingChosen({selection, choose, t}: Choosing, relaxations: readonly Relaxation[]): TemplateResult {
  const limits = (["regions", "kinds", "years"] as const).filter(
    (name) => JSON.stringify(selection[name]) !== JSON.stringify(everything[name])
  );
  const drop = (names: readonly ("regions" | "kinds" | "years")[]) =>
    choose(Object.fromEntries(names.map((name) => [name, everything[name]])));
  return html`<div class="nothing" role="status">
    <p><strong>${t.noRows}</strong></p>
    <p>${limits.length > 0 ? t.because(limits.map((each) => t.limits[each])) : t.neverStated}</p>
    <p class="actions">
      ${relaxations.map(
        ({drop: name, rows}) => html`<button @click=${() => drop([name])}>${t.relieve(t.limits[name], rows)}</button>`
      )}
      ${
        limits.length > 1 && relaxations.length === 0
          ? html`<button @click=${() => drop(limits)}>${t.relieveAll}</button>`
          : nothing
      }
    </p>
  </div>`;
}
