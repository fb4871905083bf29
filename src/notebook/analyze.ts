import type {Cell} from "./notebook.ts";
import {defines, isMisprint, reads, transpile} from "./transpile.ts";

/** What a cell asks for and what it gives, by name. */
export interface Ties {
  readonly id: number;
  readonly reads: readonly string[];
  readonly defines: readonly string[];
}

const known = new WeakMap<Cell, Ties>();

/** What a cell reads and defines; a cell that cannot be transpiled does neither. */
export function analyze(cell: Cell): Ties {
  const ties = known.get(cell) ?? findTies(cell);
  known.set(cell, ties);
  return ties;
}

function findTies(cell: Cell): Ties {
  const definition = transpile(cell);
  if (isMisprint(definition)) return {id: cell.id, reads: [], defines: []};
  return {id: cell.id, reads: reads(definition), defines: defines(definition)};
}

/** The cells that run again after this one, each after those that it reads; the cell itself is not among them. */
export function dependents(ties: readonly Ties[], id: number): readonly number[] {
  const found: number[] = [];
  const visit = (from: number) => {
    const names = ties.find((each) => each.id === from)?.defines ?? [];
    for (const each of ties) {
      if (each.id === id || found.includes(each.id) || !each.reads.some((name) => names.includes(name))) continue;
      found.push(each.id);
      visit(each.id);
    }
  };
  visit(id);
  return inOrder(ties.filter((each) => found.includes(each.id)));
}

function inOrder(ties: readonly Ties[]): readonly number[] {
  const order: number[] = [];
  let rest = ties;
  while (rest.length) {
    const given = new Set(rest.flatMap((each) => each.defines));
    const ready = rest.filter((each) => !each.reads.some((name) => given.has(name) && !each.defines.includes(name)));
    const next = ready.length ? ready : rest;
    order.push(...next.map((each) => each.id));
    rest = rest.filter((each) => !next.includes(each));
  }
  return order;
}
