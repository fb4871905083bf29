import {render} from "lit";
import {toLanguage} from "../i18n/index.ts";
import {startApp} from "./start.ts";
import {readLanguage} from "./storage.ts";
import {app} from "./views/app.ts";

const root = document.querySelector<HTMLElement>("#app")!;
const asked = new URL(location.href).searchParams.get("lang") ?? readLanguage();

startApp(toLanguage(asked), (state, act, frame) => render(app(state, act, frame), root));
