import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {chromium} from "playwright-core";
import {expect, test} from "vitest";
import {findBrowser} from "../browser/find.ts";
import {buildReaders} from "./build.ts";
import {docx, list, listed, p} from "./docx-file.ts";
import {pages, show} from "./pdf-file.ts";
import {gbk} from "./reading.ts";

declare global {
  var readHere: (bytes: readonly number[], name: string) => Promise<unknown>;
  var readInWorker: typeof readHere;
}

const executablePath = findBrowser();
const types: Record<string, string> = {html: "text/html", js: "text/javascript"};

test.skipIf(!executablePath)("a page and a worker read under a policy that allows only their own scripts", async () => {
  const files = new Map(
    (await buildReaders()).map((file) => [`/${file.fileName}`, "code" in file ? file.code : file.source])
  );
  const asked: string[] = [];
  const server = createServer(({url = ""}, response) => {
    asked.push(url);
    const file = files.get(url);
    response.writeHead(file === undefined ? 404 : 200, {"content-type": types[url.split(".").pop()!] ?? "text/plain"});
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({executablePath, args: ["--no-sandbox"]});
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outside: string[] = [];
    page.on("request", (request) => request.url().startsWith(origin) || outside.push(request.url()));
    await page.goto(`${origin}/index.html`);
    expect(asked.filter((url) => url.endsWith(".js"))).toHaveLength(1);

    const text = "千人托位数4.8个。";
    const samples = [
      {name: "a.pdf", bytes: [...pages("GBK-EUC-H", [show(gbk(text), 50, 700)])], text},
      {
        name: "a.docx",
        bytes: [...docx({body: p(text, listed(1)), numbering: list(1, ["chineseCounting", "%1、"])})],
        text: `一、${text}`
      },
      {name: "a.html", bytes: [...gbk(`<html><meta charset=gb2312><body><p>${text}`)], text},
      {name: "a.txt", bytes: [...gbk(text)], text}
    ];
    for (const {name, bytes, text} of samples) {
      expect(await page.evaluate(([bytes, name]) => readHere(bytes, name), [bytes, name] as const)).toMatchObject({
        text
      });
      expect(await page.evaluate(([bytes, name]) => readInWorker(bytes, name), [bytes, name] as const)).toMatchObject({
        text
      });
    }
    expect({problems, outside, missing: asked.filter((url) => !files.has(url))}).toEqual({
      problems: [],
      outside: [],
      missing: []
    });
  } finally {
    await browser.close();
    server.close();
  }
});
