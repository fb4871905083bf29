import {startRelay} from "../../../sandbox/index.ts";

startRelay();
