/** Beyond these a file is `too-large`; the longest work plan met so far has 60,000 characters. */
export const limits = {
  /** bytes of any file */
  file: 64 << 20,
  /** bytes of a text or HTML file */
  markup: 16 << 20,
  /** bytes of one part of a DOCX, unpacked */
  part: 48 << 20,
  /** elements of a page or of a DOCX part, how deep the tree follows them, and how many may be open at once */
  elements: 2_000_000,
  depth: 256,
  open: 4_000,
  /** pages of a PDF, and the milliseconds given to them */
  pages: 2_000,
  pdfTime: 60_000,
  /** UTF-16 units of the text returned */
  text: 8_000_000
} as const;
