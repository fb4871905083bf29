/** Text without the escapes that workbooks write for characters that XML cannot hold. */
export const plainText = (text: string) =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
