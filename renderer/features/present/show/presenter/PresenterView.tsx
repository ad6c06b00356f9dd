/** What only the presenter sees: the slide on screen, the one to come, the notes and the clock. */
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useWords } from "../../../../i18n/use-words.ts";
import type { TalkStore } from "../talk.store.ts";
import { useTalkKeys } from "../use-talk-keys.ts";
import { AudienceControls } from "./AudienceControls.tsx";
import { Beside } from "./Beside.tsx";
import { Clock } from "./Clock.tsx";
import { OnScreen } from "./OnScreen.tsx";
import { SlideStrip } from "./SlideStrip.tsx";
import { TalkControls } from "./TalkControls.tsx";
import { WhatIfPanel } from "../what-if/WhatIfPanel.tsx";
import "./presenter.css";

type PresenterViewProps = { readonly store: TalkStore; readonly onEnd: () => void };

export function PresenterView({ store, onEnd }: PresenterViewProps) {
  const { t } = useWords();
  const { deck, talk, act } = useStore(store);
  useTalkKeys({ act, end: onEnd });
  // The audience's window belongs to the talk: it comes with this view, and goes when the view does in any way.
  useEffect(() => {
    void store.getState().openAudience();
    return () => store.getState().closeAudience();
  }, [store]);
  const slide = deck.slides[talk.at];
  return (
    <ModalOverlay className="show-veil" isOpen isKeyboardDismissDisabled>
      <Modal className="show-whole">
        <Dialog className="show-dialog" aria-label={t("presentShow.view.title", { deck: deck.title })}>
          <div className="presenter">
            <header className="presenter-head">
              <AudienceControls store={store} />
              <Clock now={Date.now} />
            </header>
            {slide && <OnScreen deck={deck} slide={slide} talk={talk} />}
            {slide && <Beside deck={deck} slide={slide} next={deck.slides[talk.at + 1]} />}
            {slide?.kind === "capacity" && <WhatIfPanel key={slide.id} store={store} slideId={slide.id} />}
            <TalkControls talk={talk} count={deck.slides.length} act={act} onEnd={onEnd} />
            <SlideStrip deck={deck} at={talk.at} act={act} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
