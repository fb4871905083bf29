import type {Words} from "../zh/index.ts";

export const image: Words["image"] = {
  licence: "Chart: Zhibiao 指标. Its numbers are quoted from the documents named; free to reuse with that source.",
  dataLicence: "The values are quoted from the documents named, each with its clause; free to reuse with that source.",
  page: {
    about: (made: string, release: string | null) =>
      `A static copy of a notebook, made on ${made}${release ? `, fixed data version ${release}` : ""}. Select a point of a chart to read its clause; the code is there to read and does not run.`,
    reopen: "Drop this file on Zhibiao to open the notebook in it and run it again.",
    source: (mode: string) => `${mode} source`,
    modes: {
      js: "JavaScript",
      ts: "TypeScript",
      ojs: "Observable JavaScript",
      md: "Markdown",
      html: "HTML",
      sql: "SQL",
      tex: "TeX",
      dot: "DOT"
    }
  },
  columns: {
    title: "title of the source document",
    issuer: "who issued it",
    published: "when it was published (YYYY-MM-DD)",
    release: "date of the data release"
  }
};
