/** One duty: who answers for it, what is wrong with that, and the cure beside it. */
import { X } from "lucide-react";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { ownerKey } from "../../../explain/owner-name.ts";
import { type DutyRow, ownerName, sayGap, saySuggestion } from "./duties.view.ts";
import { hoursOf, type Duties } from "./use-duties.ts";

type PartProps = { readonly row: DutyRow; readonly duties: Duties };

/** What is wrong, with the one step that would put it right. */
export function Cure({ row, duties, onEdit }: PartProps & { readonly onEdit: (workId: string) => void }) {
  const { speech, team, deeds } = duties;
  const { t } = speech;
  const { gaps, suggestions, name: duty } = row;
  const [first] = suggestions;
  const wantsOwner = gaps.some((gap) => gap !== "noTarget");
  const name = first ? speech.names.member(first.memberId) : "";
  const verb = gaps.includes("several") ? "keep" : "take";
  return (
    <>
      {gaps.map((gap) => (
        <p key={gap} className="duties-gap">
          {sayGap(gap, row, team.month, speech)}
        </p>
      ))}
      {wantsOwner && (
        <p className="duties-quiet">{first ? saySuggestion(first, speech) : t("examineDuties.card.noSuggestion")}</p>
      )}
      <Still when={team.isFrozen}>
        <div className="duties-deeds">
          {wantsOwner && first && (
            <Button
              size="small"
              aria-label={t(`examineDuties.card.${verb}Label`, { duty, name })}
              onPress={() => deeds.give(row, { kind: "member", memberId: first.memberId })}
            >
              {t(`examineDuties.card.${verb}`, { name })}
            </Button>
          )}
          {gaps.includes("noTarget") && (
            <Button
              size="small"
              tone={wantsOwner ? "quiet" : "plain"}
              aria-label={t("examineDuties.card.targetLabel", { duty })}
              onPress={() => onEdit(row.id)}
            >
              {t("examineDuties.card.target")}
            </Button>
          )}
        </div>
      </Still>
    </>
  );
}

/** Its owners, each with the way to take them off. */
export function OwnerList({ row, duties: { speech, team, deeds } }: PartProps) {
  const { t } = speech;
  return (
    <Still when={team.isFrozen}>
      <p className="duties-owners">
        <span className="duties-quiet">{t("examineDuties.card.owners")}</span>
        {row.owners.length === 0 && <span>{t("examineDuties.card.nobody")}</span>}
        {row.owners.map((owner) => {
          const name = ownerName(owner, speech);
          return (
            <span key={ownerKey(owner)} className="duties-owner">
              {name}
              <IconButton
                size="small"
                label={t("examineDuties.card.remove", { name, duty: row.name })}
                icon={<X size={13} aria-hidden />}
                onPress={() => deeds.takeOff(row, owner)}
              />
            </span>
          );
        })}
      </p>
    </Still>
  );
}

/** What the plan says about the hours of that work. */
export function DutyHours({ row, duties: { speech, team, projection } }: PartProps) {
  const { t, formats } = speech;
  const asked = row.kind === "activity" ? hoursOf(row.id, team, projection) : undefined;
  if (!asked || asked.hours < 0.5) return undefined;
  return (
    <p className="duties-quiet">
      {t("examineDuties.card.hours", {
        hours: formats.hours(asked.hours),
        coverage: formats.percent(Math.min(1, asked.coverageShare)),
      })}
    </p>
  );
}
