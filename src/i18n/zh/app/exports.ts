export const exports = {
  open: "导出",
  /** of a notebook */
  page: "存为独立网页（不联网也能看）",
  long: "存为长图（PNG）",
  picture: "图片",
  dark: "深色",
  qr: "图里加链接的二维码",
  carry: "图里带上笔记本，拖回本网页就能打开",
  copy: "复制图片",
  pictures: {
    "png-1": "PNG",
    "png-2": "PNG 2 倍",
    "png-3": "PNG 3 倍",
    "png-wechat": "PNG 1080 像素（微信）",
    svg: "SVG",
    "svg-wechat": "SVG（公众号文章）"
  },
  print: "打印或存为 PDF",
  /** on paper above a notebook, of which a browser prints what is in sight */
  paper: "浏览器只打印眼前这一屏。要打印整个笔记本，请在“笔记本”菜单里选“存为独立网页”，打开后再打印。",
  data: "数据",
  dataHint: "每行带原句、文件、章节和标识；XLSX 和 JSON 另有来源和说明。",
  formats: {csv: "CSV", xlsx: "XLSX", json: "JSON", parquet: "Parquet", arrow: "Arrow"},
  /** what takes longer than a second */
  letters: (done: number, total: number) => `正在取图里的字：${done} / ${total} 个文件`,
  making: {page: "正在生成网页……", picture: "正在生成长图……"},
  cancel: "取消",
  outcomes: {
    working: "正在生成……",
    copied: "图片已复制。",
    saved: "文件已交给浏览器保存。",
    oversized: "图太大，浏览器画不出来。请选较小的倍数，或改用 SVG。",
    "no-clipboard": "浏览器不允许复制图片，请改用下载。",
    failed: "没有生成：网络可能中断，或者网站刚刚更新。请再试一次；仍然不行就重新载入。"
  }
};
