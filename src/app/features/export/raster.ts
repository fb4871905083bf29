import type {Picture} from "../../../share/image/index.ts";

/** What every browser's canvas can hold. */
const maxPixels = 16_384;

/** A picture that is too large for a canvas. */
export class OversizedPicture extends Error {
  override readonly name = "OversizedPicture";
}

/** An SVG as PNG, `scale` pixels for each of its own. @throws OversizedPicture */
export async function toPng({svg, width, height}: Picture, scale: number): Promise<Uint8Array> {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(wide, high) > maxPixels) throw new OversizedPicture(`too large for a picture: ${wide} × ${high}`);
  const url = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {width: wide, height: high});
    const context = canvas.getContext("2d");
    if (!context) throw new OversizedPicture("no canvas");
    context.drawImage(image, 0, 0, wide, high);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new OversizedPicture(`the browser cannot make a picture of ${wide} × ${high}`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
