import { ladderAdvice } from "../../../../shared/domain/ladder-advice.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";

type AdviceListProps = { readonly levels: readonly Level[]; readonly onChoose: (levelId: string) => void };

/** What the ladder says about itself, each with the level it is about. */
export function AdviceList({ levels, onChoose }: AdviceListProps) {
  const { t } = useWords();
  const advice = ladderAdvice(levels);
  const nameOf = (id: string | undefined) => levels.find((level) => level.id === id)?.name ?? "";
  if (advice.length === 0) return undefined;
  return (
    <Panel title={t("careerLadder.advice.title")}>
      <ul className="ladder-advice">
        {advice.map(({ kind, levelId, toId }) => (
          <li key={`${kind} ${levelId} ${toId ?? ""}`} className="ladder-advice-line">
            <span>{t(`careerLadder.advice.${kind}`, { level: nameOf(levelId), to: nameOf(toId) })}</span>
            <Button tone="quiet" size="small" onPress={() => onChoose(levelId)}>
              {t("careerLadder.advice.show")}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
