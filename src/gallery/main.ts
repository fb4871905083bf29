import {allCases} from "./cases.ts";
import {showGallery} from "./page.ts";

showGallery(document.body, allCases(), new URLSearchParams(location.search));
