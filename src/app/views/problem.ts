import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Problem} from "../store.ts";

type OtherProblem = Exclude<Problem, {kind: "broken-link" | "reference"}>;

export function problem(problem: OtherProblem, act: Act, t: Words["app"]): TemplateResult {
  return html`
    <main class="problem" tabindex="-1">
      <div role="alert">
        <h1>${t.problem.title}</h1>
        <p>${sentence(problem, t)}</p>
      </div>
      <p class="actions">
        ${
          problem.kind === "broken-draft"
            ? html`<button @click=${() => act.downloadKept(problem.id)}>${t.mine.broken.download}</button>
                <button @click=${() => act.restoreReadable(problem.id)}>${t.mine.broken.readable}</button>`
            : html`<button @click=${act.reload}>${t.problem.reload}</button>`
        }
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

function sentence(problem: OtherProblem, t: Words["app"]): string {
  switch (problem.kind) {
    case "missing-notebook":
      return t.problem["missing-notebook"](problem.what);
    case "fetch":
      return t.problem.fetch(problem.what);
    case "broken-notebook": {
      const reason = t.breakage[problem.reason];
      return t.problem["broken-notebook"](typeof reason === "string" ? reason : reason(problem.cell ?? "?"));
    }
    case "picture":
      return t.problem.picture[problem.fault];
    default:
      return t.problem[problem.kind];
  }
}
