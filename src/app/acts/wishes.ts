import type {Download} from "../../sandbox/index.ts";
import type {Context} from "../context.ts";
import {outsideAddress} from "../outside.ts";
import {save} from "../save.ts";
import type {Act} from "./act.ts";

/** What a notebook may ask of the reader. */
export interface Wishes {
  /** resolves when the file is saved, and rejects where the reader does not want it */
  readonly download: (file: Download) => Promise<void>;
  readonly link: (href: string) => void;
}

/** One wish at a time: a notebook that asks again before the reader has answered is refused. */
export function wishActs(context: Context): Pick<Act, "allow"> & {readonly wishes: Wishes} {
  const {dispatch} = context;
  return {
    allow(agreed) {
      const {wish} = context.state;
      dispatch({type: "wish", wish: null});
      context.session?.frame.focus();
      if (wish?.kind === "download") wish.settle(agreed);
      else if (wish && agreed) window.open(wish.href, "_blank", "noopener,noreferrer");
    },
    wishes: {
      async download(file) {
        if (context.state.wish) throw new Error("another question waits for the reader");
        const agreed = await new Promise<boolean>((settle) =>
          dispatch({type: "wish", wish: {kind: "download", file, settle}})
        );
        if (!agreed) throw new Error("the reader did not want the file");
        save(file.content, file.name, file.mime);
      },
      link(href) {
        const address = outsideAddress(href);
        if (address && !context.state.wish) dispatch({type: "wish", wish: {kind: "link", href: address}});
      }
    }
  };
}
