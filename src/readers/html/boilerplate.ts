import type {Element} from "../markup.ts";

/** Whether an element is by its name, role or class there to find one's way on the site, not to be read. */
export function isBoilerplate({name, attributes}: Element): boolean {
  if (furnitureNames.has(name)) return true;
  if (/^(?:navigation|banner|contentinfo|search|complementary)$/.test(attributes["role"] ?? "")) return true;
  return furnitureClass.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`);
}

/** Whether a line serves the page: the way here, print and share buttons, the site's owner and licences. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length < 80 && isTools(line)) return true;
  return way.test(line) || neighbours.test(line) || (line.length < 300 && (owner.test(line) || advice.test(line)));
}

/** Whether a line at the end of a page is the site's address. */
export function isImprint(line: string): boolean {
  return (
    line.length < 300 &&
    /^(?:主办|承办|协办|主管|地址|联系地址|邮编|联系电话|电话|传真|技术支持|维护)[单位电话]*\s*[:：]/.test(line)
  );
}

/** A line of metadata without the buttons that stand in it. */
export function withoutTools(line: string): string {
  return line
    .replace(
      /(?:[[【(（]\s*|(?<!\s)\s*)字\s*[体号]\s*(?:[:：]\s*)?(?:[[【(（]\s*)?大\s*(?:[|｜/]\s*)?中\s*(?:[|｜/]\s*)?小\s*[\]】)）]?/g,
      ""
    )
    .replace(/[[【(（]\s*(?:打印|关闭|收藏|分享)[^\]】)）]{0,6}[\]】)）]/g, "")
    .replace(/(?<=\s)(?:打印|关闭|收藏|分享|纠错)(?:本页|窗口|到)?(?=\s|$)/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

const furnitureNames = new Set(["nav", "footer", "aside", "menu", "dialog"]);

const furnitureClass =
  /(?:^|[\s_-])(?:top-?nav|nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|position|location|dqwz|footer|foot|bottom|copyright|share|bdshare\w*|bdsharebuttonbox|toolbar|tools|print|sidebar|related|xgwz|recommend|pagination|pager|qrcode|ewm|search|login|friendlinks?|flink|gotop|banner|dropdown|accessibility)(?:$|[\s_-])/i;

/** What a row of buttons is made of; each word is followed by at most one of its endings. */
const button =
  /[\s【】[\]()（）|｜/·:：+\-AＡ>»]|打印(?:本页|此页|文章|页面)?|关闭(?:窗口|本页|页面)?|分享(?:到|至)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|字体|字号|[大中小]|加大|减小|默认|纠错|微信|新浪微博|微博|QQ空间|朋友圈|复制链接|无障碍(?:阅读|浏览)?|繁體|简体|English/iy;
/** Buttons that say more in words of their own, of at most so many characters and none of them the first again. */
const wordy = [
  {word: "扫一扫", most: 20},
  {word: "用手机", most: 12}
] as const;

/** Whether a line is nothing but buttons: every place is visited once, however many ways lead to it. */
function isTools(line: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < line.length; at++) {
    if (!reached.has(at)) continue;
    button.lastIndex = at;
    const [word] = button.exec(line) ?? [];
    if (word) reached.add(at + word.length);
    for (const {word: start, most} of wordy) {
      if (!line.startsWith(start, at)) continue;
      const from = at + start.length;
      for (let end = from; end <= from + most && end <= line.length; end++) {
        reached.add(end);
        if (line[end] === start[0]) break;
      }
    }
  }
  return line !== "" && reached.has(line.length);
}
const way =
  /^(?:您?(?:的|现在的?|当前的?|所在的?)?\s*(?:当前)?位置(?:是)?\s*[:：]|你的位置|首页\s*(?:>|»|›|\/|-|&gt;))/;
const neighbours = /^(?:上一[篇条]|下一[篇条]|相关(?:链接|阅读|新闻|文章|文档|推荐|信息)\s*[:：]?$|责任编辑\s*[:：])/;
const owner = /版权所有|copyright|©|ICP\s*[备证]|公网安备|网站标识码|网站地图|总访问量|分辨率/i;
const advice = /建议.{0,12}浏览器/;
