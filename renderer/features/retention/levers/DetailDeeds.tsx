/** What can be done with the thing in the detail: start, stop, leave as it is, edit, take away, adopt or try. */
import { switchings } from "../../../../shared/domain/lever-standing.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Still } from "../../../ui/Still.tsx";
import type { Item } from "./items.view.ts";
import type { Shown } from "./shown.ts";

type DetailDeedsProps = {
  readonly item: Item;
  readonly shown: Shown;
  readonly scenario: Scenario;
  readonly onEdit: (lever: Lever) => void;
  readonly onRemove: (lever: Lever) => void;
};

export function DetailDeeds({ item, shown, scenario, onEdit, onRemove }: DetailDeedsProps) {
  const { t, formats } = useWords();
  const { deeds } = shown;
  const month = formats.month(shown.month);
  return (
    <Still when={shown.isFrozen}>
      <div className="levers-deeds">
        {item.kind === "entry" && (
          <Button tone="primary" size="small" onPress={() => shown.adopt(item.catalogueId)}>
            {t("retentionLevers.adopt")}
          </Button>
        )}
        {item.kind === "change" && (
          <Button tone="primary" size="small" onPress={() => deeds.tryChange(item.offered)}>
            {t("retentionLevers.try")}
          </Button>
        )}
        {item.kind === "lever" && (
          <>
            {item.standing.kind === "running" ? (
              <Button size="small" onPress={() => deeds.stop(item.lever)}>
                {t("retentionLevers.stopIn", { month })}
              </Button>
            ) : (
              <Button tone="primary" size="small" onPress={() => deeds.start(item.lever)}>
                {t("retentionLevers.startIn", { month })}
              </Button>
            )}
            {switchings(item.id, scenario).length > 0 && (
              <Button tone="quiet" size="small" onPress={() => deeds.leaveAsItIs(item.lever)}>
                {t("retentionLevers.asToday")}
              </Button>
            )}
            <Button tone="quiet" size="small" onPress={() => onEdit(item.lever)}>
              {t("retentionLevers.edit")}
            </Button>
            <Button tone="quiet" size="small" onPress={() => onRemove(item.lever)}>
              {t("retentionLevers.remove")}
            </Button>
          </>
        )}
      </div>
    </Still>
  );
}
