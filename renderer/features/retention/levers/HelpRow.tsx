/** One thing that helps, in a line: what, who, whether it runs, what it keeps, and the way to start or stop it. */
import { TriangleAlert } from "lucide-react";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Still } from "../../../ui/Still.tsx";
import { isHire } from "./figures.view.ts";
import { GainFigure } from "./Gains.tsx";
import type { Shown } from "./shown.ts";
import type { Item } from "./items.view.ts";
import { doubtOf, standingWords } from "./standing-words.ts";

type HelpRowProps = { readonly item: Item; readonly shown: Shown };

export function HelpRow({ item, shown }: HelpRowProps) {
  const words = useWords();
  const { t } = words;
  const doubt = doubtOf(item, words);
  return (
    <li className="levers-row" data-kind={item.kind} data-chosen={shown.chosenId === item.id || undefined}>
      <button
        type="button"
        className="levers-name"
        aria-pressed={shown.chosenId === item.id}
        onClick={() => shown.choose(item.id)}
      >
        {item.name}
      </button>
      <span className="levers-standing" data-on={isOn(item) || undefined}>
        {standingWords(item, words)}
      </span>
      <span className="levers-owner">
        {doubt ? (
          <span className="levers-doubt">
            <TriangleAlert size={13} aria-hidden /> {doubt.flag}
          </span>
        ) : (
          <Owner item={item} />
        )}
      </span>
      <span className="levers-kept">
        {item.ranked && (
          <>
            <GainFigure help={item.ranked} measure={isHire(item.ranked) ? "coverage" : "kept"} name={item.name} />
            <span className="levers-kept-unit">
              {t(isHire(item.ranked) ? "retentionLevers.gains.coverage" : "retentionLevers.keptUnit")}
            </span>
          </>
        )}
      </span>
      <Still when={shown.isFrozen}>
        <Deed item={item} shown={shown} />
      </Still>
    </li>
  );
}

const isOn = (item: Item) => item.kind === "lever" && item.standing.kind === "running";

function Owner({ item }: { readonly item: Item }) {
  const { t } = useWords();
  const { areHidden } = useNames();
  if (item.kind !== "lever" || item.lever.owner === undefined) return undefined;
  return areHidden ? t("retentionLevers.owner.hidden") : item.lever.owner;
}

function Deed({ item, shown }: HelpRowProps) {
  const { t, formats } = useWords();
  const { deeds } = shown;
  const month = formats.month(shown.month);
  if (item.kind === "entry")
    return (
      <Button
        size="small"
        tone="quiet"
        aria-label={t("retentionLevers.adoptLabel", { name: item.name })}
        onPress={() => shown.adopt(item.catalogueId)}
      >
        {t("retentionLevers.adopt")}
      </Button>
    );
  if (item.kind === "change")
    return (
      <Button
        size="small"
        aria-label={t("retentionLevers.tryLabel", { name: item.name })}
        onPress={() => deeds.tryChange(item.offered)}
      >
        {t("retentionLevers.try")}
      </Button>
    );
  const { lever } = item;
  return isOn(item) ? (
    <Button
      size="small"
      tone="quiet"
      aria-label={t("retentionLevers.stopLabel", { name: item.name, month })}
      onPress={() => deeds.stop(lever)}
    >
      {t("retentionLevers.stopIt")}
    </Button>
  ) : (
    <Button
      size="small"
      aria-label={t("retentionLevers.startLabel", { name: item.name, month })}
      onPress={() => deeds.start(lever)}
    >
      {t("retentionLevers.start")}
    </Button>
  );
}
