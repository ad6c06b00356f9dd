/** Which types of people the team has and its work asks for: the gap in people, and the shortest list that closes it. */
import { useMemo, useState } from "react";
import type { Allowed } from "../../../../shared/analysis/composition/candidates.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { type Answered, useAnswer } from "../../../analyst/use-answer.ts";
import { PlanRefused } from "../../../explain/PlanRefused.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRefusal } from "../../../simulator/use-simulator.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { useTeam } from "../../../focus/use-team.ts";
import { GapPanel } from "./GapPanel.tsx";
import { type Around, deedWords } from "./list.view.ts";
import { ListPanel } from "./ListPanel.tsx";
import "./mix.css";
import { MixVerdict } from "./MixVerdict.tsx";
import { TrianglePanel } from "./TrianglePanel.tsx";

const latest = <Answer,>(answered: Answered<Answer>): Answer | undefined =>
  answered.status === "ready" ? answered.answer : answered.status === "asking" ? answered.previous : undefined;

export function MixView() {
  const { t } = useWords();
  const { posts } = useTeam();
  const { goTo } = useFocus();
  if (posts.length > 0) return <TeamMix />;
  return (
    <EmptyState
      title={t("teamMix.nobody.title")}
      actions={<Button onPress={() => goTo({ screen: "team", view: "members" })}>{t("teamMix.nobody.go")}</Button>}
    >
      {t("teamMix.nobody.body")}
    </EmptyState>
  );
}

function TeamMix() {
  const words = useWords();
  const { t, formats } = words;
  const { nameOf } = useNames();
  const { baseline, scenario, month, monthIndex, isFrozen } = useTeam();
  const refusal = useRefusal();
  const [allowed, setAllowed] = useState<Allowed>({ hire: true, move: true, train: true });
  const by = Math.min(monthIndex + 12, scenario.months - 1);
  const months = by > monthIndex ? [monthIndex, by] : [monthIndex];
  const answered = useAnswer("typeGaps", { months });
  const gaps = latest(answered);
  const ranges = latest(useAnswer("typeGapRanges", { months }));
  const listed = useAnswer("shortestList", { from: monthIndex, by, allowed });
  const list = latest(listed);
  const around = useMemo(
    (): Around => ({
      ...{ baseline, scenario, nameOf, words },
      from: month,
      by: addMonths(scenario.start, by),
      end: addMonths(scenario.start, scenario.months - 1),
    }),
    [baseline, scenario, nameOf, words, month, by],
  );
  const deeds = list?.left.length === 0 ? list.deeds : [];
  const listWords =
    deeds.length > 0 && deeds.length <= 3
      ? t("teamMix.aside.list", { list: formats.list(deeds.map((deed) => deedWords(deed, around))) })
      : "";
  const [now, later] = gaps?.months ?? [];
  return (
    <div className="mix" data-settling={answered.status === "asking"}>
      {refusal ? (
        <PlanRefused error={refusal} />
      ) : answered.status === "failed" ? (
        <Banner tone="error">{t("teamMix.failed")}</Banner>
      ) : gaps ? (
        <MixVerdict gaps={gaps} ranges={ranges} listWords={listWords} />
      ) : (
        <Skeleton label={t("teamMix.loading")} height={64} />
      )}
      <div className="mix-columns">
        <TrianglePanel now={now} later={later} />
        <div className="mix-beside">
          {gaps && <GapPanel gaps={gaps} ranges={ranges} start={scenario.start} />}
          {!refusal && listed.status !== "failed" && (
            <ListPanel
              list={list}
              isOld={listed.status !== "ready"}
              {...{ around, allowed, isFrozen }}
              onAllow={setAllowed}
            />
          )}
        </div>
      </div>
    </div>
  );
}
