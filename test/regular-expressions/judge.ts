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
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(code, {
        eval: true,
        workerData: {recheck, timeout},
        resourceLimits: {stackSizeMb: 32, maxOldGenerationSizeMb: 1024}
      });
      let at = -1;
      const give = () => {
        at = next++;
        if (at < questions.length) return worker.postMessage(questions[at]);
        resolve(worker.terminate().then(() => undefined));
      };
      worker.on("error", reject);
      worker.on("message", (answer: Diagnostics) => {
        answers[at] = answer;
        give();
      });
      give();
    });
  await Promise.all([work(), work()]);
  return answers;
}
