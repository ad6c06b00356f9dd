import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { plainText } from "../../explain/sentence.ts";
import { SentenceLine } from "../../explain/SentenceLine.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Verdict } from "../../ui/Verdict.tsx";
import { adviceOf, type Weighed } from "./advice.view.ts";
import { hireByAdvice } from "./hire-by.view.ts";

import { verdictOf } from "./verdict.view.ts";

type OverviewAnswerProps = {
  readonly projection: Projection;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly weighed: Weighed;
};

/** One sentence that answers, and one that says what to do and by when. */
export const OverviewAnswer = memo(function OverviewAnswer({
  projection,
  baseline,
  scenario,
  weighed,
}: OverviewAnswerProps) {
  const words = useWords();
  const sentence = verdictOf(projection, scenario, words);
  const advice = adviceOf(weighed, projection, baseline, scenario, words);
  const deadline = hireByAdvice(weighed, projection, scenario, words);
  // What was shown is past advising.
  const aside = scenario.frozen ? undefined : (
    <>
      {advice} <SentenceLine sentence={deadline} />
    </>
  );
  return (
    <Verdict spoken={plainText(sentence)} aside={aside}>
      <SentenceLine sentence={sentence} />
    </Verdict>
  );
});
