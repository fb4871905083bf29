import {html, type TemplateResult} from "lit";

/** Text to take away, all of it selected by a click, and a button that copies it. */
export function copiedField(
  {
    label,
    text,
    rows,
    button
  }: {readonly label: string; readonly text: string; readonly rows: number; readonly button: string},
  copy: (text: string) => void
): TemplateResult {
  return html`<label class="copied">
      <span>${label}</span>
      <textarea
        readonly
        rows=${rows}
        spellcheck="false"
        .value=${text}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>
    <p class="actions"><button class="main" @click=${() => copy(text)}>${button}</button></p>`;
}
