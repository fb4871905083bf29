/** Says to whoever holds the figure which observation a user picked. */
export function select(from: Element, mark: Element): void {
  const {id = "", region = "", year = "", kind = ""} = (mark as SVGElement).dataset;
  const detail = {id, region, year: Number(year) || null, kind};
  from.dispatchEvent(new CustomEvent("zhibiao-select", {detail, bubbles: true, composed: true}));
}
