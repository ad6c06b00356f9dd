/** Where a talk begins: over the whole display, or with the presenter's view here and the slides in a window of their own. */
import { MonitorPlay, Presentation } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { usePresent } from "../present.store.ts";
import { FullScreenShow } from "./FullScreenShow.tsx";
import { PresenterView } from "./presenter/PresenterView.tsx";
import { createTalkStore, type TalkDesktop, type TalkStore } from "./talk.store.ts";

type ShowButtonProps = { readonly deck: ShownDeck; readonly desktop?: TalkDesktop };

type OnStage = { readonly form: "fullScreen" | "presenter"; readonly store: TalkStore };

/** As in other programs for slides: F5 from the beginning, Shift+F5 from the slide that is chosen. */
function useStartKeys(start: (fromChosen: boolean) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F5" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    start(event.shiftKey);
  });
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

export function ShowButton({ deck, desktop = window.desktop }: ShowButtonProps) {
  const { t } = useWords();
  const chosenSlideId = usePresent((state) => state.chosenSlideId);
  const [onStage, setOnStage] = useState<OnStage>();
  const chosenAt = deck.slides.findIndex(({ id }) => id === chosenSlideId);

  const start = (form: OnStage["form"], at = 0) => {
    if (onStage !== undefined || deck.slides.length === 0) return;
    setOnStage({ form, store: createTalkStore({ desktop, deck, at }) });
  };
  const end = () => {
    onStage?.store.getState().closeAudience();
    setOnStage(undefined);
  };
  useStartKeys((fromChosen) => start("fullScreen", fromChosen ? Math.max(0, chosenAt) : 0));
  // What is edited or answered anew while a talk is on reaches the slides.
  const store = onStage?.store;
  useEffect(() => store?.getState().tell(deck), [store, deck]);

  return (
    <>
      <Button tone="primary" icon={<MonitorPlay size={16} aria-hidden />} onPress={() => start("fullScreen")}>
        {t("presentShow.show")}
      </Button>
      <Button icon={<Presentation size={16} aria-hidden />} onPress={() => start("presenter", Math.max(0, chosenAt))}>
        {t("presentShow.presenter")}
      </Button>
      {onStage?.form === "fullScreen" && <FullScreenShow store={onStage.store} onEnd={end} />}
      {onStage?.form === "presenter" && <PresenterView store={onStage.store} onEnd={end} />}
    </>
  );
}
