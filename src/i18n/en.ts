import type {Words} from "./zh.ts";

export const en = {
  app: {
    name: "Zhibiao",
    tagline:
      "The indicators that China's health authorities write into their plans and reports: what was promised, what was reached. Every number comes with its sentence.",
    home: "Home",
    language: "中文",
    languageHint: "切换到中文",
    notebooks: "Notebooks",
    documents: "Documents",
    data: (observations: number, documents: number) =>
      `${observations} observations, read from ${documents} documents; each with the clause that states it.`,
    dataLoading: "Counting the data…",
    openFile: "Open a notebook file…",
    openFileHint: "Observable's open HTML format; the file stays in this browser.",
    document: {
      title: "Title",
      region: "Region",
      year: "Year",
      published: "Published",
      observations: "Observations"
    },
    genre: {
      "annual-plan": "annual plan",
      summary: "annual report",
      "summary-and-plan": "annual report and plan",
      "multi-year-plan": "multi-year plan"
    },
    edited: "Edited, kept in this browser",
    unsaved: "Edited, but this browser keeps nothing; download it before you leave",
    restore: "Restore the original",
    download: "Download",
    downloadHint: "Download this notebook (HTML file)",
    loading: "Opening…",
    engine: {
      waiting: "Loading the database…",
      loading: (loaded: string, total: string) => `Loading the database: ${loaded} of ${total} MB`,
      off: "the database did not start",
      failed: "The database did not start, so queries have no answer. Check the network and try again.",
      retry: "Try again"
    },
    frame: "Notebook",
    source: {
      title: "Source",
      close: "Close",
      clause: "Clause",
      document: "Document",
      issuer: "Issued by",
      published: "Published",
      documentNumber: "Document number",
      indexNumber: "Index number",
      section: "Section",
      place: "Place",
      offsets: (start: number, end: number) => `characters ${start + 1}–${end} of the full text`,
      indicator: "Indicator",
      subject: "In the document's words",
      scope: "Scope",
      read: "Reading",
      byRule: (rule: string) => `read by the rule ${rule}, not checked by a person`,
      byPerson: (rule: string) => `read by the rule ${rule}, checked by a person`,
      fullText: "Only facts with their clauses are kept here; the full text is on the issuer's site.",
      unreachable:
        "The published data did not arrive, so the source cannot be looked up. Check the network and try again.",
      missing: "This point is not in the published data, so it has no source here. The notebook may have computed it."
    },
    link: {
      title: "Open an outside link?",
      body: "A link in this notebook wants to open the address below. Leave it if you do not know it.",
      open: "Open",
      cancel: "Cancel"
    },
    own: {
      title: "My documents",
      private:
        "The files are read in this browser only: nothing is uploaded or kept, and closing the page forgets them.",
      open: "Choose files…",
      openHint: "As many as you like: TXT, HTML, DOCX, PDF; or drop them on the page.",
      enter: "Open my documents",
      reading: "reading",
      readingNow: (name: string) => `Reading “${name}”…`,
      unreadable: "not readable",
      count: (n: number) => `${n} observations`,
      rows: (n: number) => `${n} observations were read`,
      none: "Nothing was read: the file states no indicator with a value, or is not a plan or report.",
      unsure: "not sure",
      genre: "Kind of document",
      leftOut: (n: number) => `Numbers left out: ${n}`,
      notebook: "Analyse in a notebook",
      csv: "Download CSV",
      failed: "The program failed on this file; the others are not affected.",
      reasons: {
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
        "too-long": "too many digits"
      }
    },
    problem: {
      title: "This cannot be opened",
      home: "Back to the front page",
      reload: "Reload",
      "no-wasm":
        "This browser lacks the WebAssembly that the database needs. Please use a current Chrome, Edge, Firefox or Safari.",
      "missing-notebook": (name: string) =>
        `There is no notebook called “${name}” here. The link may be wrong; choose one on the front page.`,
      "broken-notebook": (reason: string) =>
        `This file is not a whole notebook: ${reason} Ask whoever gave it to you for a complete one; the file itself was not changed.`,
      fetch: (what: string) =>
        `“${what}” did not arrive. The network may be down, or the site was just updated. Check the network and reload.`,
      frame: "The notebook did not start. Reload the page; if that does not help, try another browser."
    },
    breakage: {
      "not-a-notebook": "it holds no <notebook> element.",
      "no-cells": "it holds no cells.",
      "cut-short": "its end is missing; the download may have stopped early.",
      "duplicate-cell": (cell: string) => `two cells have the number ${cell}.`,
      "run-together": (cell: string) => `cell ${cell} has swallowed what follows it.`
    },
    details: "Technical details"
  },
  editor: {
    cell: (place: number, mode: string, name: string) => `Cell ${place}, ${mode}${name ? `, ${name}` : ""}`,
    cells: "The notebook's cells",
    place: (place: number) => `cell ${place}`,
    mode: {
      js: "JavaScript",
      md: "Markdown",
      sql: "SQL",
      html: "HTML",
      ts: "TypeScript",
      ojs: "Observable JavaScript",
      tex: "TeX",
      dot: "DOT",
      node: "Node.js",
      python: "Python",
      r: "R"
    },
    source: "Source",
    edit: "Edit",
    done: "Done",
    run: "Run",
    show: "Show code",
    hide: "Hide code",
    keys: "Shift+Enter runs, Esc leaves",
    stale: "Changed, not run yet",
    waiting: "Waiting",
    running: "Running",
    blocked: (name: string) => `${name} has no value yet: `,
    blockedBy: (place: number) => `cell ${place} failed`,
    line: (line: number) => `line ${line}`,
    loading: "Loading the editor…",
    noEditor: "The editor did not arrive. Check the network and press “Edit” again."
  },
  runtime: {
    search: {placeholder: "Search", results: (rows: number) => `${rows} ${rows === 1 ? "result" : "results"}`},
    table: {
      label: "Query result, scrolls sideways",
      rows: (rows: number) => `${rows} ${rows === 1 ? "row" : "rows"}`,
      first: (rows: number, shown: number) => `${rows} rows, the first ${shown} are shown.`,
      more: (rows: number) => `Show ${rows} more`
    },
    fault: {
      syntax: (message: string) => `Syntax error: ${message}`,
      mode: (mode: string) => `${mode} cells do not run here; the file keeps them as they are.`,
      import: (_: string) => "Observable JavaScript cells cannot import here; use a JavaScript cell.",
      "not-offline": (name: string) =>
        `${name} is not among the libraries that come with the notebook, which has no network. There are npm:d3, npm:@observablehq/plot, npm:@observablehq/inputs, npm:arquero and npm:htl.`,
      "no-export": (name: string) => `The library has no ${name}.`,
      undefined: (name: string) => `${name} is not defined. Check the spelling, or define it in a cell.`,
      duplicate: (name: string) => `${name} is defined in several cells; keep one of them.`,
      circular: (_: string) => "Some cells read each other in a circle.",
      query: (message: string) => `The query failed: ${message}`,
      "sql-value": (kind: string) => `This kind of value cannot be written into a query: ${kind}`,
      "sql-quoted": (kind: string) => `Inside quotes, \${…} takes text, a number or a truth value; this is ${kind}.`,
      "sql-place": (place: string) => `\${…} cannot stand inside ${place}; move it out and join with ||.`,
      database: (name: string) => `There is no database called ${name}; use db.`,
      files: (name: string) => `The notebook cannot read files yet: ${name}`,
      thrown: (message: string) => message
    }
  },
  charts: {
    kind: {actual: "reported", target: "target"},
    measure: {level: "level", change: "change", rank: "rank"},
    comma: ", ",
    semicolon: "; ",
    stop: ". ",
    cite: (title: string) => `《${title}》`,
    legend: {
      label: "Legend",
      actual: "Reported",
      target: "Target",
      ceiling: "At most, met on the side of the arrow",
      floor: "At least, met on the side of the arrow",
      ceilingActual: "Reported as at most",
      floorActual: "Reported as at least",
      spread: "Approximate or range"
    },
    unit: (unit: string) => `Unit: ${unit}`,
    unitName: (unit: string) => unit.replace(/^\/10万$/, "per 100,000").replace(/^\//, "per "),
    source: "Source: ",
    sources: (n: number) => `Source: ${n} documents`,
    notes: "Note: ",
    year: (year: number) => `${year}`,
    value: "Value",
    rank: "Rank (1 is first)",
    point: (region: string, year: number, kind: string, written: string) => `${region}, ${year}, ${kind}: ${written}`,
    keyboard: "Arrow keys move between points, Enter pins the note, Escape closes it.",
    chart: "Line chart",
    finding: {
      scope: (regions: number, years: string) => `${regions} ${regions === 1 ? "region" : "regions"}, ${years}`,
      range: (low: string, high: string) => `values between ${low} and ${high}`,
      rose: (from: string, to: string) => `rose from ${from} to ${to}`,
      fell: (from: string, to: string) => `fell from ${from} to ${to}`,
      flat: (from: string, to: string) => `${from} and ${to}: unchanged`,
      at: (year: number, written: string) => `${written} in ${year}`,
      latest: (year: number, kind: string, written: string) => `${kind} ${written} for ${year}`
    },
    notZero: "The vertical axis does not start at 0.",
    wordings: (list: string) =>
      `The documents word this indicator differently (${list}); definitions may differ, so read the clauses before comparing.`,
    split: (n: number) =>
      `Values that differ in unit, indicator or definition do not share an axis; there are ${n} panels.`,
    more: (n: number) => `${n} further groups of values are not drawn; see the table.`,
    unnamed: (n: number) =>
      `${n} ${n === 1 ? "region is" : "regions are"} not named; point at a value to see which it is.`,
    dense: (n: number, places: number) =>
      `${n} values stand at ${places} places; those at one place are drawn once, and only regions in colour have lines. Mouse and arrow keys still reach every value.`,
    disagreements: (n: number) =>
      `${n} ${n === 1 ? "quantity is" : "quantities are"} stated differently in different places; point at it to see each wording.`,
    andOthers: (n: number) => ` and others, ${n} in all`,
    skipped: (n: number) => `${n} ${n === 1 ? "row has" : "rows have"} no year or value and cannot be drawn.`,
    tip: {
      reveal: "Show the source",
      close: "Close",
      alike: (names: string, n: number) => `The same for ${n} more: ${names}${n > 12 ? " …" : ""}`,
      label: "Note",
      alsoIn: (titles: readonly string[], n: number) =>
        `Also stated in ${titles.join(", ")}${n > titles.length ? ` and ${n - titles.length} more` : ""}`,
      alsoHere: (n: number) => `Stated ${n === 1 ? "once" : `${n} times`} more in the same document`,
      here: "The same document",
      otherwise: (where: string, written: string) => `${where} also writes ${written}`,
      differs: (where: string, written: string) => `${where} states ${written}, which disagrees`,
      andMore: (n: number) => `${n} more wordings differ; see the table`
    },
    table: {
      caption: (n: number) => `The values in the chart and where they are stated (${n} ${n === 1 ? "row" : "rows"})`,
      twin: (n: number) => `Data table (${n} ${n === 1 ? "row" : "rows"})`,
      more: (n: number) => `Show ${n} more`,
      scroll: "Data table, scrolls sideways",
      region: "Region",
      year: "Year",
      kind: "Kind",
      written: "As written",
      subject: "Subject and scope",
      source: "Document and section",
      quote: "Clause",
      revealOne: (what: string) => `Show the source: ${what}`
    },
    empty: {
      title: "Nothing to draw",
      hint: "No document states a value for this choice of regions, years and kind. Choose more, or check the query above."
    }
  }
} satisfies Words;
