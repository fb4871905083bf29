import {expect, test} from "vitest";
import {typeOf} from "../../src/extraction/metadata/genre.ts";
import {maskedOf} from "../../src/extraction/metadata/mask.ts";
import {normalizedOf} from "../../src/extraction/segment/normalized.ts";
import {documentTypes} from "../../src/extraction/lexicon/genres.ts";
import {media} from "../../src/extraction/lexicon/media.ts";
import {modifiers} from "../../src/extraction/lexicon/modifiers.ts";
import {stages} from "../../src/extraction/stages.ts";
import {refiners} from "../../src/extraction/refiners/index.ts";

test.each(documentTypes.map((each) => [each.name, each.example]))(
  "a title of the kind %s is known: %s",
  (name, example) => {
    expect(typeOf(normalizedOf(example))?.name).toBe(name);
  }
);

test.each(media.map(({example}) => [example]))("%s says nothing of what a text is about", (example) => {
  expect(maskedOf(`${example}全市`).replace(/[,。 记者]/g, "")).toBe("全市");
});

test.each(modifiers.map((each) => [each.class, each.example, each.words] as const))(
  "a word of the class %s stands in %s",
  (_, example, words) => {
    expect(words.within(example)).not.toBe("");
  }
);

test("stages and refiners have names of their own", () => {
  for (const list of [stages, refiners]) expect(new Set(list.map((each) => each.name)).size).toBe(list.length);
});
