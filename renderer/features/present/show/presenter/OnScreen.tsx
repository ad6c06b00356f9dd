import { sheet, type ShownDeck, type Slide } from "../../../../../shared/presentation/slide.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useSize } from "../../../../ui/use-size.ts";
import { SlideView } from "../../slide/SlideView.tsx";
import { widthWithin } from "../AudienceSlide.tsx";
import type { Talk } from "../talk.ts";

type OnScreenProps = { readonly deck: ShownDeck; readonly slide: Slide; readonly talk: Talk };

export function OnScreen({ deck, slide, talk }: OnScreenProps) {
  const { t } = useWords();
  const [watch, room] = useSize<HTMLDivElement>(sheet);
  const where = { number: talk.at + 1, count: deck.slides.length, title: slide.title };
  return (
    <section className="presenter-now" aria-label={t("presentShow.view.now")}>
      <div ref={watch} className="presenter-room">
        <div className="presenter-slide" data-black={talk.isBlack}>
          <SlideView slide={slide} deck={deck} width={widthWithin(room)} />
        </div>
      </div>
      <p className="presenter-state" role="status">
        {talk.isBlack ? t("presentShow.view.isBlack") : t("presentShow.announced", where)}
      </p>
    </section>
  );
}
