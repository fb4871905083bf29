/**
 * The notebook's page inside the wall: the list of cells, their sources and states, the keyboard. It asks the runtime
 * to evaluate and the app, over the port, for everything else.
 */
export {start} from "./main.ts";
