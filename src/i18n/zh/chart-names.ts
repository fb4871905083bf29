/** What the charts are called where one is chosen. */
export const chartNames = {
  auto: "自动",
  trend: "走势",
  target: "目标与实际",
  ranking: "排名",
  slope: "两年对比",
  multiples: "小图并列",
  scatter: "两个指标",
  distribution: "分布",
  heat: "热力表",
  tiles: "省份方格图",
  coverage: "文件覆盖",
  commitments: "承诺时间线",
  table: "只看表"
};
