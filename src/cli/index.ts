/** The command line: commands that read files and print. It knows the pure rooms and Node; nothing in the page knows it. */
export {evaluateObservations, type Scores} from "./score.ts";
