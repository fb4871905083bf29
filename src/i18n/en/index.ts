import type {Words} from "../zh/index.ts";
import {app} from "./app/index.ts";
import {editor} from "./editor.ts";
import {image} from "./image.ts";
import {runtime} from "./runtime.ts";
import {share} from "./share.ts";

export const en = {app, editor, runtime, image, share} satisfies Words;
