import {guardComposition} from "../core/index.ts";
import {isolateClipboard, isolateListeners} from "../runtime/index.ts";
import {openGuest, type FramePorts} from "../sandbox/index.ts";
import {openEditor, type Editor} from "./editor.ts";
import {watchPage} from "./page.ts";

/** Takes the ports that the bootstrap was given, and opens the notebook that comes over them. */
export function start(ports: FramePorts): void {
  guardComposition(window);
  let editor: Editor | undefined;
  isolateClipboard();
  const guest = openGuest(ports, {
    open(opening) {
      document.documentElement.lang = htmlLanguage(opening.settings.language);
      editor ??= openEditor(document.body, guest, opening);
    },
    settings(settings) {
      document.documentElement.lang = htmlLanguage(settings.language);
      editor?.settings(settings);
    },
    snapshot: () => editor?.snapshot() ?? []
  });
  watchPage(guest);
  isolateListeners();
}

const htmlLanguage = (language: "zh" | "en") => (language === "zh" ? "zh-CN" : "en");
