/** What the audience sees: one slide as large as the display allows, or nothing but black. */
import type { TalkPlace } from "../../../../shared/ipc/show.ts";
import { sheet, type ShownDeck } from "../../../../shared/presentation/slide.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Size, useSize } from "../../../ui/use-size.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { SlideView } from "../slide/SlideView.tsx";
import { deedAt, type TalkDeed } from "./talk.ts";
import "./audience.css";

type AudienceSlideProps = {
  readonly deck: ShownDeck;
  readonly place: TalkPlace;
  readonly act: (deed: TalkDeed) => void;
};

/** The largest width at which a whole slide fits. */
export const widthWithin = ({ width, height }: Size) => Math.min(width, (height * sheet.width) / sheet.height);

export function AudienceSlide({ deck, place, act }: AudienceSlideProps) {
  const { t } = useWords();
  const [watch, room] = useSize<HTMLDivElement>(sheet);
  const slide = deck.slides[place.at];
  if (slide === undefined) return null;
  const where = { number: place.at + 1, count: deck.slides.length, title: slide.title };
  return (
    <div
      ref={watch}
      className="audience"
      data-black={place.isBlack}
      onClick={({ clientX, currentTarget }) => act(deedAt(clientX, currentTarget.clientWidth))}
    >
      {!place.isBlack && (
        <div key={slide.id} className="audience-slide">
          <SlideView slide={slide} deck={deck} width={widthWithin(room)} />
        </div>
      )}
      <div role="status">
        <VisuallyHidden>{place.isBlack ? t("presentShow.black") : t("presentShow.announced", where)}</VisuallyHidden>
      </div>
    </div>
  );
}
