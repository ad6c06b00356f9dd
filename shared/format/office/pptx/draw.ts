/** What drawing a block needs, and the few ways in which words are set. */
import type PptxGenJS from "pptxgenjs";
import type { Box } from "../../../presentation/layout.ts";
import { fitText } from "../../../presentation/text-fit.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import type { Chart } from "./chart.ts";
import { colours, faceFor, languageTag, placeOf, points } from "./look.ts";

export type Drawing = {
  readonly slide: PptxGenJS.Slide;
  readonly speech: DeckSpeech;
  /** Charts in the order in which they stand on slides; their parts are written at the end. */
  readonly charts: Chart[];
};

export type TextLook = {
  /** In units of the sheet. */
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly anchor?: "top" | "middle" | "bottom";
  /** What a screen reader and the selection pane call it. */
  readonly name?: string;
  /** Multiple of the size of the letters. */
  readonly leading?: number;
  readonly doesWrap?: boolean;
};

export const textOptions = (box: Box, look: TextLook, { language }: DeckSpeech): PptxGenJS.TextPropsOptions => ({
  ...placeOf(box),
  fontFace: faceFor(language),
  fontSize: points(look.size),
  color: look.colour ?? colours.text,
  bold: look.isBold ?? false,
  align: look.align ?? "left",
  valign: look.anchor ?? "top",
  margin: 0,
  lang: languageTag[language],
  wrap: look.doesWrap ?? true,
  ...(look.leading !== undefined && { lineSpacingMultiple: look.leading }),
  ...(look.name !== undefined && { objectName: look.name }),
});

export function drawText({ slide, speech }: Drawing, text: string, box: Box, look: TextLook): void {
  slide.addText(text, textOptions(box, look, speech));
}

const titleHeight = 24;
/** A long title shrinks before it breaks. */
const titleSizes = [17, 16, 15, 14, 13, 12];

/** Above a chart or a table; says what is left of the box. */
export function drawTitle(drawing: Drawing, title: string, box: Box): Box {
  const { size } = fitText(title, box.width, 1, titleSizes);
  drawText(drawing, title, { ...box, height: titleHeight }, { size, isBold: true });
  const used = titleHeight + 6;
  return { ...box, y: box.y + used, height: Math.max(1, box.height - used) };
}
