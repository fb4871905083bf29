/** What pages are made of, whatever they show: dialogs, menus, outlines, and what a browser can be asked to do. */
export {copyText} from "./clipboard.ts";
export {dialog, inertMs, sheet, type DialogOptions} from "./dialog.ts";
export {readLanguage, saveLanguage} from "./language-preference.ts";
export {menu, type MenuItem} from "./menu.ts";
export {regionLabel} from "./region-label.ts";
export {restoreFocus} from "./restore-focus.ts";
export {save} from "./save.ts";
export {skeleton, type Awaited} from "./skeleton.ts";
