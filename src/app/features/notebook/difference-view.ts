import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {CellDifference, Difference, Line} from "../../../storage/index.ts";

type H = Words["app"]["mine"]["history"];

/** How one notebook differs from another, cell by cell; the cells that are the same are counted. */
export function differenceView({titles, cells}: Difference, t: Words): TemplateResult {
  const h = t.app.mine.history;
  const isQuiet = (cell: CellDifference) => cell.state === "same" && !cell.moved;
  if (!titles && cells.every(isQuiet)) return html`<p class="hint">${h.same}</p>`;
  const shown: TemplateResult[] = [];
  let same = 0;
  const flush = () => {
    if (same) shown.push(html`<p class="unchanged">${h.unchanged(same)}</p>`);
    same = 0;
  };
  for (const [place, cell] of cells.entries()) {
    if (isQuiet(cell)) same++;
    else {
      flush();
      shown.push(cellView(cell, place + 1, t));
    }
  }
  flush();
  return html`<div class="difference" lang="zh-CN">
    ${titles ? html`<p class="titles">${h.titles(titles.before, titles.after)}</p>` : nothing}${shown}
  </div>`;
}

function cellView(
  {mode, first, state, moved, settings, lines}: CellDifference,
  place: number,
  t: Words
): TemplateResult {
  const h = t.app.mine.history;
  const name = (value: string) =>
    value === "true"
      ? h.yes
      : value === "false"
        ? h.no
        : value in t.editor.mode
          ? t.editor.mode[value as keyof typeof t.editor.mode]
          : value || h.empty;
  const signs = [state === "same" ? "" : h[state], moved ? h.moved : ""].filter(Boolean);
  return html`<section class="cell-difference" data-state=${state}>
    <h4>${h.cell(place, t.editor.mode[mode])} <b>${signs.join(" · ")}</b></h4>
    ${settings.map(
      ({setting, before, after}) =>
        html`<p class="setting">${h.setting[setting]}：<del>${name(before)}</del> → <ins>${name(after)}</ins></p>`
    )}
    <pre><code>${lines.length ? near(lines, h) : html`<span class="line">${first}</span>`}</code></pre>
  </section>`;
}

const around = 2;

/** The lines that changed with two on each side; longer runs of the same are counted. */
function near(lines: readonly Line[], h: H): readonly TemplateResult[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - around), place + around + 1).some(({kind}) => kind !== "same")
  );
  const views: TemplateResult[] = [];
  let hidden = 0;
  const flush = () => {
    if (hidden) views.push(html`<span class="line more">${h.more(hidden)}</span>`);
    hidden = 0;
  };
  for (const [place, line] of lines.entries()) {
    if (!isNear[place]) hidden++;
    else {
      flush();
      views.push(lineView(line));
    }
  }
  flush();
  return views;
}

const sign = {same: " ", added: "+", removed: "−"};

function lineView({kind, parts}: Line): TemplateResult {
  const texts = parts.map(({text, changed}) => (changed ? html`<mark>${text}</mark>` : text));
  return html`<span class="line" data-kind=${kind}><span class="sign">${sign[kind]} </span>${texts}${"\n"}</span>`;
}
