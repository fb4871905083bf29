import {render} from "lit";
import {words} from "../i18n/index.ts";
import {
  lazyWorkbook,
  chartsOf,
  createInputState,
  snapshotOutput,
  hasChart,
  createLibrary,
  lazyArquero,
  openRuntime,
  type NotebookRuntime
} from "../runtime/index.ts";
import {watchLongPress} from "../ui/index.ts";
import type {CellSnapshot, Guest, Opening, Settings} from "../sandbox/index.ts";
import {addCell, createCommands, type CommandContext} from "./commands.ts";
import {createEditing} from "./editing.ts";
import {checkSource, nameSource} from "./names.ts";
import {restoreFocus} from "./restore-focus.ts";
import {watchKeys} from "./keyboard.ts";
import {lazySchema} from "./schema.ts";
import {asRun, createState, findCell, isStale, placeOf, reduce, type Action, type State} from "./state.ts";
import {upstream, downstream} from "./dependencies.ts";
import type {EditorActions} from "./actions.ts";
import {view} from "./view.ts";

export interface Editor {
  settings(settings: Settings): void;
  /** what the cells show, in their order */
  snapshot(): readonly CellSnapshot[];
}

// However fast someone writes, no change waits longer until the app is told.
const savedAfter = 100;

/** Opens a notebook on the page: its cells run, and can be read, edited, arranged and run again. */
export function openEditor(root: HTMLElement, guest: Guest, opening: Opening): Editor {
  const {documents, preferences, inputs, indicators} = opening;
  let state = createState(opening.notebook, opening.settings.language, preferences);
  let runtime: NotebookRuntime | undefined;
  let library: Record<string, () => unknown> = {};
  let drawing = false;
  let wanted: number | undefined;
  let last: number | undefined;
  // what was opened last, a menu or a panel, and has been given the focus
  let opened: HTMLElement | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let inputsTimer: ReturnType<typeof setTimeout> | undefined;
  const inputState = createInputState(inputs, saveInputs);
  const outputs = new Map<number, HTMLElement>();

  function dispatch(action: Action) {
    const before = state;
    state = reduce(state, action);
    if (action.type === "arrange" || action.type === "undo" || action.type === "redo") settle(before);
    const ended = action.type === "status" && action.cell === state.editing && action.status.state !== "running";
    if (ended) editing.opened()?.check();
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  }

  function draw() {
    drawing = false;
    const focused = document.activeElement;
    render(view(state, actions), root);
    if (wanted !== undefined) section(wanted)?.focus();
    wanted = undefined;
    const lost = focused !== document.body && !focused?.isConnected && document.activeElement === document.body;
    if (lost && last !== undefined && document.hasFocus()) section(last)?.focus({preventScroll: true});
    const first = root.querySelector<HTMLElement>("[data-first]");
    if (first && first !== opened) {
      first.focus();
      first.closest(".menu, .kinds")?.scrollIntoView({block: "nearest"});
    }
    opened = first;
    if (state.panel === "palette") root.querySelector("[aria-selected=true]")?.scrollIntoView({block: "nearest"});
  }

  /** Lets runtime, text editor and app follow when the list of cells was changed. */
  function settle(before: State) {
    const {notebook} = state;
    if (notebook.cells === before.notebook.cells) return;
    const earlier = new Map(before.notebook.cells.map((cell) => [cell.id, cell]));
    for (const {id} of before.notebook.cells) if (!findCell(state, id)) runtime?.remove(id);
    if (before.editing !== null && state.editing === null) editing.close();
    const changed = notebook.cells.filter((cell) => {
      const known = earlier.get(cell.id);
      if (known) editing.follow(cell);
      return !known || (asRun(known) !== asRun(cell) && !isStale(before, known));
    });
    if (state.auto) run(changed.map((cell) => cell.id));
    saveSoon();
  }

  function start() {
    runtime?.dispose();
    const column = root.querySelector("main")!;
    library = createLibrary({guest, documents, settings: {language: state.language}, column});
    runtime = openRuntime({
      library,
      inputState,
      words: () => words(state.language),
      output,
      download: (file) => guest.download(file),
      workbook: lazyWorkbook(guest),
      observe: (cell, status) => dispatch({type: "status", cell, status})
    });
    if (state.auto) run(state.notebook.cells.map((cell) => cell.id));
  }

  function run(ids: readonly number[]) {
    const {cells} = state.notebook;
    const first = state.auto ? [] : upstream(cells, ids).filter((id) => isStale(state, findCell(state, id)!));
    const all = [...new Set([...first, ...ids])];
    if (!state.auto) for (const id of downstream(cells, all)) if (!all.includes(id)) runtime?.suspend(id);
    dispatch({type: "ran", cells: all});
    runtime?.run(all.map((id) => findCell(state, id)).filter((cell) => cell !== undefined));
  }

  function saveSoon() {
    saving ??= setTimeout(save, savedAfter);
  }

  function save() {
    if (saving === undefined) return;
    clearTimeout(saving);
    saving = undefined;
    guest.edited(state.notebook, inputValues());
  }

  function inputValues() {
    const here = Object.entries(inputState.values()).filter(([key]) => findCell(state, Number.parseInt(key, 10)));
    return Object.fromEntries(here);
  }

  function saveInputs() {
    inputsTimer ??= setTimeout(() => {
      inputsTimer = undefined;
      guest.inputs(inputValues());
    }, savedAfter);
  }

  const tellPreferences = () => guest.preferences({auto: state.auto, keys: state.keys});

  async function edit(id: number, at?: number, quietly = false) {
    const cell = findCell(state, id);
    if (!cell || state.notebook.readOnly || state.reading !== "edit") return;
    save();
    dispatch({type: "edit", cell: id});
    if (state.editor !== "ready") dispatch({type: "editor", editor: "loading"});
    const t = words(state.language).editor;
    try {
      const editor = await editing.open(cell, t.at(t.source, t.place(placeOf(state, id))), at);
      dispatch({type: "editor", editor: "ready"});
      draw();
      if (!quietly) editor?.focus();
    } catch (error) {
      // the page has found out why, and says so in its words
      const isOutdated = String(error).includes(words(state.language).app.problem.newer.next);
      dispatch({type: "editor", editor: isOutdated ? "outdated" : "failed"});
      guest.error(String(error));
    }
  }

  function leave() {
    const left = state.editing;
    save();
    editing.close();
    dispatch({type: "leave"});
    draw();
    if (left !== null) section(left)?.focus();
  }

  function output(id: number): HTMLElement {
    const found = outputs.get(id) ?? document.createElement("div");
    found.className = "output";
    found.lang = "zh-CN";
    outputs.set(id, found);
    return found;
  }

  const section = (id: number) => root.querySelector<HTMLElement>(`[data-cell="${id}"]`);

  function current() {
    const focused = document.activeElement?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const id = state.menu ?? (focused ? Number(focused) : (state.editing ?? last));
    return findCell(state, id ?? -1) ?? findCell(state, last ?? -1);
  }

  const context: CommandContext = {
    state: () => state,
    dispatch,
    current,
    targets() {
      const id = current()?.id;
      if (state.selected.length && (id === undefined || state.selected.includes(id))) return state.selected;
      return id === undefined ? [] : [id];
    },
    run(ids) {
      run(ids);
      save();
    },
    stop: () => state.notebook.cells.forEach(({id}) => runtime?.stop(id)),
    edit: (id, at) => void edit(id, at),
    focus: (id) => void (wanted = id),
    cursor: () => editing.cursor(),
    setAuto(auto) {
      dispatch({type: "preferences", auto});
      tellPreferences();
      if (auto) run(state.notebook.cells.filter((cell) => isStale(state, cell)).map((cell) => cell.id));
    }
  };
  const commands = createCommands(context);

  const actions: EditorActions = {
    commands,
    dispatch,
    edit: (id, at) => void edit(id, at),
    leave,
    add: (mode, at) => addCell(context, mode, at),
    run: (id) => context.run([id]),
    stop: (id) => runtime?.stop(id),
    toggle: (cell) => dispatch({type: "toggle", cell}),
    visit(id) {
      section(id)?.scrollIntoView({block: "center"});
      section(id)?.focus({preventScroll: true});
    },
    arrange(cells, focused) {
      dispatch({type: "arrange", cells});
      wanted = focused;
    },
    setKey(id, key) {
      const {[id]: _, ...others} = state.keys;
      dispatch({type: "preferences", keys: key === null ? others : {...others, [id]: key}});
      tellPreferences();
    },
    async show(id, from, to) {
      if (state.editing !== id) await edit(id, undefined, true);
      editing.opened()?.select(from, to);
      section(id)?.scrollIntoView({block: "nearest"});
    },
    draws: (id) => hasChart(output(id)),
    exportCharts: (id) => guest.exportCharts(chartsOf(output(id))),
    remember: (id) => void (last = id),
    output,
    editorHost: (cell) => editing.host(cell)
  };
  const editing = createEditing(guest, {
    schema: lazySchema(guest, lazyArquero(guest), indicators),
    ...nameSource(
      () => state,
      () => library
    ),
    check: (id, value) => checkSource(state, id, value),
    write(cell, value) {
      dispatch({type: "write", cell, value});
      saveSoon();
    },
    run: actions.run,
    leave
  });
  root.ownerDocument.addEventListener("pointerdown", ({target}) => {
    const inside = target instanceof Element && target.closest(".menu, [aria-haspopup=menu], .kinds, .insert-point");
    if (!inside && state.menu !== null) dispatch({type: "menu", cell: null});
    if (!inside && state.adding !== null) dispatch({type: "adding", place: null});
  });
  // who turns to something else may be about to leave
  addEventListener("blur", save);
  root.ownerDocument.addEventListener("visibilitychange", save);
  watchLongPress(root.ownerDocument);
  restoreFocus(root.ownerDocument);
  watchKeys(root.ownerDocument, {context, commands, section});

  draw();
  start();
  guest.ready();
  return {
    settings({language}) {
      if (language === state.language) return;
      dispatch({type: "language", language});
      start();
    },
    snapshot: () => state.notebook.cells.map(({id}) => snapshotOutput(id, output(id)))
  };
}
