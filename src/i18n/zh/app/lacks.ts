/** What the browser's database has not, and what to write or do instead; each takes what the query asked for. */
const absent = (name: string, fallback: string) =>
  name
    ? `这里用不了“${name}”：浏览器里的这个数据库没有带上，也不能补装。`
    : `浏览器里的这个数据库没有${fallback}，也不能补装。`;

export const lacks = {
  collation: (name: string) =>
    `${absent(name, "按语言排序的部分")}去掉 collate，在结果表里点列名排序（按中文），或在 JavaScript 单元格里用 localeCompare(…, "zh-CN") 排序。`,
  today: (name: string) => `${absent(name, "取当天日期的部分")}当天的日期请写 now()::timestamp::date（世界协调时）。`,
  clock: (name: string) =>
    `${absent(name, "取当前时间的部分")}请写 now()::timestamp（世界协调时），只要时间就写 now()::timestamp::time。`,
  zone: (name: string) =>
    `${absent(name, "换算时区的部分")}带时区的值请先写 ::timestamp，成为世界协调时的时间，再计算；换成北京时间就加 interval 8 hour，如 now()::timestamp + interval 8 hour。`,
  json: (name: string) =>
    `${absent(name, "处理 JSON 的部分")}JSON 请在 JavaScript 单元格里用 JSON.parse 读；SQL 里可以用结构 {'a': 1} 和列表 [1, 2]，从文字里取值用 regexp_extract。`,
  search: (name: string) =>
    `${absent(name, "全文检索的部分")}请用 quote like '%托位%'、contains(quote, '托位') 或 regexp_matches 查找。`,
  spatial: (name: string) =>
    `${absent(name, "处理地理数据的部分")}请把经度和纬度放在两列数里，用公式计算，或在 JavaScript 单元格里用 d3.geoDistance 等计算。`,
  extension: (name: string) => `${absent(name, "这个查询要用的部分")}请换一种写法，或在 JavaScript 单元格里计算。`,
  reading: (name: string) =>
    `浏览器里的这个数据库读不了文件和网址${name ? `（${name}）` : ""}。请把文件存成 CSV，加到笔记本的文件里，在 JavaScript 单元格里用 FileAttachment("文件名.csv").csv() 读取。`,
  writing: (name: string) =>
    `浏览器里的这个数据库写不了文件${name ? `（${name}）` : ""}。请用 select 查询，再用结果表下面的按钮存成 CSV 或 XLSX。`,
  attaching: (name: string) =>
    `浏览器里的这个数据库打不开别的数据库${name ? `（${name}）` : ""}。请先在那边把表存成 CSV，加到笔记本的文件里，再用 FileAttachment 读取；要内存里的新库，写 attach ':memory:' as 名字。`,
  option: (name: string) => `这个数据库的选项（${name}）已经固定，不能更改。请去掉这一句，其余的查询照常运行。`
};
