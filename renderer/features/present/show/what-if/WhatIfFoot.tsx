/** The sliders over the foot of the only display there is: out of sight until W or a hand at the lower edge asks for them. */
import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import type { TalkStore } from "../talk.store.ts";
import { WhatIfPanel } from "./WhatIfPanel.tsx";

type WhatIfFootProps = { readonly store: TalkStore; readonly slideId: string };

export function WhatIfFoot({ store, slideId }: WhatIfFootProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = useEffectEvent(({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.toLowerCase() === "w" && !ctrlKey && !metaKey && !altKey) setOpen((before) => !before);
  });
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <div className="what-if-foot">
      {isOpen ? (
        <WhatIfPanel store={store} slideId={slideId} onClose={() => setOpen(false)} />
      ) : (
        <div className="what-if-offer">
          {/* Out of the way of keys: shutting the sliders would leave the focus on it, and the next Enter would not turn the page. */}
          <Button size="small" excludeFromTabOrder onPress={() => setOpen(true)}>
            {t("presentShow.whatIf.offer")}
          </Button>
        </div>
      )}
    </div>
  );
}
