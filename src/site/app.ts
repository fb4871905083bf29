import type {PluginOption} from "vite";
import {about} from "./about.ts";
import {chartTypesApart} from "./chart-types.ts";
import {queryCache} from "./query-cache.ts";
import {duckdbWorker} from "./duckdb-worker.ts";
import {glyphs} from "./glyphs.ts";
import {notebookKit} from "./notebook-kit.ts";
import {notebooks} from "./notebooks.ts";
import {page} from "./page.ts";
import {seeds} from "./seeds.ts";
import {wall} from "./wall.ts";

/** What the app itself is built with, without the pages and files beside it. */
export const app = (): PluginOption[] => [
  about(),
  chartTypesApart(),
  notebookKit(),
  duckdbWorker(),
  wall(),
  seeds(),
  queryCache(),
  notebooks(),
  glyphs(),
  page()
];
