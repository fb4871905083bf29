const signs = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id for a notebook, of ten signs that are hard to confuse: fifty random bits. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => signs[byte % signs.length]).join("");
