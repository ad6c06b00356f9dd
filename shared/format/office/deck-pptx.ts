/** A deck as a PowerPoint file: words, tables and charts that stay what they are, laid out as on screen. */
import PptxGenJS from "pptxgenjs";
import { type Frame, frameOf, layOut } from "../../presentation/layout.ts";
import { sheet, type ShownDeck, type Slide } from "../../presentation/slide.ts";
import type { DeckSpeech } from "../../presentation/telling.ts";
import type { Making } from "./making.ts";
import type { Chart } from "./pptx/chart.ts";
import { type Drawing, drawText, textOptions } from "./pptx/draw.ts";
import { drawBlock } from "./pptx/draw-block.ts";
import { colours, faceFor, inches } from "./pptx/look.ts";
import { settle } from "./pptx/settle.ts";

const master = "Crewcast";

function openPresentation(deck: ShownDeck): PptxGenJS {
  const file = new PptxGenJS();
  file.defineLayout({ name: master, width: inches(sheet.width), height: inches(sheet.height) });
  file.layout = master;
  file.theme = { headFontFace: faceFor(deck.language), bodyFontFace: faceFor(deck.language) };
  file.title = deck.title;
  file.subject = deck.subtitle;
  // Whoever made it is nobody's business; the library would put itself there.
  file.author = "Crewcast";
  file.company = "Crewcast";
  file.defineSlideMaster({
    title: master,
    background: { color: colours.surface },
    objects: [
      {
        placeholder: { options: { name: "title", type: "title", x: 0.7, y: 0.4, w: 12, h: 0.6, margin: 0 }, text: "" },
      },
    ],
  });
  return file;
}

function drawFrame(drawing: Drawing, slide: Slide, deck: ShownDeck, { title, lead, footnote, namesSign }: Frame): void {
  drawing.slide.addText(slide.title, {
    ...textOptions(title, { size: title.size, isBold: true }, drawing.speech),
    placeholder: "title",
  });
  if (slide.lead !== "") drawText(drawing, slide.lead, lead, { size: lead.size, colour: colours.soft, leading: 1.15 });
  drawText(drawing, slide.footnote, footnote, { size: footnote.size, colour: colours.soft, anchor: "middle" });
  drawText(drawing, deck.namesSign, namesSign, {
    size: namesSign.size,
    align: "right",
    anchor: "middle",
    ...(deck.areNamesHidden ? { colour: colours.soft } : { colour: colours.loss, isBold: true }),
  });
}

/** Notes are what the slides carry: without them, hand in a deck without them. */
export async function deckPptx(
  deck: ShownDeck,
  speech: DeckSpeech,
  { signal, onProgress }: Making,
): Promise<Uint8Array> {
  const file = openPresentation(deck);
  const charts: Chart[] = [];
  deck.slides.forEach((slide, index) => {
    signal.throwIfAborted();
    const drawing: Drawing = { slide: file.addSlide({ masterName: master }), speech, charts };
    drawFrame(drawing, slide, deck, frameOf(slide));
    for (const placed of layOut(slide)) drawBlock(drawing, placed);
    if (slide.note !== "") drawing.slide.addNotes(slide.note);
    onProgress((0.5 * (index + 1)) / deck.slides.length);
  });
  const written: unknown = await file.write({ outputType: "uint8array" });
  signal.throwIfAborted();
  onProgress(0.8);
  return settle(written as Uint8Array, charts, deck.language);
}
