import {join} from "node:path";
import {defineConfig} from "vitest/config";
import {
  duckdbWorker,
  embeds,
  gallery,
  glyphs,
  notebookKit,
  notebooks,
  offline,
  page,
  pages,
  seeds,
  wall
} from "./src/build/index.ts";

const here = import.meta.dirname;

const quiet = /\/src\/(?:model|catalog|i18n|notebook|sandbox|share|charts|extraction)[/.]/;

export default defineConfig({
  root: join(here, "src"),
  base: "./",
  publicDir: join(here, "public"),
  plugins: [
    notebookKit(),
    duckdbWorker(),
    wall(),
    seeds(),
    notebooks(),
    embeds(),
    glyphs(),
    page(),
    pages(),
    gallery(),
    offline()
  ],
  server: {host: "127.0.0.1", fs: {allow: [here]}},
  preview: {host: "127.0.0.1"},
  worker: {format: "es"},
  build: {
    outDir: join(here, "dist"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(here, "src/index.html"),
      // rooms that do nothing when they are imported: what a chunk does not use of them stays out of it
      treeshake: {moduleSideEffects: [{test: quiet, sideEffects: false}]}
    }
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          root: here,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: "browser",
          root: here,
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          // a real browser on a busy machine may miss a moment; what is broken fails twice
          retry: 1,
          expect: {poll: {timeout: 15_000}}
        }
      }
    ]
  }
});
