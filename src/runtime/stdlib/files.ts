import {autoType, csvParse, csvParseRows, dsvFormat, tsvParse, tsvParseRows} from "d3";
import type {GivenFile, Guest} from "../../sandbox/index.ts";
import {Problem} from "../problem.ts";
import type {ArqueroChunk} from "./arquero.ts";

interface DsvOptions {
  readonly delimiter?: string;
  readonly array?: boolean;
  readonly typed?: boolean | "auto";
}

/** A file of the notebook's, by its name, as Observable's cells ask for it; it is read when something of it is asked for. */
export function createFileAttachment(guest: Pick<Guest, "file">, arquero: () => Promise<ArqueroChunk>) {
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
    const text = async (encoding = "utf-8") => new TextDecoder(encoding).decode(await bytes());
    const blob = async () => {
      const file = await read(name);
      return new Blob([file.bytes as Uint8Array<ArrayBuffer>], {type: file.mime});
    };
    const url = async () => URL.createObjectURL(await blob());
    const dsv = async ({delimiter = ",", array = false, typed = false}: DsvOptions = {}) => {
      const parser =
        delimiter === "\t"
          ? {parse: tsvParse, parseRows: tsvParseRows}
          : delimiter === ","
            ? {parse: csvParse, parseRows: csvParseRows}
            : dsvFormat(delimiter);
      const source = (await text()).replace(/^\uFEFF/, "");
      if (array) return typed ? parser.parseRows(source, autoType) : parser.parseRows(source);
      return typed ? parser.parse(source, autoType) : parser.parse(source);
    };
    const markup = async (type: DOMParserSupportedType) => new DOMParser().parseFromString(await text(), type);
    return {
      name,
      text,
      blob,
      url,
      arrayBuffer: async () => (await bytes()).slice().buffer,
      stream: async () => (await blob()).stream(),
      json: async () => JSON.parse(await text()) as unknown,
      dsv,
      csv: (options?: DsvOptions) => dsv({...options, delimiter: ","}),
      tsv: (options?: DsvOptions) => dsv({...options, delimiter: "\t"}),
      xml: () => markup("application/xml"),
      html: () => markup("text/html"),
      arrow: async () => (await arquero()).decode(await bytes()),
      async image(properties: object = {}) {
        const image = Object.assign(new Image(), properties, {src: await url()});
        await image.decode();
        return image;
      }
    };
  };
}
