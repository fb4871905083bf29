import {emptyRow, rowReader, type Column, type ColumnWords, type RowOf} from "./column.ts";

/**
 * The columns of the table `observations`, in their order. All that stores, checks, writes or describes observations comes
 * from here: a new column is a line here, its words below, and what fills it in the extraction. `kind` and `measure` are
 * dimensions of SDMX of our own, since no OBS_STATUS means a target.
 */
export const observationColumns = {
  /** stable hash of document, number span and subject; used in links and citations */
  id: {type: "text", key: true, blank: "without-document"},
  /** canonical name in the catalogue, or null where the subject is not a catalogued one */
  indicator: {type: "text", nullable: true, repeated: true, concept: "INDICATOR"},
  /** what is measured, in the document's own words */
  subject: {type: "text", blank: "without-document"},
  /** GB/T 2260, six digits; 000000 the nation */
  region: {type: "text", repeated: true, pattern: /^\d{6}$/, concept: "REF_AREA", cube: "dimension#refArea"},
  region_name: {type: "text", repeated: true},
  /** the year that the value belongs to; null where the text does not say, e.g. the earlier end of a from–to */
  year: {type: "integer", nullable: true, concept: "TIME_PERIOD", cube: "dimension#timePeriod"},
  /** reported as having happened, or planned, required, striven for */
  kind: {type: "text", repeated: true, values: ["actual", "target"], concept: "KIND"},
  measure: {type: "text", repeated: true, values: ["level", "change", "rank"], concept: "MEASURE"},
  /** the number as written; 万 and 亿 stay in the unit */
  value: {type: "number", concept: "OBS_VALUE", cube: "measure#obsValue"},
  /** the upper end of a range, else null */
  value_max: {type: "number", nullable: true},
  /** %, ‰, /10万, 岁, 个, 家, 人次, 万元, 百分点 … */
  unit: {type: "text", blank: "always", repeated: true, concept: "UNIT_MEASURE", cube: "attribute#unitMeasure"},
  comparator: {type: "text", repeated: true, values: ["=", ">=", ">", "<=", "<", "~"]},
  /** number, unit and comparator word as the document has them: 9.0%以下 */
  written: {type: "text"},
  /** sub-population or institution class that the value is restricted to, or null */
  scope: {type: "text", nullable: true, blank: "always", repeated: true, concept: "COVERAGE_POP"},
  document: {type: "text", repeated: true, concept: "DATA_SOURCE"},
  /** the number's position in the document's text: UTF-16 offsets, `end` exclusive */
  start: {type: "integer", snapshot: false},
  end: {type: "integer", snapshot: false},
  /** the shortest verbatim clause that holds subject and number */
  quote: {type: "text", concept: "COMMENT_OBS"},
  /** path of headings: 二(七)1 */
  section: {type: "text", blank: "always", repeated: true},
  /** name of the rule that read it */
  rule: {type: "text", repeated: true, snapshot: false},
  /** whether a person confirmed or corrected it */
  reviewed: {type: "boolean", snapshot: false}
} as const satisfies Readonly<Record<string, Column>>;

export type ObservationColumn = keyof typeof observationColumns;

/** One numeric claim of a document; the row of the table `observations`, column for column. */
export interface Observation extends RowOf<typeof observationColumns> {}

export type Kind = Observation["kind"];
export type Measure = Observation["measure"];
export type Comparator = Observation["comparator"];

/** An observation of which nothing is known yet. */
export const emptyObservation = (): Observation => emptyRow(observationColumns);

/** A record of anything as an observation; what it does not say stays empty, and nothing is made up. */
export const toObservation: (record: Readonly<Record<string, unknown>>) => Observation =
  /* @__PURE__ */ rowReader(observationColumns);

/** The same columns in words. */
export const observationWords: Readonly<Record<"zh" | "en", Readonly<Record<ObservationColumn, ColumnWords>>>> = {
  zh: {
    id: {
      title: "标识",
      meaning: "标识：由文件、位置和事项算出，不随版本变化",
      exported: "这条记录的固定标识，可用于引用"
    },
    indicator: {
      title: "指标",
      meaning: "目录中的指标名称；未编目的为空",
      exported: "目录中的指标名称；没有归入目录的为空"
    },
    subject: {title: "原文事项", meaning: "文件原文中的事项名称", exported: "文件中的说法"},
    region: {
      title: "地区代码",
      meaning: "行政区划代码（GB/T 2260），000000 为全国",
      exported: "行政区划代码（GB/T 2260，六位；000000 为全国）"
    },
    region_name: {title: "地区", meaning: "地区全名", exported: "地区全称"},
    year: {title: "年份", meaning: "数值所属年份；未写明的为空", exported: "数值所属年份；原文没有写明的为空"},
    kind: {title: "类别", meaning: "actual 实际，target 目标", exported: "actual 实际值，target 目标值"},
    measure: {title: "度量", meaning: "level 水平，change 变化，rank 排名"},
    value: {title: "数值", meaning: "数值，照原文；万、亿留在单位里", exported: "原文写的数；万、亿留在单位里"},
    value_max: {title: "数值上限", meaning: "范围的上限；不是范围的为空"},
    unit: {title: "单位", meaning: "单位"},
    comparator: {
      title: "比较符",
      meaning: "= 等于，>= 不低于，> 高于，<= 不高于，< 低于，~ 约",
      exported: "= 等于，>= 不低于，> 高于，<= 不高于，< 低于，~ 约数"
    },
    written: {
      title: "文件写法",
      meaning: "原文写法：数字、单位和“以上”“以下”",
      exported: "原文写法：数、单位和表示上下限的词"
    },
    scope: {
      title: "范围",
      meaning: "限定的人群或机构；没有限定的为空",
      exported: "限定的人群或机构类别；没有限定的为空"
    },
    document: {title: "文件", meaning: "文件标识", exported: "来源文件的标识，与 sources 表的 id 对应"},
    start: {title: "起点", meaning: "数字在全文中的起点（UTF-16）", exported: "数在文件全文中的起点（UTF-16 偏移）"},
    end: {title: "终点", meaning: "数字在全文中的终点，不含（UTF-16）", exported: "数在文件全文中的终点（不含）"},
    quote: {title: "原文", meaning: "写明这个数字的最短原句", exported: "含有这个数的原句"},
    section: {title: "章节", meaning: "所在章节", exported: "在文件中的位置：各级标题的编号"},
    rule: {title: "规则", meaning: "读出它的规则", exported: "读出这个数的规则"},
    reviewed: {title: "人工核对", meaning: "是否经人核对或更正", exported: "是否经人工核对"}
  },
  en: {
    id: {
      title: "ID",
      meaning: "identifier, made of document, place and subject; stays the same between releases",
      exported: "stable id of this record, for citations"
    },
    indicator: {title: "Indicator", meaning: "name in the catalogue; empty where the subject is not a catalogued one"},
    subject: {
      title: "Subject",
      meaning: "what is measured, in the document's words",
      exported: "what is measured, in the document's own words"
    },
    region: {
      title: "Region code",
      meaning: "GB/T 2260 code; 000000 the nation",
      exported: "GB/T 2260 code of the region, six digits; 000000 the nation"
    },
    region_name: {title: "Region", meaning: "full name of the region", exported: "the region's full name"},
    year: {
      title: "Year",
      meaning: "the year that the value belongs to; empty where none is stated",
      exported: "the year that the value belongs to; empty where the text does not say"
    },
    kind: {title: "Kind", meaning: "actual: reported; target: planned or required"},
    measure: {title: "Measure", meaning: "level, change or rank"},
    value: {
      title: "Value",
      meaning: "the number as written; 万 and 亿 stay in the unit",
      exported: "the number as written; 万 (10⁴) and 亿 (10⁸) stay in the unit"
    },
    value_max: {
      title: "Upper value",
      meaning: "upper end of a range; else empty",
      exported: "the upper end of a range, else empty"
    },
    unit: {title: "Unit", meaning: "unit"},
    comparator: {title: "Comparator", meaning: "= equal, >= at least, > more than, <= at most, < less than, ~ about"},
    written: {title: "As written", meaning: "number, unit and comparator word as the document has them"},
    scope: {
      title: "Scope",
      meaning: "sub-population or class of institution; else empty",
      exported: "sub-population or class of institutions, else empty"
    },
    document: {
      title: "Document",
      meaning: "identifier of the document",
      exported: "id of the source document, as in the sheet sources"
    },
    start: {
      title: "Start",
      meaning: "where the number begins in the text (UTF-16)",
      exported: "where the number begins in the document's text (UTF-16 offset)"
    },
    end: {
      title: "End",
      meaning: "where the number ends in the text, exclusive (UTF-16)",
      exported: "where it ends, exclusive"
    },
    quote: {
      title: "Quote",
      meaning: "the shortest verbatim clause that states the number",
      exported: "the clause that states the number"
    },
    section: {
      title: "Section",
      meaning: "path of headings",
      exported: "place in the document: numbers of its headings"
    },
    rule: {title: "Rule", meaning: "the rule that read it"},
    reviewed: {
      title: "Reviewed",
      meaning: "whether a person confirmed or corrected it",
      exported: "whether a person confirmed it"
    }
  }
};
