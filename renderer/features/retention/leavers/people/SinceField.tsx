/** From when on the list names everyone who left: without it the first leaving only proves that records exist. */
import { addMonths, type Month, monthsBetween, monthsFrom } from "../../../../../shared/base/month.ts";
import { setPastMembersSince } from "../../../../../shared/domain/edits/past-members.ts";
import { asShown } from "../../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Select } from "../../../../ui/Select.tsx";
import { Still } from "../../../../ui/Still.tsx";
import { useEdit, useWorkspace } from "../../../../workspace/use-workspace.ts";

const unsaid = "unsaid";
/** Older records seldom are complete. */
const yearsBack = 10;

export function SinceField() {
  const { t, formats } = useWords();
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const isFrozen = useWorkspace(({ workspace }) => activeScenario(workspace).frozen !== undefined);
  const edit = useEdit();
  const { asOf, pastMembersSince: since, pastMembers = [] } = baseline;
  const earliest = [
    addMonths(asOf, -12 * yearsBack),
    ...(since ? [since] : []),
    ...pastMembers.map(({ left }) => left),
  ];
  const first = earliest.reduce((a, b) => (a < b ? a : b));
  const months = monthsFrom(first, monthsBetween(first, asOf) + 1).toReversed();
  const say = (month: Month | undefined) => edit({ key: "setPastMembersSince" }, setPastMembersSince(month));
  return (
    <div className="leavers-since">
      <Still when={isFrozen}>
        <Select
          label={t("retentionLeavers.people.since.label")}
          options={[
            { id: unsaid, label: t("retentionLeavers.people.since.unsaid") },
            ...months.map((month) => ({ id: month, label: formats.month(month) })),
          ]}
          value={since ?? unsaid}
          onChange={(id) => say(months.find((month) => month === id))}
        />
      </Still>
      <p className="leavers-quiet">{t("retentionLeavers.people.since.note")}</p>
    </div>
  );
}
