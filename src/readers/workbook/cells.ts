import {toValue, type NumberKind} from "./formats.ts";
import {limits, readPart, WorkbookFault} from "./parts.ts";
import {plainText} from "./plain-text.ts";

export type CellValue = string | number | boolean | Date;

/** The cells of a sheet that hold something, by row and column from 0. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

export interface CellContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly since1904: boolean;
}

/** Reads a sheet's cells. A formula whose result the file does not hold is given as its text. */
export function readCells(source: string, context: CellContext): Cells {
  const rows = new Map<number, Map<number, CellValue>>();
  let [row, column, count] = [-1, -1, 0];
  let cell: Readonly<Record<string, string>> | undefined;
  let [at, phonetic] = ["", 0];
  let [value, text, formula]: [string | undefined, string | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined
  ];
  readPart(source, {
    open(name, attributes) {
      at = name;
      if (name === "row") {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        const place = placeOf(attributes.r ?? "");
        column = place?.column ?? column + 1;
        if (place?.row !== undefined) row = place.row;
        [cell, value, text, formula] = [attributes, undefined, undefined, undefined];
      } else if (name === "rPh") phonetic++;
    },
    text(piece) {
      if (!cell || phonetic > 0) return;
      if (at === "v") value = (value ?? "") + piece;
      else if (at === "t") text = (text ?? "") + piece;
      else if (at === "f") formula = (formula ?? "") + piece;
    },
    close(name) {
      at = "";
      if (name === "rPh") phonetic--;
      if (name !== "c" || !cell) return;
      const found = valueOf(cell, {value, text, formula}, context);
      cell = undefined;
      if (found === undefined) return;
      if (++count > limits.cells) throw new WorkbookFault("too-large", `more than ${limits.cells} cells`);
      if (!rows.has(row)) rows.set(row, new Map());
      rows.get(row)!.set(column, found);
    }
  });
  return rows;
}

interface Content {
  readonly value: string | undefined;
  readonly text: string | undefined;
  readonly formula: string | undefined;
}

function valueOf(
  {t: type = "n", s: style = "0"}: Readonly<Record<string, string>>,
  {value, text, formula}: Content,
  {strings, kinds, since1904}: CellContext
): CellValue | undefined {
  if (type === "inlineStr") return text === undefined ? undefined : plainText(text);
  if (value === undefined) return formula === undefined ? undefined : `=${formula}`;
  switch (type) {
    case "s":
      return strings[Number(value)];
    case "str":
      return plainText(value);
    case "b":
      return /^(?:1|true)$/.test(value.trim());
    case "e":
      return value.trim();
    case "d": {
      const date = new Date(/Z$|[+-]\d\d:\d\d$/.test(value) || !value.includes("T") ? value : `${value}Z`);
      return Number.isNaN(date.valueOf()) ? value : date;
    }
    default: {
      const number = Number(value);
      if (value.trim() === "") return undefined;
      return Number.isNaN(number) ? value : toValue(number, kinds[Number(style)] ?? "number", since1904);
    }
  }
}

/** Row and column, from 0, of a reference as B3, B or 3. */
export function placeOf(reference: string): {readonly row?: number; readonly column?: number} | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{0,7})$/.exec(reference) ?? [];
  if (letters === "" && digits === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {...(letters === "" ? {} : {column}), ...(digits === "" ? {} : {row: Number(digits) - 1})};
}
