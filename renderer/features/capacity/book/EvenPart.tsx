/** The proposal for even books: asked for with the locks and limits that are set, and shown only for those. */
import { useState } from "react";
import type { Pace } from "../../../../shared/analysis/book/even-books.ts";
import type { AskedToEven } from "../../../../shared/analysis/book/propose.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { EvenResult } from "./EvenResult.tsx";
import type { BookScreen } from "./use-books.ts";

/** Of a book; more than half is no limit worth the name. */
const limits = { none: undefined, fifth: 0.2, third: 0.3, twoFifths: 0.4, half: 0.5 } as const;
type LimitId = keyof typeof limits;

export function EvenPart({ screen }: { readonly screen: BookScreen }) {
  const { t, formats } = useWords();
  const { team, joiningIds } = screen;
  const [limit, setLimit] = useState<LimitId>("none");
  const [keepsRenewing, keepRenewing] = useState(false);
  const [pace, setPace] = useState<Pace>("middle");
  /** Asking anew is asking with other words. */
  const [attempt, setAttempt] = useState(0);
  const mostDifficultShare = limits[limit];
  const asked: AskedToEven = {
    ...{ monthIndex: team.monthIndex, keepsRenewing, joiningIds, attempt },
    ...(mostDifficultShare !== undefined && { mostDifficultShare }),
  };
  const answered = useAnswer("evenBooks", asked);
  // What was worked out for other locks, owners or another month is not shown meanwhile: its figures would not add up with today's books.
  const answer = answered.status === "ready" ? answered.answer : undefined;
  return (
    <>
      <Panel title={t("capacityBook.even.title")}>
        <div className="book-options">
          <Select
            label={t("capacityBook.even.difficult")}
            value={limit}
            onChange={setLimit}
            options={(Object.keys(limits) as LimitId[]).map((id) => {
              const share = limits[id];
              return { id, label: share === undefined ? t("capacityBook.even.noLimit") : formats.percent(share) };
            })}
          />
          <Switch isOn={keepsRenewing} onChange={keepRenewing}>
            {t("capacityBook.even.keepsRenewing")}
          </Switch>
        </div>
        {answered.status === "failed" && (
          <Failed onRetry={() => setAttempt(attempt + 1)}>{t("capacityBook.even.failed")}</Failed>
        )}
        {answer && answer.status !== "ready" && (
          <Banner tone="warning">{t(`capacityBook.even.${answer.status}`)}</Banner>
        )}
      </Panel>
      {answered.status === "asking" && (
        <div className="book-working">
          <p className="book-quiet">{t("capacityBook.even.working")}</p>
          <Skeleton label={t("capacityBook.even.working")} height={320} />
        </div>
      )}
      {answer?.status === "ready" && <EvenResult screen={screen} answer={answer} pace={pace} onPace={setPace} />}
    </>
  );
}
