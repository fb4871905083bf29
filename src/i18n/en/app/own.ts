import type {Words} from "../../zh/index.ts";

export const own = {
  title: "My documents",
  private: "The files are read in this browser only: nothing is uploaded or kept, and closing the page forgets them.",
  open: "Choose files…",
  openHint: "As many as you like: TXT, HTML, DOCX, PDF; or drop them on the page.",
  enter: "Open my documents",
  reading: "reading",
  readingNow: (name: string) => `Reading “${name}”…`,
  unreadable: "not readable",
  count: (n: number) => (n === 1 ? "1 observation" : `${n} observations`),
  rows: (n: number) => (n === 1 ? "1 observation was read" : `${n} observations were read`),
  none: "Nothing was read: the file states no indicator with a value, or is not a plan or report.",
  unsure: "not sure",
  correct: "Correct",
  unknownRegion: (name: string) =>
    `“${name}” was not found. Write a division's full Chinese name, such as 浙江省绍兴市上虞区, or its six-digit code.`,
  leftOut: (n: number) => `Numbers left out: ${n}`,
  notebook: "Analyse in a notebook",
  indicator: "Indicator",
  noTable: "The table did not load. Check the network and reload.",
  csv: "Download CSV",
  failed: "The program failed on this file; the others are not affected.",
  reasons: {
    unavailable: "The program that reads such files did not arrive. Check the network and choose the file again.",
    scan: "This is a scan without text. Run text recognition on it first.",
    "legacy-word": "This is an old Word or WPS file. Save it as .docx in Word and open it again.",
    encrypted: "The file has a password. Remove it and open the file again.",
    "not-a-document": "This is not a text document. TXT, HTML, DOCX and PDF can be opened.",
    damaged: "The file is damaged, or its encoding is unknown. Download it again.",
    empty: "There is no text in the file.",
    "too-large": "The file is too large. Split it and open the parts."
  },
  rejections: {
    "part-of-word": "part of a word",
    "document-number": "document, telephone or other number",
    date: "date",
    "list-ordinal": "number of a list item",
    ordinal: "ordinal",
    "name-not-number": "number in a name",
    code: "code",
    qualifier: "a condition, not a value",
    grade: "grade",
    indefinite: "indefinite number",
    denominator: "number in a unit",
    "no-quantity": "a number of nothing in particular",
    "no-subject": "nothing says what is counted",
    "too-long": "too many digits"
  }
} satisfies Words["app"]["own"];
