/** Careers over time: who is ready when, when a seat comes, who waits for whom, and what would free them. */
import { useMemo } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { SideColumn } from "../../../ui/SideColumn.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { aheadVerdict, spokenVerdict } from "./ahead-verdict.view.ts";
import { BlocksPanel } from "./BlocksPanel.tsx";
import { LanesPanel } from "./LanesPanel.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import { SeatWhy } from "./SeatWhy.tsx";
import { type Shown, useCareers } from "./use-careers.ts";
import "./careers.css";

export function AheadView() {
  const { t } = useWords();
  const careers = useCareers();
  switch (careers.status) {
    case "nobody":
      return <EmptyState title={t("careerAhead.nobody.title")}>{t("careerAhead.nobody.words")}</EmptyState>;
    case "failed":
      return <Banner tone="error">{t("careerAhead.failed")}</Banner>;
    case "asking":
      // A small team is there before a bar could be read.
      return careers.doneShare === undefined ? (
        <Skeleton label={t("careerAhead.loading")} height={420} />
      ) : (
        <Progress label={t("careerAhead.loading")} doneShare={careers.doneShare} />
      );
    case "shown":
      return <Ahead shown={careers.shown} isAsking={careers.isAsking} />;
  }
}

function Ahead({ shown, isAsking }: { readonly shown: Shown; readonly isAsking: boolean }) {
  const { ahead, baseline, nameOf, postOf, telling } = shown;
  const { personId } = useFocus();
  const verdict = useMemo(() => aheadVerdict(ahead, baseline, nameOf, telling), [ahead, baseline, nameOf, telling]);
  const worst = ahead.people.find(({ id }) => id === verdict.personId);
  // Whoever the sentence is about stands beside it until somebody is chosen.
  const isChosen = personId !== undefined && postOf(personId) !== undefined;
  const chosen = isChosen ? personId : verdict.personId;
  return (
    <div className="careers" data-settling={isAsking} aria-busy={isAsking}>
      <div className="careers-main">
        <Verdict spoken={spokenVerdict(verdict)} {...(verdict.aside !== undefined && { aside: verdict.aside })}>
          {verdict.before}
          {worst !== undefined && verdict.figure !== undefined && (
            <SeatWhy career={worst} shown={shown} figure={verdict.figure} />
          )}
          {verdict.after}
        </Verdict>
        <LanesPanel shown={shown} chosen={chosen} />
        <BlocksPanel shown={shown} />
      </div>
      <SideColumn className="careers-person">
        <PersonPanel shown={shown} personId={chosen} />
      </SideColumn>
    </div>
  );
}
