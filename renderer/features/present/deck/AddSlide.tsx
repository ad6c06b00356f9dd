import { Plus } from "lucide-react";
import { mostSlides, slideKindIds } from "../../../../shared/domain/deck.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { useDeck } from "../use-deck.ts";
import { useSlideDeeds } from "./use-slide-deeds.ts";

/** Behind the chosen slide; the same kind may stand twice, about two plans. */
export function AddSlide({ behind }: { readonly behind: string | undefined }) {
  const { t, formats } = useWords();
  const { deck } = useDeck();
  const { add } = useSlideDeeds();
  const full =
    deck.slides.length >= mostSlides ? t("present.strip.full", { most: formats.integer(mostSlides) }) : undefined;
  return (
    <Menu
      label={t("present.strip.add")}
      placement="bottom start"
      trigger={
        <Button icon={<Plus size={14} aria-hidden />} disabledReason={full}>
          {t("present.strip.add")}
        </Button>
      }
      groups={[
        slideKindIds
          .filter((kind) => kind !== "words")
          .map((kind) => ({ id: kind, label: t(`present.kinds.${kind}`), onAction: () => add(kind, behind) })),
        [{ id: "words", label: t("present.kinds.words"), onAction: () => add("words", behind) }],
      ]}
    />
  );
}
