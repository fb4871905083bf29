import {pageWords, type Language} from "../../i18n/index.ts";
import {pagePath, relative, tableFiles, tableNames, type TableName} from "./address.ts";
import {toPlace, type Context} from "./context.ts";
import {toDataset} from "./dataset.ts";
import {columnsOf} from "./files/columns.ts";
import {mixed} from "./sources.ts";
import {markup, type Markup} from "./markup.ts";
import {feedPath, type Page} from "./shell.ts";

/** What programs can read here, and what the columns mean. */
export function dataPage(language: Language, context: Context): Page {
  const place = toPlace(pagePath("data", "index", language), language);
  const {path, t} = place;
  const d = t.dataPage;
  const link = (file: string, name = file) => markup`<a href="${relative(path, file)}">${name}</a>`;
  const kinds = (file: string) => link(file, file.replace(/^.*\./, "").toUpperCase());
  const {observations, documents} = context.facts;
  const machine = [
    ["datapackage.json", d.machineFiles.datapackage],
    ["data/csv-metadata.json", d.machineFiles.csvw],
    [feedPath(language), d.machineFiles.feed],
    ...(context.site ? [["sitemap.xml", d.machineFiles.sitemap]] : [])
  ] as const;
  const files = tableFiles("observations");
  return {
    place,
    other: pagePath("data", "index", language === "en" ? "zh" : "en"),
    title: d.title,
    description: t.dataset.wholeDescription,
    files: [["application/json", "datapackage.json"]],
    jsonLd: toDataset(
      {
        name: t.dataset.whole,
        otherName: t.siteLong,
        description: t.dataset.contents(observations.length, documents.length),
        indicators: context.indicators.filter((each) => each.observations.length > 0).map(({indicator}) => indicator),
        subject: {observations, documents},
        files
      },
      place,
      context
    ),
    main: markup`<h1>${d.title}</h1>
<p class="page-lead">${d.lead}</p>
<section aria-labelledby="whole"><h2 id="whole">${d.whole}</h2>
<p>${t.dataset.contents(observations.length, documents.length)}</p>
${table(
  [d.file, d.what],
  tableNames.map((name) => [
    markup`<span class="page-kinds">${tableFiles(name).map(([, file]) => markup`${kinds(file)} `)}</span>`,
    markup`${d.tables[name]}`
  ])
)}
</section>
<section aria-labelledby="each"><h2 id="each">${d.each}</h2>
<p>${d.eachLead}</p>
${table(
  [d.file, d.what],
  Object.entries(suffixes).map(([key, suffix]) => [
    markup`<code>${suffix}</code>`,
    markup`${d.suffixes[key as keyof typeof suffixes]}`
  ])
)}
</section>
<section aria-labelledby="machine"><h2 id="machine">${d.machine}</h2>
${table(
  [d.file, d.what],
  machine.map(([file, what]) => [link(file), markup`${what}`])
)}
</section>
<section aria-labelledby="dictionary"><h2 id="dictionary">${d.dictionary}</h2>
${tableNames.map(
  (name) => markup`<h3 id="table-${name}"><code>${name}</code></h3>
${columnTable(name, language)}
`
)}</section>`
  };
}

/** What each column of a table is. */
export function columnTable(name: TableName, language: Language): Markup {
  const t = pageWords(language);
  const {column, type, concept, meaning} = t.dataPage;
  return table(
    [column, type, concept, meaning],
    columnsOf[name].map((each) => [
      markup`<code>${each.name}</code>`,
      markup`${t.types[each.type]}`,
      each.concept ? markup`<code>${each.concept}</code>` : null,
      mixed(each.meaning[language])
    ])
  );
}

const suffixes = {
  csv: ".csv",
  json: ".json",
  parquet: ".parquet",
  metadata: ".metadata.json",
  csvw: ".csv-metadata.json",
  svg: ".svg",
  png: ".png"
};

function table(heads: readonly string[], rows: readonly (readonly (Markup | null)[])[]): Markup {
  return markup`<div class="page-scroll" tabindex="0" role="group" aria-label="${heads.join(", ")}"><table class="page-table page-list">
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}
