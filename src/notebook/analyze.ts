import type {Cell} from "./notebook.ts";
import {defines, isSyntaxError, reads, transpile} from "./transpile.ts";

/** What a cell asks for and what it gives, by name. */
export interface Dependencies {
  readonly id: number;
  readonly reads: readonly string[];
  readonly defines: readonly string[];
}

const known = new WeakMap<Cell, Dependencies>();

/** What a cell reads and defines; a cell that cannot be transpiled does neither. */
export function analyze(cell: Cell): Dependencies {
  const dependencies = known.get(cell) ?? findDependencies(cell);
  known.set(cell, dependencies);
  return dependencies;
}

function findDependencies(cell: Cell): Dependencies {
  const definition = transpile(cell);
  if (isSyntaxError(definition)) return {id: cell.id, reads: [], defines: []};
  return {id: cell.id, reads: reads(definition), defines: defines(definition)};
}

/** The cells that run again after this one, each after those that it reads; the cell itself is not among them. */
export function dependents(dependencies: readonly Dependencies[], id: number): readonly number[] {
  const found: number[] = [];
  const visit = (from: number) => {
    const names = dependencies.find((each) => each.id === from)?.defines ?? [];
    for (const each of dependencies) {
      if (each.id === id || found.includes(each.id) || !each.reads.some((name) => names.includes(name))) continue;
      found.push(each.id);
      visit(each.id);
    }
  };
  visit(id);
  return inOrder(dependencies.filter((each) => found.includes(each.id)));
}

function inOrder(dependencies: readonly Dependencies[]): readonly number[] {
  const order: number[] = [];
  let rest = dependencies;
  while (rest.length) {
    const given = new Set(rest.flatMap((each) => each.defines));
    const ready = rest.filter((each) => !each.reads.some((name) => given.has(name) && !each.defines.includes(name)));
    const next = ready.length ? ready : rest;
    order.push(...next.map((each) => each.id));
    rest = rest.filter((each) => !next.includes(each));
  }
  return order;
}
