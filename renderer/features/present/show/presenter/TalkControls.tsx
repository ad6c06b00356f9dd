import { ChevronLeft, ChevronRight, Moon, Sun, X } from "lucide-react";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import type { Talk, TalkDeed } from "../talk.ts";

type TalkControlsProps = {
  readonly talk: Talk;
  readonly count: number;
  readonly act: (deed: TalkDeed) => void;
  readonly onEnd: () => void;
};

export function TalkControls({ talk, count, act, onEnd }: TalkControlsProps) {
  const { t } = useWords();
  const Light = talk.isBlack ? Sun : Moon;
  return (
    <div className="presenter-controls">
      <Button icon={<ChevronLeft size={16} aria-hidden />} onPress={() => act({ kind: "previous" })}>
        {t("presentShow.view.back")}
      </Button>
      <span className="presenter-place">
        {t("presentShow.view.place", { number: talk.at + 1, count })}
        {talk.typed !== "" && <strong>{t("presentShow.view.typed", { number: talk.typed })}</strong>}
      </span>
      <Button tone="primary" icon={<ChevronRight size={16} aria-hidden />} onPress={() => act({ kind: "next" })}>
        {t("presentShow.view.forward")}
      </Button>
      <Button icon={<Light size={16} aria-hidden />} onPress={() => act({ kind: "black" })}>
        {t(talk.isBlack ? "presentShow.view.light" : "presentShow.view.dark")}
      </Button>
      <p className="presenter-keys">{t("presentShow.keys")}</p>
      <Button icon={<X size={16} aria-hidden />} onPress={onEnd}>
        {t("presentShow.view.end")}
      </Button>
    </div>
  );
}
