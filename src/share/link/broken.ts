/**
 * Why a notebook link cannot be opened: its end is missing (`cut`); a character is another, or there is more behind it
 * (`altered`); a later version of this program wrote it (`newer`); what it unpacks to is larger than any notebook
 * (`large`); it is whole and holds no notebook (`foreign`).
 */
export type LinkFault = "cut" | "altered" | "newer" | "large" | "foreign";

/** A notebook link of which nothing may be shown. */
export class BrokenLink extends Error {
  override readonly name = "BrokenLink";
  readonly fault: LinkFault;

  constructor(fault: LinkFault, options?: ErrorOptions) {
    super(`broken notebook link: ${fault}`, options);
    this.fault = fault;
  }
}
