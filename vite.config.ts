import {join} from "node:path";
import {defineConfig} from "vitest/config";
import {app, embeds, firstScreen, gallery, notFound, pages, serviceWorker, treeshake} from "./src/site/index.ts";

const here = import.meta.dirname;

const tests = {root: here, testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2};
const inBrowser = {
  folders: ["browser", "thorough", "timed"].map((name) => `test/${name}/**`),
  tests: {
    ...tests,
    globalSetup: "test/browser/setup.ts",
    // a real browser on a busy machine may miss a moment; what is broken fails twice
    retry: 1,
    expect: {poll: {timeout: 15_000}}
  }
};

export default defineConfig({
  root: join(here, "src"),
  base: "./",
  publicDir: join(here, "public"),
  plugins: [app(), embeds(), firstScreen(), pages(), gallery(), notFound(), serviceWorker()],
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
      // npm test
      {extends: true, test: {...tests, name: "unit", include: ["test/**/*.test.ts"], exclude: inBrowser.folders}},
      {extends: true, test: {...inBrowser.tests, name: "browser", include: ["test/browser/**/*.test.ts"]}},
      // npm run test:all
      {extends: true, test: {...inBrowser.tests, name: "thorough", include: ["test/thorough/**/*.test.ts"]}},
      {
        extends: true,
        // what states a time runs when nothing else does
        test: {
          ...inBrowser.tests,
          name: "timed",
          include: ["test/timed/**/*.test.ts"],
          maxWorkers: 1,
          sequence: {groupOrder: 1}
        }
      }
    ]
  }
});
