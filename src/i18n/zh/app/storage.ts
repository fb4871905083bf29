export const storage = {
  title: "本机存储",
  hint: "这些都在这个浏览器里，本站没有服务器。",
  site: "离线文件",
  engine: "其中数据库",
  notebooks: "我的笔记本",
  total: "合计",
  quota: "浏览器允许",
  unknown: "浏览器没有告诉",
  size: (megabytes: string) => `${megabytes} MB`,
  clearSite: "清除离线文件",
  clearAll: "清除全部",
  sure: "我的笔记本、它们的历史和文件都会删除，不能恢复。要清除全部吗？",
  failed: "没有清除完。请关闭本站的其他标签页，再试一次。"
};
