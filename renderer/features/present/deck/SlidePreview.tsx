import type { DeckSlide } from "../../../../shared/domain/deck.ts";
import { sheet, type ShownDeck } from "../../../../shared/presentation/slide.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useSize } from "../../../ui/use-size.ts";
import { SlideView } from "../slide/SlideView.tsx";

type SlidePreviewProps = { readonly draft: ShownDeck | undefined; readonly slide: DeckSlide | undefined };

/** As large as there is room, and never so high that the fields below it are out of sight for good. */
export function SlidePreview({ draft, slide }: SlidePreviewProps) {
  const { t } = useWords();
  const [watch, { width }] = useSize<HTMLDivElement>({ width: 760, height: 428 });
  const shown = draft?.slides.find(({ id }) => id === slide?.id);
  return (
    <div className="present-preview" ref={watch} style={{ minHeight: (width * sheet.height) / sheet.width }}>
      {draft && shown && <SlideView slide={shown} deck={draft} width={width} />}
      {draft && shown === undefined && (
        <p className="present-quiet">{slide ? t("present.slide.notTold") : t("present.slide.choose")}</p>
      )}
    </div>
  );
}
