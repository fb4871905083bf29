/** What each chart type is called where one is chosen, what a suggestion of it counts, and what it says of itself. */
export const chartTypes = {
  trend: {
    label: "走势",
    count: (n: number) => `${n} 个年份`
  },
  target: {
    label: "目标与实际",
    count: (n: number) => `${n} 对可比`,
    none: "所选数值里没有目标，无从比较。",
    finding: (n: number, met: number, missed: number, pending: number, undecided: number) =>
      `${n} 个目标：${met} 个已达到，${missed} 个未达到，${pending} 个目标年无数据，${undecided} 个无法判断。`,
    without: (n: number, which: string) => `另有 ${n} 个实际值没有可比的目标：${which}${n > 6 ? "等" : ""}。`,
    undecided: "只写明界限、约数或范围的实际值，可能达到也可能没有达到，不作判断。"
  },
  ranking: {
    label: "排名",
    count: (n: number) => `${n} 个地区`,
    /** in the place of a year, where no year has most regions */
    latest: "各地最近一年",
    scope: (n: number, year: string) => `${year}，${n} 个地区`,
    first: (what: string) => `居首的是${what}`,
    last: (what: string) => `居末的是${what}`,
    order: (year: string, kind: string, better: "up" | "down" | null) =>
      `按${year}的${kind}值排列，${better === "down" ? "低者在前" : "高者在前"}${better === null ? "，高低不分优劣" : ""}。`,
    absent: (n: number, year: string) => `另有 ${n} 个地区没有写明${year}的数值。`,
    moves: (year: string) => `箭头是比${year}上升或下降的位数，只在两年都有数的地区之间比。`,
    unranked: (n: number) => `${n} 个地区只写明界限、约数或范围，列在最后，不参与排名。`
  },
  slope: {
    label: "两年对比",
    count: (n: number) => `${n} 个地区两年都有`,
    none: "没有一个地区在两个年份都写明了实际值，画不出变化。放宽选择，或改用走势图。",
    finding: (from: string, to: string, rose: number, fell: number, flat: number) =>
      `${from}到${to}，${rose} 个地区上升，${fell} 个下降，${flat} 个持平。`,
    incomplete: (n: number, from: string, to: string) => `${n} 个地区没有写明${from}和${to}两年的实际值，未画。`
  },
  multiples: {
    label: "小图并列",
    count: (n: number) => `${n} 幅`,
    sameScale: "各幅纵轴相同，可以互相比较。",
    ownScale: "各幅纵轴不同，不能互相比较高低。",
    more: (n: number) => `另有 ${n} 幅未画，见数据表。`
  },
  scatter: {
    label: "两个指标",
    count: (n: number) => `${n} 对数值`,
    none: "没有两个指标在同一地区、同一年份都有数值，配不成对。放宽选择后再试。",
    finding: (up: string, across: string, pairs: number, regions: number) =>
      `${up}与${across}：${regions} 个地区的 ${pairs} 对数值。`,
    pairs: "每点是同一地区、同一年份、同一类别的两个数值；同时出现不等于互为因果。",
    alone: (n: number) => `${n} 个地区只有其中一个指标，未画。`,
    more: (n: number) => `另有 ${n} 组数值没有用到。`
  },
  distribution: {
    label: "分布",
    count: (n: number) => `${n} 个地区`,
    median: (value: string) => `中位数 ${value}`,
    guide: "竖线是中位数，下面的横条是居中一半地区所在的范围；堆叠的上下位置没有含义。",
    points: "界限、约数和范围照样画出，但不计入中位数。",
    years: (n: number) => `只画最近 ${n} 组。`
  },
  heat: {
    label: "热力表",
    count: (n: number) => `${n} 个指标`,
    title: "各地指标一览",
    finding: (indicators: number, regions: number, cells: number) =>
      `${indicators} 个指标、${regions} 个地区，共 ${cells} 格有数值`,
    latest: "每格是最近一年的实际值；没有实际值的是目标值，用虚线框。空格表示文件没有写明，不是 0。",
    shades: "颜色只在同一指标之内比较，按好坏方向由浅到深；不足三个实际值的不着色。",
    worse: "较差",
    better: "较好",
    more: (n: number) => `另有 ${n} 格未画，见数据表。`,
    regions: (from: number, to: number, all: number) =>
      from === to ? `第 ${from} 个地区，共 ${all} 个` : `第 ${from}—${to} 个地区，共 ${all} 个`,
    indicators: (from: number, to: number, all: number) =>
      from === to ? `第 ${from} 个指标，共 ${all} 个` : `第 ${from}—${to} 个指标，共 ${all} 个`
  },
  tiles: {
    label: "省份方格图",
    count: (n: number) => `${n} 个省份`,
    none: "所选数值都不属于某个省级地区，画不出省份方格。",
    about: (year: string, kind: string, unit: string) => `${year}的${kind}值${unit ? `，单位：${unit}` : ""}。`,
    shades: "颜色由浅到深表示数值由低到高。",
    places: (n: number) => `${n} 市县`,
    low: "低",
    high: "高",
    among: (name: string, n: number) => `${name}共有 ${n} 个市县写明，这里显示其中一个`,
    below: "点线框的省份没有全省的数，只标出写明数值的市县个数。",
    finding: (year: string, own: number, below: number) =>
      `${year}，${own} 个省级地区有全省的数，${below} 个只有市县的数`
  },
  coverage: {
    label: "文件覆盖",
    count: (n: number) => `${n} 份文件`,
    title: "哪些文件写明了哪些指标",
    finding: (documents: number, indicators: number, most: string, n: number) =>
      `${documents} 份文件写明 ${indicators} 个指标；最多的是${most}，有 ${n} 份写明。`,
    several: (n: number) => `此处共有 ${n} 个数值`,
    uncatalogued: (n: number) => `${n} 个数值不属于目录里的指标，未列入。`,
    more: (n: number) => `另有 ${n} 个指标未画。`,
    moreDocuments: (n: number) => `另有 ${n} 份文件未画。`,
    documents: (from: number, to: number, all: number) =>
      from === to ? `第 ${from} 份文件，共 ${all} 份` : `第 ${from}—${to} 份文件，共 ${all} 份`
  },
  commitments: {
    label: "承诺时间线",
    count: (n: number) => `${n} 个目标`,
    none: "所选数值里没有目标。",
    finding: (n: number, regions: number, from: number, to: number) =>
      `${regions} 个地区的 ${n} 个目标，${from === to ? `都在${from}年` : `从${from}年到${to}年`}。`,
    published: "虚线从文件公布的年份起，到目标的年份止。",
    unwritten: (n: number) => `${n} 个数值旁边写不下，指向该点可看。`
  },
  table: {
    label: "只看表",
    count: (n: number) => `${n} 行`
  }
};

export type ChartTypeWords = typeof chartTypes;
