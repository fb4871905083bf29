import {expect, test} from "vitest";
import {concat, gbk, read, utf8} from "./reading.ts";

const chrome = {
  top: `<div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul></div>
    <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 规划计划</div>`,
  bottom: `<div class="related"><h3>相关链接</h3><ul><li><a href="1">2023年全县卫生健康工作要点印发</a></li><li><a href="2">全县婴儿死亡率降至2.1‰</a></li></ul></div>
    <div class="footer"><p>主办单位：某某县人民政府办公室　联系电话：0578-0000000</p><p>版权所有 浙ICP备00000000号-1 网站标识码：3300000000</p></div>`
};

test("a page with a table of particulars, the article in #zoom", async () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某县2024年卫生健康工作要点_某某县人民政府</title>
    <meta name="ArticleTitle" content="某某县2024年卫生健康工作要点">
    <style>p{margin:0}</style><script>var a = "<p>脚本</p>";</script></head><body>${chrome.top}
    <div class="main"><table class="xxgk"><tr><td>索引号：</td><td>11330000X/2024-001</td><td>文号：</td><td>某卫〔2024〕5号</td></tr>
    <tr><td>发布机构：</td><td>某某县卫生健康局</td><td>公开日期：</td><td>2024-03-01</td></tr></table>
    <h1>某某县2024年卫生健康工作要点</h1>
    <div class="info">发布时间：2024-03-01 10:00　来源：县卫生健康局　字体：【大 中 小】 <a>打印</a></div>
    <div id="zoom"><p>　　一、总体要求</p><p>　　居民健康水平持续提高，孕产妇死亡率<b>控制</b>在6/10万以下，
    婴儿死亡率控制在3‰以下。</p><p>&nbsp;</p><p>二、主要任务<br>千人托位数达到4.8个。</p></div>
    <div class="tools">【打印本页】 【关闭窗口】 分享到：</div></div>${chrome.bottom}</body></html>`;
  expect(await read(page, "t.html")).toEqual({
    kind: "html",
    encoding: "utf-8",
    notes: [],
    title: "某某县2024年卫生健康工作要点",
    text: [
      "索引号： | 11330000X/2024-001 | 文号： | 某卫〔2024〕5号",
      "发布机构： | 某某县卫生健康局 | 公开日期： | 2024-03-01",
      "某某县2024年卫生健康工作要点",
      "发布时间：2024-03-01 10:00　来源：县卫生健康局",
      "一、总体要求",
      "居民健康水平持续提高，孕产妇死亡率控制在6/10万以下，婴儿死亡率控制在3‰以下。",
      "二、主要任务",
      "千人托位数达到4.8个。"
    ].join("\n")
  });
});

const layout = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>2023年卫生工作总结-某某市卫生健康委员会</title></head>
  <body><table width="1000"><tr><td><a href=a>首页</a> <a href=b>机构</a> <a href=c>公告</a></td></tr><tr><td>您的位置：<a href=a>首页</a> -> 统计</td></tr>
  <tr><td><table><tr><td align=center>2023年卫生工作总结</td></tr><tr><td>作者：办公室 来源：本站 日期：2024-1-5</td></tr>
  <tr><td><p>全市共有医疗卫生机构1234家，每千人口床位数5.6张。<p>总诊疗人次达到300万人次，比上年增长4.2%。
  <table border=1><tr><th>指标<th>2022年<th>2023年<tr><td>孕产妇<br>死亡率<td>5.1/10万<td>4.8/10万<tr><td>婴儿死亡率<td>&nbsp;<td>2.3‰</table></td></tr></table></td></tr>
  <tr><td>Copyright 2023 某某市卫生健康委员会 地址：某某路1号</td></tr></table></body></html>`;

test("an old page of nested tables in GB2312, tags left open", async () => {
  expect(await read(gbk(layout), "a.htm")).toEqual({
    kind: "html",
    encoding: "gb18030",
    notes: [],
    title: "2023年卫生工作总结",
    text: [
      "2023年卫生工作总结",
      "作者：办公室 来源：本站 日期：2024-1-5",
      "全市共有医疗卫生机构1234家，每千人口床位数5.6张。",
      "总诊疗人次达到300万人次，比上年增长4.2%。",
      "指标 | 2022年 | 2023年",
      "孕产妇死亡率 | 5.1/10万 | 4.8/10万",
      "婴儿死亡率 |  | 2.3‰"
    ].join("\n")
  });
});

test("a page saved in UTF-8 that still declares GB2312, and one with a stray byte", async () => {
  expect((await read(layout, "a.htm")).text).toContain("孕产妇死亡率 | 5.1/10万");
  const broken = concat(gbk(layout.replace("</body></html>", "")), Uint8Array.of(0xff), gbk("</body></html>"));
  expect((await read(broken, "a.htm")).text).toContain("每千人口床位数5.6张。");
});

test("an article without any usual name, beside long lists of links", async () => {
  const links = Array.from(
    {length: 40},
    (_, index) => `<li><a href="${index}">我市召开第${index}次卫生健康工作会议</a><span>2024-01-02</span></li>`
  );
  const page = `<!doctype html><body><section><ul>${links.join("")}</ul></section><section><h1>关于印发实施方案的通知</h1>
    <section class="q1"><section><p>到2027年，人均预期寿命达到82.8岁，县域就诊率达到90%以上。</p><ol><li>健全公共卫生体系。</li><li>千人托位数达到4.6个。</li></ol></section>
    <section><p>各乡镇（街道）要加强组织领导。</p><p style="display: none">隐藏</p></section></section></section>
    <section><ul>${links.join("")}</ul></section></body>`;
  expect((await read(page)).text).toBe(
    [
      "关于印发实施方案的通知",
      "到2027年，人均预期寿命达到82.8岁，县域就诊率达到90%以上。",
      "1. 健全公共卫生体系。",
      "2. 千人托位数达到4.6个。",
      "各乡镇（街道）要加强组织领导。"
    ].join("\n")
  );
});

test("a page that says nothing but its furniture is empty", async () => {
  await expect(read(`<!doctype html><body>${chrome.top}</body>`)).rejects.toMatchObject({reason: "empty"});
});

test("hostile pages end in bounded time", async () => {
  const before = process.cpuUsage();
  const results = [
    "<div>".repeat(300_000),
    `<!doctype html>${"<b x>".repeat(200_000)}`,
    `<html ${Array.from({length: 300_000}, (_, index) => `a${index}`).join(" ")}>指标`,
    `<html>${"<table><tr><td>".repeat(150)}指标${"<li><a>x</a>".repeat(100_000)}`,
    `<html><title>${"-".repeat(500_000)}</title><p>指标${" ".repeat(500_000)}</p>${"　".repeat(500_000)}`,
    `<html>${"<a<b".repeat(300_000)}`,
    `<html><p>${"扫一扫".repeat(25)}</p>`.repeat(1000)
  ].map((page) => read(utf8(page), "a.html").catch((error: unknown) => error));
  for (const result of await Promise.all(results))
    expect(result).toHaveProperty(result instanceof Error ? "reason" : "text");
  const {user, system} = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(8000);
});
