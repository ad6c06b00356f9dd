/** One slide, drawn on a sheet of fixed size and scaled to the width there is. */
import type { ShownDeck, Slide } from "../../../../shared/presentation/slide.ts";

type SlideViewProps = {
  readonly slide: Slide;
  readonly deck: ShownDeck;
  /** In pixels; the height follows. */
  readonly width: number;
};

export function SlideView({ slide, width }: SlideViewProps) {
  return (
    <article className="slide" style={{ width }} aria-label={slide.title}>
      <h2>{slide.title}</h2>
      <p>{slide.lead}</p>
    </article>
  );
}
