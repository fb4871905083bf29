/** The smallest module that uses exception handling, which DuckDB's `eh` build needs. */
const probe = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

/** Whether this browser can run the database. */
export function runsDatabase(): boolean {
  return typeof WebAssembly === "object" && WebAssembly.validate(new Uint8Array(probe));
}
