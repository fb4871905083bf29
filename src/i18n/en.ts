import type {Words} from "./zh.ts";

export const en = {
  app: {
    name: "Zhibiao",
    tagline:
      "The indicators that China's health authorities write into their plans and reports: what was promised, what was reached. Every number comes with its sentence.",
    language: "中文",
    languageHint: "切换到中文",
    notebooks: "Notebooks",
    documents: "Documents",
    data: (observations: number, documents: number) =>
      `${observations} observations, read from ${documents} documents; each with the clause that states it.`,
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
    unsaved: "Edited, but this browser keeps nothing; download it before you close it",
    held: "Edited in this tab only; download it before you close it",
    restoreSure: "Restoring the original discards your edits. Go on?",
    restore: "Restore",
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
    source: {
      title: "Source",
      close: "Close",
      document: "Document",
      issuer: "Issued by",
      published: "Published",
      documentNumber: "Document number",
      indexNumber: "Index number",
      section: "Section",
      place: "Place",
      offsets: (start: number, end: number) =>
        start + 1 === end ? `character ${end} of the full text` : `characters ${start + 1}–${end} of the full text`,
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
    wish: {
      link: {
        title: "Open an outside link?",
        body: "A link in this notebook wants to open the address below. Leave it if you do not know it.",
        yes: "Open"
      },
      download: {
        title: "Save a file?",
        body: "This notebook wants to save the file below on your computer.",
        yes: "Save"
      },
      no: "Cancel"
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
    },
    explorer: {
      title: "Explore",
      enter: "Explore the indicators",
      enterHint: "No code: choose indicators, regions and years, and see chart and table at once.",
      indicators: "Indicators",
      search: "Search: name, synonym, pinyin",
      nothingFound: "No such indicator. Only what the documents state is listed.",
      regions: "Regions (none means all)",
      kinds: "Kind",
      years: "Years",
      from: "First year",
      to: "Last year",
      chart: "Chart",
      charts: {
        auto: "Automatic",
        trend: "Trend",
        target: "Target against result",
        ranking: "Ranking",
        slope: "Two years",
        multiples: "Small multiples",
        scatter: "Two indicators",
        distribution: "Distribution",
        heat: "Heat table",
        tiles: "Tile grid of provinces",
        coverage: "Coverage of documents",
        commitments: "Timeline of commitments",
        table: "Table only"
      },
      hint: "Choose an indicator. The numbers tell how often the documents state it.",
      notebook: "Open in a notebook"
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
      "broken-draft": "The edited copy in this browser is damaged and cannot be opened. The original can be restored.",
      "oversized-notebook":
        "This notebook is so large that its edits could not be kept, so it was not opened. Split it into several.",
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
    noEditor: "The editor did not load. Check the network and press “Edit” again.",
    comma: ", ",
    library: "standard library",
    blockedByStopped: (place: number) => `cell ${place} was stopped`,
    suspended: "what it reads has changed; not run again yet",
    neverRun: "not run yet",
    stopped: "Stopped.",
    runAgain: "Run again",
    stop: "Stop",
    waitsForEngine: "Waiting for the database to load",
    asking: "Querying",
    waitsFor: (name: string) => `Waiting for ${name}: `,
    unfold: "Unfold",
    outputName: "Name of the result",
    noName: "none",
    notName: "A name is made of letters, digits, _ and $, and begins with no digit.",
    drag: "Drag, or move with the arrow keys",
    menu: "More",
    kind: "Kind of cell",
    add: "Add a cell",
    addAt: (place: number) => `Add a cell at ${place}`,
    tools: "Notebook tools",
    manual: "Manual runs",
    auto: "Run affected cells automatically",
    close: "Close",
    slides: "Slides",
    slide: (at: number, count: number) => `${at} / ${count}`,
    previous: "Previous",
    next: "Next",
    states: {
      waiting: "waiting",
      running: "running",
      done: "done",
      failed: "failed",
      blocked: "waits for a failed cell",
      stopped: "stopped",
      suspended: "to be run again",
      stale: "to be run"
    },
    definesNames: "Defines",
    readsNames: "Reads",
    usedBy: "Used by",
    query: "Find",
    replacement: "Replace with",
    matchCase: "Match case",
    regexp: "Regular expression",
    badRegexp: "The regular expression is not complete",
    matches: (count: number, at: number) => (count ? `${at} of ${count}` : "Not found"),
    replace: "Replace",
    replaceAll: "Replace all",
    findCommand: "Find a command",
    noCommand: "No such command",
    keysHint:
      "Choose a key and press another to change it; Backspace takes it away. A letter by itself counts where a cell has the focus.",
    keyOf: (command: string) => `Key of “${command}”`,
    noKey: "none",
    firstKey: "Reset",
    doubledKey: (command: string) => `same as “${command}”`,
    command: {
      run: "Run cell",
      "run-all": "Run all",
      "run-stale": "Run changed cells",
      stop: "Stop running",
      auto: "Switch between automatic and manual runs",
      edit: "Edit source",
      "add-above": "Add above",
      "add-below": "Add below",
      delete: "Delete",
      duplicate: "Duplicate",
      "move-up": "Move up",
      "move-down": "Move down",
      split: "Split at the cursor",
      merge: "Merge with the next cell",
      "to-js": "Make it JavaScript",
      "to-sql": "Make it SQL",
      "to-md": "Make it Markdown",
      "to-html": "Make it HTML",
      pin: "Always show source",
      hide: "Hide output",
      fold: "Fold",
      "fold-all": "Fold or unfold all",
      menu: "Cell menu",
      "select-all": "Select all cells",
      undo: "Undo",
      redo: "Redo",
      find: "Find and replace",
      ties: "How cells are tied",
      palette: "Commands",
      keys: "Keyboard",
      read: "Reading view",
      slides: "Slides",
      print: "Print"
    }
  },
  runtime: {
    search: {placeholder: "Search", results: (rows: number) => `${rows} ${rows === 1 ? "result" : "results"}`},
    table: {
      label: "Query result, scrolls",
      rows: (rows: number) => `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`,
      found: (found: number, rows: number) =>
        `${found.toLocaleString("en-GB")} of ${rows.toLocaleString("en-GB")} rows`,
      printed: (from: number, to: number) => `rows ${from}–${to} are printed here`,
      sortBy: (name: string) => `Sort by ${name}`,
      types: {number: "number", date: "date", boolean: "true/false", text: "text", other: ""},
      filter: "Filter",
      filterOf: (name: string) => `Filter ${name}`,
      filterHint: "Part of the text; for numbers and dates > 5, <= 5, 5..10; = is exactly; null, !null",
      copy: "Copy",
      copied: (rows: number) => `${rows} rows copied`,
      copiedFirst: (rows: number, all: number) => `The first ${rows} of ${all} rows were copied; download the rest`,
      notCopied: "The browser did not let it be copied",
      download: "Download CSV",
      preparing: "Preparing…",
      notSaved: "Not saved",
      summaryOf: (name: string) => `Summary of ${name}`,
      distinct: (count: number, more: boolean) => `${count}${more ? "+" : ""} ${count === 1 ? "value" : "values"}`,
      nullShare: (count: number) => `${count} null`,
      low: "Lowest",
      high: "Highest",
      mean: "Mean",
      nulls: "Nulls",
      different: "Different values"
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
      files: (name: string) => `This notebook has no file named ${name}.`,
      loop: (seconds: string) =>
        `A loop did not let go for ${seconds} seconds and was stopped. Check when it ends, or let it wait (await).`,
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
    point: (region: string, year: number, kind: string, written: string) =>
      `${region}, ${Number.isFinite(year) ? `${year}, ` : ""}${kind}: ${written}`,
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
    wordingsOfSeveral: (n: number) =>
      `The documents word ${n} of these indicators differently; definitions may differ, so read the clauses before comparing.`,
    split: (n: number) =>
      `Values that differ in unit, indicator or definition do not share an axis; there are ${n} panels.`,
    more: (n: number) => `${n} further groups of values are not drawn; see the table.`,
    unnamed: (n: number) =>
      `${n} ${n === 1 ? "region is" : "regions are"} not named; point at a value to see which it is.`,
    oneOnly: (name: string, unit: string) =>
      `Only ${name} (${unit}) is drawn; other indicators, units or measures do not mix with it and are in the table.`,
    notZeroAcross: "The horizontal axis does not start at 0.",
    notZeroBoth: "Not both axes start at 0.",
    splitUnits: (n: number) => `Values in different units do not share an axis; there are ${n} panels.`,
    moreRows: (n: number) => `${n} more ${n === 1 ? "row is" : "rows are"} not drawn; see the table.`,
    points: " points",
    perMillePoints: " per mille points",
    verdict: {
      absent: "no result",
      met: (gap: string) => (gap && !gap.startsWith("0") ? `✓ met, by ${gap}` : "✓ met"),
      missed: (gap: string) => (gap ? `✕ missed by ${gap}` : "✕ missed"),
      toGo: (year: number, gap: string) => (gap ? `not due; ${gap} to go in ${year}` : `not due; not there in ${year}`),
      already: (year: number) => `not due; on its side in ${year}`,
      before: (year: number) => `not due; ${year} cannot be compared`,
      noDirection: "undecided: neither direction is better",
      resultIsBound: "undecided: the result is only a bound",
      vague: "undecided: approximate or a range"
    },
    target: {
      none: "There is no target among these values, so nothing to compare.",
      finding: (n: number, met: number, missed: number, pending: number, undecided: number) =>
        `${n} ${n === 1 ? "target" : "targets"}: ${met} met, ${missed} missed, ${pending} not due, ${undecided} undecided.`,
      undecided:
        "A result that is only a bound, an approximation or a range may or may not reach its target; it is not judged."
    },
    ranking: {
      scope: (n: number, year: string) => `${n} ${n === 1 ? "region" : "regions"}, ${year}`,
      first: (what: string) => `first is ${what}`,
      last: (what: string) => `last is ${what}`,
      order: (year: string, kind: string, better: "up" | "down" | null) =>
        `Ordered by the ${kind} value of ${year}, ${better === "down" ? "the lowest" : "the highest"} first${better === null ? "; neither direction is better" : ""}.`,
      absent: (n: number, year: string) =>
        `${n} more ${n === 1 ? "region states" : "regions state"} no value for ${year}.`,
      moves: (year: string) =>
        `Arrows say how many places were won or lost since ${year}, among regions with both years.`,
      unranked: (n: number) =>
        `${n} ${n === 1 ? "region states" : "regions state"} only a bound, an approximation or a range; they stand last, without a rank.`
    },
    slope: {
      none: "No region reports this for two years, so there is no change to draw. Choose more, or use a trend chart.",
      finding: (from: string, to: string, rose: number, fell: number, flat: number) =>
        `From ${from} to ${to}, ${rose} ${rose === 1 ? "region" : "regions"} rose, ${fell} fell, ${flat} stayed.`,
      incomplete: (n: number, from: string, to: string) =>
        `${n} ${n === 1 ? "region does" : "regions do"} not report both ${from} and ${to} and cannot be drawn.`
    },
    multiples: {
      sameScale: "All panels have one vertical scale and compare.",
      ownScale: "The panels have different vertical scales; heights do not compare.",
      more: (n: number) => `${n} more ${n === 1 ? "panel is" : "panels are"} not drawn; see the table.`
    },
    scatter: {
      none: "No two indicators are stated for the same region and year, so there are no pairs. Choose more.",
      finding: (up: string, across: string, pairs: number, regions: number) =>
        `${up} and ${across}: ${pairs} ${pairs === 1 ? "pair" : "pairs"} of values from ${regions} ${regions === 1 ? "region" : "regions"}.`,
      pairs: "Each point is two values of one region, year and kind; going together is not cause and effect.",
      alone: (n: number) => `${n} ${n === 1 ? "region has" : "regions have"} only one of the two and cannot be drawn.`,
      more: (n: number) => `${n} further groups of values are not used.`
    },
    distribution: {
      median: (value: string) => `median ${value}`,
      guide: "The upright line is the median, the bar below it holds the middle half; heights in a pile mean nothing.",
      points: "Bounds, approximations and ranges are drawn, but do not count towards the median.",
      years: (n: number) => `Only the last ${n} groups are drawn.`
    },
    heat: {
      title: "Indicators by region",
      finding: (indicators: number, regions: number, cells: number) =>
        `${indicators} ${indicators === 1 ? "indicator" : "indicators"}, ${regions} ${regions === 1 ? "region" : "regions"}, ${cells} cells with a value`,
      latest:
        "Each cell is the latest reported value; where there is none, the target, with a dotted outline. An empty cell means that no document states it, not 0.",
      shades: "Shades compare within one indicator only, deeper is better; fewer than three reported values have none.",
      worse: "worse",
      better: "better",
      more: (n: number) => `${n} more cells are not drawn; see the table.`
    },
    tiles: {
      none: "None of these values belongs to a province, so there are no tiles to draw.",
      about: (year: string, kind: string, unit: string) => `${kind} values of ${year}${unit ? `, unit: ${unit}` : ""}.`,
      shades: "Deeper shades are higher values.",
      places: (n: number) => `${n} pl.`,
      low: "low",
      high: "high",
      among: (name: string, n: number) => `${n} places in ${name} state a value; this is one of them`,
      below:
        "Provinces with a dotted outline state no value of their own; the number is of the places in them that do.",
      finding: (year: string, own: number, below: number) =>
        `${year}, ${own} provinces with a value of their own, ${below} with values of places only`
    },
    coverage: {
      title: "Which documents state which indicators",
      finding: (documents: number, indicators: number, most: string, n: number) =>
        `${documents} ${documents === 1 ? "document states" : "documents state"} ${indicators} ${indicators === 1 ? "indicator" : "indicators"}; most often ${most}, in ${n}.`,
      several: (n: number) => `${n} values in this place`,
      uncatalogued: (n: number) =>
        `${n} ${n === 1 ? "value belongs" : "values belong"} to no indicator of the catalogue.`,
      more: (n: number) => `${n} more indicators are not drawn.`,
      moreDocuments: (n: number) => `${n} more documents are not drawn.`
    },
    commitments: {
      none: "There is no target among these values.",
      finding: (n: number, regions: number, from: number, to: number) =>
        `${n} ${n === 1 ? "target" : "targets"} of ${regions} ${regions === 1 ? "region" : "regions"}, ${from === to ? `for ${from}` : `from ${from} to ${to}`}.`,
      published: "Dotted lines run from the year of publication to the target's year.",
      unwritten: (n: number) => `${n} ${n === 1 ? "value finds" : "values find"} no room; point at the mark.`
    },
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
