/** Whether the team lacks what they bring, and whether the company will be the one they like. */
import { addMonths } from "../../../../shared/base/month.ts";
import { companyPhases } from "../../../../shared/catalogue/journey.ts";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { phaseWords } from "./effect.view.ts";
import { SkillPart } from "./SkillPart.tsx";
import { useNewcomer } from "./use-newcomer.ts";

/** A twentieth of a person is nobody. */
const leastPeople = 0.05;

type FitPanelProps = { readonly team: Team; readonly candidate: Candidate };

export function FitPanel({ team, candidate }: FitPanelProps) {
  const words = useWords();
  const { t, formats, language, typeName } = words;
  const { scenario } = team;
  const newcomer = useNewcomer(candidate, team);
  const answered = useAnswer("newcomerFit", newcomer);
  const fit = latest(answered);
  const ahead = useAnswer("newcomerOutlook", newcomer);
  const outlook = latest(ahead);
  const first = fit?.[0];
  const { phasePreference, mix } = candidate;
  const columns: readonly Column<MemberType>[] = [
    {
      id: "type",
      head: t("retentionCandidates.fit.type"),
      isRowHead: true,
      cell: (type) => (
        <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />
      ),
    },
    { id: "own", head: t("retentionCandidates.fit.own"), isNumber: true, cell: (type) => formats.percent(mix[type]) },
    ...(fit ?? []).flatMap((month): Column<MemberType>[] => [
      {
        id: `without-${month.month}`,
        head: t("retentionCandidates.fit.without", { month: formats.month(addMonths(scenario.start, month.month)) }),
        isNumber: true,
        cell: (type) => formats.people(month.without[type]),
      },
      {
        id: `with-${month.month}`,
        head: t("retentionCandidates.fit.with"),
        isNumber: true,
        cell: (type) => formats.people(month.with[type]),
      },
    ]),
  ];
  return (
    <Panel
      title={t("retentionCandidates.fit.title")}
      note={t("retentionCandidates.fit.gapNote", { target: formats.percent(scenario.coverageTargetShare) })}
    >
      {answered.status === "failed" ? (
        <p>{t("retentionCandidates.effect.failed")}</p>
      ) : fit === undefined ? (
        <Skeleton label={t("retentionCandidates.effect.waiting")} height={140} />
      ) : (
        <Table
          caption={t("retentionCandidates.fit.gapCaption")}
          columns={columns}
          rows={memberTypeIds}
          keyOf={(type) => type}
        />
      )}
      {first && memberTypeIds.every((type) => first.without[type] < leastPeople) && (
        <p>{t("retentionCandidates.fit.noGap", { month: formats.month(addMonths(scenario.start, first.month)) })}</p>
      )}
      {fit !== undefined && first === undefined && <p>{t("retentionCandidates.fit.gapBeyond")}</p>}
      <SkillPart team={team} candidate={candidate} />
      <h3 className="candidates-topic-title">{t("retentionCandidates.fit.phase")}</h3>
      <p>
        {phasePreference
          ? t("retentionCandidates.fit.preference", { phase: companyPhases[phasePreference][language] })
          : t("retentionCandidates.fit.noPreference")}
      </p>
      {ahead.status === "failed" && <p>{t("retentionCandidates.effect.failed")}</p>}
      <ul className="candidates-phases">
        {outlook?.phases.map(({ sinceMonths, shares }) => (
          <li key={sinceMonths}>
            {sinceMonths === 0
              ? t("retentionCandidates.fit.phaseNow", {
                  month: formats.month(addMonths(scenario.start, outlook.joinsIn)),
                  phases: phaseWords(shares, words),
                })
              : t("retentionCandidates.fit.phaseLater", {
                  months: formats.integer(sinceMonths),
                  phases: phaseWords(shares, words),
                })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
