/** The data table by itself, for pages that draw nothing; loaded when the first is asked for. */
export {table} from "./text/table.ts";
