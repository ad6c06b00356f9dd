import { RotateCcw } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords } from "../../../../i18n/use-words.ts";
import { IconButton } from "../../../../ui/IconButton.tsx";

type ClockProps = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const tickMilliseconds = 250;

export function Clock({ now }: ClockProps) {
  const { t, formats } = useWords();
  const [began, setBegan] = useState(now);
  const [at, setAt] = useState(began);
  useEffect(() => {
    const ticking = setInterval(() => setAt(now()), tickMilliseconds);
    return () => clearInterval(ticking);
  }, [now]);
  return (
    <dl className="presenter-clock">
      <div>
        <dt>{t("presentShow.view.elapsed")}</dt>
        <dd>
          {formats.elapsed(at - began)}
          <IconButton
            size="small"
            label={t("presentShow.view.restart")}
            icon={<RotateCcw size={14} aria-hidden />}
            onPress={() => setBegan(now())}
          />
        </dd>
      </div>
      <div>
        <dt>{t("presentShow.view.clock")}</dt>
        <dd>{formats.time(at)}</dd>
      </div>
    </dl>
  );
}
