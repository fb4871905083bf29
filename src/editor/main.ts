import {quietHandlers} from "../runtime/index.ts";
import {openGuest} from "../sandbox/index.ts";
import {openEditor, type Editor} from "./editor.ts";
import {watchPage} from "./page.ts";

/** Takes the port that the bootstrap was given, and opens the notebook that comes over it. */
export function start(port: MessagePort): void {
  let editor: Editor | undefined;
  const guest = openGuest(port, {
    open(opening) {
      document.documentElement.lang = htmlLanguage(opening.settings.language);
      editor ??= openEditor(document.body, guest, opening);
    },
    settings(settings) {
      document.documentElement.lang = htmlLanguage(settings.language);
      editor?.settings(settings);
    },
    freeze: () => editor?.freeze() ?? []
  });
  watchPage(guest);
  quietHandlers();
}

const htmlLanguage = (language: "zh" | "en") => (language === "zh" ? "zh-CN" : "en");
