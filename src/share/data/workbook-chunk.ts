/** The writer of XLSX files for rows of a notebook; sent into the frame at the first use. */
export {toXlsx} from "./xlsx.ts";
