/** People against causes: what presses on whom, on which evidence, and what one conversation could settle. Never a mark for a person. */
import { useState } from "react";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { SideColumn } from "../../../ui/SideColumn.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { CausesVerdict } from "./CausesVerdict.tsx";
import { type Choice, everything } from "./causes.view.ts";
import { CellPanel } from "./CellPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { OverviewPanel } from "./OverviewPanel.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import { TeamCausesPanel } from "./TeamCausesPanel.tsx";
import { type Shown, useCauses } from "./use-causes.ts";
import "./causes.css";

export function CausesView() {
  const { seesPeopleByCause } = useRole();
  return seesPeopleByCause ? <Causes /> : <TeamCausesPanel />;
}

function Causes() {
  const { t } = useWords();
  const causes = useCauses();
  switch (causes.status) {
    case "nobody":
      return <EmptyState title={t("retentionCauses.nobody.title")}>{t("retentionCauses.nobody.words")}</EmptyState>;
    case "failed":
      return <Banner tone="error">{t("retentionCauses.failed")}</Banner>;
    case "asking":
      return <Skeleton label={t("retentionCauses.loading")} height={420} />;
    case "shown":
      return <CausesShown shown={causes.shown} isAsking={causes.isAsking} />;
  }
}

function CausesShown({ shown, isAsking }: { readonly shown: Shown; readonly isAsking: boolean }) {
  const { t, language } = useWords();
  const { personId, choosePerson } = useFocus();
  const [choice, choose] = useState<Choice>(everything);
  const [cause, openCause] = useState<AttritionCause>();
  const chosen = shown.rows.find(({ post }) => post.id === personId);
  const close = () => choosePerson(undefined);
  function open(postId: string, opened: AttritionCause | undefined) {
    choosePerson(postId);
    openCause(opened);
  }
  const opened =
    chosen && cause
      ? t("retentionCauses.panel.whyLabel", {
          name: chosen.called,
          cause: attritionCauses[cause].inPlainWords[language],
        })
      : chosen?.name;
  return (
    <div className="causes" data-settling={isAsking} aria-busy={isAsking}>
      <div className="causes-main">
        <CausesVerdict shown={shown} />
        <MapPanel {...{ shown, choice, choose, open }} openCause={chosen && cause} />
      </div>
      <SideColumn className="causes-side">
        {/* The focus stays in the map: whoever listens hears what has opened beside it. */}
        <div role="status" className="visually-hidden">
          {opened}
        </div>
        {chosen === undefined ? (
          <OverviewPanel {...{ shown, choice, choose }} />
        ) : cause === undefined ? (
          <PersonPanel row={chosen} {...{ shown, close }} openCause={openCause} />
        ) : (
          <CellPanel row={chosen} {...{ shown, cause, close }} openPerson={() => openCause(undefined)} />
        )}
      </SideColumn>
    </div>
  );
}
