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
  /** what each column of an exported table holds */
  columns: {
    indicator: "目录中的指标名称；没有归入目录的为空",
    subject: "文件中的说法",
    region: "行政区划代码（GB/T 2260，六位；000000 为全国）",
    region_name: "地区全称",
    year: "数值所属年份；原文没有写明的为空",
    kind: "actual 实际值，target 目标值",
    measure: "level 水平，change 变化，rank 排名",
    value: "原文写的数；万、亿留在单位里",
    value_max: "范围的上限；不是范围的为空",
    unit: "单位",
    comparator: "= 等于，>= 不低于，> 高于，<= 不高于，< 低于，~ 约数",
    written: "原文写法：数、单位和表示上下限的词",
    scope: "限定的人群或机构类别；没有限定的为空",
    quote: "含有这个数的原句",
    title: "来源文件标题",
    issuer: "发布机构",
    published: "发布日期（年-月-日）",
    section: "在文件中的位置：各级标题的编号",
    document: "来源文件的标识，与 sources 表的 id 对应",
    start: "数在文件全文中的起点（UTF-16 偏移）",
    end: "数在文件全文中的终点（不含）",
    rule: "读出这个数的规则",
    reviewed: "是否经人工核对",
    id: "这条记录的固定标识，可用于引用",
    release: "数据发布日期"
  }
};
