import { Plus } from "lucide-react";
import { memo, useState } from "react";
import { isMonth, type Month } from "../../../shared/base/month.ts";
import { type MemberType, memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import { addHire } from "../../../shared/domain/edits/changes.ts";
import type { Level } from "../../../shared/domain/ladder.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";
import { hireOf, hiringMonths } from "./hires.view.ts";

type AddHireProps = { readonly level: Level | undefined } & Pick<Scenario, "start" | "months">;

/** One more person in two choices: of which type, and from when. */
export const AddHire = memo(function AddHire({ level, start, months }: AddHireProps) {
  const { t, formats, typeName } = useWords();
  const edit = useEdit();
  const [type, setType] = useState<MemberType>("analyst");
  const [chosen, setChosen] = useState<Month>();
  const choices = hiringMonths({ start, months });
  const month = chosen !== undefined && choices.includes(chosen) ? chosen : start;
  return (
    <div className="overview-add-hire" role="group" aria-label={t("overview.controls.addHire")}>
      <SegmentedControl
        label={t("overview.controls.hireType")}
        value={type}
        onChange={setType}
        options={memberTypeIds.map((id) => ({ id, label: typeName(id) }))}
      />
      <Select
        label={t("overview.controls.hireMonth")}
        hideLabel
        value={month}
        options={choices.map((each) => ({ id: each, label: formats.month(each) }))}
        onChange={(text) => isMonth(text) && setChosen(text)}
      />
      <Button
        tone="primary"
        icon={<Plus size={16} aria-hidden />}
        disabledReason={level === undefined ? t("overview.controls.noLevel") : undefined}
        onPress={() =>
          level && edit({ key: "addHire" }, addHire(hireOf({ type, month, count: 1 }, level, crypto.randomUUID())))
        }
      >
        {t("overview.controls.add")}
      </Button>
    </div>
  );
});
