/** Chinese comes first: its shape is the type. One section a room; what varies is a function of what it needs. */
export const zh = {
  app: {},
  editor: {},
  runtime: {},
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
      ceiling: "上限，横线以下为达到",
      floor: "下限，横线以上为达到",
      ceilingActual: "实际值不超过横线",
      floorActual: "实际值不低于横线",
      spread: "约数或范围"
    },
    unit: (unit: string) => `单位：${unit}`,
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
    grey: (n: number) => `${n} 个地区画成灰色；指向一点可看是哪里。`,
    skipped: (n: number) => `${n} 行没有年份或数值，未画。`,
    tip: {
      reveal: "查看来源",
      close: "关闭",
      also: (n: number) => `另有 ${n} 处写明同一数值`,
      section: (section: string) => `第${section}节`,
      inSection: (section: string) => section
    },
    table: {
      caption: (n: number) => `图中各点的数值与出处，共 ${n} 行`,
      scroll: "数据表，可左右滚动",
      region: "地区",
      year: "年份",
      kind: "类别",
      written: "文件写法",
      subject: "指标与范围",
      document: "文件",
      section: "章节",
      quote: "原文",
      reveal: "来源",
      revealOne: (what: string) => `查看来源：${what}`
    },
    empty: {
      title: "没有可画的数据",
      hint: "所选的地区、年份和类别里没有写明数值的文件。放宽选择，或检查上面的查询。"
    }
  }
};

export type Words = typeof zh;
