import {child, children, parseMarkup} from "../markup.ts";

/** What a part is to another: the last word of its type (officeDocument, styles), and where it is. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The relations that a .rels part lists; none where there is no such part. */
export function relationsOf(source: string | undefined): readonly Relation[] {
  if (source === undefined) return [];
  const list = child(parseMarkup(source, {xmlMode: true}), "Relationships");
  return list
    ? children(list, "Relationship")
        .filter(({attributes}) => attributes["TargetMode"] !== "External")
        .map(({attributes}) => ({
          type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
          target: (attributes["Target"] ?? "").replaceAll("\\", "/")
        }))
    : [];
}

/** The path of a document's text: as its relations name it, else where every program puts it. */
export function mainPart(relations: readonly Relation[], names: readonly string[]): string | undefined {
  const named = relations.find(({type}) => type === "officeDocument");
  const path = named ? resolve(named.target, "") : "";
  const isText = !/(?:^|\/)(?:workbook|presentation)[^/]*\.(?:xml|bin)$|^(?:xl|ppt)\//i.test(path);
  if (path !== "" && isText && names.includes(path)) return path;
  return names.includes("word/document.xml") ? "word/document.xml" : undefined;
}

/** A target as a path in the archive: from its root, or from the folder of the part that names it. */
export function resolve(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
