/**
 * What a DuckDB-WASM build must offer, asynchronously in a worker or at once in Node. A chunk that is null is not there
 * yet, an empty one ends the stream.
 */
export interface Engine {
  connect(): Promise<number>;
  disconnect(connection: number): Promise<void>;
  /** begins a statement; returns the result's schema, or null while it has none yet */
  start(connection: number, sql: string): Promise<Uint8Array | null>;
  poll(connection: number): Promise<Uint8Array | null>;
  fetch(connection: number): Promise<Uint8Array | null>;
  cancel(connection: number): Promise<void>;
  /** appends the rows of an Arrow IPC stream to a table that exists */
  insert(connection: number, table: string, ipc: Uint8Array): Promise<void>;
  /** ends the engine and frees its memory; what was under way fails */
  close(): Promise<void>;
  /** rejects when the engine ends, of itself or because it was closed */
  readonly crashed?: Promise<never>;
}

/** Bytes that one answer may have: a million rows of a few columns take a tenth of it. */
export const maxAnswerBytes = 5e8;

/** Answers of more bytes than this are fetched one at a time, so that many at once fill no more memory than one. */
export const largeBytes = 1.6e7;

/** Bytes that the description of an answer's columns may have: some 20,000 columns. */
const maxSchemaBytes = 2e6;

/** What limits the fetching of an answer. */
export interface FetchLimits {
  /** waited for before the answer becomes a large one */
  readonly enlarge?: () => Promise<void>;
  /** bytes that it may have */
  readonly maxBytes?: number;
}

/**
 * The whole answer of one statement as an Arrow IPC stream; other statements may run in between.
 * @throws where the answer is larger than it may be
 */
export async function stream(
  engine: Engine,
  connection: number,
  sql: string,
  limits: FetchLimits = {}
): Promise<Uint8Array> {
  return fetchRows(engine, connection, await begin(engine, connection, sql), limits);
}

/** Begins a statement: its answer's schema, as the first message of an Arrow IPC stream. */
export async function begin(engine: Engine, connection: number, sql: string): Promise<Uint8Array> {
  let schema = await engine.start(connection, sql);
  while (schema === null) schema = await engine.poll(connection);
  if (schema.length > maxSchemaBytes) {
    await engine.cancel(connection);
    throw new Error("answer of too many columns; select fewer");
  }
  return schema;
}

/** The whole stream of a statement that was begun. @throws where it is larger than it may be */
export async function fetchRows(
  engine: Engine,
  connection: number,
  schema: Uint8Array,
  {enlarge, maxBytes = maxAnswerBytes}: FetchLimits = {}
): Promise<Uint8Array> {
  let bytes = 0;
  const chunks = [schema];
  for (;;) {
    const chunk = await engine.fetch(connection);
    if (chunk === null) continue;
    if (chunk.length === 0) return concatenate(chunks);
    chunks.push(chunk);
    if (bytes <= largeBytes && bytes + chunk.length > largeBytes) await enlarge?.();
    bytes += chunk.length;
    if (bytes > maxBytes) {
      await engine.cancel(connection);
      throw new Error(`answer of more than ${maxBytes / 1e6} MB; select fewer rows or columns`);
    }
  }
}

// Copying a large answer at once would hold the page for a second.
const yieldBytes = 3.2e7;

/** Joins chunks, and lets go of each as it is copied. */
async function concatenate(chunks: Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  chunks.reverse();
  for (let chunk = chunks.pop(); chunk; chunk = chunks.pop()) {
    const yields = Math.floor(offset / yieldBytes) < Math.floor((offset + chunk.length) / yieldBytes);
    whole.set(chunk, offset);
    offset += chunk.length;
    if (yields) await new Promise((resolve) => setTimeout(resolve));
  }
  return whole;
}
