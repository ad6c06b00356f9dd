import { useMemo, useState } from "react";
import { carryOut } from "../../../shared/domain/merge/carry-out.ts";
import type { Answer, Answers } from "../../../shared/domain/merge/merge.ts";
import { planMerge } from "../../../shared/domain/merge/plan-merge.ts";
import type { Recipe } from "../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { openQuestions, ownSide, verdictOn } from "./merge.view.ts";
import { MergeOutlook } from "./MergeOutlook.tsx";
import { Questions } from "./Questions.tsx";
import "./merge.css";

type MergeDialogProps = {
  /** What the person calls the file. */
  name: string;
  /** The state that both began from; undefined where none is known. */
  ancestor: Workspace | undefined;
  theirs: Workspace;
  onMerge: (recipe: Recipe) => void;
  onClose: () => void;
};

/** A colleague's copy beside one's own: what each did, and one question for each thing that cannot be both. */
export function MergeDialog({ name, ancestor, theirs, onMerge, onClose }: MergeDialogProps) {
  const words = useWords();
  const { t } = words;
  const mine = useWorkspace(({ workspace }) => workspace);
  const [answers, setAnswers] = useState<Answers>(new Map());
  /** Answers under which the plan was last looked at as a whole: they may bring up further questions. */
  const [tried, setTried] = useState<Answers>(new Map());
  const [cameUp, setCameUp] = useState(0);
  const plan = useMemo(() => planMerge(ancestor, mine, theirs, tried), [ancestor, mine, theirs, tried]);
  const speech = useSpeech(theirs, mine, ancestor);
  const open = openQuestions(plan, answers);
  const isNothing = plan.taken.length + plan.conflicts.length === 0;

  function answer(conflictId: string, given: Answer) {
    setAnswers(new Map([...answers, [conflictId, given]]));
  }

  function merge() {
    const final = planMerge(ancestor, mine, theirs, answers);
    const more = openQuestions(final, answers).length;
    setCameUp(more);
    if (more > 0) setTried(answers);
    else onMerge(carryOut(final, answers));
  }

  const left = t("merge.left", { count: open.length });
  const listed = (id: "theirs" | "mine" | "onlyTheirs" | "onlyMine" | "agreed", differences: typeof plan.taken) => ({
    id,
    label: t(`merge.tabs.${id}`, { count: differences.length }),
    isShown: differences.length > 0,
    content: <DifferenceList differences={differences} speech={speech} />,
  });
  const tabs = [
    {
      id: "questions",
      label: t("merge.tabs.questions", { count: plan.conflicts.length }),
      isShown: plan.conflicts.length > 0,
      content: <Questions {...{ plan, speech, answers }} onAnswer={answer} onAnswerAll={setAnswers} />,
    },
    listed(plan.isTwoWay ? "onlyTheirs" : "theirs", plan.taken),
    listed(plan.isTwoWay ? "onlyMine" : "mine", ownSide(plan)),
    listed("agreed", plan.agreed),
    {
      id: "outlook",
      label: t("merge.tabs.outlook"),
      isShown: !isNothing,
      content: <MergeOutlook plan={plan} answers={answers} areAllAnswered={open.length === 0} />,
    },
  ].filter(({ isShown }) => isShown);

  return (
    <Dialog
      title={t("merge.title", { name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="large"
      footer={
        <>
          <p className="merge-hint">{t("merge.undoHint")}</p>
          {open.length > 0 && <span className="merge-soft">{left}</span>}
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone="primary"
            disabledReason={isNothing ? t("merge.nothing") : open.length > 0 ? left : undefined}
            onPress={merge}
          >
            {t("merge.apply")}
          </Button>
        </>
      }
    >
      <div className="merge">
        <p className="merge-verdict">{verdictOn(plan, words)}</p>
        {plan.isTwoWay && <Banner tone="warning">{t("merge.twoWay")}</Banner>}
        {cameUp > 0 && <Banner tone="warning">{t("merge.cameUp", { count: cameUp })}</Banner>}
        {tabs.length > 0 && <Tabs label={t("merge.tabs.label")} items={tabs} />}
      </div>
    </Dialog>
  );
}
