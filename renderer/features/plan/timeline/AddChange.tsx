/** The menu of everything a plan can hold, in words of the domain. What cannot be begun says why. */
import { Plus } from "lucide-react";
import type { Month } from "../../../../shared/base/month.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { Button } from "../../../ui/Button.tsx";
import { onlyThis } from "../../../ui/grid-keys.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { barText } from "./bar-words.ts";
import { beginChange, changeTypes } from "./new-change.ts";
import type { Timeline } from "./use-timeline.ts";

export function AddChange({ timeline, month }: { readonly timeline: Timeline; readonly month: Month }) {
  const { words, speech, baseline, scenario } = timeline;
  const { t } = words;
  const { personId } = useFocus();
  const add = (
    <Button
      size="small"
      tone="primary"
      icon={<Plus size={14} aria-hidden />}
      disabledReason={timeline.isStill ? t("planTimeline.said.frozen") : undefined}
    >
      {t("planTimeline.add.label")}
    </Button>
  );
  if (timeline.isStill) return add;
  const groups = changeTypes.map((types) =>
    types.map((type) => {
      const begun = beginChange(type, { baseline, scenario, month, personId, id: newId("change") });
      return {
        id: type,
        label: t(`planTimeline.add.${type}`),
        note: "lacking" in begun ? t(`planTimeline.add.${begun.lacking}`) : undefined,
        isDisabled: "lacking" in begun,
        onAction() {
          if ("lacking" in begun) return;
          const { change } = begun;
          const refusal = timeline.attempt({ key: "addChange" }, addChanges([change]));
          if (refusal !== undefined) {
            timeline.refuse(refusal);
            return;
          }
          timeline.setFilter(undefined);
          timeline.setChosen(onlyThis(change.id));
          timeline.tell(t("planTimeline.add.done", { what: barText(change, speech) }));
        },
      };
    }),
  );
  return <Menu label={t("planTimeline.add.label")} trigger={add} groups={groups} placement="bottom start" />;
}
