import type {Language} from "../../../i18n/index.ts";
import {
  embeddedXml,
  embedInPng,
  toPicture,
  toWechatPicture,
  wechatColumn,
  type Picture,
  type Theme
} from "../../../share/image/index.ts";
import {glyphFiles} from "./glyph-files.ts";
import type {ExportSource} from "./export-source.ts";
import {toPng} from "./raster.ts";

export const pictureKinds = ["png-1", "png-2", "png-3", "png-wechat", "svg", "svg-wechat"] as const;
export type PictureForm = (typeof pictureKinds)[number];

export interface PictureOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** the link as a QR code inside */
  readonly qr: boolean;
  /** whether PNG and SVG bring the notebook */
  readonly carry: boolean;
}

export interface File {
  readonly content: string | Uint8Array;
  readonly name: string;
  readonly mime: string;
}

const padding = 24;
/** of the drawing, in pixels */
const width = 720;
/** 1080 pixels at two for one */
const wechatWidth = 540;

/** A picture of what is offered, as a file. @throws OversizedPicture, FetchError */
export async function toPictureFile(source: ExportSource, form: PictureForm, options: PictureOptions): Promise<File> {
  const {name} = source;
  if (form === "svg-wechat") {
    const figure = drawn(source, wechatColumn - 2 * padding);
    const {svg} = await toWechatPicture(figure, said(source, options), glyphFiles);
    return {content: svg, name: `${name}-wechat.svg`, mime: "image/svg+xml"};
  }
  const notebook = options.carry ? await source.notebook() : null;
  if (form === "svg") {
    const metadata = notebook === null ? {} : {metadata: embeddedXml(notebook)};
    const {svg} = await toPicture(drawn(source, width), {...said(source, options), ...metadata}, glyphFiles);
    return {content: svg, name: `${name}.svg`, mime: "image/svg+xml"};
  }
  const png = await toPixels(source, form, options);
  const content = notebook === null ? png : embedInPng(png, notebook);
  const suffix = {"png-1": "", "png-2": "@2x", "png-3": "@3x", "png-wechat": "-1080"}[form];
  return {content, name: `${name}${suffix}.png`, mime: "image/png"};
}

/** Puts a picture on the clipboard. It must be called while a click is handled, before anything is waited for. */
export function copyPicture(source: ExportSource, options: PictureOptions): Promise<void> {
  const png = toPixels(source, "png-2", options).then((bytes) => new Blob([bytes as BlobPart], {type: "image/png"}));
  return navigator.clipboard.write([new ClipboardItem({"image/png": png})]);
}

async function toPixels(source: ExportSource, form: PictureForm, options: PictureOptions): Promise<Uint8Array> {
  const scale = {"png-1": 1, "png-3": 3}[form as string] ?? 2;
  const across = form === "png-wechat" ? wechatWidth - 2 * padding : width;
  const picture: Picture = await toPicture(drawn(source, across), said(source, options), glyphFiles);
  return toPng(picture, form === "png-wechat" ? 1080 / picture.width : scale);
}

function drawn({draw}: ExportSource, width: number): readonly Element[] {
  if (!draw) throw new Error("nothing is drawn here");
  return draw(width);
}

const said = ({link}: ExportSource, {language, theme, qr}: PictureOptions) => ({
  language,
  theme,
  qr,
  ...(link === null ? {} : {link})
});
