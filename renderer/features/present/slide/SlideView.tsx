/** One slide, drawn on a sheet of fixed size and scaled to the width there is: SVG and words, so that paper gets it as vectors. */
import { EyeOff, Eye } from "lucide-react";
import { type Box, frameOf, layOut } from "../../../../shared/presentation/layout.ts";
import { sheet, type ShownDeck, type Slide } from "../../../../shared/presentation/slide.ts";
import { wordsIn } from "../../../i18n/words.ts";
import { Block } from "./blocks/Block.tsx";
import { Phrases } from "./Phrases.tsx";
import "./slide.css";
import "./slide-drawing.css";

type SlideViewProps = {
  readonly slide: Slide;
  readonly deck: Pick<ShownDeck, "language" | "areNamesHidden" | "namesSign">;
  /** In pixels; the height follows. */
  readonly width: number;
};

const at = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

export function SlideView({ slide, deck, width }: SlideViewProps) {
  const { title, lead, footnote, namesSign } = frameOf(slide);
  const words = wordsIn(deck.language, "sober");
  const scale = width / sheet.width;
  const Sign = deck.areNamesHidden ? EyeOff : Eye;
  return (
    <article
      className="slide"
      style={{ width, height: sheet.height * scale }}
      aria-label={slide.title}
      lang={deck.language}
    >
      <div className="slide-sheet" style={{ ...sheet, transform: `scale(${scale})` }}>
        <h2 className="slide-title" style={{ ...at(title), fontSize: title.size }}>
          <Phrases text={slide.title} />
        </h2>
        {slide.lead !== "" && (
          <p className="slide-lead" style={{ ...at(lead), fontSize: lead.size }}>
            <Phrases text={slide.lead} />
          </p>
        )}
        {layOut(slide).map((placed, index) => (
          <div key={index} className="slide-block" style={at(placed)}>
            <Block placed={placed} words={words} />
          </div>
        ))}
        <p className="slide-footnote" style={{ ...at(footnote), fontSize: footnote.size }}>
          {slide.footnote}
        </p>
        <p
          className="slide-names"
          data-hidden={deck.areNamesHidden}
          style={{ ...at(namesSign), fontSize: namesSign.size }}
        >
          <Sign size={16} aria-hidden />
          {deck.namesSign}
        </p>
      </div>
    </article>
  );
}
