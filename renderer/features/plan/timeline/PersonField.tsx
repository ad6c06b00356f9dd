/** One of the team, by a few letters of name, reading, level or team. */
import { findablePerson } from "../../../focus/findable-person.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { Combo } from "../../../ui/Combo.tsx";
import { WithError } from "./FieldParts.tsx";
import type { Findable } from "../../../ui/found-in.ts";
import type { Timeline } from "./use-timeline.ts";

type PersonFieldProps = {
  readonly label: string;
  readonly timeline: Timeline;
  readonly value: string | undefined;
  /** Who cannot be meant. */
  readonly besides?: string;
  /** Who is to be hired besides the team. */
  readonly hires?: readonly Findable[];
  /** What to call nobody, where that is possible. */
  readonly nobody?: string;
  readonly error: string | undefined;
  readonly onChange: (memberId: string | undefined) => void;
};

/** No id of anybody: those are made of letters, digits, - and _. */
const nobodyId = "!";

export function PersonField({
  label,
  timeline,
  value,
  besides,
  hires = [],
  nobody,
  error,
  onChange,
}: PersonFieldProps) {
  const names = useNames();
  const { words, baseline } = timeline;
  const people = baseline.members
    .filter(({ id }) => id !== besides)
    .map((member) => findablePerson(member, names.nameOf(member.id), baseline.levels, names));
  return (
    <WithError error={error}>
      <Combo
        label={label}
        value={value ?? (nobody === undefined ? undefined : nobodyId)}
        options={[...(nobody === undefined ? [] : [{ id: nobodyId, label: nobody }]), ...people, ...hires]}
        hint={words.t("planTimeline.inspector.personHint")}
        none={words.t("planTimeline.inspector.personNone")}
        onChange={(id) => onChange(id === nobodyId ? undefined : id)}
      />
    </WithError>
  );
}
