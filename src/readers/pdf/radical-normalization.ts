/**
 * Chinese characters for the radicals that a PDF's text layer holds in their stead: a font draws ⼈ and 人 with one glyph,
 * and the layer may name the wrong one. Same length, so that offsets hold.
 */
export function normalizeRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3\u2f00-\u2fd5]/g, (radical) =>
    radical < "\u2f00" ? supplement[radical.charCodeAt(0) - 0x2e80]! : (mainland[radical] ?? radical.normalize("NFKC"))
  );
}

/** Radicals whose character Unicode gives in a form that is not the mainland's. */
const mainland: Readonly<Record<string, string>> = {"\u2f3e": "户", "\u2fad": "青"};

/** U+2E80–2EF3 by Unicode's Equivalent_Unified_Ideograph, with the basic character where that lies beyond the BMP. */
const supplement =
  "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冗罒羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
