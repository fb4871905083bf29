import {HighlightStyle} from "@codemirror/language";
import {tags} from "@lezer/highlight";

/** Four tones are enough: words of the language, literals, comments, and what is wrong. */
export const highlighter = HighlightStyle.define([
  {tag: [tags.keyword, tags.typeName, tags.tagName], class: "tok-keyword"},
  {tag: [tags.string, tags.regexp, tags.special(tags.string)], class: "tok-string"},
  {tag: [tags.number, tags.bool, tags.null, tags.atom], class: "tok-literal"},
  {tag: [tags.comment, tags.meta, tags.processingInstruction], class: "tok-comment"},
  {tag: [tags.heading, tags.strong], class: "tok-strong"},
  {tag: tags.emphasis, class: "tok-emphasis"},
  {tag: tags.link, class: "tok-link"},
  {tag: tags.invalid, class: "tok-invalid"}
]);
