import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { usePresent, usePresentStore } from "../present.store.ts";
import { useDeck } from "../use-deck.ts";
import { SlideDetails } from "./SlideDetails.tsx";
import { SlidePreview } from "./SlidePreview.tsx";
import { SlideStrip } from "./SlideStrip.tsx";

/** The strip of slides, the chosen one large, and what can be said about it. `draft` holds the slides that are left out, too. */
export function DeckEditor({ draft }: { readonly draft: ShownDeck | undefined }) {
  const { deck } = useDeck();
  const store = usePresentStore();
  const chosenId = usePresent((state) => state.chosenSlideId);
  const chosen = deck.slides.find(({ id }) => id === chosenId) ?? deck.slides[0];
  return (
    <div className="present-editor">
      <SlideStrip draft={draft} chosenId={chosen?.id} onChoose={(id) => store.setState({ chosenSlideId: id })} />
      <div className="present-desk">
        <SlidePreview draft={draft} slide={chosen} />
        {chosen && <SlideDetails key={chosen.id} slide={chosen} />}
      </div>
    </div>
  );
}
