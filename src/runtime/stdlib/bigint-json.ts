/** Lets JSON.stringify write a BigInt as a string with all its digits, where it would refuse it. */
export function writeBigIntsAsText(): void {
  if ("toJSON" in BigInt.prototype) return;
  // the frame is a notebook's own: nobody else's numbers are in it
  // oxlint-disable-next-line no-extend-native
  Object.defineProperty(BigInt.prototype, "toJSON", {
    configurable: true,
    writable: true,
    value(this: bigint) {
      return String(this);
    }
  });
}
