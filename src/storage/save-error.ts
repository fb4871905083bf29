/**
 * Why something could not be saved: the browser refuses, it has no room left, a newer release in another tab has taken
 * over, or the notebook's file would read as another notebook.
 */
export type SaveErrorCode = "refused" | "full" | "outdated" | "unwritable";

export class SaveError extends Error {
  override readonly name = "SaveError";
  readonly code: SaveErrorCode;
  constructor(code: SaveErrorCode, cause?: unknown) {
    super(`not saved: ${code}`, {cause});
    this.code = code;
  }
}

export function toSaveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  return new SaveError(error instanceof Error && error.name === "QuotaExceededError" ? "full" : "refused", error);
}
