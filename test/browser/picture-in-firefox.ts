import {execFile} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {PNG} from "pngjs";
import {findFirefox} from "../attacks/firefox.ts";

export const firefox = findFirefox();

export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** What Firefox shows at the address of a file. @throws where it takes no picture in 45 s, as of a file that is not there */
export async function pictureInFirefox(address: string, {width, height, env}: PictureOptions): Promise<PNG> {
  const folder = mkdtempSync(join(tmpdir(), "zhibiao-firefox-"));
  const path = join(folder, "picture.png");
  const args = ["--headless", "--no-remote", "--profile", folder, `--window-size=${width},${height}`];
  try {
    await promisify(execFile)(firefox!, [...args, "--screenshot", path, address], {
      env: {...process.env, ...env},
      timeout: 45_000,
      killSignal: "SIGKILL"
    });
    return PNG.sync.read(readFileSync(path));
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
}
