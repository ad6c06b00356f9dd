import type { ShownDeck, Slide } from "../../../../../shared/presentation/slide.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useSize } from "../../../../ui/use-size.ts";
import { SlideView } from "../../slide/SlideView.tsx";

type BesideProps = { readonly deck: ShownDeck; readonly slide: Slide; readonly next: Slide | undefined };

const before = { width: 320, height: 180 };

export function Beside({ deck, slide, next }: BesideProps) {
  const { t } = useWords();
  const [watch, room] = useSize<HTMLDivElement>(before);
  return (
    <aside className="presenter-beside" aria-label={t("presentShow.view.notes")}>
      <h2 className="presenter-heading">{t("presentShow.view.next")}</h2>
      <div ref={watch} className="presenter-next">
        {next ? <SlideView slide={next} deck={deck} width={room.width} /> : <p>{t("presentShow.view.last")}</p>}
      </div>
      <h2 className="presenter-heading">{t("presentShow.view.notes")}</h2>
      {/* Long notes are scrolled with the keys once they have the focus. */}
      <div className="presenter-notes" tabIndex={0} role="group" aria-label={t("presentShow.view.notes")}>
        <p>{slide.note === "" ? t("presentShow.view.noNotes") : slide.note}</p>
      </div>
    </aside>
  );
}
