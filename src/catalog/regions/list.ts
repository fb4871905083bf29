export {codes} from "./codes.ts";
export {former} from "./former.ts";
