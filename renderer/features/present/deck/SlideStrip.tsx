import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { type DroppableCollectionReorderEvent, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import type { KeyboardEvent } from "react";
import type { DeckSlide } from "../../../../shared/domain/deck.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { generatedTitle } from "../../../../shared/presentation/tell-deck.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { SlideView } from "../slide/SlideView.tsx";
import { useDeck } from "../use-deck.ts";
import { AddSlide } from "./AddSlide.tsx";
import { useSlideDeeds } from "./use-slide-deeds.ts";

type SlideStripProps = {
  readonly draft: ShownDeck | undefined;
  readonly chosenId: string | undefined;
  readonly onChoose: (slideId: string) => void;
};

const thumbnailWidth = 160;

/** All slides small and in order: dragged, or moved by keys. */
export function SlideStrip({ draft, chosenId, onChoose }: SlideStripProps) {
  const words = useWords();
  const { t, formats } = words;
  const { deck } = useDeck();
  const deeds = useSlideDeeds();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder({ keys, target }: DroppableCollectionReorderEvent) {
      const [id] = [...keys].map(String);
      if (id === undefined || id === target.key) return;
      const others = deck.slides.filter((slide) => slide.id !== id);
      const place = others.findIndex((slide) => slide.id === target.key);
      deeds.move(id, target.dropPosition === "after" ? place + 1 : place);
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    const slide = deck.slides.find(({ id }) => id === chosenId);
    if (slide === undefined || event.ctrlKey || event.metaKey) return;
    const place = deck.slides.indexOf(slide);
    if (event.altKey && event.key === "ArrowUp") deeds.move(slide.id, place - 1);
    else if (event.altKey && event.key === "ArrowDown") deeds.move(slide.id, place + 1);
    else if (event.key === "Delete") deeds.remove(slide.id);
    else if (event.key === "h" && !event.altKey) deeds.setHidden(slide.id, slide.isHidden !== true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const nameOf = (slide: DeckSlide, place: number) =>
    t(slide.isHidden === true ? "present.strip.hidden" : "present.strip.item", {
      number: formats.integer(place + 1),
      title: draft?.slides.find(({ id }) => id === slide.id)?.title ?? generatedTitle(slide.kind, words),
    });
  return (
    <div className="present-strip">
      <p className="present-quiet present-hint">{t("present.strip.hint")}</p>
      <div className="present-strip-keys" onKeyDownCapture={onKeyDown}>
        <GridList
          className="present-slides"
          aria-label={t("present.strip.label")}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosenId === undefined ? [] : [chosenId]}
          onSelectionChange={(keys) => {
            const [id] = keys === "all" ? [] : [...keys];
            if (id !== undefined) onChoose(String(id));
          }}
          dragAndDropHooks={dragAndDropHooks}
          items={deck.slides}
          dependencies={[draft, deck]}
        >
          {(slide) => {
            const place = deck.slides.indexOf(slide);
            const shown = draft?.slides.find(({ id }) => id === slide.id);
            return (
              <GridListItem id={slide.id} textValue={nameOf(slide, place)} className="present-thumb">
                <Button slot="drag" className="present-thumb-number">
                  {formats.integer(place + 1)}
                </Button>
                <span className="present-thumb-sheet" data-out={slide.isHidden === true} aria-hidden inert>
                  {draft && shown ? (
                    <SlideView slide={shown} deck={draft} width={thumbnailWidth} />
                  ) : (
                    <span className="present-thumb-empty">{generatedTitle(slide.kind, words)}</span>
                  )}
                </span>
                {slide.isHidden === true && <span className="present-thumb-out">{t("present.strip.leftOut")}</span>}
              </GridListItem>
            );
          }}
        </GridList>
      </div>
      <AddSlide behind={chosenId} />
    </div>
  );
}
