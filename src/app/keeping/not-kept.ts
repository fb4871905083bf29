/**
 * Why something could not be kept: the browser refuses, it has no room left, a newer release in another tab has taken
 * over, or the notebook's file would read as another notebook.
 */
export type Refusal = "refused" | "full" | "outdated" | "unwritable";

export class NotKept extends Error {
  override readonly name = "NotKept";
  readonly reason: Refusal;
  constructor(reason: Refusal, cause?: unknown) {
    super(`not kept: ${reason}`, {cause});
    this.reason = reason;
  }
}

export function toNotKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  return new NotKept(error instanceof Error && error.name === "QuotaExceededError" ? "full" : "refused", error);
}
