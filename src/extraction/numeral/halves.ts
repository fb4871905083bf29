/** Whether a half belongs to the number that ends at the place: 一天半, 两年半, 三个半小时, 一倍半. */
export function hasHalf(view: string, end: number): boolean {
  return behindUnit.test(view.slice(end, end + 8)) || beforeUnit.test(view.slice(end, end + 5));
}

const behindUnit =
  /^(?:个)?(?:天|年|小时|钟头|周|星期|月|工作日|倍|岁|公里|里|亩|斤|公斤|吨|米)半(?![导径数年天日夜载岛山球圆价成工旬晌途路程职自失])/;
const beforeUnit = /^个半(?:小时|钟头|月|学时|课时|百分点|工作日|学期)/;

/** The tenths that end at the place with their hundredths: 九成五, 八成半. */
export function tenthsEnd(view: string, end: number): {readonly end: number; readonly hundredths: number} | null {
  if (view[end] !== "成") return null;
  const hundredths = "〇一二三四五六七八九".indexOf(view[end + 1] ?? " ");
  const part =
    view[end + 1] === "半"
      ? 5
      : hundredths > 0
        ? hundredths
        : /[1-9]/.test(view[end + 1] ?? "")
          ? Number(view[end + 1])
          : 0;
  if (part === 0 || notHundredths.test(view.slice(end + 2, end + 3))) return null;
  return {end: end + 2, hundredths: part};
}

/** 九成三级医院: the numeral behind belongs to what follows. */
const notHundredths = /[甲乙丙级星类期孩高\d.十百千万亿个家所名年月]/;
