export const problem = {
  title: "打不开",
  home: "回到首页",
  reload: "重新载入",
  "no-wasm": "这个浏览器不支持所需的 WebAssembly，数据库无法运行。请换用新版的 Chrome、Edge、Firefox 或 Safari。",
  "missing-notebook": (name: string) => `这里没有名为“${name}”的笔记本。链接可能写错了，请从首页选择。`,
  "broken-notebook": (reason: string) =>
    `这个文件不是完整的笔记本：${reason} 请向提供文件的人要一份完整的，原文件没有改动。`,
  "broken-draft": "存在这个浏览器里的这个笔记本已经损坏，读不出来。文件还在，可以下载；历史版本也在。",
  "missing-mine": "这个浏览器里没有这个笔记本。它可能存在别的浏览器或电脑里，或者已经删除。",
  "oversized-notebook": "这个笔记本太大，打开后的修改无法保存，所以没有打开。请把它拆成几个。",
  /** a picture that was opened or dropped */
  picture: {
    "nothing-in-it":
      "这张图片里没有笔记本：可能不是从这里导出的，或者聊天软件转发时去掉了。请向提供的人要原图，以文件的形式发送。",
    damaged: "这张图片损坏了，里面的笔记本打不开。请向提供的人要一份完整的原图。",
    newer: "这张图片是用更新的版本导出的，这里读不懂。请重新载入页面，或打开新版再试。",
    "other-kind":
      "这种格式的图片不带笔记本。只有从这里导出的 PNG 和 SVG 可以打开；聊天软件转发时可能换了格式，请要原图。"
  },
  fetch: (what: string) => `没有取到“${what}”。网络可能中断，或网站刚刚更新。请检查网络后重新载入。`,
  frame: "笔记本没有启动。请重新载入；如果仍然打不开，请换一个浏览器。"
};
