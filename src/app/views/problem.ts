import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../act.ts";
import type {Problem} from "../store.ts";

export function problem(problem: Problem, act: Act, t: Words["app"]): TemplateResult {
  return html`
    <main class="problem" role="alert">
      <h1>${t.problem.title}</h1>
      <p>${sentence(problem, t)}</p>
      <p class="actions">
        <button @click=${act.reload}>${t.problem.reload}</button>
        <button @click=${() => act.go({name: "front"})}>${t.problem.home}</button>
      </p>
      ${
        "details" in problem
          ? html`<details>
              <summary>${t.details}</summary>
              <pre>${problem.details}</pre>
            </details>`
          : nothing
      }
    </main>
  `;
}

function sentence(problem: Problem, t: Words["app"]): string {
  switch (problem.kind) {
    case "no-wasm":
      return t.problem["no-wasm"];
    case "frame":
      return t.problem.frame;
    default:
      return t.problem[problem.kind](problem.what);
  }
}
