export const offline = {
  update: "新版本已经下载好，随时可以换上；你的修改都会留下。",
  take: "换上新版本",
  keeping: (done: string, total: string) => `正在保存到本机以便离线使用：${done} / ${total} MB`,
  kept: "已存到本机，没有网络也能用",
  off: "没有存到本机，离线时打不开"
};
