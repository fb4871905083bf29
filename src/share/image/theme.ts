import type {Scope} from "./color.ts";

export type Theme = "light" | "dark";

/** The custom properties of charts.css, each theme's colours by themselves (a test compares them). */
export const themes: Readonly<Record<Theme, Scope>> = {
  light: {
    "region-1": "#4a86dc",
    "region-2": "#b63613",
    "region-3": "#702d48",
    "region-4": "#b97f12",
    "region-5": "#2b1474",
    "region-6": "#8838a8",
    "region-7": "#2c7e73",
    "region-8": "#3b2301",
    "region-none": "#8f8b84",
    "chart-ink": "#24221e",
    "chart-paper": "#fff",
    "chart-muted": "#6b675f",
    "chart-line": "#e2ded6",
    "chart-accent": "#1f5f8b",
    "chart-shade": "#2f7fb0",
    "chart-plain": "#efece6",
    "chart-focus": "#1b5fc1"
  },
  dark: {
    "region-1": "#58aefb",
    "region-2": "#f2762c",
    "region-3": "#ea99ae",
    "region-4": "#fbd857",
    "region-5": "#c5c9fb",
    "region-6": "#cc62c0",
    "region-7": "#9cf7d5",
    "region-8": "#a18a76",
    "region-none": "#85827c",
    "chart-ink": "#e8e5de",
    "chart-paper": "#17181a",
    "chart-muted": "#a5a199",
    "chart-line": "#35353a",
    "chart-accent": "#8cc4ea",
    "chart-shade": "#3f9bd1",
    "chart-plain": "#2a2c30",
    "chart-focus": "#8ab8ff"
  }
};

/** What charts.css says of the classes that a drawing holds; sizes in pixels. */
export const dress: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "chart-axis-title": {"font-size": "12", fill: "var(--chart-muted)"},
  "chart-label": {"font-size": "12.5", fill: "var(--chart-ink)", halo: "3.5"},
  "chart-value": {"font-size": "12", fill: "var(--chart-muted)", halo: "3.5"},
  "chart-name": {"font-weight": "600", fill: "color-mix(in oklab, var(--region), var(--chart-ink) 30%)"},
  "chart-leader": {fill: "none", stroke: "var(--chart-muted)", "stroke-width": "0.75", opacity: "0.7"}
};
