import {app} from "./app/index.ts";
import {editor} from "./editor.ts";
import {image} from "./image.ts";
import {runtime} from "./runtime.ts";
import {share} from "./share.ts";

/** Chinese comes first: its shape is the type. One section a room; what varies is a function of what it needs. */
export const zh = {app, editor, runtime, image, share};

export type Words = typeof zh;
