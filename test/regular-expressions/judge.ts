import {createRequire} from "node:module";
import {Worker} from "node:worker_threads";
import type {Diagnostics} from "recheck";

// The automaton is exact, and its verdict does not depend on how busy the machine is; the fuzzer's does.
const code = `
process.env.RECHECK_SYNC_BACKEND = "pure";
const {parentPort, workerData} = require("node:worker_threads");
const {checkSync} = require(workerData.recheck);
parentPort.on("message", ({source, flags}) => {
  try {
    parentPort.postMessage(checkSync(source, flags, {checker: "automaton", timeout: workerData.timeout}));
  } catch (error) {
    parentPort.postMessage({status: "unknown", error: {kind: "unexpected", message: String(error)}});
  }
});`;

export interface Question {
  readonly source: string;
  readonly flags: string;
}

/** What the checker says of each pattern, in their order. */
export async function judge(questions: readonly Question[], timeout: number): Promise<readonly Diagnostics[]> {
  const recheck = createRequire(import.meta.url).resolve("recheck");
  const answers: Diagnostics[] = [];
  let next = 0;
  const work = async () => {
    while (next < questions.length) {
      const worker = new Worker(code, {
        eval: true,
        workerData: {recheck, timeout},
        resourceLimits: {stackSizeMb: 32, maxOldGenerationSizeMb: 1024}
      });
      while (next < questions.length) {
        const at = next++;
        const answer = await ask(worker, questions[at]!);
        answers[at] = answer ?? {...questions[at]!, status: "unknown", error: {kind: "timeout"}};
        if (!answer) break;
      }
      await worker.terminate();
    }
  };
  await Promise.all([work(), work()]);
  return answers;
}

/** The answer, or null where the worker ended over the question. */
function ask(worker: Worker, question: Question): Promise<Diagnostics | null> {
  return new Promise((resolve) => {
    worker.removeAllListeners();
    worker.once("message", resolve);
    worker.once("error", () => resolve(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of Node's has none
    worker.postMessage(question);
  });
}
