/** Skills that rest on one person or nobody: what leans on them, who could take over, and what it would cost if they left. */
import { useMemo, useState } from "react";
import type { ThinSkill } from "../../../../shared/analysis/competencies/thin-skills.ts";
import type { Option } from "../../../../shared/analysis/decisions/value-options.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useWorth } from "../../../simulator/use-worth.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { ThinItem } from "./ThinItem.tsx";

/** Before it is asked for the rest. */
const fewSkills = 5;
/** Each is a plan of its own to live through. */
const mostHolders = 4;
/** Time enough to notice, too little to replace anybody. */
const noticeMonths = 3;

type ThinPanelProps = { team: Team; thin: readonly ThinSkill[] | undefined };

const keyOf = ({ competency, segmentId }: ThinSkill) => `${competency} ${segmentId ?? ""}`;

export function ThinPanel({ team, thin }: ThinPanelProps) {
  const { t } = useWords();
  const [isFull, showAll] = useState(false);
  const { posts, month, scenario } = team;
  const leaveIn = addMonths(month, noticeMonths);
  const shown = thin?.slice(0, isFull ? undefined : fewSkills);
  const holders = (thin ?? [])
    .flatMap(({ holderId }) => holderId ?? [])
    .filter((id) => posts.some((post) => post.id === id && post.kind === "member" && post.leaves === undefined));
  const asked = leaveIn < addMonths(scenario.start, scenario.months) ? [...new Set(holders)].slice(0, mostHolders) : [];
  const content = asked.join(" ");
  const options = useMemo(
    () =>
      content === ""
        ? []
        : content.split(" ").map((memberId): Option => {
            const change = { id: `leaves-${memberId}`.slice(0, 60), month: leaveIn, enabled: true, tags: [] };
            return { id: memberId, changes: [{ ...change, type: "leave", memberId }], dropIds: [] };
          }),
    [content, leaveIn],
  );
  const worth = useWorth(options);
  const firstOf = new Map(
    (thin ?? []).flatMap((each) => (each.holderId ? [[each.holderId, each] as const] : [])).reverse(),
  );
  return (
    <Panel title={t("teamSkills.thin.title")} note={t("teamSkills.thin.note")}>
      {shown === undefined ? (
        <Skeleton label={t("teamSkills.thin.loading")} height={240} />
      ) : shown.length === 0 ? (
        <p>{t("teamSkills.thin.none")}</p>
      ) : (
        <ul className="skills-thin">
          {shown.map((skill) => {
            // Said once for each person, however many skills rest on them.
            const isAsked =
              skill.holderId !== undefined && asked.includes(skill.holderId) && firstOf.get(skill.holderId) === skill;
            return <ThinItem key={keyOf(skill)} {...{ team, skill, leaveIn }} worth={isAsked ? worth : undefined} />;
          })}
        </ul>
      )}
      {thin && thin.length > fewSkills && (
        <Button tone="quiet" onPress={() => showAll(!isFull)}>
          {isFull ? t("teamSkills.thin.fewer") : t("teamSkills.thin.more", { count: thin.length })}
        </Button>
      )}
    </Panel>
  );
}
