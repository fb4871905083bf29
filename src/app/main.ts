import {render} from "lit";
import type {SearchBox} from "./elements/search-box.ts";
import {toLanguage} from "../i18n/index.ts";
import {startApp} from "./start.ts";
import {readLanguage} from "./storage.ts";
import {app} from "./views/app.ts";

let root = document.querySelector<HTMLElement>("#app")!;
const asked = new URL(location.href).searchParams.get("lang") ?? readLanguage();

let begun = false;

startApp(toLanguage(asked), (state, act, frame, anew) => {
  // the first screen was written when the site was built; what was typed into it goes on
  const field = begun ? null : root.querySelector<HTMLInputElement>(".first:not([hidden]) input");
  const focused = field !== null && field === document.activeElement;
  if (!begun) {
    root.replaceChildren();
    document.querySelector("#stuck")?.remove();
  }
  begun = true;
  if (anew) {
    // where drawing has failed, nothing can be drawn on what it left
    const fresh = Object.assign(document.createElement("div"), {id: root.id});
    root.replaceWith(fresh);
    root = fresh;
  }
  render(app(state, act, frame), root);
  if (!field || (field.value === "" && !focused)) return;
  const search = root.querySelector<SearchBox>("zb-search");
  if (search) void search.goOn(field.value, focused);
});
