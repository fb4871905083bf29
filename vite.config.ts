import {join} from "node:path";
import {defineConfig} from "vitest/config";
import {app, embeds, firstScreen, gallery, notFound, offline, pages, treeshake} from "./src/site/index.ts";

const here = import.meta.dirname;

/** What states a time runs when nothing else does. */
const timed = ["frozen", "storage-killed", "notebook-speed", "notebook-table"].map(
  (name) => `test/browser/${name}.test.ts`
);
const tests = {root: here, testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2};
const inBrowser = {
  ...tests,
  globalSetup: "test/browser/setup.ts",
  // a real browser on a busy machine may miss a moment; what is broken fails twice
  retry: 1,
  expect: {poll: {timeout: 15_000}}
};

export default defineConfig({
  root: join(here, "src"),
  base: "./",
  publicDir: join(here, "public"),
  plugins: [app(), embeds(), firstScreen(), pages(), gallery(), notFound(), offline()],
  server: {host: "127.0.0.1", fs: {allow: [here]}},
  preview: {host: "127.0.0.1"},
  worker: {format: "es", rolldownOptions: {treeshake}},
  build: {
    outDir: join(here, "dist"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(here, "src/index.html"),
      treeshake
    }
  },
  test: {
    projects: [
      {extends: true, test: {...tests, name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"]}},
      {
        extends: true,
        test: {...inBrowser, name: "browser", include: ["test/browser/**/*.test.ts"], exclude: timed}
      },
      {
        extends: true,
        test: {...inBrowser, name: "timed", include: timed, maxWorkers: 1, sequence: {groupOrder: 1}}
      }
    ]
  }
});
