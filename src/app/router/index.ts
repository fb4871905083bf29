/** Addresses: what each says, how it is written, and how one is gone to. */
export {follow} from "./follow.ts";
export {cleanAddress, explorerRoute, readRoute, routeAddress, type LinkState, type Route} from "./route.ts";
export {createRouter, type Router, type RouterActions} from "./router.ts";
