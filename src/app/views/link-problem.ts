import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Problem} from "../store.ts";

type LinkProblem = Extract<Problem, {kind: "broken-link" | "reference"}>;

/** A link that opens nothing: what happened to it, and what to ask the sender for. */
export function linkProblem(problem: LinkProblem, act: Act, t: Words["app"], share: Words["share"]): TemplateResult {
  return html`
    <main class="problem" tabindex="-1">
      <div role="alert">
        <h1>${share.broken.title}</h1>
        ${problem.kind === "broken-link" ? broken(problem, share.broken) : referenced(problem, share.reference)}
      </div>
      ${problem.kind === "reference" ? named(problem, act, share.reference) : nothing}
      <p class="actions">
        <button @click=${act.reload}>${t.problem.reload}</button>
        <button @click=${() => act.go({name: "front"})}>${t.problem.home}</button>
      </p>
    </main>
  `;
}

const broken = ({fault}: Extract<LinkProblem, {kind: "broken-link"}>, t: Words["share"]["broken"]) =>
  html`<p>${t[fault].what}</p>
    <p>${t.ask}${t[fault].ask}</p>
    <p class="hint">${t.nothing}</p>`;

const referenced = ({fault}: Extract<LinkProblem, {kind: "reference"}>, t: Words["share"]["reference"]) =>
  html`<p>${t[fault].what}</p>
    <p>${t[fault].ask}</p>`;

function named(
  {fault, src, sha256}: Extract<LinkProblem, {kind: "reference"}>,
  act: Act,
  t: Words["share"]["reference"]
): TemplateResult {
  const choose = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) act.openVerified(file, src, sha256);
  };
  return html`
    <dl class="named">
      <dt>${t.file}</dt>
      <dd><bdi>${src}</bdi></dd>
      ${
        sha256
          ? html`<dt>SHA-256</dt>
              <dd><bdi>${sha256}</bdi></dd>`
          : nothing
      }
    </dl>
    ${
      fault === "untold"
        ? nothing
        : html`<label class="open-file">
            <span class="button">${t.open}</span>
            <input type="file" accept=".html,text/html" @change=${choose} />
          </label>`
    }
  `;
}
