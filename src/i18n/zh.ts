/** Chinese comes first: its shape is the type. One section a room; what varies is a function of what it needs. */
export const zh = {
  app: {
    name: "指标",
    tagline: "卫生健康部门在工作要点和总结里写下的指标：定了什么目标，做到了多少。每个数字都带着它的原句。",
    home: "首页",
    language: "English",
    languageHint: "Switch to English",
    notebooks: "笔记本",
    documents: "文件",
    data: (observations: number, documents: number) =>
      `共 ${observations} 条数据，读自 ${documents} 份文件；每条都附原文分句。`,
    dataLoading: "正在统计数据……",
    openFile: "打开笔记本文件……",
    openFileHint: "Observable 的开放 HTML 格式，文件只在本机浏览器里打开。",
    document: {
      title: "标题",
      region: "地区",
      year: "年份",
      published: "公布日期",
      observations: "数据条数"
    },
    genre: {
      "annual-plan": "年度工作要点",
      summary: "工作总结",
      "summary-and-plan": "工作总结和要点",
      "multi-year-plan": "多年规划或方案"
    },
    edited: "已修改，存于本机",
    unsaved: "已修改，这个浏览器不让保存；离开前请下载",
    restore: "恢复原样",
    download: "下载",
    downloadHint: "下载这个笔记本（HTML 文件）",
    loading: "正在打开……",
    engine: {
      waiting: "正在载入数据库……",
      loading: (loaded: string, total: string) => `正在载入数据库：${loaded} / ${total} MB`,
      off: "数据库没有启动",
      failed: "数据库没有启动，查询得不到结果。请检查网络后重试。",
      retry: "重试"
    },
    frame: "笔记本内容",
    source: {
      title: "出处",
      close: "关闭",
      clause: "原文分句",
      document: "文件",
      issuer: "发布机关",
      published: "公布日期",
      documentNumber: "文号",
      indexNumber: "索引号",
      section: "章节",
      place: "位置",
      offsets: (start: number, end: number) => `全文第 ${start + 1}—${end} 字`,
      indicator: "标准指标",
      subject: "原文所称",
      scope: "范围",
      read: "读法",
      byRule: (rule: string) => `由规则 ${rule} 读出，未经人工核对`,
      byPerson: (rule: string) => `由规则 ${rule} 读出，经人工核对`,
      fullText: "本站只收录带出处的事实，全文请查发布机关网站。",
      unreachable: "没有取到公布的数据，暂时无法核对出处。请检查网络后再点一次。",
      missing: "这一点不在本站公布的数据里，无法给出出处。数值可能由笔记本自行计算。"
    },
    link: {
      title: "打开外部链接？",
      body: "这个笔记本里的链接要打开下面的网址。不认识就不要打开。",
      open: "打开",
      cancel: "取消"
    },
    own: {
      title: "我的文件",
      private: "文件只在这个浏览器里读，不上传，也不保存；关闭网页就没有了。",
      open: "选择文件……",
      openHint: "可以一次选很多份：TXT、HTML、DOCX、PDF；也可以拖到页面上。",
      enter: "打开我的文件",
      reading: "正在读",
      readingNow: (name: string) => `正在读“${name}”……`,
      unreadable: "读不了",
      count: (n: number) => `${n} 条`,
      rows: (n: number) => `读出 ${n} 条数据`,
      none: "没有读出数据：文件里没有写明数值的指标，或者不是一份工作要点、总结或规划。",
      unsure: "没有把握",
      genre: "文种",
      leftOut: (n: number) => `没有采用的数字：${n} 个`,
      notebook: "在笔记本里分析",
      csv: "下载 CSV",
      failed: "读这个文件时程序出错，其他文件不受影响。",
      reasons: {
        scan: "这是扫描件，没有文字层。请先用文字识别软件转换。",
        "legacy-word": "这是旧版 Word 或 WPS 文件。请在 Word 里另存为 .docx 再打开。",
        encrypted: "文件有密码。请去掉密码后再打开。",
        "not-a-document": "这不是文字文件。可以打开的有 TXT、HTML、DOCX 和 PDF。",
        damaged: "文件已损坏，或文字编码不明。请重新下载一份。",
        empty: "文件里没有文字。",
        "too-large": "文件太大。请拆分后再打开。"
      },
      rejections: {
        "part-of-word": "词的一部分",
        "document-number": "文号、电话或编号",
        date: "日期",
        "list-ordinal": "条目序号",
        ordinal: "序数",
        "name-not-number": "名称里的数字",
        code: "代号",
        qualifier: "限定条件，不是数值",
        grade: "等级",
        indefinite: "不定数",
        denominator: "单位里的数字",
        "no-quantity": "没有说明是什么的数量",
        "too-long": "数字过长"
      }
    },
    problem: {
      title: "打不开",
      home: "回到首页",
      reload: "重新载入",
      "no-wasm": "这个浏览器不支持所需的 WebAssembly，数据库无法运行。请换用新版的 Chrome、Edge、Firefox 或 Safari。",
      "missing-notebook": (name: string) => `这里没有名为“${name}”的笔记本。链接可能写错了，请从首页选择。`,
      "broken-notebook": (reason: string) =>
        `这个文件不是完整的笔记本：${reason} 请向提供文件的人要一份完整的，原文件没有改动。`,
      fetch: (what: string) => `没有取到“${what}”。网络可能中断，或网站刚刚更新。请检查网络后重新载入。`,
      frame: "笔记本没有启动。请重新载入；如果仍然打不开，请换一个浏览器。"
    },
    breakage: {
      "not-a-notebook": "里面没有 <notebook> 元素。",
      "no-cells": "里面没有单元格。",
      "cut-short": "它的结尾缺失，可能没有下载完整。",
      "duplicate-cell": (cell: string) => `编号 ${cell} 的单元格出现了两次。`,
      "run-together": (cell: string) => `编号 ${cell} 的单元格把后面的内容吞掉了。`
    },
    details: "技术细节"
  },
  editor: {
    /** a cell, spoken: its place, its language and the name of its value */
    cell: (place: number, mode: string, name: string) => `第 ${place} 个单元，${mode}${name ? `，${name}` : ""}`,
    cells: "笔记本的单元",
    place: (place: number) => `第 ${place} 个单元`,
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
    source: "源代码",
    edit: "编辑",
    done: "完成",
    run: "运行",
    show: "显示代码",
    hide: "隐藏代码",
    keys: "Shift+Enter 运行，Esc 离开",
    stale: "已修改，尚未运行",
    waiting: "等待中",
    running: "运行中",
    blocked: (name: string) => `所用的 ${name} 还没有结果：`,
    blockedBy: (place: number) => `第 ${place} 个单元出错`,
    line: (line: number) => `第 ${line} 行`,
    loading: "正在载入编辑器……",
    noEditor: "编辑器没有载入。请检查网络，再按一次“编辑”。"
  },
  runtime: {
    search: {placeholder: "查找", results: (rows: number) => `${rows} 条`},
    table: {
      label: "查询结果，可左右滚动",
      rows: (rows: number) => `共 ${rows} 行`,
      first: (rows: number, shown: number) => `共 ${rows} 行，显示前 ${shown} 行。`,
      more: (rows: number) => `再显示 ${rows} 行`
    },
    /** why a cell failed; each takes what it is about, a name or a message */
    fault: {
      syntax: (message: string) => `语法有误：${message}`,
      mode: (mode: string) => `这里不运行 ${mode} 单元；它的内容原样留在文件里。`,
      import: (_: string) => "Observable JavaScript 单元里不能 import；请改用 JavaScript 单元。",
      "not-offline": (name: string) =>
        `没有随附的库 ${name}，笔记本也不联网。可用的有 npm:d3、npm:@observablehq/plot、npm:@observablehq/inputs、npm:arquero、npm:htl。`,
      "no-export": (name: string) => `库里没有 ${name}。`,
      undefined: (name: string) => `没有定义 ${name}。请检查拼写，或在一个单元里定义它。`,
      duplicate: (name: string) => `${name} 在几个单元里都有定义，请只留一处。`,
      circular: (_: string) => "几个单元互相引用，成了循环。",
      query: (message: string) => `查询有误：${message}`,
      "sql-value": (kind: string) => `这种值写不进查询：${kind}`,
      "sql-quoted": (kind: string) => `引号里的 \${…} 只能是文字、数字或真假值，这里是 ${kind}。`,
      "sql-place": (place: string) => `${place} 里不能用 \${…}；请移到外面，用 || 连接。`,
      database: (name: string) => `没有名为 ${name} 的数据库；请用 db。`,
      files: (name: string) => `笔记本还不能读取文件：${name}`,
      thrown: (message: string) => message
    }
  },
  charts: {
    kind: {actual: "实际", target: "目标"},
    measure: {level: "水平", change: "变化", rank: "位次"},
    /** "，", "；", "。" and the brackets around a title, so that sentences can be put together */
    comma: "，",
    semicolon: "；",
    stop: "。",
    cite: (title: string) => `《${title}》`,
    legend: {
      label: "图例",
      actual: "实际值",
      target: "目标值",
      ceiling: "至多，箭头一侧为达到",
      floor: "至少，箭头一侧为达到",
      ceilingActual: "实际值，只写明至多",
      floorActual: "实际值，只写明至少",
      spread: "约数或范围"
    },
    unit: (unit: string) => `单位：${unit}`,
    /** /10万 by itself reads 每10万 */
    unitName: (unit: string) => unit.replace(/^\//, "每"),
    source: "来源：",
    sources: (n: number) => `来源：${n} 份文件`,
    notes: "注：",
    year: (year: number) => `${year}年`,
    value: "数值",
    rank: "位次（1 为第一）",
    /** a point, spoken */
    point: (region: string, year: number, kind: string, written: string) => `${region}，${year}年，${kind}：${written}`,
    keyboard: "用方向键在各点之间移动，回车键固定说明，Esc 键关闭。",
    chart: "折线图",
    finding: {
      scope: (regions: number, years: string) => `${regions} 个地区，${years}`,
      range: (low: string, high: string) => `数值介于 ${low} 与 ${high} 之间`,
      rose: (from: string, to: string) => `由${from}升至${to}`,
      fell: (from: string, to: string) => `由${from}降至${to}`,
      flat: (from: string, to: string) => `${from}与${to}持平`,
      at: (year: number, written: string) => `${year}年的${written}`,
      latest: (year: number, kind: string, written: string) => `${year}年${kind} ${written}`
    },
    notZero: "纵轴不从 0 开始。",
    wordings: (list: string) => `各文件对这一指标的写法不同（${list}），口径未必一致，比较时请看原文。`,
    split: (n: number) => `单位、指标或口径不同的数值不画在同一坐标里，分为 ${n} 幅。`,
    more: (n: number) => `另有 ${n} 组数值未画，见下表。`,
    unnamed: (n: number) => `${n} 个地区没有标名，指向其中一点可看是哪里。`,
    dense: (n: number, places: number) =>
      `共 ${n} 个数值，落在 ${places} 处，重合的只画一次；连线只画有颜色的地区。每个数值仍可用鼠标或方向键逐一查看。`,
    disagreements: (n: number) => `有 ${n} 个数在不同的地方写得不一致，指向该点可看各自的写法。`,
    /** after the first few of a list */
    andOthers: (n: number) => `等 ${n} 项`,
    skipped: (n: number) => `${n} 行没有年份或数值，未画。`,
    tip: {
      reveal: "查看来源",
      close: "关闭",
      /** other regions with one and the same mark */
      alike: (names: string, n: number) => `另有 ${n} 个地区也是这个数：${names}${n > 12 ? "等" : ""}`,
      label: "说明",
      alsoIn: (titles: readonly string[], n: number) =>
        `${titles.join("")}${n > titles.length ? `等 ${n} 份文件` : ""}也写明这个数`,
      alsoHere: (n: number) => `同一文件另有 ${n} 处写明这个数`,
      here: "同一文件",
      otherwise: (where: string, written: string) => `${where}另写作 ${written}`,
      differs: (where: string, written: string) => `${where}写的是 ${written}，与此不一致`,
      andMore: (n: number) => `另有 ${n} 处不同写法，见数据表`
    },
    table: {
      caption: (n: number) => `图中各点的数值与出处，共 ${n} 行`,
      twin: (n: number) => `数据表（${n} 行）`,
      more: (n: number) => `再显示 ${n} 行`,
      scroll: "数据表，可左右滚动",
      region: "地区",
      year: "年份",
      kind: "类别",
      written: "文件写法",
      subject: "指标与范围",
      source: "出处：文件与章节",
      quote: "原文",
      revealOne: (what: string) => `查看来源：${what}`
    },
    empty: {
      title: "没有可画的数据",
      hint: "所选的地区、年份和类别里没有写明数值的文件。放宽选择，或检查上面的查询。"
    }
  }
};

export type Words = typeof zh;
