/** What a page says in the place of what cannot be shown: what happened, what is safe, and what to do. */
export const problem = {
  happened: "发生了什么",
  safe: "没有受影响的",
  next: "怎么办",
  home: "回到首页",
  reload: "重新载入",
  /** what a failure leaves as it was */
  unharmed: {
    mine: "你的笔记本、文件和设置都在这个浏览器里，没有改动。",
    file: "没有打开任何内容，原文件没有改动；你自己的笔记本也没有动。",
    draft: "这个笔记本的文件还在，历史版本也在；其他笔记本不受影响。",
    edits: "已经存下的改动都在；你的其他笔记本和文件也没有动。"
  },
  "no-wasm": {
    title: "这个浏览器运行不了笔记本",
    what: "笔记本的查询要用 WebAssembly，而这个浏览器没有，或者缺了需要的部分。",
    next: "请换用新版的 Chrome、Edge、Firefox 或 Safari。首页的图、“看图”和各个指标的页面不需要它，在这里也能看。"
  },
  "missing-notebook": {
    title: "没有这个笔记本",
    what: (name: string) => `这里没有名为“${name}”的笔记本。链接可能写错了，或者它已经改名。`,
    next: "请从首页选择一个。"
  },
  "broken-notebook": {
    title: "这个文件打不开",
    what: (reason: string) => `这个文件不是完整的笔记本：${reason}`,
    next: "请向提供文件的人要一份完整的。"
  },
  "broken-draft": {
    title: "这个笔记本损坏了",
    what: "存在这个浏览器里的这个笔记本已经损坏，读不出来。",
    next: "可以下载它的文件，或者恢复最近一个读得出的版本。"
  },
  "missing-mine": {
    title: "没有这个笔记本",
    what: "这个浏览器里没有这个笔记本。它可能存在别的浏览器或电脑里，或者已经删除。",
    next: "请到“我的笔记本”里找找；删除不满三十天的可以恢复。"
  },
  "oversized-notebook": {
    title: "这个笔记本太大",
    what: "它大得打开以后修改存不下来，所以没有打开。",
    next: "请把它拆成几个再打开。"
  },
  /** a picture that was opened or dropped */
  picture: {
    title: "这张图片打不开",
    "nothing-in-it": {
      what: "这张图片里没有笔记本：可能不是从这里导出的，或者聊天软件转发时去掉了。",
      next: "请向提供的人要原图，以文件的形式发送。"
    },
    damaged: {what: "这张图片损坏了，里面的笔记本打不开。", next: "请向提供的人要一份完整的原图。"},
    newer: {what: "这张图片是用更新的版本导出的，这里读不懂。", next: "请重新载入页面，或打开新版再试。"},
    "other-kind": {
      what: "这种格式的图片不带笔记本。只有从这里导出的 PNG 和 SVG 可以打开；聊天软件转发时可能换了格式。",
      next: "请要原图，以文件的形式发送。"
    }
  },
  fetch: {
    title: "有一个文件没有取到",
    what: (name: string) => `没有取到“${name}”。网络可能中断，或者网站暂时出了问题。`,
    next: "请检查网络后重新载入。"
  },
  newer: {
    title: "网站已经更新",
    what: (name: string) => `这一页还是旧版的，没有取到“${name}”：新版里它换了名字。`,
    next: "请重新载入，换成新版。"
  },
  away: {
    title: "没有网络",
    what: (name: string) => `现在没有网络，而要用的“${name}”还没有存到本机。`,
    next: "连上网络后重新载入。看过一次、已经存到本机的页面现在就能打开。"
  },
  frame: {
    title: "笔记本没有启动",
    what: "笔记本在自己的框架里运行，而这个框架没有在该有的时间里打开。",
    next: "请重新载入；如果仍然打不开，请换一个浏览器，或把下面的详情发给维护本站的人。"
  },
  render: {
    title: "这一页没有画出来",
    what: "程序在画这一页时出了没有料到的错。",
    next: "请重新载入或回到首页；如果再次出现，请把下面的详情发给维护本站的人。"
  },
  unexpected: {
    title: "出了没有料到的错",
    what: "程序在做这件事时停下了。",
    next: "请重新载入再试；如果再次出现，请把下面的详情发给维护本站的人。"
  }
};
