/**
 * Lines of a text that fit into a width: broken between the pieces that `cut` gives, a longer piece between its
 * characters, and cut with … after the last line that is allowed.
 */
export function wrapText(
  text: string,
  room: number,
  measure: (text: string) => number,
  cut: (text: string) => readonly string[],
  most: number
): string[] {
  const lines: string[] = [];
  let line = "";
  const pieces = cut(text).flatMap((piece) => (measure(piece) <= room ? [piece] : [...piece]));
  for (const piece of pieces) {
    if (line && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  while (last.length > 1 && measure(`${last.join("")}…`) > room) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("").replace(/[、，；。]$/, "")}…`];
}
