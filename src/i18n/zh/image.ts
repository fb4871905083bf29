export const image = {
  licence: "图：指标 Zhibiao。图中数字均摘自所列文件原文，可自由引用，请注明来源文件。",
  dataLicence: "数值均摘自所列文件原文，每行附原句，可自由引用，请注明来源文件。",
  /** a notebook as one page */
  page: {
    about: (made: string, release: string | null) =>
      `这是笔记本的静态副本，生成于 ${made}${release ? `，固定数据版本 ${release}` : ""}。图可以点看原句，代码只供阅读，不会运行。`,
    reopen: "把这个文件拖到指标网页上，可以打开其中的笔记本重新运行。",
    source: (mode: string) => `${mode} 代码`,
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
  /** what the columns of an exported table hold that observations do not have */
  columns: {
    title: "来源文件标题",
    issuer: "发布机构",
    published: "发布日期（年-月-日）",
    release: "数据发布日期"
  }
};
