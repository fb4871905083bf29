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
      offsets: (start: number, end: number) =>
        start + 1 === end ? `全文第 ${end} 字` : `全文第 ${start + 1}—${end} 字`,
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
        "no-subject": "没有说明所计为何",
        "too-long": "数字过长"
      }
    },
    explorer: {
      title: "看图",
      enter: "选指标看图",
      enterHint: "不用写代码：选指标、地区和年份，图和表同时出来。",
      indicators: "指标",
      search: "搜索指标：名称、别称、拼音",
      nothingFound: "没有这样的指标。文件里没有写明的指标不在这里。",
      regions: "地区（不选为全部）",
      kinds: "类别",
      years: "年份",
      from: "起始年份",
      to: "截止年份",
      chart: "图",
      charts: {trend: "走势", table: "只看表"},
      hint: "先选一个指标。数字是文件里写明它的次数。",
      notebook: "在笔记本里打开"
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
    noEditor: "编辑器没有载入。请检查网络，再按一次“编辑”。",
    comma: "、",
    library: "标准库",
    blockedByStopped: (place: number) => `第 ${place} 个单元已停止`,
    suspended: "所用的值已变，尚未重新运行",
    neverRun: "尚未运行",
    stopped: "已停止。",
    runAgain: "重新运行",
    stop: "停止",
    waitsForEngine: "正在等待数据库载入",
    asking: "正在查询",
    waitsFor: (name: string) => `等待 ${name}：`,
    unfold: "展开",
    outputName: "结果的名称",
    noName: "未命名",
    notName: "名称由文字、数字、_ 和 $ 组成，不以数字开头。",
    drag: "拖动，或用上下键移动",
    menu: "更多操作",
    kind: "单元的类型",
    add: "添加单元",
    addAt: (place: number) => `在第 ${place} 处添加单元`,
    tools: "笔记本工具",
    manual: "手动运行",
    auto: "自动运行受影响的单元",
    close: "关闭",
    slides: "幻灯片",
    slide: (at: number, count: number) => `${at} / ${count}`,
    previous: "上一个",
    next: "下一个",
    states: {
      waiting: "等待",
      running: "运行中",
      done: "完成",
      failed: "出错",
      blocked: "等待出错的单元",
      stopped: "已停止",
      suspended: "待重新运行",
      stale: "待运行"
    },
    definesNames: "定义",
    readsNames: "用到",
    usedBy: "用于第",
    query: "查找",
    replacement: "替换为",
    matchCase: "区分大小写",
    regexp: "正则表达式",
    badRegexp: "正则表达式不完整",
    matches: (count: number, at: number) => (count ? `第 ${at} 处，共 ${count} 处` : "没有找到"),
    replace: "替换",
    replaceAll: "全部替换",
    findCommand: "查找命令",
    noCommand: "没有这样的命令",
    keysHint: "点一个快捷键，按下新的按键来更换；退格键取消它。单个字母只在选中单元时起作用。",
    keyOf: (command: string) => `“${command}”的快捷键`,
    noKey: "无",
    firstKey: "恢复",
    doubledKey: (command: string) => `与“${command}”相同`,
    command: {
      run: "运行单元",
      "run-all": "全部运行",
      "run-stale": "运行改动过的单元",
      stop: "停止运行",
      auto: "切换自动运行和手动运行",
      edit: "编辑源代码",
      "add-above": "在上方添加",
      "add-below": "在下方添加",
      delete: "删除",
      duplicate: "复制一份",
      "move-up": "上移",
      "move-down": "下移",
      split: "在光标处拆分",
      merge: "与下一单元合并",
      "to-js": "改为 JavaScript",
      "to-sql": "改为 SQL",
      "to-md": "改为 Markdown",
      "to-html": "改为 HTML",
      pin: "一直显示代码",
      hide: "隐藏结果",
      fold: "折叠",
      "fold-all": "折叠或展开全部",
      menu: "单元菜单",
      "select-all": "选中全部单元",
      undo: "撤销",
      redo: "重做",
      find: "查找和替换",
      ties: "单元之间的关系",
      palette: "命令",
      keys: "快捷键",
      read: "阅读视图",
      slides: "幻灯片",
      print: "打印"
    }
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
      loop: (seconds: string) => `循环 ${seconds} 秒没有让出，已经停下。请检查结束的条件，或在循环里等待（await）。`,
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
    oneOnly: (name: string, unit: string) => `只画${name}（${unit}）；其他指标、单位或口径的数值不与它混排，见数据表。`,
    notZeroAcross: "横轴不从 0 开始。",
    notZeroBoth: "坐标轴不都从 0 开始。",
    splitUnits: (n: number) => `单位不同的数值不画在同一坐标里，分为 ${n} 幅。`,
    moreRows: (n: number) => `另有 ${n} 行未画，见数据表。`,
    /** the difference of two shares is in points */
    points: "个百分点",
    perMillePoints: "个千分点",
    verdict: {
      absent: "没有实际值",
      met: (gap: string) => (gap && !gap.startsWith("0") ? `✓ 已达到，超出${gap}` : "✓ 已达到"),
      missed: (gap: string) => (gap ? `✕ 未达到，差${gap}` : "✕ 未达到"),
      toGo: (year: number, gap: string) => (gap ? `未到期，${year}年还差${gap}` : `未到期，${year}年尚未达到`),
      already: (year: number) => `未到期，${year}年已在目标一侧`,
      before: (year: number) => `未到期，${year}年的实际值无法比较`,
      noDirection: "无法判断：没有规定高低哪边为好",
      resultIsBound: "无法判断：实际值只写明界限",
      vague: "无法判断：写的是约数或范围"
    },
    target: {
      finding: (n: number, met: number, missed: number, pending: number, undecided: number) =>
        `${n} 个目标：${met} 个已达到，${missed} 个未达到，${pending} 个未到期，${undecided} 个无法判断。`,
      undecided: "只写明界限、约数或范围的实际值，可能达到也可能没有达到，不作判断。"
    },
    ranking: {
      scope: (n: number, year: string) => `${year}，${n} 个地区`,
      first: (what: string) => `居首的是${what}`,
      last: (what: string) => `居末的是${what}`,
      order: (year: string, kind: string, better: "up" | "down" | null) =>
        `按${year}的${kind}值排列，${better === "down" ? "低者在前" : "高者在前"}${better === null ? "，高低不分优劣" : ""}。`,
      moves: (year: string) => `箭头是比${year}上升或下降的位数，只在两年都有数的地区之间比。`,
      unranked: (n: number) => `${n} 个地区只写明界限、约数或范围，列在最后，不排位次。`
    },
    slope: {
      none: "没有一个地区在两个年份都写明了实际值，画不出变化。放宽选择，或改用趋势图。",
      finding: (from: string, to: string, rose: number, fell: number, flat: number) =>
        `${from}到${to}，${rose} 个地区上升，${fell} 个下降，${flat} 个持平。`,
      incomplete: (n: number, from: string, to: string) => `${n} 个地区没有写明${from}和${to}两年的实际值，未画。`
    },
    multiples: {
      sameScale: "各幅纵轴相同，可以互相比较。",
      ownScale: "各幅纵轴不同，不能互相比较高低。",
      more: (n: number) => `另有 ${n} 幅未画，见数据表。`
    },
    scatter: {
      none: "没有两个指标在同一地区、同一年份都有数值，配不成对。放宽选择后再试。",
      finding: (up: string, across: string, pairs: number, regions: number) =>
        `${up}与${across}：${regions} 个地区的 ${pairs} 对数值。`,
      pairs: "每点是同一地区、同一年份、同一类别的两个数值；同时出现不等于互为因果。",
      alone: (n: number) => `${n} 个地区只有其中一个指标，未画。`,
      more: (n: number) => `另有 ${n} 组数值没有用到。`
    },
    distribution: {
      median: (value: string) => `中位数 ${value}`,
      guide: "竖线是中位数，下面的横条是居中一半地区所在的范围；堆叠的上下位置没有含义。",
      points: "界限、约数和范围照样画出，但不计入中位数。",
      years: (n: number) => `只画最近 ${n} 组。`
    },
    heat: {
      title: "各地指标一览",
      finding: (indicators: number, regions: number, cells: number) =>
        `${indicators} 个指标、${regions} 个地区，共 ${cells} 格有数值`,
      latest: "每格是最近一年的实际值；没有实际值的是目标值，用虚线框。空格表示文件没有写明，不是 0。",
      shades: "颜色只在同一指标之内比较，按好坏方向由浅到深；不足三个实际值的不着色。",
      worse: "较差",
      better: "较好",
      more: (n: number) => `另有 ${n} 格未画，见数据表。`
    },
    tiles: {
      none: "所选数值都不属于某个省级地区，画不出省份方格。",
      about: (year: string, kind: string, unit: string) => `${year}的${kind}值${unit ? `，单位：${unit}` : ""}。`,
      shades: "颜色由浅到深表示数值由低到高。",
      places: (n: number) => `${n}地`,
      among: (name: string, n: number) => `${name}共有 ${n} 个市县写明，这里显示其中一个`,
      below: "点线框的省份没有全省的数，只标出写明数值的市县个数。",
      finding: (year: string, own: number, below: number) =>
        `${year}，${own} 个省级地区有全省的数，${below} 个只有市县的数`
    },
    coverage: {
      title: "哪些文件写明了哪些指标",
      finding: (documents: number, indicators: number, most: string, n: number) =>
        `${documents} 份文件写明 ${indicators} 个指标；最多的是${most}，有 ${n} 份写明。`,
      several: (n: number) => `此处共有 ${n} 个数值`,
      uncatalogued: (n: number) => `${n} 个数值不属于目录里的指标，未列入。`,
      more: (n: number) => `另有 ${n} 个指标未画。`,
      moreDocuments: (n: number) => `另有 ${n} 份文件未画。`
    },
    commitments: {
      none: "所选数值里没有目标。",
      finding: (n: number, regions: number, from: number, to: number) =>
        `${regions} 个地区的 ${n} 个目标，${from === to ? `都在${from}年` : `从${from}年到${to}年`}。`,
      published: "虚线从文件公布的年份起，到目标的年份止。",
      unwritten: (n: number) => `${n} 个数值旁边写不下，指向该点可看。`
    },
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
