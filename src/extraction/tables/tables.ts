import type {Gazetteer} from "../refiners/gazetteer.ts";
import {findGrids} from "./grids.ts";
import type {OtherCell, TableCell} from "./meaning.ts";
import {cellsOfGrid} from "./rows.ts";
import {regionOfCell} from "./regions.ts";

/**
 * Finds what a table of the text says of the number at a place. Made for places asked in
 * rising order; the first number of a cell is its value.
 */
export function cellsOfTables(view: string, gazetteer: Gazetteer): (place: number) => TableCell | OtherCell | null {
  const found = findGrids(view)
    .flatMap((grid) => cellsOfGrid(grid, (words) => regionOfCell(words, gazetteer)))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (place) => {
    while (next < found.length && found[next]!.end <= place) next++;
    const cell = found[next];
    if (!cell || cell.start > place) return null;
    if (cell.kind === "value") next++;
    return cell;
  };
}
