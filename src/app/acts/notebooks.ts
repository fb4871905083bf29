import {words} from "../../i18n/index.ts";
import type {Context} from "../context.ts";
import {readNotebook} from "../notebooks.ts";
import {save} from "../save.ts";
import type {NotebookPage} from "../store.ts";
import type {Act} from "./act.ts";

/** What can be done with notebooks: open a file, go back to how one was, take it away. */
export function notebookActs(
  context: Context
): Pick<Act, "openFile" | "restore" | "restoreShipped" | "download" | "retry" | "halt" | "reopen"> {
  const {notebooks, dom, begin, fail, openPage, openHeld} = context;

  const openWhenRead = (read: () => Promise<NotebookPage>) => {
    const isLast = begin();
    void read()
      .then((page) => {
        if (isLast()) openPage(page);
      })
      .catch(fail);
  };

  return {
    openFile(file) {
      const isLast = begin();
      void file
        .text()
        .then((text) => {
          if (isLast()) openHeld(readNotebook(text, dom), "file");
        })
        .catch(fail);
    },
    restore() {
      const {page, language} = context.state;
      if (page.name !== "notebook" || !confirm(words(language).app.restoreSure)) return;
      openWhenRead(() => notebooks.restore(page));
    },
    restoreShipped: (slug) => openWhenRead(() => notebooks.restoreShipped(slug)),
    download() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      const {notebook, slug} = page;
      save(notebooks.write(notebook), `${slug ?? (notebook.title || "notebook")}.html`, "text/html");
    },
    halt: () => context.halt("still"),
    reopen() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      begin();
      openPage(page, true);
    },
    retry() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      begin();
      openPage(page);
    }
  };
}
