/** A chart in somebody else's page. */
export const embed = {
  open: "在“指标”中打开",
  data: (release: string) => `${release} 版数据`,
  frozen: (release: string | null) => (release ? `固定数据版本：${release}` : "固定数据版本的图"),
  source: "看原文与出处",
  twin: (n: number) => `数据表（${n} 行）`,
  change: "调整图表",
  done: "收起",
  loading: "正在载入……",
  label: "图表",
  kinds: "类别",
  regions: "地区",
  chart: "图",
  emptied: "没有选中任何数值。请至少选一类、一个地区。",
  altered: "这幅图的链接和做出来时不一样：它被截断或改动过。图是按它现在写的画的。",
  noScript: "这幅图要用 JavaScript 画出来。可以改看文字和图片版：",
  all: "全部指标",
  problem: {
    broken: "这个链接里没有完整的图。请向发来的人要一个新链接。",
    damaged: "链接被截断或改动过，图不完整，所以没有画。请向发来的人要完整的链接。",
    newer: "这幅图由更新的版本生成，这里还读不懂。请到新版“指标”中打开。",
    large: "这幅图的数据太多，这里放不下。",
    missing: "没有找到这幅图的数据：指标名可能写错，或这一版数据里没有它。",
    unreachable: "图没有载入：网络可能中断，或者网站刚刚更新。请刷新。"
  }
};

export type EmbedWords = typeof embed;
