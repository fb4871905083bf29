import type {Database, QueryOptions} from "./database.ts";

/** The engine itself has failed, and not a statement: nothing more comes from it. */
export class EngineDied extends Error {
  override readonly name = "EngineDied";
}

/** A statement that took longer than is allowed, and was ended. */
export class QueryTimeout extends Error {
  override readonly name = "QueryTimeout";
}

/** Why an engine was replaced: it failed, or it did not let go of a statement that was to end. */
export type Loss = "died" | "stuck";

export interface SteadyOptions {
  /** milliseconds that a statement may take; 60 s */
  readonly limit?: number;
  /** milliseconds that the engine has to let go of a statement that is to end; 5 s */
  readonly grace?: number;
  /** the engine is being replaced; what statements had made in it is gone */
  readonly lost: (loss: Loss) => void;
}

// An engine that does not even stand still is opened again when something is asked of it.
const mostIdleDeaths = 2;

/**
 * A database that goes on: one statement may take only so long, and an engine that fails or does not let go is closed
 * and opened again. Whatever ran in it is rejected. `open` loads the tables anew each time.
 */
export function steadyDatabase(
  open: () => Promise<Database>,
  {limit = 60_000, grace = 5000, lost}: SteadyOptions
): Pick<Database, "query"> {
  // deaths since something was last answered
  let idleDeaths = 0;
  let current = begin();

  /** Opens an engine, and another in its place where it dies while nothing is asked. */
  function begin(): Promise<Database> {
    const opening = open();
    opening
      .then(({died}) =>
        died?.catch((error: unknown) => {
          if (isDeath(error) && current === opening && idleDeaths++ < mostIdleDeaths) replace(opening, "died");
        })
      )
      .catch(() => {
        // who asks hears of it; where nobody asks, it is no error of the page's
      });
    return opening;
  }

  function replace(broken: Promise<Database>, loss: Loss) {
    if (current !== broken) return;
    broken.then((database) => database.close()).catch(() => {});
    // what is opened in its place may say why
    lost(loss);
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
      const late = setTimeout(() => ending.abort(new QueryTimeout(`ended after ${limit / 1000} s`)), limit);
      let stuck: ReturnType<typeof setTimeout> | undefined;
      const letGo = new Promise<never>((_, reject) => {
        ending.signal.addEventListener("abort", () => {
          stuck = setTimeout(() => {
            replace(here, "stuck");
            reject(ending.signal.reason as Error);
          }, grace);
        });
      });
      try {
        const answer = await Promise.race([database.query(sql, {signal: ending.signal}), letGo]);
        idleDeaths = 0;
        return answer;
      } catch (error) {
        if (isDeath(error)) {
          replace(here, "died");
          throw new EngineDied("the database failed", {cause: error});
        }
        throw error;
      } finally {
        clearTimeout(late);
        clearTimeout(stuck);
        signal?.removeEventListener("abort", end);
      }
    }
  };
}

// What WebAssembly says in Chromium, Firefox and Safari when it has run into a wall, and DuckDB when it gives itself up.
const traps =
  /memory access out of bounds|index out of bounds|unreachable|signature mismatch|indirect call|Aborted\(|has been invalidated|^(?:FATAL|INTERNAL) Error/i;

function isDeath(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof EngineDied || each.name === "RuntimeError" || traps.test(each.message)) return true;
  }
  return false;
}
