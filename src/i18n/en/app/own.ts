import type {Words} from "../../zh/index.ts";

export const own = {
  title: "My documents",
  private:
    "The files are read in this browser only: nothing is uploaded or kept, and what was read is deleted when you close the page.",
  open: "Choose files…",
  openHint: "As many as you like: TXT, HTML, DOCX, PDF; or drop them on the page.",
  enter: "Open my documents",
  reading: "reading",
  readingNow: (name: string) => `Reading “${name}”…`,
  waiting: "waiting",
  stopped: "not read",
  progress: (done: number, total: number) => `${done} of ${total} documents read`,
  pages: (name: string, done: number, total: number) => `Reading “${name}”, page ${done} of ${total}`,
  stop: "Stop",
  stoppedAt: (done: number, left: number) =>
    `Stopped: the ${done === 1 ? "document" : `${done} documents`} read so far stay; ${left} ${left === 1 ? "was" : "were"} not read.`,
  goOn: "Go on",
  allRead: (total: number, rows: number) => `All ${total} documents are read: ${rows} observations.`,
  unreadable: "not readable",
  count: (n: number) => (n === 1 ? "1 observation" : `${n} observations`),
  rows: (n: number) => (n === 1 ? "1 observation was read" : `${n} observations were read`),
  none: "Nothing was read: the file states no indicator with a value, or is not a plan or report.",
  unsure: "to be confirmed",
  correct: "Correct",
  unknownRegion: (name: string) =>
    `“${name}” was not found. Write a division's full Chinese name, such as 浙江省绍兴市上虞区, or its six-digit code.`,
  leftOut: (n: number) => `Numbers left out: ${n}`,
  notebook: "Analyse in a notebook",
  indicator: "Indicator",
  left: "choose again",
  leftHint:
    "The page was loaded anew, and the browser does not keep what is in files. Choose this file again, or drop it on the page.",
  leftAll: (n: number) =>
    `${n === 1 ? "One document was" : `${n} documents were`} not read before the page was loaded anew. Choose again, or drop on the page.`,
  again: "Try again",
  noTable: "The table did not load: the network may be down, or the site has just been updated. Reload the page.",
  csv: "Download CSV",
  failed: "The program failed on this file; the others are not affected.",
  reasons: {
    unavailable:
      "The program that reads such files did not arrive: the network may be down, or the site has just been updated. Nothing is wrong with the file, and it is still here: try again; if that fails, reload. The list stays, and once chosen again the file is read.",
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
    "table-unclear": "its table does not say of what, when or where it is",
    "too-long": "too many digits"
  }
} satisfies Words["app"]["own"];
