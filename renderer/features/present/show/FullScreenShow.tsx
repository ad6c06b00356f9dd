/** The talk over this whole window and, where the system lets it, over the whole display. */
import { useEffect, useEffectEvent } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useStore } from "zustand";
import { AudienceSlide } from "./AudienceSlide.tsx";
import type { TalkStore } from "./talk.store.ts";
import { useTalkKeys } from "./use-talk-keys.ts";
import { WhatIfFoot } from "./what-if/WhatIfFoot.tsx";

type FullScreenShowProps = { readonly store: TalkStore; readonly onEnd: () => void };

/** Leaving full screen by any way of the system ends the talk as well. */
function useFullScreen(onEnd: () => void): void {
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) ended();
    };
    document.addEventListener("fullscreenchange", changed);
    // Refused where there is no screen to fill: the talk then fills the window.
    void document.documentElement.requestFullscreen().catch(() => undefined);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

export function FullScreenShow({ store, onEnd }: FullScreenShowProps) {
  const { deck, talk, act } = useStore(store);
  useFullScreen(onEnd);
  useTalkKeys({ act, end: onEnd });
  const slide = deck.slides[talk.at];
  return (
    <ModalOverlay className="show-veil" isOpen isKeyboardDismissDisabled>
      <Modal className="show-whole">
        <Dialog className="show-dialog" aria-label={deck.title}>
          <AudienceSlide deck={deck} place={talk} act={act} />
          {slide?.kind === "capacity" && !talk.isBlack && (
            <WhatIfFoot key={slide.id} store={store} slideId={slide.id} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
