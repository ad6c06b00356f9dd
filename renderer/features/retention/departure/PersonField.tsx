/** One of today's members who is there in the month, by a few letters of name, reading, level or team. */
import { X } from "lucide-react";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Combo } from "../../../ui/Combo.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { findablePerson } from "../../../focus/findable-person.ts";
import type { Team } from "../../../focus/use-team.ts";
import { isAskable } from "./people.view.ts";

type PersonFieldProps = {
  readonly label: string;
  readonly team: Team;
  readonly chosen: string | undefined;
  /** Chosen in the other field. */
  readonly besides: string | undefined;
  readonly onChoose: (memberId: string) => void;
  readonly onClear?: () => void;
};

export function PersonField({ label, team, chosen, besides, onChoose, onClear }: PersonFieldProps) {
  const { t } = useWords();
  const names = useNames();
  const { posts, month, scenario, baseline, nameOf } = team;
  const people = posts
    // Who is chosen is named even in a month in which nobody can ask about them.
    .filter((post) => post.id !== besides && (post.id === chosen || isAskable(post, month, scenario.start)))
    .map((post) => findablePerson({ ...post, reading: post.member?.reading }, nameOf(post), baseline.levels, names));
  return (
    <div className="departure-field">
      <Combo
        label={label}
        options={people}
        value={chosen}
        hint={t("retentionDeparture.who.hint")}
        none={t("retentionDeparture.who.none")}
        onChange={onChoose}
      />
      {/* Outside: every button within the field opens its list. */}
      {onClear && chosen !== undefined && (
        <IconButton
          size="small"
          label={t("retentionDeparture.who.clear")}
          icon={<X size={14} aria-hidden />}
          onPress={onClear}
        />
      )}
    </div>
  );
}
