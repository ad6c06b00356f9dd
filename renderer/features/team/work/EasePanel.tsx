/** What the plan could begin now to put fewer hours against type: each tried alone, and tried for good with one press. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import type { EasingStep } from "../../../../shared/analysis/explain/work-steps.ts";
import { intervalOf, toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { sayChange } from "../../../../shared/i18n/difference/say-change.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { asNew } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { latest } from "../../../analyst/latest.ts";
import type { Team } from "../../../focus/use-team.ts";
import { bestTypeFor, mostAgainst } from "./work.view.ts";

const mostSteps = 4;

/** What would be written as no points at all eases nothing. */
const leastShare = 0.00005;

const isClear = ({ againstShare }: EasingStep) =>
  againstShare.mean <= -leastShare && !intervalOf(againstShare).coversZero;

export function EasePanel({ team, work }: { team: Team; work: MonthWork }) {
  const { t, formats, language, typeName } = useWords();
  const edit = useEdit();
  const workspace = useWorkspace(({ workspace: open }) => open);
  const speech = useSpeech(workspace, workspace);
  const { baseline, monthIndex, month, isFrozen } = team;
  const answered = useAnswer("workEased", { month: monthIndex });
  const steps = latest(answered)?.filter(isClear).slice(0, mostSteps);
  const [worst] = mostAgainst(work, 1);
  const activity = baseline.activities.find(({ id }) => id === worst?.activityId);
  const points = (share: number) => formats.decimal(Math.abs(share) * 100, 2);
  const apply = ({ step }: EasingStep) => edit({ key: "applyStep" }, addChanges(asNew(step.changes)));
  const words = ({ step }: EasingStep) => step.changes.map((change) => sayChange(change, speech)).join(" ");
  return (
    <Panel title={t("teamWork.ease.title")} note={t("teamWork.ease.note")}>
      {steps === undefined ? (
        answered.status !== "failed" && <Skeleton label={t("teamWork.ease.loading")} height={96} />
      ) : steps.length === 0 ? (
        <p>
          {formats.sentences(
            t("teamWork.ease.nothing", { month: formats.month(month) }),
            activity &&
              t("teamWork.ease.instead", {
                activity: activityName(activity, language),
                type: typeName(bestTypeFor(activity).type),
              }),
          )}
        </p>
      ) : (
        <ul className="work-ease">
          {steps.map((one) => (
            <li key={one.step.id} className="work-ease-step">
              <span>{words(one)}</span>
              <span className="work-quiet">
                {t("teamWork.ease.points", {
                  points: `−${points(one.againstShare.mean)}`,
                  error: points(one.againstShare.standardError * toInterval),
                })}
              </span>
              <Still when={isFrozen}>
                <Button
                  size="small"
                  aria-label={t("teamWork.ease.tryThis", { step: words(one) })}
                  onPress={() => apply(one)}
                >
                  {t("teamWork.ease.try")}
                </Button>
              </Still>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
