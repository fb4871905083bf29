import type {Download, GivenFile} from "../../sandbox/index.ts";
import {save} from "../ui/index.ts";
import {watchActivity} from "./activity.ts";
import {createAsking, type AskingOptions} from "./asking.ts";
import {outsideAddress} from "./outside.ts";

/** What a notebook may ask of the user. */
export interface NotebookPermissions {
  /** resolves when the file is saved, and rejects where the user does not want it */
  readonly download: (file: Download) => Promise<void>;
  /** a file that the notebook names and does not carry, as the user gives it */
  readonly file: (name: string) => Promise<GivenFile>;
  readonly link: (href: string) => void;
  /** shows what can be made of charts, which come as JSON */
  readonly exportCharts: (charts: readonly string[]) => void;
}

export interface PermissionOptions extends Omit<AskingOptions, "activity"> {
  /** loads what asks which charts to take away */
  loadExportDialog(): Promise<unknown>;
}

/** Charts of more characters of JSON together than this are not read: parsing them would hold the page. */
const maxChartChars = 2e7;

/**
 * A notebook is heard where the user has just done something, one request at a time, and not at all when she has said so.
 * Only a file that a cell needs may be asked for without her action, once for each name: opening the notebook was one.
 */
export function createPermissions({loadExportDialog, ...options}: PermissionOptions) {
  const activity = watchActivity();
  const asking = createAsking({...options, activity});
  const {ask, record, answer} = asking;
  const readCharts = createChartReader(asking, options, loadExportDialog);
  // several files may be wanted at once; each is asked for in its turn
  let waiting: Promise<File | null> = Promise.resolve(null);

  const permissions: NotebookPermissions = {
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
        .then(() => new Promise<File | null>((settle, reject) => void ask({kind: "file", name, settle}).catch(reject)))
        .catch(() => null));
      if (!file) throw new Error(`the reader gave no file: ${name}`);
      return {bytes: new Uint8Array(await file.arrayBuffer()), mime: file.type || "application/octet-stream"};
    },
    exportCharts(charts) {
      readCharts(charts)
        .then(async (read) => {
          if (read.length > 0) await ask({kind: "export", charts: read});
        })
        .catch(refused);
    },
    link(href) {
      const address = outsideAddress(href);
      if (address) ask({kind: "link", href: address}).catch(refused);
    }
  };

  return {
    permissions,
    allow: (agreed: boolean): void => answer(agreed),
    mute(): void {
      record().muted = true;
      answer(false);
    },
    give: (file: File): void => answer(true, file)
  };
}

const refused = (error: unknown) => console.info(String(error));

/** Reads charts that came as JSON, one set at a time; none is parsed before the user did something. */
function createChartReader(
  {allowed, mayAsk}: ReturnType<typeof createAsking>,
  {state}: Pick<AskingOptions, "state">,
  loadExportDialog: () => Promise<unknown>
) {
  const reading = new WeakSet<HTMLIFrameElement>();
  return async (charts: readonly string[]) => {
    const {frame} = state().session ?? {};
    if (!frame || reading.has(frame)) throw new Error("no charts can be taken now");
    reading.add(frame);
    try {
      await allowed("export");
      const [{readChart}] = await Promise.all([import("../../share/page/index.ts"), loadExportDialog()]);
      mayAsk(frame);
      const size = charts.reduce((sum, json) => sum + json.length, 0);
      if (size > maxChartChars) throw new Error(`charts of ${size} characters, at most ${maxChartChars} are read`);
      return charts.flatMap((json) => readChart(json) ?? []);
    } finally {
      reading.delete(frame);
    }
  };
}
