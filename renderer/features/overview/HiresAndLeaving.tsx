import { memo, useRef, useState } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { useAnswer } from "../../analyst/use-answer.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Failed } from "../../explain/Failed.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Weighed } from "./advice.view.ts";
import { AttritionPanel } from "./AttritionPanel.tsx";
import { fewPeople } from "./finance.view.ts";
import { PaybackPanel } from "./PaybackPanel.tsx";
import { useSeen } from "./use-seen.ts";

type HiresAndLeavingProps = {
  readonly weighed: Weighed;
  readonly projection: Projection;
  readonly people: number;
};

/** What one more hire brings and what leaving costs: worked out once somebody scrolls here and the next steps are known. */
export const HiresAndLeaving = memo(function HiresAndLeaving({ people, ...rest }: HiresAndLeavingProps) {
  const [attempt, tryAgain] = useState(0);
  const { seesMoney } = useRole();
  if (!seesMoney && people < fewPeople) return undefined;
  return <Answers key={attempt} {...rest} onRetry={() => tryAgain(attempt + 1)} />;
});

type AnswersProps = Omit<HiresAndLeavingProps, "people"> & { readonly onRetry: () => void };

function Answers({ weighed, projection, onRetry }: AnswersProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const answered = useAnswer("finance", isSeen && weighed.status !== "waiting" ? {} : undefined);
  const { months } = projection;
  return (
    <div ref={place} className="overview-wide-pair" aria-busy={answered.status === "asking"}>
      {answered.status === "failed" ? (
        <Failed onRetry={onRetry}>{t("overview.payback.failed")}</Failed>
      ) : answered.status === "asking" || answered.answer.months !== months.length ? (
        <Skeleton label={t("overview.payback.working")} height={240} />
      ) : (
        <>
          <PaybackPanel finance={answered.answer} months={months} />
          <AttritionPanel finance={answered.answer} />
        </>
      )}
    </div>
  );
}
