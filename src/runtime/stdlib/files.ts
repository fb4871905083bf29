import type {GivenFile, Guest} from "../../sandbox/index.ts";
import {Problem} from "../problem.ts";
import type {ArqueroChunk} from "./arquero.ts";
import {parseDsv, type DsvOptions} from "./dsv.ts";
import {kindReason, toText} from "./file-text.ts";
import type {FilesChunk, Workbook} from "./files-chunk.ts";

/** How a file's characters are to be read. */
interface TextOptions {
  readonly encoding?: string;
}

/** The chunks that files of some kinds are read with. */
export interface FileReaders {
  readonly arquero: () => Promise<ArqueroChunk>;
  readonly readers: () => Promise<FilesChunk>;
}

/** What a workbook gives, or the sentence of why it cannot. */
function told<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    const {reason} = cause as {readonly reason?: unknown};
    if (cause instanceof Problem || reason === undefined) throw cause;
    const told = reason === "too-large" || reason === "encrypted" ? (`file-${reason}` as const) : "file-damaged";
    throw new Problem(told, name, {cause});
  }
}

/** A file of the notebook's, by its name, as Observable's cells ask for it; it is read when something of it is asked for. */
export function createFileAttachment(guest: Pick<Guest, "file">, {arquero, readers}: FileReaders) {
  const files = new Map<string, Promise<GivenFile>>();

  function read(name: string): Promise<GivenFile> {
    const known = files.get(name);
    if (known) return known;
    const asked = guest.file(name).catch((cause: unknown) => {
      files.delete(name);
      throw new Problem("files", name, {cause});
    });
    files.set(name, asked);
    return asked;
  }

  return (given: unknown) => {
    const name = String(given).replace(/^\.\//, "");
    const bytes = async () => (await read(name)).bytes;
    const text = async (encoding?: string | TextOptions) =>
      toText(name, await bytes(), typeof encoding === "object" ? encoding?.encoding : encoding, readers);
    const blob = async () => {
      const file = await read(name);
      return new Blob([file.bytes as Uint8Array<ArrayBuffer>], {type: file.mime});
    };
    const url = async () => URL.createObjectURL(await blob());
    const dsv = async (options: DsvOptions = {}) => parseDsv(await text(options.encoding), options);
    const markup = async (type: DOMParserSupportedType, options?: TextOptions) =>
      new DOMParser().parseFromString(await text(options), type);
    const xlsx = async () => {
      const [content, {fileKind, readWorkbook}] = await Promise.all([bytes(), readers()]);
      const kind = fileKind(content);
      if (kind !== "workbook") throw new Problem(kindReason(kind, name), name);
      return told(name, () => {
        const book = readWorkbook(content);
        const sheet: Workbook["sheet"] = (asked, options) => {
          const has = typeof asked === "number" ? asked in book.sheetNames : book.sheetNames.includes(String(asked));
          if (!has) throw new Problem("file-sheet", [name, String(asked), ...book.sheetNames].join("\n"));
          return told(name, () => book.sheet(asked, options));
        };
        return {...book, sheet};
      });
    };
    return {
      name,
      text,
      blob,
      url,
      arrayBuffer: async () => (await bytes()).slice().buffer,
      stream: async () => (await blob()).stream(),
      json: async (options?: TextOptions) => JSON.parse(await text(options)) as unknown,
      dsv: (options?: DsvOptions) => dsv({...options, delimiter: options?.delimiter ?? ","}),
      csv: (options?: DsvOptions) => dsv(options),
      tsv: (options?: DsvOptions) => dsv({...options, delimiter: "\t"}),
      xml: (options?: TextOptions) => markup("application/xml", options),
      html: (options?: TextOptions) => markup("text/html", options),
      xlsx,
      async parquet(): Promise<never> {
        throw new Problem("file-parquet", name);
      },
      arrow: async () => (await arquero()).decode(await bytes()),
      async image(properties: object = {}) {
        const image = Object.assign(new Image(), properties, {src: await url()});
        await image.decode();
        return image;
      }
    };
  };
}
