import {care} from "./care.ts";
import {childcare} from "./childcare.ts";
import {finance} from "./finance.ts";
import {habits} from "./habits.ts";
import {hospitals} from "./hospitals.ts";
import type {Indicator} from "./indicator.ts";
import {institutions} from "./institutions.ts";
import {mothers} from "./mothers.ts";
import {outcomes} from "./outcomes.ts";
import {population} from "./population.ts";
import {prevention} from "./prevention.ts";
import {resources} from "./resources.ts";
import {served} from "./served.ts";
import {services} from "./services.ts";

export type {Indicator} from "./indicator.ts";

/** Every indicator of the catalogue. */
export const allIndicators: readonly Indicator[] = [
  ...outcomes,
  ...services,
  ...care,
  ...childcare,
  ...mothers,
  ...prevention,
  ...hospitals,
  ...resources,
  ...population,
  ...institutions,
  ...served,
  ...finance,
  ...habits
];

const byName = new Map(allIndicators.map((each) => [each.name, each]));
const bySlug = new Map(allIndicators.map((each) => [each.slug, each]));

/** The indicator of a canonical name, or null. */
export function indicatorByName(name: string): Indicator | null {
  return byName.get(name) ?? null;
}

/** The indicator of a slug, or null. */
export function indicatorBySlug(slug: string): Indicator | null {
  return bySlug.get(slug) ?? null;
}
