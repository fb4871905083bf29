/**
 * Why a snapshot cannot be drawn: it is no JSON, or not of our shape (`broken`); a piece of it is missing or altered
 * (`damaged`); a later version of this program wrote it (`newer`); it is larger than a chart can be (`large`).
 */
export type SnapshotFault = "broken" | "damaged" | "newer" | "large";

export class BrokenSnapshot extends Error {
  override readonly name = "BrokenSnapshot";
  readonly fault: SnapshotFault;

  constructor(fault: SnapshotFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
