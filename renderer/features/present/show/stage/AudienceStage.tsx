/** The audience's window: follows the presenter, and hears keys and clickers itself. */
import { useState } from "react";
import type { TalkPlace } from "../../../../../shared/ipc/show.ts";
import type { Stage } from "../../../../../shared/ipc/stage.ts";
import type { ShownDeck } from "../../../../../shared/presentation/slide.ts";
import { AudienceSlide } from "../AudienceSlide.tsx";
import { talkAfter, type TalkDeed } from "../talk.ts";
import { useTalkKeys } from "../use-talk-keys.ts";

type AudienceStageProps = { readonly stage: Stage; readonly deck: ShownDeck; readonly place: TalkPlace };

export function AudienceStage({ stage, deck, place }: AudienceStageProps) {
  const [typed, setTyped] = useState("");
  const { at, isBlack } = place;
  function act(deed: TalkDeed) {
    const next = talkAfter({ at, isBlack, typed }, deed, deck.slides.length);
    setTyped(next.typed);
    if (next.at !== at || next.isBlack !== isBlack) void stage.moved({ at: next.at, isBlack: next.isBlack });
  }
  useTalkKeys({ act, end: () => void stage.end({}) });
  return <AudienceSlide deck={deck} place={{ at, isBlack }} act={act} />;
}
