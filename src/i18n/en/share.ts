import type {Words} from "../zh/index.ts";

export const share: Words["share"] = {
  broken: {
    title: "This link cannot be opened",
    nothing: "Nothing was opened, and no other notebook was put in its place.",
    ask: "You can ask the sender to ",
    cut: {
      what: "The end of the link is missing. Chats and mail programs often cut very long links.",
      ask: "send the notebook as a file, or to send the link again inside a text file."
    },
    altered: {
      what: "The link is not as it was sent: a character was changed on the way, or other text was glued to its end.",
      ask: "copy the link once more, and to send the notebook as a file if that does not help."
    },
    newer: {
      what: "This link was made with a later version that the program here does not know yet. Reload this page first.",
      ask: "say which address they use, and open the link there."
    },
    large: {
      what: "The link unpacks to more than any notebook, so it was not opened.",
      ask: "send the notebook as a file."
    },
    foreign: {
      what: "The link is complete, but it does not hold a notebook.",
      ask: "check where the link was copied from."
    }
  },
  reference: {
    elsewhere: {
      what: "The notebook file that this link names is on another site. This page connects to no other site: a link may hold anybody’s address and must not make you fetch it.",
      ask: "To see it, download the file below yourself and open it here; it is checked to be the one that the link means."
    },
    untold: {
      what: "The link does not tell the file’s SHA-256, so nobody could check that the right one came; it was not fetched.",
      ask: "Please ask the sender for the complete link."
    },
    missing: {
      what: "The file that the link names did not come: it may have been moved or renamed, or the network is down.",
      ask: "Check the network and reload; if that does not help, ask the sender for the file."
    },
    large: {
      what: "The file that the link names is larger than any notebook, so it was not opened.",
      ask: "Please check the link with the sender."
    },
    altered: {
      what: "This is not the file that the link means: its SHA-256 is another. It may have been changed or replaced, so it was not opened.",
      ask: "Please ask the sender for the file as it was, or for a new link."
    },
    file: "The file that the link names",
    open: "Open this file…"
  },
  dialog: {
    open: "Share",
    title: {notebook: "Share this notebook", chart: "Share this chart"},
    close: "Close",
    tabs: {link: "Link", file: "File", cite: "Cite"},
    said: {
      copied: "Copied.",
      "not-copied": "The browser did not allow it. Select the text and copy it yourself.",
      saved: "The file was handed to the browser to save."
    }
  },
  link: {
    about: {
      notebook: (release) =>
        `The whole notebook is in the link: its cells, what its inputs are set to, its small files and the data release (${release}). No server keeps it; after an edit, copy it again.`,
      chart: (release) =>
        `The link says all that was chosen for the chart, and the data release (${release}); it will show this chart later too.`
    },
    own: "Your own documents are not in the link: whoever opens it does not see what was read in them.",
    withoutFiles: (count) =>
      `${count === 1 ? "The file" : `The ${count} files`} that the notebook reads are too large for a link: send them separately.`,
    here: "This page runs on your own computer; nobody else can open its address. Share from the public one.",
    label: "Link",
    copy: "Copy link",
    length: (length) => `The link has ${length} characters`,
    places: {wechat: "WeChat", chat: "Other chats", mail: "Mail", address: "A browser’s address bar"},
    verdicts: {
      whole: (_limit) => "works",
      "too-long": (limit) => `may cut it: more than ${limit} characters`,
      "drops-fragment": (_limit) => "cuts the link at #; the notebook is lost"
    },
    otherwise:
      "Where the link does not work, send the file (see File). A link that arrives incomplete says so here and opens nothing else."
  },
  file: {
    about: "Observable’s open HTML format. It is opened from the home page, or by dropping it on a page of this site.",
    withoutFiles: (count) =>
      `${count === 1 ? "One file" : `${count} files`} that came with it are not inside; send them too.`,
    download: "Download the notebook file",
    reference: "Or a short link to the file",
    howTo:
      "Put the downloaded file on this site’s server, then say where it is. It has to be on this site: the page connects to no other.",
    place: "Where the file is",
    label: "Link",
    copy: "Copy link",
    check: "The link holds the file’s SHA-256: it is checked first, and a file that differs by one byte is not opened.",
    faults: {
      none: "Say where the file is, for example shared/notebook.html.",
      elsewhere: "That is on another site and cannot be opened from here."
    }
  },
  cite: {
    what: "What to cite",
    format: "Format",
    chart: "This chart",
    release: (date) => `The data (release of ${date})`,
    formats: {
      "gbt7714-2025": "GB/T 7714—2025",
      "gbt7714-2015": "GB/T 7714—2015",
      apa: "APA (7th edition)",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
      ris: "RIS"
    },
    label: "Citation",
    copy: "Copy citation",
    download: (extension) => `Download as .${extension}`,
    author: "Zhibiao 指标",
    dataset: "Indicators of Chinese health commissions",
    noAddress:
      "The document’s address is not kept here. Add the address where you read it, and the day on which you did.",
    noDate: "The document does not say when it was published, so the citation does not either."
  },
  data: {
    older: (shown, newest) =>
      `This link was made with the data of ${shown}, which is what you see. The newest data is of ${newest}; values may have been corrected.`,
    unknown: (asked, newest) =>
      `This link was made with the data of ${asked}, which is not kept here. You see the data of ${newest}; values may differ from what the sender saw.`,
    switched: (asked, newest) => `You see the newest data, of ${newest}; the link was made with that of ${asked}.`,
    take: (newest) => `Use the data of ${newest}`,
    back: (asked) => `Back to the data of ${asked}`,
    changes: "See what changed"
  },
  releases: {
    title: "Releases of the data",
    intro:
      "Every release of the data is kept. Links and citations name the one that they were made with, and still open it later.",
    current: (date) => `Data of ${date}`,
    newest: "newest",
    counts: (observations, documents) => `${observations} values from ${documents} documents`,
    first: "The first release; there is none before it.",
    changes: (since: string, summary: string) => `${since}: ${summary}`,
    since: (date) => `Compared with ${date}`,
    summary: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changes`,
    loading: "Loading the changes…",
    unreachable:
      "The record of changes did not come: the network may be down, or the site has just been updated. Reload the page.",
    csv: "Download the changes (CSV)",
    columns: {row: "Value", what: "Change", before: "Before", after: "Now", why: "Why"},
    change: {added: "added", removed: "removed", changed: "changed"},
    why: {
      "document-added": "a document was added",
      "document-removed": "the document was taken out",
      "document-changed": "the document’s text was replaced",
      correction: "corrected by a person",
      "correction-withdrawn": "a correction was withdrawn",
      catalogue: "the catalogue names another indicator",
      rule: "read by another rule",
      reading: "recognition improved",
      particulars: "the document’s particulars were corrected"
    }
  }
};
