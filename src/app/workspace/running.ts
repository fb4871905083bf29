import type {Language} from "../../i18n/index.ts";
import type {Edits} from "./edits.ts";
import type {UploadedContents} from "./notebook-database.ts";
import type {NotebookFiles} from "./notebook-files.ts";
import type {NotebookPermissions} from "./permissions.ts";
import type {Registry} from "./registry.ts";
import {openSession, type Session} from "./session.ts";
import type {SessionEvents} from "./session-handlers.ts";
import type {createShortcuts} from "./shortcuts.ts";
import type {OpenNotebook, TerminationReason} from "./state.ts";

export interface RunnerOptions {
  readonly registry: Registry;
  readonly edits: Edits;
  readonly files: NotebookFiles;
  readonly shortcuts: ReturnType<typeof createShortcuts>;
  readonly permissions: NotebookPermissions;
  language(): Language;
  /** what was read in the user's documents so far */
  readings(): readonly UploadedContents[];
  /** a notebook wants the source of an observation shown */
  onReveal(observation: string): void;
  /** its cells or what is chosen in them have changed */
  onChange(): void;
  fail(error: unknown): void;
}

/** Runs one notebook at a time. */
export function createRunner(options: RunnerOptions) {
  const {registry, shortcuts, language} = options;
  const {state, dispatch} = registry;
  let session: Session | null = null;

  function close(): void {
    session?.close();
    if (session) dispatch({type: "workspace.session-closed"});
    session = null;
  }

  const terminate = (why: TerminationReason) => {
    close();
    dispatch({type: "workspace.frame-changed", frameStatus: {state: "terminated", why}});
    document.querySelector("main")?.focus({preventScroll: true});
  };

  return {
    close,
    terminate,
    /** Opens a notebook's frame, which loads when it is started. `paused`: its cells run only when the user runs them. */
    open(opened: OpenNotebook, paused: boolean): void {
      close();
      const {key, notebook, usesUploads, data} = opened;
      const preferences = shortcuts.preferencesOf(opened);
      const uploads = usesUploads ? options.readings() : [];
      const read = () => {
        const open = registry.get(key);
        const now = {notebook: open?.notebook ?? notebook, inputs: open?.choices.inputs ?? {}};
        return {...now, preferences: state().session?.preferences ?? {}};
      };
      session = openSession(
        {title: notebook.title, uploads, release: data?.release, read, language},
        listenTo(key, options, terminate)
      );
      dispatch({
        type: "workspace.session-opened",
        session: {key, frame: session.frame, preferences: paused ? {...preferences, auto: false} : preferences}
      });
    },
    start: () => session?.start(),
    speak: (now: Language) => session?.speak(now),
    /** what the cells of the notebook that runs show now: a stranger's data */
    snapshot: () => session?.snapshot() ?? Promise.reject(new Error("no notebook is open"))
  };
}

/** What the workspace makes of what a running notebook tells. */
function listenTo(key: string, options: RunnerOptions, terminate: SessionEvents["terminate"]): SessionEvents {
  const {registry, edits, files, shortcuts, permissions, onReveal, onChange, fail} = options;
  const {dispatch} = registry;
  return {
    engine: (engine) => dispatch({type: "workspace.engine-changed", engine}),
    reveal: onReveal,
    edited(edited, inputs) {
      edits.edit(key, edited, inputs);
      onChange();
    },
    inputs(inputs) {
      edits.choose(key, {inputs});
      onChange();
    },
    preferences(preferences) {
      dispatch({type: "workspace.preferences-set", preferences});
      const {auto, keys = {}} = preferences;
      if (auto !== undefined) edits.choose(key, {auto});
      shortcuts.set(key, keys);
    },
    ...permissions,
    async file(name, leave) {
      const kept = await files.file(key, name);
      if (kept) return kept;
      leave();
      const given = await permissions.file(name);
      files.addFile(key, {name, ...given});
      return given;
    },
    ready: () => dispatch({type: "workspace.frame-changed", frameStatus: {state: "responsive"}}),
    unresponsive: (unresponsive) =>
      dispatch({
        type: "workspace.frame-changed",
        frameStatus: {state: unresponsive ? "unresponsive" : "responsive"}
      }),
    terminate,
    fail
  };
}
