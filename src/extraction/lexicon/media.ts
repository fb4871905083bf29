/** Who prints and where from: names that say nothing of what a text is about. Each matches one example. */
export const media: readonly {readonly pattern: RegExp; readonly example: string}[] = [
  {
    pattern:
      /(?:本报|本网|[\u4e00-\u9fff]{2,6}[社网报])?(?:讯|消息|电)?[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日(?:电|讯|消息)/g,
    example: "新华社北京7月3日电"
  },
  {pattern: /(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:电|讯)/g, example: "7月3日电"},
  {pattern: /(?:发自|报自)[\u4e00-\u9fff]{2,3}(?=[ \n,。(（)])/g, example: "记者 发自北京 "},
  {
    pattern:
      /[\u4e00-\u9fff]{2,6}(?:日报|晚报|时报|早报|商报|都市报|快报|晨报|新报|妇女报|青年报|健康报|卫视|电视台|新闻网|在线|客户端|新闻社)(?:讯|消息|记者)?/g,
    example: "长江日报讯"
  },
  {pattern: /\((?:本报)?(?:见习|特约|全媒体)?(?:记者|通讯员|编辑|责编)[^)\n]{1,40}\)/g, example: "(记者李想)"},
  {pattern: /本报[\u4e00-\u9fff]{2,3}讯/g, example: "本报北京讯"}
];

/** Whose news is the nation's unless a place is named. */
export const nationalMedia =
  /新华社|中新社|中新网|新华网|人民网|人民日报|光明日报|经济日报|央视|中国[\u4e00-\u9fff]{2,4}报|健康报|(?:本报|发自)北京/;

/** Who speaks for the nation. */
export const nationalSpeakers =
  /国家(?:卫生健康委|卫健委|卫生计生委|卫生和计划生育委|统计局|疾控局|疾病预防控制局|医保局|医疗保障局|中医药局|中医药管理局|体育总局)|国务院(?!办公厅关于)|国新办|卫生部|教育部|民政部|全国爱卫/;
