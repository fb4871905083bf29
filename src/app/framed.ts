import {html, render} from "lit";
import {words, type Language} from "../i18n/index.ts";

/** Whether the page stands in a frame of another page, which may lead the user's clicks without her seeing where. */
export const isFramed = (page: Window = window): boolean => page.top !== page.self;

/** Shows, in a frame of another page, nothing but the way out of it: nothing of the user's is read or changed there. */
export function showFramed(root: HTMLElement, language: Language): void {
  const {framed} = words(language).app;
  document.querySelector("#stuck")?.remove();
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  root.replaceChildren();
  render(
    html`<main class="framed">
      <h1>${framed.title}</h1>
      <p>${framed.body}</p>
      <p class="actions"><a class="button" href=${location.href} target="_blank" rel="noopener">${framed.open}</a></p>
    </main>`,
    root
  );
}
