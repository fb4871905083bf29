/** What stands in the view for the point behind the number of a list item, so that no number reads on over it. */
export const itemPoint = "\u2024";

/**
 * The view with the points of list items marked: 2.3家医院 between 1.新建 and 3.120名 is the second item and three
 * hospitals. A line that begins with a number and a point is an item where its neighbour counts on from it.
 */
export function withItems(view: string): string {
  const openings = [...view.matchAll(opening)]
    .filter(({index}) => opensItem(view, index))
    .map((match) => ({point: match.index + match[0].trimEnd().length - 1, number: Number(match[1])}));
  const items = openings.filter(({point, number}, i) => {
    const counts = openings[i - 1]?.number === number - 1 || openings[i + 1]?.number === number + 1;
    return isItem(view, point) && (counts || ages.test(view.slice(point + 1, point + 7)));
  });
  let [marked, kept] = ["", 0];
  const labels = [...view.matchAll(label)]
    .map((match) => ({point: match.index + match[0].length - 1}))
    .filter(({point}) => opensSentence(view, point + 1));
  for (const {point} of [...items, ...labels].toSorted((a, b) => a.point - b.point)) {
    marked += view.slice(kept, point) + itemPoint;
    kept = point + 1;
  }
  return kept === 0 ? view : marked + view.slice(kept);
}

/** at the start of a line or behind a mark that ends an item */
const opening = /(?<=^|\n|[。;:])[ \t]{0,4}(\d{1,2})\. ?/g;

/** 一.1 5岁以下…, 2.1 建设…: a label of several levels ends with a blank. */
const label = /(?<=^|\n)[ \t]{0,4}(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:\.\d{1,2}){1,3} (?=\S)/g;

/** A sentence follows, or words: no number of a table's row. */
function opensSentence(view: string, start: number): boolean {
  const rest = view.slice(start, start + 120).split("\n", 1)[0]!;
  return /^[\u4e00-\u9fff]{2}/.test(rest) || (/。/.test(rest) && /^\S{0,8}[\u4e00-\u9fff]/.test(rest));
}

/** 1.5岁以下儿童死亡率 opens with an item's number. */
const ages = /^(?:[3567]|1[04568]|[56]0|65)岁(?:及)?以[上下]/;

/** The line before has ended: with a stop, or as a heading does. */
function opensItem(view: string, start: number): boolean {
  if (view[start - 1] !== "\n") return true;
  const before = view.slice(Math.max(0, start - 60), start - 1).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /[。;:!?)”]$/.test(line) || (line.length < 40 && !/,|.{4}、|[为达到至于和及与]$/.test(line));
}

/** An item has words; a cell of a table, or a decimal on a line of its own, has none. */
function isItem(view: string, point: number): boolean {
  const rest = view.slice(point + 1, point + 40);
  const line = rest.slice(0, rest.search(/\n|$/));
  return /^ ?\d[^|\t]*[\u4e00-\u9fff]{2}/.test(line) && !/ \d+(?:\.\d+)?%?(?: |$)/.test(line);
}
