export const offline = {
  update: "新版本已经下载好，随时可以换上；你的修改都会留下。",
  take: "换上新版本",
  keeping: (done: string, total: string) => `正在保存到本机以便离线使用：${done} / ${total} MB`,
  kept: "已存到本机，没有网络也能用",
  saving: "浏览器开着省流量，没有存到本机",
  keep: "存到本机（约 50 MB）",
  full: (total: string) => `浏览器给的空间不够 ${total} MB，没有存到本机，离线时打不开`,
  off: "没有存到本机，离线时打不开"
};
