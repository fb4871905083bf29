/** Of what is begun one after another only the latest goes on. */
export interface Latest {
  /** Begins another: its signal is aborted when the next one begins. */
  begin(): AbortSignal;
  /** Gives up what was begun last. */
  cancel(): void;
}

export function createLatest(): Latest {
  let controller = new AbortController();
  const cancel = () => controller.abort();
  return {
    begin() {
      cancel();
      controller = new AbortController();
      return controller.signal;
    },
    cancel
  };
}
