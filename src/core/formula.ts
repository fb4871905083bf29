/** Whether a spreadsheet would compute a cell that holds this text; some read the full-width signs as the others. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]./s.test(text) && !isNegativeNumber(text);

/** -5%, -1.2e6, -1,234.5, -3万: a number, which is no formula. */
const isNegativeNumber = (text: string) =>
  /^-(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?\s?(?:[%‰％]|[万亿]{1,2})?$/.test(text);
