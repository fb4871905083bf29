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
    "text-layer":
      "The text layer cannot be read: its font does not say which characters it draws. Run text recognition (OCR) first.",
    rtf: "This is an RTF file. Save it as .docx in Word and open it again.",
    ofd: "This is an OFD file. Convert it to PDF first.",
    "open-document": "This is an OpenDocument file (.odt, .ods). Save it as .docx or PDF and open it again.",
    archive: "This is an archive. Unpack it first and open the files in it.",
    spreadsheet: "This is a spreadsheet. It can be attached to a notebook; to read it here, save it as PDF or .docx.",
    presentation: "This is a presentation. Save it as PDF and open it again.",
    image: "This is an image. Run text recognition (OCR) first.",
    "web-archive": "This is a web archive (MHTML). Open it in a browser and save it as HTML or PDF.",
    encrypted: "The file has a password. Remove it and open the file again.",
    "not-a-document": "This is not a text document. TXT, HTML, DOCX and PDF can be opened.",
    damaged: "The file is damaged, or its encoding is unknown. Download it again.",
    empty: "There is no text in the file.",
    "too-large": "The file is too large. Split it and open the parts."
  },
  notes: {
    "tracked-changes": () => "The file has tracked changes. It was read as if all of them were accepted.",
    "encoding-guessed": (encoding: string) =>
      `The file does not say its encoding and was read as ${encoding}. If letters are wrong, save it as UTF-8 and open it again.`,
    "bytes-lost": () => "Some bytes are no text and show as \ufffd. Numbers right beside them were left out.",
    "pages-unread": () => "Some pages have no text that can be read, perhaps images, and were not read."
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
    damaged: "beside characters that could not be read",
    "table-unclear": "its table does not say of what, when or where it is",
    "too-long": "too many digits"
  }
} satisfies Words["app"]["own"];
