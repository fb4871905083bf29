import {serialize, type Notebook} from "../../notebook/index.ts";
import type {TabMessage} from "../../storage/index.ts";
import {createEdits} from "./edits.ts";
import {addUnsaved, leaveShipped, openSaved, openShipped, type UnsavedNotebook} from "./opening-notebooks.ts";
import {createNotebookFiles} from "./notebook-files.ts";
import {createPermissions, type PermissionOptions} from "./permissions.ts";
import {createRegistry, isUnsaved, type RegistryOptions} from "./registry.ts";
import {createRunner, type RunnerOptions} from "./running.ts";
import {createShortcuts} from "./shortcuts.ts";
import type {OpenNotebook} from "./state.ts";

export type WorkspaceOptions = RegistryOptions &
  Pick<PermissionOptions, "loadExportDialog"> &
  Pick<RunnerOptions, "language" | "readings" | "onReveal" | "onChange" | "fail">;

/**
 * The owner of what is open: the notebooks of this tab, what saves each of them, the one that runs with its frame and its
 * database, and what it may do. Nothing of that changes but by what is called here.
 */
export function createWorkspace(options: WorkspaceOptions) {
  const {dom, state, dispatch, loadExportDialog} = options;
  const registry = createRegistry(options);
  const edits = createEdits(registry);
  const files = createNotebookFiles(registry);
  const shortcuts = createShortcuts(registry);
  const {permissions, ...answers} = createPermissions({state, dispatch, loadExportDialog});
  const runner = createRunner({...options, registry, edits, files, shortcuts, permissions});
  return {
    ...edits,
    ...files,
    ...runner,
    ...answers,
    async openShipped(slug: string): Promise<OpenNotebook> {
      const [open] = await Promise.all([openShipped(registry, slug), shortcuts.read]);
      return open;
    },
    async openSaved(id: string): Promise<OpenNotebook> {
      const [open] = await Promise.all([openSaved(registry, id), shortcuts.read]);
      return open;
    },
    addUnsaved: (unsaved: UnsavedNotebook): OpenNotebook => addUnsaved(registry, unsaved),
    forget: registry.forget,
    leaveShipped: (key: string): Promise<void> => leaveShipped(registry, key),
    autosaveOf: (key: string) => registry.autosaves.get(key),
    onMessage: (message: TabMessage): void => registry.autosaves.forEach((autosave) => autosave.onMessage(message)),
    /** The notebook as a file. */
    write: (notebook: Notebook): string => serialize(notebook, dom),
    /** a notebook that no address held, or the id that it was saved under since */
    find(key: string): OpenNotebook | {readonly savedAs: string} | undefined {
      const savedAs = state().ids.get(key);
      return savedAs === undefined ? registry.get(key) : {savedAs};
    },
    /** Whether closing the tab would lose an edit, where what is saved lasts or does not. */
    wouldLose: (lasting: boolean): boolean =>
      [...state().notebooks.values()].some((open) => isUnsaved(open) || (!lasting && open.saveStatus !== "none"))
  };
}

export type Workspace = ReturnType<typeof createWorkspace>;
