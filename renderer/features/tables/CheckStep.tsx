import type { Month } from "../../../shared/base/month.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { entriesOf, type Reading } from "../../../shared/format/table/reading.ts";
import { tableKinds } from "../../../shared/format/tables.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Switch } from "../../ui/Switch.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { AddedTable } from "./AddedTable.tsx";
import { CompleteSince } from "./CompleteSince.tsx";
import { ChangedTable } from "./ChangedTable.tsx";
import { GoneList } from "./GoneList.tsx";
import { Notes } from "./Notes.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { StepHeading } from "./StepHeading.tsx";
import { verdictOn } from "./table-import.view.ts";

type CheckStepProps = {
  reading: Reading;
  baseline: Baseline;
  desktop: Pick<Desktop, "saveFile">;
  removesUnnamed: boolean;
  onRemoveUnnamed: (removes: boolean) => void;
  since: Month | undefined;
  onSince: (since: Month | undefined) => void;
};

export function CheckStep({ reading, baseline, desktop, removesUnnamed, onRemoveUnnamed, ...props }: CheckStepProps) {
  const words = useWords();
  const { t } = words;
  const kind = tableKinds[reading.kind];
  const { problems, notices, assumptions, unnamed } = reading;
  const added = entriesOf(reading, "added");
  const changed = entriesOf(reading, "changed");
  const notes = notices.length + assumptions.length;

  const tabs = [
    {
      id: "problems",
      label: t("tables.check.tabProblems", { count: problems.length }),
      isEmpty: problems.length === 0,
      content: <ProblemList problems={problems} desktop={desktop} />,
    },
    {
      id: "added",
      label: t("tables.check.tabAdded", { count: added.length }),
      isEmpty: added.length === 0,
      content: <AddedTable entries={added} kind={kind} baseline={baseline} />,
    },
    {
      id: "changed",
      label: t("tables.check.tabChanged", { count: changed.length }),
      isEmpty: changed.length === 0,
      content: <ChangedTable entries={changed} kind={kind} />,
    },
    {
      id: "gone",
      label: t("tables.check.tabGone", { count: unnamed.length }),
      isEmpty: unnamed.length === 0,
      content: <GoneList unnamed={unnamed} areRemoved={removesUnnamed} />,
    },
    {
      id: "notes",
      label: t("tables.check.tabNotes", { count: notes }),
      isEmpty: notes === 0,
      content: <Notes reading={reading} kind={kind} />,
    },
  ];

  return (
    <div className="tables-check">
      <StepHeading>{verdictOn(reading, words)}</StepHeading>
      {unnamed.length > 0 && kind.canReplaceAll && (
        <Switch isOn={removesUnnamed} onChange={onRemoveUnnamed}>
          {t("tables.check.removeUnnamed", { count: unnamed.length })}
        </Switch>
      )}
      {reading.kind === "pastMembers" && <CompleteSince {...{ reading, baseline }} {...props} />}
      <Tabs label={t("tables.check.tabs")} items={tabs.filter(({ isEmpty }) => !isEmpty)} />
    </div>
  );
}
