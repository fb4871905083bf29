import {isEditable} from "../../sandbox/index.ts";
import {fromLink, type SharedNotebook} from "../../share/link/index.ts";
import {OversizedNotebook} from "./errors.ts";
import {dataOf, type ShownData} from "../data/index.ts";

export {readGiven, readReferenced} from "./reference.ts";

/** What a link carries, and the data to show it with. @throws BrokenLink, OversizedNotebook, FetchError */
export async function openLink(fragment: string): Promise<{shared: SharedNotebook; data: ShownData}> {
  const shared = fromLink(fragment);
  if (!isEditable(shared.notebook)) throw new OversizedNotebook("the notebook is larger than can be edited");
  return {shared, data: await dataOf(shared.release)};
}
