import type {Database, QueryOptions} from "./database.ts";

/** The engine itself has failed, and not a statement: nothing more comes from it. */
export class EngineCrashed extends Error {
  override readonly name = "EngineCrashed";
}

/** A statement that took longer than is allowed, and was ended. */
export class QueryTimeout extends Error {
  override readonly name = "QueryTimeout";
}

/** Why an engine was replaced: it failed, or it did not let go of a statement that was to end. */
export type RestartReason = "crashed" | "hung";

export interface SuperviseOptions {
  /** milliseconds that a statement may take; 60 s */
  readonly timeoutMs?: number;
  /** milliseconds that the engine has to let go of a statement that is to end; 5 s */
  readonly graceMs?: number;
  /** the engine is being replaced; what statements had made in it is gone */
  readonly onRestart: (reason: RestartReason) => void;
}

// An engine that does not even stand still is opened again when something is asked of it.
const maxIdleCrashes = 2;

/**
 * A database that goes on: one statement may take only so long, and an engine that fails or does not let go is closed
 * and opened again. Whatever ran in it is rejected. `open` loads the tables anew each time.
 */
export function superviseDatabase(
  open: () => Promise<Database>,
  {timeoutMs = 60_000, graceMs = 5000, onRestart}: SuperviseOptions
): Pick<Database, "query"> {
  // crashes since something was last answered
  let idleCrashes = 0;
  let current = begin();

  /** Opens an engine, and another in its place where it crashes while nothing is asked. */
  function begin(): Promise<Database> {
    const opening = open();
    opening
      .then(({crashed}) =>
        crashed?.catch((error: unknown) => {
          if (isCrash(error) && current === opening && idleCrashes++ < maxIdleCrashes) replace(opening, "crashed");
        })
      )
      .catch(() => {
        // who asks hears of it; where nobody asks, it is no error of the page's
      });
    return opening;
  }

  function replace(broken: Promise<Database>, reason: RestartReason) {
    if (current !== broken) return;
    broken.then((database) => database.close()).catch(() => {});
    // what is opened in its place may say why
    onRestart(reason);
    current = begin();
  }

  return {
    async query(sql: string, {signal}: QueryOptions = {}) {
      const here = current;
      const database = await here;
      signal?.throwIfAborted();
      const ending = new AbortController();
      const end = () => ending.abort(signal!.reason);
      signal?.addEventListener("abort", end);
      const late = setTimeout(() => ending.abort(new QueryTimeout(`ended after ${timeoutMs / 1000} s`)), timeoutMs);
      let hung: ReturnType<typeof setTimeout> | undefined;
      const letGo = new Promise<never>((_, reject) => {
        ending.signal.addEventListener("abort", () => {
          hung = setTimeout(() => {
            replace(here, "hung");
            reject(ending.signal.reason as Error);
          }, graceMs);
        });
      });
      try {
        const answer = await Promise.race([database.query(sql, {signal: ending.signal}), letGo]);
        idleCrashes = 0;
        return answer;
      } catch (error) {
        if (isCrash(error)) {
          replace(here, "crashed");
          throw new EngineCrashed("the database failed", {cause: error});
        }
        throw error;
      } finally {
        clearTimeout(late);
        clearTimeout(hung);
        signal?.removeEventListener("abort", end);
      }
    }
  };
}

// What WebAssembly says in Chromium, Firefox and Safari when it has run into a wall, and DuckDB when it gives itself up.
const traps =
  /memory access out of bounds|index out of bounds|unreachable|signature mismatch|indirect call|Aborted\(|has been invalidated|^(?:FATAL|INTERNAL) Error/i;

function isCrash(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof EngineCrashed || each.name === "RuntimeError" || traps.test(each.message)) return true;
  }
  return false;
}
