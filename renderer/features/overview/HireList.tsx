import { memo } from "react";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { memberTypes } from "../../../shared/catalogue/member-types.ts";
import { moveChange, removeChange } from "../../../shared/domain/edits/changes.ts";
import { mainType } from "../../../shared/domain/mix.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";
import { hireWords } from "./change-words.ts";
import { type Hire, plannedHires, shifted } from "./hires.view.ts";

/** Who is to come, by month; each can be moved a month at a time, or dropped. */
export const HireList = memo(function HireList({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useWords();
  const hires = plannedHires(scenario);
  if (hires.length === 0) return <p className="overview-quiet">{t("overview.controls.noHires")}</p>;
  return (
    <ul className="overview-hires" aria-label={t("overview.controls.hires")}>
      {hires.map((hire) => (
        <HireRow key={hire.id} hire={hire} scenario={scenario} />
      ))}
    </ul>
  );
});

function HireRow({ hire, scenario }: { readonly hire: Hire; readonly scenario: Scenario }) {
  const words = useWords();
  const { t, formats } = words;
  const edit = useEdit();
  const type = mainType(hire.mix);
  const name = hireWords(hire, words);
  const earlier = shifted(scenario, hire.month, -1);
  const later = shifted(scenario, hire.month, 1);
  const move = (month: typeof earlier) => month && edit({ key: "moveChange" }, moveChange(hire.id, month));
  return (
    <li className="overview-hire" data-off={!hire.enabled}>
      <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={name} />
      <span className="overview-hire-month">
        <IconButton
          size="small"
          label={t("overview.controls.earlier", { hire: name })}
          icon={<ChevronLeft size={16} aria-hidden />}
          disabledReason={earlier === undefined ? t("overview.controls.atStart") : undefined}
          onPress={() => move(earlier)}
        />
        <span className="overview-hire-when">{formats.month(hire.month)}</span>
        <IconButton
          size="small"
          label={t("overview.controls.later", { hire: name })}
          icon={<ChevronRight size={16} aria-hidden />}
          disabledReason={later === undefined ? t("overview.controls.atEnd") : undefined}
          onPress={() => move(later)}
        />
      </span>
      <IconButton
        size="small"
        label={t("overview.controls.remove", { hire: name })}
        icon={<X size={16} aria-hidden />}
        onPress={() => edit({ key: "removeHire" }, removeChange(hire.id))}
      />
    </li>
  );
}
