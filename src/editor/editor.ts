import {render} from "lit";
import {words} from "../i18n/index.ts";
import {createInputMemory, createLibrary, openRuntime, type NotebookRuntime} from "../runtime/index.ts";
import type {Guest, Opening, Settings} from "../sandbox/index.ts";
import {createEditing} from "./editing.ts";
import {createState, findCell, placeOf, reduce, type Action} from "./state.ts";
import {view, type Act} from "./view.ts";

export interface Editor {
  settings(settings: Settings): void;
}

const savedAfter = 150;

/** Opens a notebook on the page: its cells run, and can be read, edited and run again. */
export function openEditor(root: HTMLElement, guest: Guest, {notebook, documents, settings}: Opening): Editor {
  let state = createState(notebook, settings.language);
  let runtime: NotebookRuntime | undefined;
  let drawing = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  const memory = createInputMemory();
  const outputs = new Map<number, HTMLElement>();

  function dispatch(action: Action) {
    state = reduce(state, action);
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  }

  function draw() {
    drawing = false;
    render(view(state, act), root);
  }

  function start() {
    runtime?.dispose();
    const column = root.querySelector("main")!;
    runtime = openRuntime({
      library: createLibrary({guest, documents, settings: {language: state.language}, column}),
      memory,
      words: () => words(state.language),
      output,
      observe: (cell, status) => dispatch({type: "status", cell, status})
    });
    run(state.notebook.cells.map((cell) => cell.id));
  }

  function run(ids: readonly number[]) {
    const cells = ids.map((id) => findCell(state, id)).filter((cell) => cell !== undefined);
    dispatch({type: "ran", cells: ids});
    runtime?.run(cells);
  }

  function write(cell: number, value: string) {
    dispatch({type: "write", cell, value});
    clearTimeout(saving);
    saving = setTimeout(save, savedAfter);
  }

  function save() {
    if (saving === undefined) return;
    clearTimeout(saving);
    saving = undefined;
    guest.edited(state.notebook);
  }

  async function edit(id: number) {
    const cell = findCell(state, id);
    if (!cell || state.notebook.readOnly) return;
    save();
    dispatch({type: "edit", cell: id});
    if (state.editor !== "ready") dispatch({type: "editor", editor: "loading"});
    const t = words(state.language).editor;
    try {
      const editor = await editing.open(cell, `${t.source}：${t.place(placeOf(state, id))}`);
      dispatch({type: "editor", editor: "ready"});
      draw();
      editor?.focus();
    } catch (error) {
      dispatch({type: "editor", editor: "failed"});
      guest.error(String(error));
    }
  }

  function output(id: number): HTMLElement {
    const found = outputs.get(id) ?? document.createElement("div");
    found.className = "output";
    found.lang = "zh-CN";
    outputs.set(id, found);
    return found;
  }

  const section = (id: number) => root.querySelector<HTMLElement>(`[data-cell="${id}"]`);

  const act: Act = {
    edit: (id) => void edit(id),
    leave() {
      const left = state.editing;
      save();
      editing.close();
      dispatch({type: "leave"});
      draw();
      if (left !== null) section(left)?.focus();
    },
    run(id) {
      run([id]);
      save();
    },
    toggle: (cell) => dispatch({type: "toggle", cell}),
    visit(id) {
      section(id)?.scrollIntoView({block: "center"});
      section(id)?.focus({preventScroll: true});
    },
    keydown(id, event) {
      if (event.target !== event.currentTarget) return;
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (step) {
        const next = state.notebook.cells[placeOf(state, id) - 1 + step];
        if (!next) return;
        section(next.id)?.focus();
      } else if (event.key === "Enter" && (event.shiftKey || event.ctrlKey || event.metaKey)) {
        act.run(id);
      } else if (event.key === "Enter") {
        act.edit(id);
      } else {
        return;
      }
      event.preventDefault();
    },
    output,
    editorHost: (cell) => editing.host(cell)
  };
  const editing = createEditing(guest, {write, run: act.run, leave: act.leave});

  draw();
  start();
  guest.ready();
  return {
    settings({language}) {
      if (language === state.language) return;
      dispatch({type: "language", language});
      start();
    }
  };
}
