import {afterEach, expect, test, vi} from "vitest";
import {createPermissions} from "../../src/app/workspace/permissions.ts";
import {emptyWorkspace} from "../../src/app/workspace/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("charts that a notebook sends by itself are refused before they are parsed", async () => {
  vi.stubGlobal("navigator", {userActivation: {isActive: false}});
  const told = vi.spyOn(console, "info").mockImplementation(() => undefined);
  const dispatch = vi.fn();
  const session = {key: "a", frame: {} as HTMLIFrameElement, preferences: {}};
  const {permissions} = createPermissions({
    state: () => ({...emptyWorkspace, session}),
    dispatch,
    loadExportDialog: async () => {}
  });
  const parse = vi.spyOn(JSON, "parse");
  const chart = JSON.stringify({chart: "trend", rows: [{value: 1}]});
  for (let i = 0; i < 3; i++) permissions.exportCharts([chart]);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
  expect(told).toHaveBeenCalledWith("Error: the reader has done nothing");
  expect(parse).not.toHaveBeenCalledWith(chart);
  expect(dispatch).not.toHaveBeenCalled();
});
