import type {Download, GivenFile} from "../../sandbox/index.ts";
import {watchActivity} from "../activity.ts";
import type {Context} from "../context.ts";
import {outsideAddress} from "../outside.ts";
import {save} from "../save.ts";
import type {Wish} from "../store.ts";
import type {Act} from "./act.ts";

/** What a notebook may ask of the reader. */
export interface Wishes {
  /** resolves when the file is saved, and rejects where the reader does not want it */
  readonly download: (file: Download) => Promise<void>;
  /** a file that the notebook names and does not carry, as the reader gives it */
  readonly file: (name: string) => Promise<GivenFile>;
  readonly link: (href: string) => void;
  /** shows what can be made of charts, which come as JSON */
  readonly take: (charts: readonly string[]) => void;
}

type Question<Kind extends Wish["kind"]> = Omit<Extract<Wish, {kind: Kind}>, "again">;

/** Charts of more characters of JSON together than this are not read: parsing them would hold the page. */
const mostCharts = 2e7;

/**
 * A notebook is heard where the reader has just done something, one wish at a time, and not at all when she has said so.
 * Only a file that a cell needs may be asked for without her act, once for each name: opening the notebook was one.
 */
export function wishActs(context: Context): Pick<Act, "allow" | "silence" | "give"> & {readonly wishes: Wishes} {
  const {dispatch} = context;
  const activity = watchActivity();
  // several files may be wanted at once; each is asked for in its turn
  let waiting: Promise<File | null> = Promise.resolve(null);
  const reading = new WeakSet<HTMLIFrameElement>();
  const asked = new WeakMap<HTMLIFrameElement, {count: number; silent: boolean; names: Set<string>}>();

  const standing = () => {
    const {session} = context;
    if (!session) throw new Error("no notebook is open");
    const known = asked.get(session.frame) ?? {count: 0, silent: false, names: new Set()};
    asked.set(session.frame, known);
    return known;
  };

  /** @throws where the reader hears no question of the kind */
  async function allowed(kind: Wish["kind"]) {
    const known = standing();
    if (known.silent) throw new Error("the reader does not want to be asked");
    if (kind !== "file" && !(await activity.isRecent())) throw new Error("the reader has done nothing");
  }

  /** Puts a question to the reader. @throws where she does not hear it */
  async function ask(question: Question<"link"> | Question<"download"> | Question<"file"> | Question<"take">) {
    const {session} = context;
    const known = standing();
    await allowed(question.kind);
    if (session) await settled(session.frame);
    if (context.session !== session || context.state.wish) throw new Error("another question waits for the reader");
    dispatch({type: "wish", wish: {...question, again: known.count++ > 0} as Wish});
  }

  /** Charts that came as JSON, one set at a time; none is parsed before the reader did something. */
  async function readCharts(charts: readonly string[]) {
    const {session} = context;
    const {frame} = session ?? {};
    if (!frame || reading.has(frame)) throw new Error("no charts can be taken now");
    reading.add(frame);
    try {
      await allowed("take");
      const [{readChart}] = await Promise.all([
        import("../../share/page/index.ts"),
        import("../elements/take-charts.ts")
      ]);
      if (context.session !== session || context.state.wish) throw new Error("another question waits for the reader");
      const size = charts.reduce((sum, json) => sum + json.length, 0);
      if (size > mostCharts) throw new Error(`charts of ${size} characters, at most ${mostCharts} are read`);
      return charts.flatMap((json) => readChart(json) ?? []);
    } finally {
      reading.delete(frame);
    }
  }

  function answer(agreed: boolean, file: File | null = null) {
    const {wish} = context.state;
    if (!wish) return;
    dispatch({type: "wish", wish: null});
    context.session?.frame.focus();
    if (wish.kind === "download") wish.settle(agreed);
    else if (wish.kind === "file") wish.settle(file);
    else if (wish.kind === "link" && agreed) window.open(wish.href, "_blank", "noopener,noreferrer");
  }

  return {
    allow: (agreed) => answer(agreed),
    silence() {
      standing().silent = true;
      answer(false);
    },
    give: (file) => answer(true, file),
    wishes: {
      async download(file) {
        const agreed = await new Promise<boolean>((settle, reject) => {
          ask({kind: "download", file, settle}).catch(reject);
        });
        if (!agreed) throw new Error("the reader did not want the file");
        save(file.content, file.name, file.mime);
      },
      async file(name) {
        const {names} = standing();
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
      take(charts) {
        readCharts(charts)
          .then(async (read) => {
            if (read.length > 0) await ask({kind: "take", charts: read});
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
