export const share = {
  broken: {
    title: "这个链接打不开",
    nothing: "没有打开任何内容，也没有用别的笔记本代替。",
    ask: "可以请发送的人",
    cut: {
      what: "链接的后半段不见了。聊天软件和邮件常会截断很长的链接。",
      ask: "改发笔记本文件，或者把链接放进文本文件里再发一次。"
    },
    altered: {
      what: "链接和发出时不一样：可能在转发中改动了字符，也可能是后面粘上了别的文字。",
      ask: "重新复制一次链接；如果还是打不开，就改发笔记本文件。"
    },
    newer: {
      what: "这个链接是用更新的版本做的，这里的程序还不认识它。请先重新载入这一页。",
      ask: "说明他打开的是哪个网址，到那里打开这个链接。"
    },
    large: {what: "链接展开后比任何笔记本都大，所以没有打开。", ask: "改发笔记本文件。"},
    foreign: {what: "链接是完整的，但里面装的不是笔记本。", ask: "确认这个链接是从哪里复制的。"}
  },
  reference: {
    elsewhere: {
      what: "这个链接指的笔记本文件在另一个网站上。这一页不连接别的网站：链接里可以是任何人的地址，不能由它替你去取。",
      ask: "要看它，请自己下载下面的文件，再在这里打开；打开时会核对是不是链接所指的那一份。"
    },
    untold: {
      what: "这个链接没有写明文件的 SHA-256，无法核对取到的是不是原来那一份，所以没有取。",
      ask: "请向发送的人要一个完整的链接。"
    },
    missing: {
      what: "没有取到链接所指的文件：可能移走或改了名，也可能是网络中断。",
      ask: "请检查网络后重新载入；如果仍然取不到，请向发送的人要这个文件。"
    },
    large: {what: "链接所指的文件比任何笔记本都大，所以没有打开。", ask: "请向发送的人确认链接是否正确。"},
    altered: {
      what: "这个文件和链接所指的不是同一份：SHA-256 不同。它可能被改动或替换过，所以没有打开。",
      ask: "请向发送的人要原来那一份，或者一个新的链接。"
    },
    file: "链接所指的文件",
    open: "打开这个文件……"
  },
  dialog: {
    open: "分享",
    title: {notebook: "分享这个笔记本", chart: "分享这张图"},
    close: "关闭",
    tabs: {link: "链接", file: "文件", cite: "引用"},
    said: {copied: "已复制。", "not-copied": "浏览器不让复制。请选中文字后自己复制。", saved: "文件已交给浏览器保存。"}
  },
  link: {
    about: {
      notebook: (release: string) =>
        `整个笔记本都在链接里：单元格、各选项的取值、附带的小文件和数据版本（${release}）。没有服务器保存它，改动后要重新复制。`,
      chart: (release: string) => `链接写明图里选的每一项和数据版本（${release}），以后打开还是这张图。`
    },
    own: "你自己的文件不在链接里：打开的人看不到从那些文件读出的数据。",
    withoutFiles: (count: number) => `附带的 ${count} 个文件太大，不在链接里：请另外发送，打开后再选给笔记本。`,
    here: "这一页在你自己的电脑上运行，别人打不开这个地址。请从公开的网址分享。",
    label: "链接",
    copy: "复制链接",
    length: (length: string) => `链接长 ${length} 个字符`,
    places: {wechat: "微信", chat: "其他聊天软件", mail: "邮件", address: "浏览器地址栏"},
    verdicts: {
      whole: (_limit: string) => "可用",
      "too-long": (limit: string) => `可能截断：超过 ${limit} 个字符`,
      "drops-fragment": (_limit: string) => "会在 # 处截断链接，笔记本会丢失"
    },
    otherwise: "不可用的地方，请改发文件（见“文件”）。收到不完整的链接时，这里会说明，不会打开别的东西。"
  },
  file: {
    about: "Observable 的开放 HTML 格式。对方在首页选“打开笔记本文件”，或者把它拖到页面上。",
    withoutFiles: (count: number) => `附带的 ${count} 个文件不在里面，请一起发送。`,
    download: "下载笔记本文件",
    reference: "或者给一个指向文件的短链接",
    howTo: "先把下载的文件放到本站的服务器上，再写下它的位置。只能是本站的文件：这一页不连接别的网站。",
    place: "文件的位置",
    label: "链接",
    copy: "复制链接",
    check: "链接带着文件的 SHA-256：打开前先核对，文件改动一个字节就不会打开。",
    faults: {none: "请写下文件的位置，例如 shared/notebook.html。", elsewhere: "这个位置在另一个网站上，从这里打不开。"}
  },
  cite: {
    what: "引用什么",
    format: "格式",
    chart: "这张图",
    release: (date: string) => `数据（${date} 版）`,
    formats: {
      "gbt7714-2025": "GB/T 7714—2025",
      "gbt7714-2015": "GB/T 7714—2015",
      apa: "APA（第 7 版）",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
      ris: "RIS"
    },
    label: "引文",
    copy: "复制引文",
    download: (extension: string) => `下载 .${extension} 文件`,
    author: "指标 Zhibiao",
    dataset: "卫生健康指标数据",
    noAddress: "这里没有收录文件的网址。引用时请补上你查阅它的网址，并把引用日期改成查阅的那一天。",
    noDate: "文件没有写明公布日期，引文里就没有。"
  },
  data: {
    older: (shown: string, newest: string) =>
      `这个链接用的是 ${shown} 版数据，现在显示的就是这一版。最新的是 ${newest} 版，数字可能有更正。`,
    unknown: (asked: string, newest: string) =>
      `这个链接用的是 ${asked} 版数据，这里没有这一版。现在显示的是 ${newest} 版，数字可能与发送的人看到的不同。`,
    switched: (asked: string, newest: string) => `已换成最新的 ${newest} 版数据；链接用的是 ${asked} 版。`,
    take: (newest: string) => `换成 ${newest} 版`,
    back: (asked: string) => `换回 ${asked} 版`,
    changes: "看改了什么"
  },
  releases: {
    title: "数据的历次发布",
    intro: "每次发布的数据都保留着。链接和引文写明所用的是哪一版，以后打开仍是那一版。",
    current: (date: string) => `数据：${date} 版`,
    newest: "最新",
    counts: (observations: number, documents: number) => `${documents} 份文件，${observations} 条数据`,
    first: "第一次发布，没有可比的上一版。",
    changes: (since: string, summary: string) => `${since}：${summary}`,
    since: (date: string) => `与 ${date} 版相比`,
    summary: (added: number, removed: number, changed: number) =>
      `新增 ${added} 条，删去 ${removed} 条，改动 ${changed} 处`,
    loading: "正在载入变化……",
    unreachable: "没有取到变化的记录：网络可能中断，或者网站刚刚更新。请重新载入。",
    csv: "下载变化表（CSV）",
    columns: {row: "数据", what: "变化", before: "原来", after: "现在", why: "原因"},
    change: {added: "新增", removed: "删去", changed: "改动"},
    why: {
      "document-added": "新收录的文件",
      "document-removed": "文件不再收录",
      "document-changed": "文件换了文本",
      correction: "人工更正",
      "correction-withdrawn": "撤回了人工更正",
      catalogue: "目录里的指标归属变了",
      rule: "改由另一条规则读出",
      reading: "自动识别改进",
      particulars: "文件信息更正"
    }
  }
};
