/**
 * Why a notebook that a link only names is not opened: it is on another site, which this page reaches never (`elsewhere`);
 * the link tells no SHA-256 (`untold`); there is no such file (`missing`); it is larger than any notebook (`large`); it is
 * another file than the link was made for (`altered`).
 */
export type ReferenceFault = "elsewhere" | "untold" | "missing" | "large" | "altered";

export class BrokenReference extends Error {
  override readonly name = "BrokenReference";
  readonly fault: ReferenceFault;
  readonly src: string;
  readonly sha256: string;

  constructor(fault: ReferenceFault, src: string, sha256: string) {
    super(`broken reference: ${fault} (${src})`);
    this.fault = fault;
    this.src = src;
    this.sha256 = sha256;
  }
}
