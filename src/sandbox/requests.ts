import type {Request} from "./protocol.ts";

/** What a frame may have asked for at once. */
export const maxPending = {
  /** requests that wait or are being answered */
  count: 1000,
  /** bytes of their own texts: the SQL, the file to be saved */
  bytes: 4.5e8,
  /** requests of one kind that are answered at once; the others wait their turn */
  running: {query: 8, chunk: 4, file: 1, download: 1}
};

export interface Requests {
  /**
   * Runs `work` when it is the request's turn. What waits for the user in between gives its turn to the next by `leave`.
   * @throws at once where too much is asked for
   */
  run<Answer>(request: Request, work: (leave: () => void) => Promise<Answer>): Promise<Answer>;
}

/** Counts all that one frame waits for, so that neither the questions nor their answers fill the page's memory. */
export function createRequests(): Requests {
  const running = {query: 0, chunk: 0, file: 0, download: 0};
  const waiting: Record<Request["type"], (() => void)[]> = {query: [], chunk: [], file: [], download: []};
  let count = 0;
  let bytes = 0;
  return {
    async run(request, work) {
      const {type} = request;
      const size = sizeOfRequest(request);
      if (count >= maxPending.count || bytes + size > maxPending.bytes) throw new Error("too many requests at once");
      if (type === "download" && running.download > 0) throw new Error("another question waits for the reader");
      count++;
      bytes += size;
      if (running[type] < maxPending.running[type]) running[type]++;
      else await new Promise<void>((resolve) => waiting[type].push(resolve));
      let isRunning = true;
      const leave = () => {
        if (!isRunning) return;
        isRunning = false;
        // the next one takes over the place of this one
        const next = waiting[type].shift();
        if (next) next();
        else running[type]--;
      };
      try {
        return await work(leave);
      } finally {
        count--;
        bytes -= size;
        leave();
      }
    }
  };
}

function sizeOfRequest(request: Request): number {
  if (request.type === "query") return 2 * request.sql.length;
  if (request.type !== "download") return 0;
  const {content} = request;
  return typeof content === "string" ? 2 * content.length : content.byteLength;
}
