import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { ShownDeck } from "../../../../../shared/presentation/slide.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { SlideView } from "../../slide/SlideView.tsx";
import type { TalkDeed } from "../talk.ts";

type SlideStripProps = {
  readonly deck: ShownDeck;
  readonly at: number;
  readonly act: (deed: TalkDeed) => void;
};

const width = 144;

export function SlideStrip({ deck, at, act }: SlideStripProps) {
  const { t } = useWords();
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: "nearest", inline: "center" }), [at]);
  return (
    <nav className="presenter-strip" aria-label={t("presentShow.view.slides")}>
      <ol>
        {deck.slides.map((slide, index) => (
          <li key={slide.id} ref={index === at ? here : null}>
            <Button
              className="presenter-thumb"
              aria-label={t("presentShow.view.slide", { number: index + 1, title: slide.title })}
              {...(index === at && { "aria-current": "true" as const })}
              onPress={() => act({ kind: "jump", at: index })}
            >
              <span aria-hidden>
                <SlideView slide={slide} deck={deck} width={width} />
              </span>
              <span className="presenter-number">{index + 1}</span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
