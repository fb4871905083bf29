/** Decimals beyond which a number is written with an exponent; JavaScript itself does so from the seventh. */
export const smallest = 21;

/** A number with all its digits: 0.0000001, not 1e-7. */
export function numberText(value: number): string {
  const text = String(value);
  const [, sign, whole, rest = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return exponent && Number(exponent) <= smallest
    ? `${sign}0.${"0".repeat(Number(exponent) - 1)}${whole}${rest}`
    : text;
}
