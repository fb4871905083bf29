import {js, type Attack} from "./attack.ts";
import {isFilled, isFrozen} from "./gaps.ts";
import {raw} from "./port.ts";
import {drop, pause} from "./show.ts";
import type {Tab} from "./tab.ts";

/** Two million small objects: what takes seconds to be read, and cannot be looked at before it was. */
const flat = "Array.from({length: 2e6}, (_, i) => ({i}))";
/** The same, each with another inside. */
const objects = "Array.from({length: 2e6}, (_, i) => ({i, of: {i}}))";
const oneProcess = {
  firefox: "Firefox runs the frame in the page's own process, which what the frame computes holds as well"
};

/** Holds the page: it must not stand still, whatever a frame sends. */
const holds = {alone: "always", endless: true, succeeded: within(8000, isFrozen)} as const;

function within(patience: number, is: (tab: Tab) => Promise<boolean>): (tab: Tab) => Promise<boolean> {
  return async (tab) => {
    for (const end = Date.now() + patience; Date.now() < end; await pause(250)) if (await is(tab)) return true;
    return false;
  };
}

const edited = (notebook: string) => `say({type: "edited", notebook: ${notebook}});`;

/** Files that a user drops on the open notebook. */
const dropped = (files: Readonly<Record<string, string>>) => (tab: Tab) => drop(tab, files);

/** Every way to hold the app's page or to fill its memory. */
export const freezing: readonly Attack[] = [
  js(
    "freeze-window",
    {app: ["window"]},
    `for (let i = 0; i < 4; i++) parent.postMessage(${flat}, "*"); await new Promise(() => {});`,
    {...holds, unrun: oneProcess}
  ),
  raw(
    "freeze-port",
    {app: ["relay", "rate-limiter", "values"]},
    `for (let i = 0; i < 3; i++) ${edited(`[1, 2].map(() => ${objects})`)} await new Promise(() => {});`,
    {...holds, unrun: oneProcess}
  ),
  raw(
    "freeze-port-map",
    {app: ["relay", "rate-limiter", "values"]},
    `for (let i = 0; i < 4; i++) ${edited(`new Map(${objects}.map((each) => [each, each]))`)} await new Promise(() => {});`,
    {...holds, unrun: oneProcess}
  ),
  raw(
    "freeze-title",
    {app: ["title"]},
    `${edited(`{title: "", theme: "air", readOnly: false, cells: [{id: 1, mode: "md", value: "# a" + " ".repeat(2000) + "x", pinned: false, hidden: false}]}`)} await new Promise(() => {});`,
    {...holds, title: "未命名笔记本"}
  ),
  js("freeze-picture", {app: ["picture"]}, "await new Promise(() => {});", {
    ...holds,
    act: dropped({"a.svg": `<!--${"--><!--".repeat(29)}`})
  }),
  raw(
    "freeze-charts",
    {app: ["activity", "charts"]},
    `const chart = "[" + "[],".repeat(6e6) + "0]"; say({type: "export-charts", charts: Array(9).fill(chart)}); await new Promise(() => {});`,
    holds
  ),
  raw(
    "fill-answers",
    {app: ["turns", "running"]},
    `for (let i = 0; i < 16; i++) say({type: "query", id: 1e6 + i, sql: "select range a, range + 1 b, range + 2 c, range + 3 d from range(14000000)"}); await new Promise(() => {});`,
    {...holds, database: true, succeeded: within(15_000, isFilled)}
  ),
  js(
    "freeze-message",
    {app: ["message"]},
    `await db.query("select error(repeat('A', 60000))").catch(() => {}); await new Promise(() => {});`,
    {
      ...holds,
      uses: ["db"]
    }
  ),
  js(
    "freeze-comment",
    {app: ["comment"]},
    `await db.query("select interval 1 day as a /*;" + "-".repeat(42) + "\\nx*/"); await new Promise(() => {});`,
    {...holds, uses: ["db"]}
  )
];
