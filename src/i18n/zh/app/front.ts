export const front = {
  /** from a headline chart to the explorer */
  explore: "换地区、年份，或另作一图",
  headlines: "头条指标",
  about: {
    "childcare-places": "各地有多少，要达到多少，和全国比",
    "maternal-mortality": "实际值在控制线以下吗",
    "infant-mortality": "全国十年的曲线和各地的目标",
    "life-expectancy": "慢慢变长的一个数，和一项调查",
    "family-doctors": "四个容易混在一起的率",
    "targets-and-results": "定下的目标，做到了多少",
    commitments: "按章节读一份文件的全部承诺",
    "two-regions": "哪些可以比，差多少",
    coverage: "五份文件的数据覆盖与缺口",
    method: "拿一句话，看它怎样变成数据",
    tour: "单元格、输入、图和表，边改边学",
    "sql-by-example": "从一句查询到和全国比",
    "chart-for-article": "从问题到一张能发表的图"
  }
};
