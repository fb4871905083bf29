import {describe, expect, test} from "vitest";
import {nameRisk, revealName} from "../../src/app/features/notebook/name-risk.ts";

describe("a name that a notebook gives a file", () => {
  test.each([
    ["表.csv", ".csv"],
    ["2025年 汇总.xlsx", ".xlsx"],
    ["图.PNG", ".PNG"],
    ["rows.v2.parquet", ".parquet"]
  ])("%s is data, text or a picture", (name, ending) => {
    expect(nameRisk(name)).toEqual({ending, isUnknown: false, isPadded: false});
  });

  const endings =
    "exe lnk scf hta desktop html htm mhtml svg url com bat cmd ps1 vbs js jse wsf msi reg inf cpl scr jar jnlp app " +
    "command sh xlsm docm xll iso img dmg pkg apk deb py chm library-ms settingcontent-ms zip 7z webloc";
  test.each(endings.split(" "))("one that ends in .%s may be a program", (ending) => {
    expect(nameRisk(`汇总.csv.${ending}`)).toEqual({ending: `.${ending}`, isUnknown: true, isPadded: false});
    expect(nameRisk(`汇总.${ending.toUpperCase()}`).isUnknown).toBe(true);
  });

  test.each([
    ["ideographic blanks", `表.csv${"\u3000".repeat(40)}.exe`, ".exe"],
    ["blanks", `表.csv${" ".repeat(40)}.lnk`, ".lnk"],
    ["Hangul fillers", "表.csv\u3164\u3164\u3164.scf", ".scf"],
    ["braille blanks", "表.csv\u2800\u2800.hta", ".hta"],
    ["a no-break space behind the ending", "表.exe\u00a0", ".exe\u00a0"],
    ["a variation selector in a harmless ending", "表.cs\ufe0fv", ".cs\ufe0fv"],
    ["a combining grapheme joiner", "表\u034f.csv", ".csv"],
    ["a tag character", "表\u{e0041}.csv", ".csv"]
  ])("%s hide nothing", (_, name, ending) => {
    expect(nameRisk(name)).toEqual({ending, isUnknown: true, isPadded: true});
  });

  test("a name without an ending, or that is all ending, says nothing of what it is", () => {
    expect(nameRisk("README")).toEqual({ending: "README", isUnknown: true, isPadded: false});
    expect(nameRisk(".csv").isUnknown).toBe(true);
  });

  test("what cannot be seen is marked where the name is shown, single blanks between words are left", () => {
    expect(revealName("2025年 汇总 表.csv")).toBe("2025年 汇总 表.csv");
    expect(revealName("表.csv  \u3000.exe")).toBe("表.csv␣␣␣.exe");
    expect(revealName("表\u3164.csv\u2800")).toBe("表␣.csv␣");
  });
});
