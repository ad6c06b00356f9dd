/** One of the team, by a few letters of name, reading, level or team. */
import type { Member } from "../../../../shared/domain/member.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { Combo } from "../../../ui/Combo.tsx";
import type { Findable } from "../../../ui/found-in.ts";
import { WithError } from "./FieldParts.tsx";
import type { Timeline } from "./use-timeline.ts";

type PersonFieldProps = {
  readonly label: string;
  readonly timeline: Timeline;
  readonly value: string | undefined;
  /** Who cannot be meant. */
  readonly besides?: string;
  /** What to call nobody, where that is possible. */
  readonly nobody?: string;
  readonly error: string | undefined;
  readonly onChange: (memberId: string | undefined) => void;
};

/** No id of anybody: those are made of letters, digits, - and _. */
const nobodyId = "!";

export function PersonField({ label, timeline, value, besides, nobody, error, onChange }: PersonFieldProps) {
  const { nameOf, areHidden } = useNames();
  const { words, baseline } = timeline;
  const levelOf = ({ levelId }: Member) => baseline.levels.find(({ id }) => id === levelId)?.name;
  const people = baseline.members
    .filter(({ id }) => id !== besides)
    .map((member): Findable => ({
      id: member.id,
      label: nameOf(member.id),
      note: [levelOf(member), member.team].filter((one) => one !== undefined && one !== "").join(" · "),
      // The reading would give away whom an alias hides.
      ...(member.reading !== undefined && !areHidden && { alsoKnownAs: [member.reading] }),
    }));
  return (
    <WithError error={error}>
      <Combo
        label={label}
        value={value ?? (nobody === undefined ? undefined : nobodyId)}
        options={nobody === undefined ? people : [{ id: nobodyId, label: nobody }, ...people]}
        hint={words.t("planTimeline.inspector.personHint")}
        none={words.t("planTimeline.inspector.personNone")}
        onChange={(id) => onChange(id === nobodyId ? undefined : id)}
      />
    </WithError>
  );
}
