import {explorer} from "./explorer.ts";
import {exports} from "./exports.ts";
import {failure} from "./failure.ts";
import {front} from "./front.ts";
import {lacks} from "./lacks.ts";
import {offline} from "./offline.ts";
import {mine} from "./mine.ts";
import {own} from "./own.ts";
import {problem} from "./problem.ts";
import {search} from "./search.ts";
import {source} from "./source.ts";
import {storage} from "./storage.ts";
import {wall} from "./wall.ts";

export const app = {
  name: "指标",
  tagline: "卫生健康部门在工作要点和总结里写下的指标：定了什么目标，做到了多少。每个数字都带着它的原句。",
  language: "English",
  languageHint: "Switch to English",
  notebooks: "笔记本",
  documents: "文件",
  data: (observations: number, documents: number) =>
    `共 ${observations} 条数据，读自 ${documents} 份文件；每条都附原文分句。`,
  openFile: "打开笔记本文件……",
  openFileHint: "Observable 的开放 HTML 格式，或带着笔记本的 PNG、SVG 图片；文件只在本机浏览器里打开。",
  document: {
    title: "标题",
    region: "地区",
    year: "年份",
    published: "公布日期",
    observations: "数据条数"
  },
  genre: {
    "annual-plan": "年度工作要点",
    summary: "工作总结",
    "summary-and-plan": "工作总结和要点",
    "multi-year-plan": "多年规划或方案"
  },
  download: "下载",
  downloadHint: "下载这个笔记本（HTML 文件）",
  loading: "正在打开……",
  engine: {
    waiting: "正在载入数据库……",
    loading: (loaded: string, total: string) => `正在载入数据库：${loaded} / ${total} MB`,
    /** what did not arrive, where no file is named that the user could know */
    program: "数据库的程序",
    off: "数据库没有启动",
    /** why it did not start, what still works, and what to do */
    failed: {
      absent:
        "没有取到它的程序或数据：网络可能中断，或者网站暂时出了问题。笔记本的文字、备好的图和你的改动都在，只是别的查询得不到结果。请检查网络后重试。",
      newer:
        "网站已经更新，这一页还是旧版的，没有取到它的程序或数据。笔记本的文字、备好的图和你的改动都在。请重新载入，换成新版。",
      memory: "内存不够。笔记本的文字、备好的图和你的改动都在，只是别的查询得不到结果。请关掉一些标签页后重试。",
      fault:
        "它的程序或数据不完整，或者浏览器出了错。笔记本的文字、备好的图和你的改动都在，只是别的查询得不到结果。请重试。"
    },
    slow: (seconds: number) => `查询超过 ${seconds} 秒，已结束。请少取一些行，或换一种写法。`,
    died: "数据库出错停下了，正在重新载入。请再运行一次。",
    lost: {
      crashed: "数据库出错停下，已换了新的：公开数据重新载入，单元格自己建的表没有了。",
      hung: "有一个查询停不下来，数据库已换了新的：公开数据重新载入，单元格自己建的表没有了。"
    },
    noted: "知道了",
    retry: "重试"
  },
  lacks,
  search,
  source,
  storage,
  wall,
  framed: {
    title: "请在单独的窗口里打开",
    body: "这一页被放在另一个网页的框里。为了不让别的网页借你的点击改动你的笔记本和文件，这里什么都不显示，也不读取。要放进文章的图，请用“嵌入”里的代码。",
    open: "在新窗口打开"
  },
  wish: {
    take: {
      title: "导出这幅图",
      body: "图和数据出自这个笔记本；用之前请核对。",
      which: "哪一幅",
      noEmbed: "图里有的数值没有原句或文件，不能嵌入；可以存成图片或数据。",
      close: "关闭"
    },
    link: {title: "打开外部链接？", body: "这个笔记本里的链接要打开下面的网址。不认识就不要打开。", yes: "打开"},
    download: {title: "保存文件？", body: "这个笔记本要把下面的文件存到你的设备上。", yes: "保存"},
    file: {
      title: "给它一个文件？",
      body: "这个笔记本要读下面的文件，而它自己没有带。如果你有，可以选给它；别的文件它看不到。",
      yes: "选择文件……"
    },
    risk: {
      padded: "文件名里有看不见的字符（写作 ␣），可能是为了藏起后面的部分。",
      unknown: (ending: string) =>
        `这个文件真正的扩展名是 ${ending}，不是数据、文字或图片：打开它可能会运行程序。不认识作者就不要保存。`
    },
    no: "取消",
    silence: "不再询问（仅这个笔记本）"
  },
  front,
  footer: {
    label: "更多",
    /** where the static pages of this language are */
    root: "",
    guide: "指南",
    indicators: "全部指标",
    data: "下载数据",
    gallery: "图表画廊"
  },
  offline,
  mine,
  own,
  explorer,
  exports,
  failure,
  problem,
  breakage: {
    "not-a-notebook": "里面没有 <notebook> 元素。",
    "no-cells": "里面没有单元格。",
    "cut-short": "它的结尾缺失，可能没有下载完整。",
    "duplicate-cell": (cell: string) => `编号 ${cell} 的单元格出现了两次。`,
    "run-together": (cell: string) => `编号 ${cell} 的单元格把后面的内容吞掉了。`
  }
};
