/** What it would mean if one person left, or two at once; and where the team leans on one person. */
import { useMemo, useState } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { ShownTo } from "../../../role/ShownTo.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { LeaningView } from "./LeaningView.tsx";
import { OneDeparture } from "./OneDeparture.tsx";
import { calledOf } from "./people.view.ts";
import "./departure.css";

export function DepartureView() {
  return (
    <ShownTo sees="seesPeopleByCause">
      <Departures />
    </ShownTo>
  );
}

const looks = ["one", "lean"] as const;
type Look = (typeof looks)[number];

function Departures() {
  const words = useWords();
  const { t } = words;
  const team = useTeam();
  const { personId, choosePerson } = useFocus();
  const [look, setLook] = useState<Look>();
  const { posts, nameOf } = team;
  const called = useMemo(() => calledOf(posts, nameOf, words), [posts, nameOf, words]);
  if (team.baseline.members.length === 0)
    return <EmptyState title={t("retentionDeparture.empty.title")}>{t("retentionDeparture.empty.words")}</EmptyState>;
  // Whoever was chosen on another screen is who is meant; else the whole team is looked at.
  const shown = look ?? (personId === undefined ? "lean" : "one");
  return (
    <div className="departure">
      <SegmentedControl
        label={t("retentionDeparture.shows.label")}
        value={shown}
        onChange={setLook}
        options={looks.map((id) => ({ id, label: t(`retentionDeparture.shows.${id}`) }))}
      />
      {shown === "one" ? (
        <OneDeparture team={team} called={called} />
      ) : (
        <LeaningView
          team={team}
          called={called}
          onLook={(memberId) => {
            choosePerson(memberId);
            setLook("one");
          }}
        />
      )}
    </div>
  );
}
