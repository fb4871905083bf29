// While pdf.js's worker code is evaluated in a worker, that worker must look like a page: else it takes over the message
// port, which is not its own. Evaluated right before it; `undisguise.ts` right after it takes the mask off.
if (!("window" in globalThis)) Reflect.set(globalThis, "window", globalThis);
