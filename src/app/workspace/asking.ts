import type {Activity} from "./activity.ts";
import type {PermissionRequest, WorkspaceEvent, WorkspaceState} from "./state.ts";

export interface AskingOptions {
  state(): WorkspaceState;
  dispatch(event: WorkspaceEvent): void;
  readonly activity: Activity;
}

type Question<Kind extends PermissionRequest["kind"]> = Omit<Extract<PermissionRequest, {kind: Kind}>, "again">;
type AnyQuestion = Question<"link"> | Question<"download"> | Question<"file"> | Question<"export">;

/** Puts a notebook's questions to the user, one at a time, and remembers what each notebook has asked. */
export function createAsking({state, dispatch, activity}: AskingOptions) {
  const asked = new WeakMap<HTMLIFrameElement, {count: number; muted: boolean; names: Set<string>}>();
  const frameNow = () => state().session?.frame;

  const record = () => {
    const frame = frameNow();
    if (!frame) throw new Error("no notebook is open");
    const known = asked.get(frame) ?? {count: 0, muted: false, names: new Set<string>()};
    asked.set(frame, known);
    return known;
  };

  /** @throws where the user hears no question of the kind */
  async function allowed(kind: PermissionRequest["kind"]): Promise<void> {
    const known = record();
    if (known.muted) throw new Error("the reader does not want to be asked");
    if (kind !== "file" && !(await activity.isRecent())) throw new Error("the reader has done nothing");
  }

  /** @throws where another notebook is open by now, or another question */
  function mayAsk(frame: HTMLIFrameElement | undefined): void {
    if (frameNow() !== frame || state().permission) throw new Error("another question waits for the reader");
  }

  /** Puts a question to the user. @throws where she does not hear it */
  async function ask(question: AnyQuestion): Promise<void> {
    const frame = frameNow();
    const known = record();
    await allowed(question.kind);
    if (frame) await settled(frame);
    mayAsk(frame);
    const permission = {...question, again: known.count++ > 0} as PermissionRequest;
    dispatch({type: "workspace.permission-asked", permission});
  }

  function answer(agreed: boolean, file: File | null = null): void {
    const {permission} = state();
    if (!permission) return;
    dispatch({type: "workspace.permission-answered"});
    frameNow()?.focus();
    if (permission.kind === "download") permission.settle(agreed);
    else if (permission.kind === "file") permission.settle(file);
    else if (permission.kind === "link" && agreed) window.open(permission.href, "_blank", "noopener,noreferrer");
  }

  return {record, allowed, mayAsk, ask, answer};
}

/** Waits until a click's own focusing of the frame has come through, so that the question does not lose the keyboard to it. */
async function settled(frame: HTMLIFrameElement): Promise<void> {
  for (let tries = 0; tries < 10 && document.activeElement !== frame; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
