import type {Page} from "playwright-core";

/** Pictures go in and out as base64: PNG as the browser takes them, WebP as they are kept. */
export interface Compared {
  /** share of the pixels that differ, 0 to 1; 1 where the sizes do */
  readonly share: number;
  /** the reference, the page as it is, and what differs in red, side by side, as PNG */
  readonly difference: string;
}

const tolerance = 48;

/** A screenshot made smaller, so that letters of another version of a font are nearly the same greys. */
export function shrink(page: Page, png: string, scale: number): Promise<string> {
  return page.evaluate(
    async ([source, factor]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.width * factor);
      canvas.height = Math.round(image.height * factor);
      const context = canvas.getContext("2d")!;
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/webp", 0.75).split(",")[1]!;
    },
    [png, scale] as const
  );
}

export function compare(page: Page, reference: string, now: string): Promise<Compared> {
  return page.evaluate(
    async ([before, after, most]) => {
      const load = async (text: string) =>
        createImageBitmap(await (await fetch(`data:image/webp;base64,${text}`)).blob());
      const [a, b] = [await load(before), await load(after)];
      const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
      const canvas = document.createElement("canvas");
      canvas.width = 3 * width;
      canvas.height = height;
      const context = canvas.getContext("2d", {willReadFrequently: true})!;
      context.drawImage(a, 0, 0);
      context.drawImage(b, width, 0);
      const [left, right] = [0, width].map((x) => context.getImageData(x, 0, width, height).data);
      const red = context.createImageData(width, height);
      let count = 0;
      for (let i = 0; i < red.data.length; i += 4) {
        const differs = [0, 1, 2].some((k) => Math.abs(left![i + k]! - right![i + k]!) > most);
        if (differs) count++;
        red.data.set(differs ? [220, 0, 0, 255] : [left![i]!, left![i + 1]!, left![i + 2]!, 60], i);
      }
      context.putImageData(red, 2 * width, 0);
      return {
        share: a.width === b.width && a.height === b.height ? count / (width * height) : 1,
        difference: canvas.toDataURL("image/png").split(",")[1]!
      };
    },
    [reference, now, tolerance] as const
  );
}
