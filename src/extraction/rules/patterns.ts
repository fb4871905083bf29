import {after, before, type Candidate, type Rule} from "../candidate.ts";

type Test = (candidate: Candidate) => boolean;

/** Tests the characters right before the numeral, or right after it. */
export const prior =
  (pattern: RegExp, length: number): Test =>
  (c) =>
    pattern.test(before(c, length));
export const next =
  (pattern: RegExp, length: number): Test =>
  (c) =>
    pattern.test(after(c, length));

/** Tests the numeral itself. */
export const style =
  (...styles: readonly string[]): Test =>
  (c) =>
    styles.includes(c.numeral.style);
export const text =
  (pattern: RegExp): Test =>
  (c) =>
    pattern.test(c.numeral.text);

export const either =
  (...tests: readonly Test[]): Test =>
  (c) =>
    tests.some((test) => test(c));
export const not =
  (test: Test): Test =>
  (c) =>
    !test(c);

/** A rule that rejects, with its reason. */
export const reject = (name: string, reason: ReturnType<Rule["produce"]>, ...pattern: Rule["pattern"]): Rule => ({
  name,
  pattern,
  produce: () => reason
});
