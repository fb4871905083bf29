/** A file of ours that did not come; `what` is its name. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly what: string;
  constructor(what: string, cause: unknown) {
    super(`cannot fetch ${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
    this.what = what;
  }
}
