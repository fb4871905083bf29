import {builtInKind, kindOf, type NumberKind} from "./formats.ts";
import {openParts, readPart, WorkbookFault} from "./parts.ts";
import {readCells} from "./cells.ts";
import {plainText} from "./plain-text.ts";
import {sheetRows, type SheetOptions, type SheetRows} from "./rows.ts";

/** A workbook as Observable's `xlsx()` gives it. */
export interface Workbook {
  /** all of them, the hidden ones among them */
  readonly sheetNames: readonly string[];
  /** those that the workbook's author has hidden */
  readonly hiddenSheetNames: readonly string[];
  /** the rows of a sheet by its name or its place from 0 */
  readonly sheet: (name: string | number, options?: SheetOptions) => SheetRows;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/**
 * Reads a workbook (XLSX). Sheets are read when they are asked for.
 *
 * @throws WorkbookFault
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const part = openParts(bytes);
  const main = relationsOf(part, "").find(({type}) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const source = part(main);
  if (source === undefined) throw new WorkbookFault("damaged", "there is no workbook in it");
  const relations = relationsOf(part, main);
  const {sheets, since1904} = readMain(source);
  const named = (type: string) => part(relations.find((each) => each.type === type)?.target ?? "");
  const strings = readStrings(named("sharedStrings"));
  const kinds = readKinds(named("styles"));
  return {
    sheetNames: sheets.map(({name}) => name),
    hiddenSheetNames: sheets.filter(({hidden}) => hidden).map(({name}) => name),
    sheet(name, options) {
      const entry = typeof name === "number" ? sheets[name] : sheets.find((each) => each.name === String(name));
      if (!entry) throw new RangeError(`no sheet ${name}; there are: ${sheets.map((each) => each.name).join(", ")}`);
      const relation = relations.find(({id}) => id === entry.relation);
      if (relation && relation.type !== "worksheet") throw new RangeError(`${entry.name} is no sheet of cells`);
      const text = part(relation?.target ?? "");
      if (text === undefined) throw new WorkbookFault("damaged", `the sheet ${entry.name} is missing`);
      return sheetRows(readCells(text, {strings, kinds, since1904}), options);
    }
  };
}

interface Relation {
  readonly id: string;
  /** the last step of its type's address */
  readonly type: string;
  readonly target: string;
}

function relationsOf(part: (path: string) => string | undefined, path: string): readonly Relation[] {
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(path)!;
  const source = part(`${folder}_rels/${file}.rels`);
  const found: Relation[] = [];
  readPart(source ?? "", {
    open(name, {Id = "", Type = "", Target = ""}) {
      if (name !== "Relationship") return;
      const target = new URL(Target, `file:///${folder}`).pathname;
      found.push({id: Id, type: Type.replace(/^.*\//, ""), target: decodeURIComponent(target).slice(1)});
    }
  });
  return found;
}

function readMain(source: string): {readonly sheets: readonly SheetEntry[]; readonly since1904: boolean} {
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  readPart(source, {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({name: attributes.name ?? "", relation, hidden: (attributes.state ?? "").endsWith("idden")});
    }
  });
  return {sheets, since1904};
}

function readStrings(source = ""): readonly string[] {
  const strings: string[] = [];
  let [at, phonetic, current] = ["", 0, ""];
  readPart(source, {
    open(name) {
      at = name;
      if (name === "si") current = "";
      if (name === "rPh") phonetic++;
    },
    text: (piece) => void (at === "t" && phonetic === 0 && (current += piece)),
    close(name) {
      at = "";
      if (name === "rPh") phonetic--;
      if (name === "si") strings.push(plainText(current));
    }
  });
  return strings;
}

/** The kinds of numbers by a cell's style. */
function readKinds(source = ""): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  readPart(source, {
    open(name, {numFmtId = "0", formatCode = ""}) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const code = codes.get(Number(numFmtId));
      kinds.push(code === undefined ? builtInKind(Number(numFmtId)) : kindOf(code));
    },
    close: (name) => void (name === "cellXfs" && (inCells = false))
  });
  return kinds;
}
