/** Ladders that are common in each phase of a company, and where today's people would stand on them. */
import { useState } from "react";
import { type CompanyPhase, companyPhaseIds, companyPhases } from "../../../../shared/catalogue/journey.ts";
import { replaceLadder } from "../../../../shared/domain/edits/ladder.ts";
import { nearestLevels } from "../../../../shared/domain/ladder-advice.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { startingLevels } from "../../../../shared/sample/starting-ladder.ts";
import { startingPhases } from "../../../../shared/sample/starting-phases.ts";
import { sayIn } from "../../../../shared/sample/say.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Table } from "../../../ui/Table.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { latticeOf } from "./lattice.view.ts";

type LadderTemplatesProps = { readonly baseline: Baseline; readonly onClose: () => void };

export function LadderTemplates({ baseline, onClose }: LadderTemplatesProps) {
  const { t, formats, language } = useWords();
  const edit = useEdit();
  const [phase, setPhase] = useState<CompanyPhase>(baseline.company.phase);
  const levels = startingLevels(startingPhases[phase].levelIds, sayIn(language));
  const heirs = nearestLevels(baseline.levels, levels);
  const nameOf = (id: string | undefined) => levels.find((level) => level.id === id)?.name ?? "";
  const moves = baseline.levels
    .map((level) => ({
      ...{ level, becomes: nameOf(heirs[level.id]) },
      people: baseline.members.filter(({ levelId }) => levelId === level.id).length,
    }))
    .filter(({ people }) => people > 0);
  const apply = () => {
    edit({ key: "replaceLadder" }, replaceLadder(levels, heirs));
    onClose();
  };
  return (
    <Dialog
      title={t("careerLadder.template.title")}
      closeLabel={t("careerLadder.remove.cancel")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("careerLadder.remove.cancel")}</Button>
          <Button tone="primary" onPress={apply}>
            {t("careerLadder.template.apply")}
          </Button>
        </>
      }
    >
      <div className="ladder-remove">
        <p className="ladder-quiet">{t("careerLadder.template.note")}</p>
        <SegmentedControl
          label={t("careerLadder.template.phase")}
          value={phase}
          options={companyPhaseIds.map((id) => ({ id, label: companyPhases[id][language] }))}
          onChange={setPhase}
        />
        <ol className="ladder-template-levels" aria-label={t("careerLadder.template.levels", { count: levels.length })}>
          {latticeOf(levels)
            .cards.toSorted((a, b) => a.y - b.y || a.x - b.x)
            .map(({ level }) => (
              <li key={level.id}>
                {level.name} <span className="ladder-quiet">{t(`careerLadder.tracks.${level.track}`)}</span>
              </li>
            ))}
        </ol>
        {moves.length > 0 && (
          <Table
            caption={t("careerLadder.template.mapping")}
            columns={[
              { id: "was", head: t("careerLadder.template.was"), isRowHead: true, cell: ({ level }) => level.name },
              { id: "becomes", head: t("careerLadder.template.becomes"), cell: ({ becomes }) => becomes },
              {
                id: "people",
                head: t("careerLadder.template.people"),
                isNumber: true,
                cell: ({ people }) => formats.integer(people),
              },
            ]}
            rows={moves}
            keyOf={({ level }) => level.id}
          />
        )}
        <p className="ladder-quiet">{t("careerLadder.template.undo")}</p>
      </div>
    </Dialog>
  );
}
