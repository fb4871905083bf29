import type {Download, GivenFile} from "../../sandbox/index.ts";
import {watchActivity} from "./activity.ts";
import type {Context} from "../store/context.ts";
import {outsideAddress} from "./outside.ts";
import {save} from "../ui/save.ts";
import type {PermissionRequest} from "../store/store.ts";
import type {Actions} from "../store/actions.ts";

/** What a notebook may ask of the reader. */
export interface NotebookPermissions {
  /** resolves when the file is saved, and rejects where the reader does not want it */
  readonly download: (file: Download) => Promise<void>;
  /** a file that the notebook names and does not carry, as the reader gives it */
  readonly file: (name: string) => Promise<GivenFile>;
  readonly link: (href: string) => void;
  /** shows what can be made of charts, which come as JSON */
  readonly exportCharts: (charts: readonly string[]) => void;
}

type Question<Kind extends PermissionRequest["kind"]> = Omit<Extract<PermissionRequest, {kind: Kind}>, "again">;

/** Charts of more characters of JSON together than this are not read: parsing them would hold the page. */
const maxChartChars = 2e7;

/**
 * A notebook is heard where the reader has just done something, one request at a time, and not at all when she has said so.
 * Only a file that a cell needs may be asked for without her action, once for each name: opening the notebook was one.
 */
export function permissionActions(
  context: Context
): Pick<Actions, "allow" | "mute" | "give"> & {readonly permissions: NotebookPermissions} {
  const {dispatch} = context;
  const activity = watchActivity();
  // several files may be wanted at once; each is asked for in its turn
  let waiting: Promise<File | null> = Promise.resolve(null);
  const reading = new WeakSet<HTMLIFrameElement>();
  const asked = new WeakMap<HTMLIFrameElement, {count: number; muted: boolean; names: Set<string>}>();

  const record = () => {
    const {session} = context;
    if (!session) throw new Error("no notebook is open");
    const known = asked.get(session.frame) ?? {count: 0, muted: false, names: new Set()};
    asked.set(session.frame, known);
    return known;
  };

  /** @throws where the reader hears no question of the kind */
  async function allowed(kind: PermissionRequest["kind"]) {
    const known = record();
    if (known.muted) throw new Error("the reader does not want to be asked");
    if (kind !== "file" && !(await activity.isRecent())) throw new Error("the reader has done nothing");
  }

  /** Puts a question to the reader. @throws where she does not hear it */
  async function ask(question: Question<"link"> | Question<"download"> | Question<"file"> | Question<"export">) {
    const {session} = context;
    const known = record();
    await allowed(question.kind);
    if (session) await settled(session.frame);
    if (context.session !== session || context.state.permission)
      throw new Error("another question waits for the reader");
    dispatch({type: "permission", permission: {...question, again: known.count++ > 0} as PermissionRequest});
  }

  /** Charts that came as JSON, one set at a time; none is parsed before the reader did something. */
  async function readCharts(charts: readonly string[]) {
    const {session} = context;
    const {frame} = session ?? {};
    if (!frame || reading.has(frame)) throw new Error("no charts can be taken now");
    reading.add(frame);
    try {
      await allowed("export");
      const [{readChart}] = await Promise.all([
        import("../../share/page/index.ts"),
        import("../features/export/export-charts.ts")
      ]);
      if (context.session !== session || context.state.permission)
        throw new Error("another question waits for the reader");
      const size = charts.reduce((sum, json) => sum + json.length, 0);
      if (size > maxChartChars) throw new Error(`charts of ${size} characters, at most ${maxChartChars} are read`);
      return charts.flatMap((json) => readChart(json) ?? []);
    } finally {
      reading.delete(frame);
    }
  }

  function answer(agreed: boolean, file: File | null = null) {
    const {permission} = context.state;
    if (!permission) return;
    dispatch({type: "permission", permission: null});
    context.session?.frame.focus();
    if (permission.kind === "download") permission.settle(agreed);
    else if (permission.kind === "file") permission.settle(file);
    else if (permission.kind === "link" && agreed) window.open(permission.href, "_blank", "noopener,noreferrer");
  }

  return {
    allow: (agreed) => answer(agreed),
    mute() {
      record().muted = true;
      answer(false);
    },
    give: (file) => answer(true, file),
    permissions: {
      async download(file) {
        const agreed = await new Promise<boolean>((settle, reject) => {
          ask({kind: "download", file, settle}).catch(reject);
        });
        if (!agreed) throw new Error("the reader did not want the file");
        save(file.content, file.name, file.mime);
      },
      async file(name) {
        const {names} = record();
        if (names.has(name) && !(await activity.isRecent())) throw new Error(`the reader gave no file: ${name}`);
        names.add(name);
        const file = await (waiting = waiting
          .then(
            () => new Promise<File | null>((settle, reject) => void ask({kind: "file", name, settle}).catch(reject))
          )
          .catch(() => null));
        if (!file) throw new Error(`the reader gave no file: ${name}`);
        return {bytes: new Uint8Array(await file.arrayBuffer()), mime: file.type || "application/octet-stream"};
      },
      exportCharts(charts) {
        readCharts(charts)
          .then(async (read) => {
            if (read.length > 0) await ask({kind: "export", charts: read});
          })
          .catch((error: unknown) => console.info(String(error)));
      },
      link(href) {
        const address = outsideAddress(href);
        if (address) ask({kind: "link", href: address}).catch((error: unknown) => console.info(String(error)));
      }
    }
  };
}

/** Waits until a click's own focusing of the frame has come through, so that the question does not lose the keyboard to it. */
async function settled(frame: HTMLIFrameElement): Promise<void> {
  for (let tries = 0; tries < 10 && document.activeElement !== frame; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
