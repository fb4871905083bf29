/** A title as the name of a file on every system, without an ending. */
export function plainName(title: string, otherwise = "zhibiao"): string {
  const name = title
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+/, "");
  const [bare] = /^[^]*[^\s.]/.exec(name) ?? [""];
  return Array.from(bare.slice(0, 120)).slice(0, 60).join("").trim() || otherwise;
}
