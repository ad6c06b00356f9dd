/** What would free someone: each step with what it changes for them and for the team, and a button that tries it in the plan. */
import { useMemo } from "react";
import type { CareerAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { concernsOf } from "../../../../shared/analysis/careers/flags.ts";
import { type FreeingStep, freeingSteps } from "../../../../shared/analysis/careers/freeing-steps.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useWorth } from "../../../simulator/use-worth.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { asNew } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { freeingRows } from "./freeing.view.ts";
import { FreeingList } from "./FreeingList.tsx";
import type { Shown } from "./use-careers.ts";

type FreeingPanelProps = { readonly post: Post; readonly career: CareerAhead; readonly shown: Shown };

/** First in line in most futures: a seat would be theirs anyway. */
const first = 1.5;

export function FreeingPanel({ post, career, shown }: FreeingPanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { ahead, baseline, scenario, monthIndex, nameOf } = shown;
  const concerns = useMemo(() => concernsOf(career, baseline, ahead), [career, baseline, ahead]);
  const steps = useMemo(() => {
    const isFirstFor = (levelId: string) =>
      career.queues.some(
        ({ levelId: waitedFor, place }) =>
          waitedFor === levelId && place[monthIndex]! > 0 && place[monthIndex]! <= first,
      );
    const month = addMonths(scenario.start, monthIndex);
    return freeingSteps(post, concerns, { baseline, scenario }, month, isFirstFor);
  }, [post, concerns, baseline, scenario, monthIndex, career]);
  const answer = useAnswer("whatFrees", { personId: post.id, steps });
  const worth = useWorth(steps);
  const { choosePerson } = useFocus();
  const edit = useEdit();
  const frees = latest(answer);
  const ofThem = frees?.personId === post.id ? frees : undefined;
  const rows = freeingRows(steps, ofThem, worth.values, { baseline, nameOf }, words);
  const name = nameOf(post.id);
  function onTry({ changes }: FreeingStep) {
    // They stay in sight, though the sentence above may turn to somebody else.
    choosePerson(post.id);
    edit({ key: "applyStep" }, addChanges(asNew(changes)));
  }
  const hasFailed = answer.status === "failed" || worth.status === "failed";
  const withoutStep = concerns.filter((concern) => steps.every((step) => step.concern !== concern));
  return (
    <Panel
      title={t("careerAhead.freeing.title")}
      note={
        rows.length > 0
          ? t("careerAhead.freeing.note", { name, horizon: formats.integer(ahead.months) })
          : concerns.length === 0
            ? t("careerAhead.freeing.nothing")
            : undefined
      }
    >
      {hasFailed && <Banner tone="error">{t("careerAhead.freeing.failed")}</Banner>}
      {rows.length > 0 && <FreeingList rows={rows} name={name} {...(!shown.isFrozen && { onTry })} />}
      {withoutStep.map((concern) => {
        const { inPlainWords, helps } = attritionCauses[concern];
        return (
          <p key={concern} className="career-quiet">
            {t("careerAhead.freeing.noStep", { concern: inPlainWords[language], helps: helps[language] })}
          </p>
        );
      })}
    </Panel>
  );
}
