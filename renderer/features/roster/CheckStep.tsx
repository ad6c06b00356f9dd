import type { Baseline } from "../../../shared/domain/baseline.ts";
import { entriesOf, type RosterReading } from "../../../shared/format/roster/reading.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Switch } from "../../ui/Switch.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { AddedTable } from "./AddedTable.tsx";
import { ChangedTable } from "./ChangedTable.tsx";
import { Notes } from "./Notes.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { verdictOn } from "./roster-import.view.ts";
import { StepHeading } from "./StepHeading.tsx";

type CheckStepProps = {
  reading: RosterReading;
  baseline: Baseline;
  desktop: Pick<Desktop, "saveFile">;
  removesUnnamed: boolean;
  onRemoveUnnamed: (removes: boolean) => void;
};

export function CheckStep({ reading, baseline, desktop, removesUnnamed, onRemoveUnnamed }: CheckStepProps) {
  const words = useWords();
  const { t } = words;
  const { problems, notices, assumptions, unnamed } = reading;
  const added = entriesOf(reading, "added");
  const changed = entriesOf(reading, "changed");
  const notes = notices.length + assumptions.length + (unnamed.length > 0 ? 1 : 0);

  const tabs = [
    {
      id: "problems",
      label: t("roster.check.tabProblems", { count: problems.length }),
      isEmpty: problems.length === 0,
      content: <ProblemList problems={problems} desktop={desktop} />,
    },
    {
      id: "added",
      label: t("roster.check.tabAdded", { count: added.length }),
      isEmpty: added.length === 0,
      content: <AddedTable entries={added} baseline={baseline} />,
    },
    {
      id: "changed",
      label: t("roster.check.tabChanged", { count: changed.length }),
      isEmpty: changed.length === 0,
      content: <ChangedTable entries={changed} reading={reading} baseline={baseline} />,
    },
    {
      id: "notes",
      label: t("roster.check.tabNotes", { count: notes }),
      isEmpty: notes === 0,
      content: <Notes reading={reading} baseline={baseline} removesUnnamed={removesUnnamed} />,
    },
  ];

  return (
    <div className="roster-check">
      <StepHeading>{verdictOn(reading, words)}</StepHeading>
      {unnamed.length > 0 && (
        <Switch isOn={removesUnnamed} onChange={onRemoveUnnamed}>
          {t("roster.check.removeUnnamed", { count: unnamed.length })}
        </Switch>
      )}
      <Tabs label={t("roster.check.tabs")} items={tabs.filter(({ isEmpty }) => !isEmpty)} />
    </div>
  );
}
