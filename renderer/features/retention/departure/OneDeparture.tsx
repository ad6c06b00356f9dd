/** Who would go, from when, and what that would mean. */
import { useState } from "react";
import { addMonths } from "../../../../shared/base/month.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { AccountsPanel } from "./AccountsPanel.tsx";
import { CoveragePanel } from "./CoveragePanel.tsx";
import { EffectsPanel } from "./EffectsPanel.tsx";
import { HandOverPanel } from "./HandOverPanel.tsx";
import { HoursPanel } from "./HoursPanel.tsx";
import { type Called, goneFrom, isAskable } from "./people.view.ts";
import { PersonField } from "./PersonField.tsx";
import { RisesPanel } from "./RisesPanel.tsx";
import type { Shown } from "./shown.ts";
import { UnsettledPanel } from "./UnsettledPanel.tsx";
import { VerdictLine } from "./VerdictLine.tsx";

type OneDepartureProps = { readonly team: Team; readonly called: Called };

export function OneDeparture({ team, called }: OneDepartureProps) {
  const { t, formats } = useWords();
  const { personId, choosePerson } = useFocus();
  const [otherId, chooseOther] = useState<string>();
  const { posts, month, monthIndex, scenario } = team;
  const first = posts.find(({ id }) => id === personId);
  const second = posts.find(({ id }) => id === otherId && id !== personId);
  const chosen = [first, second].filter((post) => post !== undefined);
  const goers = chosen.filter((post) => isAskable(post, month, scenario.start));
  const absent = chosen.find((post) => !goers.includes(post));
  const from = goneFrom(goers, monthIndex, scenario.start);
  return (
    <>
      <div className="departure-who">
        <PersonField
          label={t("retentionDeparture.who.label")}
          {...{ team, chosen: first?.id, besides: second?.id }}
          onChoose={choosePerson}
        />
        <PersonField
          label={t("retentionDeparture.who.other")}
          {...{ team, chosen: second?.id, besides: first?.id }}
          onChoose={chooseOther}
          onClear={() => chooseOther(undefined)}
        />
        <p className="departure-quiet">
          {t(from < monthIndex ? "retentionDeparture.goneAsPlanned" : "retentionDeparture.gone", {
            month: formats.month(addMonths(scenario.start, from)),
          })}
        </p>
      </div>
      {absent && (
        <p>
          {absent.kind === "hire"
            ? t("retentionDeparture.who.notYet", { name: called(absent.id) })
            : t("retentionDeparture.who.notHere", { name: called(absent.id), month: formats.month(month) })}
        </p>
      )}
      {goers.length === 0 ? (
        <EmptyState title={t("retentionDeparture.nobody.title")}>{t("retentionDeparture.nobody.words")}</EmptyState>
      ) : (
        <Answer {...{ team, called, from }} memberIds={goers.map(({ id }) => id)} />
      )}
    </>
  );
}

type AnswerProps = OneDepartureProps & { readonly memberIds: readonly string[]; readonly from: number };

function Answer({ team, called, memberIds, from }: AnswerProps) {
  const { t, formats } = useWords();
  const { seesMoney } = useRole();
  const answered = useAnswer("departureOf", { memberIds, monthIndex: from });
  const known = latest(answered);
  // An answer before stands only while it is of these people and this month: the plan has changed, not the question.
  const isOfThem = known?.memberIds.join() === memberIds.join() && known.window.from === from;
  const departure = isOfThem ? known : undefined;
  if (answered.status === "failed") return <Banner tone="error">{t("retentionDeparture.failed")}</Banner>;
  if (departure === undefined) return <Skeleton label={t("retentionDeparture.loading")} height={480} />;
  const names = formats.list(departure.memberIds.map(called));
  const shown: Shown = { departure, team, called, names, seesMoney };
  const isAsking = answered.status === "asking";
  return (
    <div className="departure-answer" data-settling={isAsking} aria-busy={isAsking}>
      <VerdictLine shown={shown} />
      <div className="departure-pair">
        <HoursPanel shown={shown} />
        <CoveragePanel shown={shown} />
      </div>
      <EffectsPanel shown={shown} />
      <div className="departure-pair">
        <UnsettledPanel shown={shown} />
        <div className="departure-side">
          <AccountsPanel shown={shown} />
          <RisesPanel shown={shown} />
        </div>
      </div>
      <HandOverPanel shown={shown} isSettling={isAsking} />
    </div>
  );
}
