/** The dialog that makes the code of an embed, and what stands in that code. */
export const embedDialog = {
  title: "嵌入这幅图",
  close: "关闭",
  mode: "数据",
  live: "随数据更新",
  liveHint: "数据发布新版后，图随之更新。",
  frozen: "固定数据版本",
  frozenHint: "数值、原句和定义都写在代码里，以后不变。",
  form: "形式",
  forms: {
    iframe: "内嵌框架（iframe）",
    element: "Web 组件",
    markdown: "Markdown",
    image: "图片与引用"
  },
  formHint: {
    iframe: "大多数网站和编辑系统都能用，高度自动。",
    element: "允许脚本的博客和网站用；同一页多幅图只下载一次。",
    markdown: "图片加来源，能点进原图。",
    image: "网页不允许嵌入时用：静态图、来源和引用格式。"
  },
  width: "宽度",
  full: "自适应宽度",
  pixels: (n: number) => `${n} 像素`,
  language: "语言",
  theme: "主题",
  themes: {auto: "自动", light: "浅色", dark: "深色"},
  code: "代码",
  copy: "复制代码",
  copied: "已复制",
  notCopied: "浏览器不允许复制，代码已选中，请按 Ctrl+C（Mac 按 ⌘C）。",
  preview: "效果",
  long: (n: number) => `代码有 ${n} 个字符，个别编辑系统可能截断。数据少选一些，或改用“随数据更新”。`,
  noLive: "这幅图来自自己的文件，只能用“固定数据版本”。",
  noImage: "这幅图没有现成的图片，只有单个指标的默认图才有。",
  /** under an embedded chart: where its numbers come from */
  credit: (titles: readonly string[], more: number) =>
    `来源：${titles.map((title) => `《${title}》`).join("")}${more > 0 ? `等 ${more + titles.length} 份文件` : ""}`,
  by: "制图：指标 Zhibiao",
  alt: (name: string) => `${name}：各地各年的目标与实际`
};

export type DialogWords = typeof embedDialog;
