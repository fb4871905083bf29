import {render} from "lit";
import {guardComposition} from "../core/index.ts";
import {toLanguage} from "../i18n/index.ts";
import {leaveFirstScreen, settleFirstScreen} from "./first-screen.ts";
import {isFramed, showFramed} from "./framed.ts";
import {startApp, type Show} from "./start.ts";
import {watchLongPress} from "../ui/index.ts";
import {readLanguage, restoreFocus} from "./ui/index.ts";
import {app} from "./shell/index.ts";

let root = document.querySelector<HTMLElement>("#app")!;
const asked = new URL(location.href).searchParams.get("lang") ?? readLanguage();

let begun = false;
const show: Show = (state, actions, anew) => {
  const goOn = begun ? null : leaveFirstScreen(root);
  begun = true;
  if (anew) {
    // where drawing has failed, nothing can be drawn on what it left
    const fresh = Object.assign(document.createElement("div"), {id: root.id});
    root.replaceWith(fresh);
    root = fresh;
  }
  render(app(state, actions), root);
  goOn?.();
};

if (isFramed()) showFramed(root, toLanguage(asked));
else {
  guardComposition(window);
  restoreFocus(document.body);
  watchLongPress(document);
  await settleFirstScreen(root);
  startApp(toLanguage(asked), show);
}
