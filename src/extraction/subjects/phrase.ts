import {Lexicon} from "../lexicon.ts";

/** What is left of the words before a number when its verbs, adverbs and comparisons are taken off: the subject, or "". */
export function subjectPhrase(words: string, rank = false): string {
  return withoutPrefix(withoutSuffix(words, rank));
}

/** Takes off what leads to the number: 率达到, 较上年下降, 控制在. */
export function withoutSuffix(words: string, rank = false): string {
  let rest = words;
  for (let round = 0; round < 12; round++) {
    const was = rest;
    rest = /^[^]*[^\s、,:(“的→—-]/.exec(rest)?.[0] ?? "";
    const tail = suffixes.before(rest, rest.length);
    if (tail && !kept.test(rest)) rest = rest.slice(0, -tail.length);
    rest = rest
      .replace(comparison, "")
      .replace(/(?<=.{3})(?<![新净扩激递])再?增$/, "")
      .replace(
        /(?<=.{3})以(?:县|区|市|省|乡|镇|乡镇|街道|社区|村|旗|州|县区|县市区|县\(市、区\)|乡镇\(街道\))为单位$/,
        ""
      )
      .replace(/(?<=.{4})(?:要|应|须|将)?分别覆盖$|(?<=签约服务|签约)(?:要|应|须|将)覆盖$/, "")
      .replace(/(?<=.{3})[ |\t]1?\/(?:10|十)?万$/, "")
      .replace(
        /(?<=.{3})\((?:%|‰|1?\/(?:10|十)?万|岁|个|张|家|所|对|户|台|辆|份|支|例|项|万?人次?|[万亿]?元|分钟|小时|天|次)\)$/,
        ""
      );
    if (rank) rest = rest.replace(rankPlace, "");
    if (rest === was) break;
  }
  return rest;
}

/** Takes off connectives, dates, modal words and the document's own region in front. */
export function withoutPrefix(words: string): string {
  let rest = words;
  for (let round = 0; round < 12; round++) {
    const was = rest;
    rest = rest
      .replace(
        /^\s*(?:\((?:[一二三四五六七八九十]+|\d+)\)|[一二三四五六七八九十]+(?:、(?![一二三四]级)|是)|\d{1,2}[.、])/,
        ""
      )
      .replace(/^\s*\d{1,2} (?=[\u4e00-\u9fff“\d]{3})(?!\d{1,2} (?:周?岁|个|家|名|人|日|月|年|所))/, "")
      .replace(/^[\s、,;:)”+的.-]+/, "")
      .replace(/^除[^,、]{1,12}?以?外/, "")
      .replace(leadingDate, "")
      .replace(particles, "");
    const lead = prefixes.at(rest, 0);
    if (lead && rest.length > lead.length) rest = rest.slice(lead.length);
    else if (lead) rest = "";
    if (rest === was) break;
  }
  return /^[和及与]$/.test(rest) ? "" : balanced(rest);
}

/** Drops brackets and quotation marks whose twin was cut away. */
export function balanced(words: string): string {
  let rest = words;
  for (const [open, close] of pairs) {
    const opened = count(rest, open);
    const closed = count(rest, close);
    if (opened === closed) continue;
    if (opened > closed && rest.lastIndexOf(open) > rest.lastIndexOf(close))
      rest = rest.slice(rest.lastIndexOf(open) + 1) || rest.slice(0, rest.lastIndexOf(open));
    else if (closed > opened) rest = rest.slice(rest.indexOf(close) + 1) || rest.slice(0, rest.indexOf(close));
  }
  return rest;
}

/** Whether the words end in a verb that takes the number's noun as its object: 新增, 选派, 建成. */
export function endingVerb(words: string): string {
  return objectVerbs.before(words, words.length);
}

export function startingVerb(words: string): string {
  return clauseStarters.at(words, 0);
}

function count(text: string, char: string): number {
  let n = 0;
  for (const each of text) if (each === char) n++;
  return n;
}

const pairs = [
  ["(", ")"],
  ["“", "”"],
  ["《", "》"]
] as const;

/** A word that looks like a tail but belongs to the subject. */
const kept =
  /(?:彩超|B超|签约|预约|契约|公约|履约|续约|解约|人均|户均|县均|次均|日均|年均|月均|床均|未达到|不在|存在|所在|现有|专有|共有制|国有|公有|私有|行为|作为|成为|认为|称为|人为|占有|应达|以上达|完全达到|建成|促成)$/;

const comparison =
  /(?:同比(?:上年|去年)?(?:同期)?|环比|按年|年均|月均|日均|(?:较|比|与|同|和)(?:上一?年(?:度)?|去年|前年|上季度|上月|上期|(?:19|20)\d\d年(?:度|底|末)?|往年|年初|期初|同期|之前|以前|过去|全国|全省|全市|全国平均(?:水平)?|全省平均(?:水平)?|全市平均(?:水平)?|上一周期|改革前|实施前)(?:同期|底|末|度|年末)?(?:相比|比较|对比)?(?:同期)?|(?:高于|低于|快于|慢于|超|落后)(?:序?时间?|计划)进度|在(?:19|20)\d\d年(?:度|底)?(?:的)?基础上|在上年(?:的)?基础上|相比|按(?:当年|可比|不变|现行)价格(?:计算)?|(?:低于|高于|高出|优于|超过|超出|低|高)(?:全国|全省|全市|全区|国家|省定|市定|规定|省|市|同级|同类)(?:医院)?(?:的)?(?:平均|目标)?(?:水平|均值|值)?|(?:由|从|自)(?:年初|期初|原来|原有|过去)|(?:由|从|自)?(?:上年|去年|(?:19|20)\d\d年(?:底|末|度)?)(?:同期)?的?)$/;

const rankPlace =
  /(?:在|居|位居|位列|名列|列|排|排名|排在|位于|进入|跻身|挤进|迈入|列入)?(?:(?:全国|全省|全市|全区|全县|全州|省内|市内|国内|自治区|浙江省|各地市|各县\(市、区\)|同级|同类)(?:各|同类|同级|同等级|县级|市级|三级|二级|公立|综合|中医|专科|妇幼保健院?|医疗|医院|机构|城市|地市|市州|州市|县市区|县区|区县|县\(市、区\)|中|里|的){0,12})?(?:综合)?(?:排名|排位|位次|名次|位列|位居|名列|列|居)?(?:位列|位居|名列|列|居|为|均|并列)?$/;

const leadingDate =
  /^(?:到|至|截至|截止|截至到|自|从|于|在)?(?:目前|20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上半年|下半年|年?底|年?末|度|全年|以来|起|期间|初)?|今年(?:以来|上半年)?|去年|明年|当年|本年度?|年底|年末|月底|\d{1,2}月(?:底|末|份)?|"?十[一二三四五六]五"?(?:期间|末|以来)?|“十[一二三四五六]五”(?:期间|末|时期|以来)?|上半年|下半年|全年|年内|一年来|近年来|近\S年来?|三年来|五年来)(?:前|内|止|为止|时)?[,、]?/;

const suffixes = new Lexicon(
  `距 最高 最低 最大 最小 每年 每月 每季度 每周 每日 并 且 达 达到 达成 达至 为 是 有 在 至 到 均 都 各 分别 依次 依次为 依次达 分别为 分别达 分别达到 分别是 也 已 均已 就 仅 仅为 只有 要 将 须 应 需 共 共计 共有 合计 总计 累计 保持 保持在 稳定在 维持在 控制在 严控在 控制到 提高到 提升到 提升至 提高至
   增加到 增加至 增长到 增长至 上升到 上升至 升至 升到 增至 扩大到 扩大至 发展到 下降到 下降至 降低到 降低至 降至 降到 降为 缩短至 缩短到 缩短为 缩小至 缩小到 缩小为 减少至 减少到 减少为 减至 压缩至 压缩到 压缩在 压减至 回落至 延长至 延长到 延伸至 下调至 上调至
   从 由 自 力争 力争达到 争取 确保 预计 预计达 约为 约 近 持续 持续保持 持续稳定 始终 保持稳定 稳定 全部 全面 率先 首次 突破 位居 位列 名列 排名 排 列 居 位于 综合排名 高达 多达 占到 了 跃居 跻身 进入 入围 排在 稳居 并列 至少 最少 不少于 不低于 不超过 不高于 不小于 超过 超 高于 低于
   增加 增长 提高 提升 上升 下降 降低 减少 缩短 缩小 上涨 回落 增幅 降幅 控制 基本 基本达到 基本实现 实现 实现了 做到 平均 目标值 目标值为 目标为 任务 得以 依然 仍 再次 连续 已经 已达 已达到 能够 应当 必须 不得 严格 严格控制在 巩固在 稳步 稳步提升 大幅 大幅提升 进一步 逐步 逐年 持续提升 不断 不断提升 显著 其中 另有 还有 即 = : 增加了 下降了 提高了 减少了 递增 净增 多 少 高 低 下调 上调 逾 设定为 调整为 调整至 调整到 扩面至 提标至 成功 全市域 市域 县域内 实行 推行 数 新 市县 落实 覆盖率 初步推算 初步推算为 初步核算 初步核算为 推算为 估算为 测算为 提至 再提高 快速 快速提升至 快速提高到 迅速 迅速提升至 快速上升至 明显 明显提高 稳步提高到 稳步提升至 稳步上升到 逐步提高到 逐年提高到 逐步提升至 大幅提高到 大幅提升至 大幅下降至 持续下降至 持续降至 持续提高到 持续提升至 进一步提高到 进一步提升至 再次提高到 达到了 提高到了 上升到了 升高到 升高至 分别提高到 分别提升至 分别降至 攀升至 增长为 已经达到 已达到了 首次突破 首次超过 保持到 控制到了 处于 维持 `
    .replace(" 数 ", " ")
    .replace(" 新 ", " ")
    .replace(" 市县 ", " ")
    .replace(" 覆盖率 ", " ")
    .replace(" 落实 ", " ")
    .replace(" 实行 ", " ")
    .replace(" 推行 ", " ")
    .replace(" 任务 ", " ")
    .replace(" 成功 ", " ")
    .replace(" 县域内 ", " ")
);

const prefixes = new Lexicon(
  `以及 并且 其中 共计 共有 合计 总计 累计 累计共 全年 全市 全区 全县 全省 全州 全系统 我市 我区 我县 我省 我州 本市 本区 本县 辖区 辖区内 市域内 区域内
   力争 确保 争取 努力 实现 做到 保证 已经 先后 同时 此外 另外 目前 年内 今年 预计 分别 至少 另有 还有 年度 现有 截至目前 全面 进一步 持续 不断 同比 使得 有效 有力 积极
   大力 扎实 稳步 有序 全力 着力 深入 切实 高质量 高标准 高水平 高效 圆满 顺利 逐步 加快 优质高效 优质 各地 各级 按要求 统筹 主动 创新 严格 继续 适时 如期 各县(市、区) 各区县 各县区 各县市区 各市县
   当年 每年 共同 一年来 并将 使 将`
);
const particles =
  /^(?:[和及与并且也其均都已共](?!田|顺|静|龙|林格|硕|政|江|匀|昌|兰|和县|享|建|同|富|性|平|谐|解|睦|次|衡|时|格|中|他|它|余|经)|有(?!效|序|力|关|害|限|机|偿|条|为|无|证)|等(?!级|次|值|待))(?=[^、,]{2,})/;

export const objectVerbs = new Lexicon(
  `形成 新增 新建 新设 新设立 新成立 新创 新创建 新评 新获 新改扩建 改扩建 改建 扩建 续建 建成 建好 建设 建立 设立 设置 设有 成立 组建 新组建 打造 培育 创建 创成 争创 创评 申报 新申报 申请 获 获得 获批 荣获 获评 入选 新入选 评选 评选出 评为 评定 认定 命名 授予 表彰 引进 柔性引进 引育 招聘 招录 录用 聘用 选派 选送 选拔 派出 派遣 抽调 遴选 培养 培训 轮训 组织 举办 召开 开展 开设 开办 承办 主办 实施 启动 推进 完成 办理 办结 受理 接待 处理 处置 成功处置 查处 查办 立案 结案 移送 下达 下发 印发 出台 制定 修订 发布 发放 报送 提交 上报 刊发 刊登 发表 撰写 编写 录制 制作 推出 推送 公开 投入 投放 安排 争取 争取到 落实 拨付 下拨 筹集 募集 捐赠 采购 购置 购买 更新 配备 配置 安装 部署 接入 覆盖 惠及 服务 救治 收治 诊治 诊疗 接诊 转诊 上转 下转 治疗 手术 检查 检测 监测 抽检 抽查 采样 筛查 普查 排查 排查出 发现 整改 消除 化解 调处 调解 接种 报告 新报告 登记 注册 备案 审批 审核 评审 验收 通过 达到 达标 评估 开具 提供 供应 储备 调配 调拨 转运 运送 采集 征集 捐献 献血 新发展 发展 吸收 慰问 走访 看望 帮扶 结对 对接 签约 签订 签署 合作 联合 引入 导入 吸引 吸纳 接收 接受 招收 招募 推荐 推选 指导 辅导 督导 督查 检查 巡查 谋划 储备 实有 现有 拥有 共有 有 新开 新开设 开通 开放 开工 竣工 投用 启用 建档 管理 规范管理 随访 评出 选出 推广 应用 转化 授权 立项 结题 获立项 承担 主持 参与 参加 组织参加 为 对 由 给 向 至少有 设 办 建 评 配 派 补助 资助 奖励 兑现 减免 节约 节省 盘活 压减 关停 取缔 责令 约谈 处罚 罚款 吊销 注销 扣分 通报 曝光 收到 收集 收集梳理 梳理 整理 归集 汇聚 上传 共享 联网 讲授 宣讲 参观 交办 设计 研发 新购 新购置 招引 签下 新签约 落地 新挂牌 挂牌 摘牌 成功创建 成功申报 成功获批 新晋 晋升 共 分配 下沉 派驻 驻点 选树 树立 推树 评比 表扬 奖补 助推 助力 促成 达成 服务于 累计 开出 续签 改造 改造提升 修缮 装修 迁建 整合 布局 规划 规划建设 通过验收 建有 建设成 纳入 列入 录入 完善`
);

const clauseStarters = new Lexicon(
  objectVerbs,
  "全市 全区 全县 全省 全州 我市 我区 我县 目前 截至 其中 同时 此外 并 组织 统筹 累计 连续 向上 新 共 已 正在 均 分别 完成率 占 较 比 同比 增长 下降 加强 深化 强化 推动 持续 做好 优化 健全 严格 圆满 实现 切实 率 落实 支持 力争 确保 提升 提高 和 及 与 以及 社会 不断 全 进一步 符合"
);
