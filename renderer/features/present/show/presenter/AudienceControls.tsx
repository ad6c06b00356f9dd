/** What became of the audience's window, and the way to have it back. */
import { useStore } from "zustand";
import { errorMessage } from "../../../../../shared/i18n/translate.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Switch } from "../../../../ui/Switch.tsx";
import type { Audience, TalkStore } from "../talk.store.ts";

export function AudienceControls({ store }: { readonly store: TalkStore }) {
  const { t } = useWords();
  const { audience, isProtected, openAudience, closeAudience, protect } = useStore(store);
  const isOpen = audience.status === "open";
  return (
    <div className="presenter-audience">
      <p role="status">{useAudienceSentence(audience)}</p>
      {isOpen && (
        <>
          <Button size="small" onPress={closeAudience}>
            {t("presentShow.audience.close")}
          </Button>
          <Switch isOn={isProtected} onChange={protect}>
            {t("presentShow.audience.protect")}
          </Switch>
          <small>{t("presentShow.audience.protectNote")}</small>
        </>
      )}
      {!isOpen && audience.status !== "opening" && (
        <Button size="small" onPress={() => void openAudience()}>
          {t("presentShow.audience.again")}
        </Button>
      )}
    </div>
  );
}

function useAudienceSentence(audience: Audience): string {
  const { t } = useWords();
  switch (audience.status) {
    case "open":
      return t(audience.isOnOtherDisplay ? "presentShow.audience.onOther" : "presentShow.audience.beside");
    case "failed":
      return errorMessage(t, audience.error);
    case "closed":
    case "opening":
      return t(`presentShow.audience.${audience.status}`);
  }
}
