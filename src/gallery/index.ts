/**
 * The gallery: every chart type on what documents state and on made-up values that are hard to draw, on one page and as
 * a list that tests draw from. It shows charts as they are and must not style them; it knows no database and no app.
 */
export {allCases, type Case} from "./cases.ts";
export {hard} from "./hard.ts";
