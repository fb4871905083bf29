/** Errors that a page goes on with, and the details of any. */
export const failure = {
  /** something failed while the page stands */
  title: "刚才有一步没有做成",
  going: "页面的其余部分还能用；你的笔记本和文件都在这个浏览器里，没有改动。",
  again: "可以再试一次；如果仍然不行，请重新载入。",
  close: "知道了",
  details: "详情",
  hint: "里面没有笔记本的内容和你的文件，也不会自动发送；要报告问题，请复制给维护本站的人。",
  copy: "复制详情",
  copied: "已复制",
  uncopied: "浏览器不允许复制，请选中上面的文字。",
  report: {
    version: "版本",
    data: "数据",
    address: "地址",
    time: "时间",
    browser: "浏览器",
    state: "状态",
    online: "有网络",
    offline: "没有网络",
    kept: "由本机的离线文件打开",
    unkept: "从网站打开"
  }
};
