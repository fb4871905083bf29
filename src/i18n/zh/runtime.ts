export const runtime = {
  search: {placeholder: "查找", results: (rows: number) => `${rows} 条`},
  table: {
    label: "查询结果，可滚动",
    rows: (rows: number) => `共 ${rows.toLocaleString("zh-CN")} 行`,
    found: (found: number, rows: number) =>
      `符合条件的 ${found.toLocaleString("zh-CN")} 行，共 ${rows.toLocaleString("zh-CN")} 行`,
    printed: (from: number, to: number) => `这里印出第 ${from}—${to} 行`,
    sortBy: (name: string) => `按 ${name} 排序`,
    types: {number: "数", date: "日期", boolean: "真假", text: "文字", other: ""},
    filter: "筛选",
    filterOf: (name: string) => `筛选 ${name}`,
    filterHint: "文字的一部分；数和日期可写 > 5、<= 5、5..10；= 为完全相同；null、!null 为空值和非空值",
    copy: "复制",
    copied: (rows: number) => `已复制 ${rows} 行`,
    copiedFirst: (rows: number, all: number) => `已复制前 ${rows} 行，共 ${all} 行；其余请下载`,
    notCopied: "浏览器不让复制",
    download: "下载 CSV",
    workbook: "下载 XLSX",
    preparing: "正在准备……",
    notSaved: "没有保存",
    summaryOf: (name: string) => `${name} 的概况`,
    distinct: (count: number, more: boolean) => `${count}${more ? " 以上" : ""} 种`,
    nullShare: (count: number) => `${count} 空`,
    low: "最小",
    high: "最大",
    mean: "平均",
    nulls: "空值",
    different: "不同值"
  },
  /** a mark that a query took for letters of a column's name: the mark, what to write, its line and column */
  silentMark: (found: string) => {
    const [mark, instead, line, column] = found.split("\t");
    return `请留意：第 ${line} 行第 ${column} 个字是中文标点或全角字符“${mark}”，数据库把它当成了列名的一部分，结果可能不是要的。请改成半角的 ${instead}；若列名就是这样，请写在英文双引号里。`;
  },
  /** why a cell failed; each takes what it is about, a name or a message */
  fault: {
    syntax: (message: string) => `语法有误：${message}`,
    mode: (mode: string) => `这里不运行 ${mode} 单元格；它的内容原样留在文件里。`,
    import: (_: string) => "Observable JavaScript 单元格里不能 import；请改用 JavaScript 单元格。",
    "not-offline": (name: string) =>
      `没有随附 ${name}，笔记本也不联网。可用的库有 npm:d3、npm:@observablehq/plot、npm:@observablehq/inputs、npm:arquero、npm:htl。`,
    "no-export": (name: string) => `库里没有 ${name}。`,
    undefined: (name: string) => `没有定义 ${name}。请检查拼写，或在一个单元格里定义它。`,
    duplicate: (name: string) => `${name} 在几个单元格里都有定义，请只留一处。`,
    circular: (_: string) => "几个单元格互相引用，成了循环。",
    query: (message: string) => `查询有误：${message}`,
    /** the mark, what to write, its line and column, how many more there are, and the database's message */
    "full-width": (found: string) => {
      const [mark, instead, line, column, more, ...message] = found.split("\t");
      return `第 ${line} 行第 ${column} 个字是中文标点或全角字符“${mark}”，请改成半角的 ${instead}${Number(more) ? `；后面还有 ${more} 处，请一并改` : ""}\n${message.join("\t")}`;
    },
    "sql-value": (kind: string) => `这种值写不进查询：${kind}`,
    "sql-quoted": (kind: string) => `引号里的 \${…} 只能是文字、数字或真假值，这里是 ${kind}。`,
    "sql-place": (place: string) => `${place} 里不能用 \${…}；请移到外面，用 || 连接。`,
    database: (name: string) => `没有名为 ${name} 的数据库；请用 db。`,
    files: (name: string) => `这个笔记本没有名为 ${name} 的文件。`,
    "file-encoding": (encoding: string) => `没有名为 ${encoding} 的编码。常用的有 utf-8、gb18030、big5、utf-16le。`,
    "file-other-encoding": (told: string) => {
      const [encoding, name] = told.split("\n");
      return `“${name}”不是 ${encoding} 编码。不写编码时会自动识别 UTF-8、UTF-16 和 GB18030（含 GBK）。`;
    },
    "file-unknown": (name: string) =>
      `“${name}”按 UTF-8、UTF-16 和 GB18030（含 GBK）都读不出文字。知道编码就写明，如 text("big5")、csv({encoding: "big5"})；不知道就用 Excel 或 WPS 打开，另存为“CSV UTF-8”。`,
    "file-text": (name: string) => `“${name}”的内容是文字，不是 Excel 工作簿；请用 csv()、tsv() 或 text()。`,
    "file-workbook": (name: string) =>
      `“${name}”的内容是 Excel 工作簿（XLSX），不是文字；请用 (await FileAttachment(…).xlsx()).sheet(0, {headers: true})。`,
    "file-old-workbook": (name: string) =>
      `“${name}”是旧格式的表格（.xls、.et、.xlsb 或 .ods），这里读不了；请用 Excel 或 WPS 另存为 .xlsx 或 CSV。`,
    "file-encrypted": (name: string) => `“${name}”设了密码，这里打不开；请去掉密码，另存为 .xlsx 或 CSV。`,
    "file-document": (name: string) =>
      `“${name}”是文档（Word、WPS、PDF、OFD 等），不是数据文件；请到“我的文件”里打开它，或把其中的表另存为 CSV。`,
    "file-image": (name: string) => `“${name}”是图片，不是文字；请用 image()。`,
    "file-parquet": (name: string) => `“${name}”是 Parquet 文件，这里读不了；请另存为 CSV 或 Arrow。`,
    "file-arrow": (name: string) => `“${name}”是 Arrow 文件，不是文字；请用 arrow()。`,
    "file-archive": (name: string) => `“${name}”是压缩包；请先解压，再添加里面的文件。`,
    "file-binary": (name: string) => `“${name}”不是文字，这里读不了它；请在原来的程序里另存为 CSV。`,
    "file-damaged": (name: string) => `“${name}”已损坏，或不完整；请重新下载，或用 Excel、WPS 打开后另存一次。`,
    "file-too-large": (name: string) => `“${name}”太大，这里读不了；请只留下要用的表，另存为 CSV。`,
    /** the file, the sheet that was asked for, and the sheets that there are */
    "file-sheet": (found: string) => {
      const [name, sheet, ...sheets] = found.split("\n");
      return `“${name}”里没有名为或序号为“${sheet}”的工作表；有：${sheets.map((each) => `“${each}”`).join("、")}。`;
    },
    loop: (seconds: string) => `运行超过 ${seconds} 秒，已停止。请检查循环的结束条件，或在循环里等待（await）。`,
    thrown: (message: string) => message
  }
};
