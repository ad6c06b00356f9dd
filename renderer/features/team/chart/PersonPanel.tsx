/** Who the chosen card is, in words; what is worth a second look about them, and what can be done from here. */
import { ChevronsDownUp, ChevronsUpDown, MoveRight, Users } from "lucide-react";
import { memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import { reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { type Fact, Facts } from "../../../ui/Facts.tsx";
import { MixRing } from "../../../ui/MixRing.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { changeSentences, changeSigns, mixWords } from "./changes.view.ts";
import { flagSentence } from "./flags.view.ts";
import { personFacts } from "./person-facts.view.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type PersonPanelProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  readonly onMove: (ids: readonly string[]) => void;
};

export function PersonPanel({ control, moves, onMove }: PersonPanelProps) {
  const { chart, words, team, currentId, isFolded, marked, projection } = control;
  const { t, formats, typeName } = words;
  const { seesPeopleByCause } = useRole();
  const person = currentId === undefined ? undefined : chart.personOf.get(currentId);
  if (!person) return <p className="org-chart-aside-note">{t("teamChart.person.none")}</p>;
  const { levels } = team.baseline;
  const source = { personOf: chart.personOf, levels, nameOf: team.nameOf };
  const flags = chart.flagsOf.get(person.id) ?? [];
  const change = control.view === "changes" ? chart.changeOf.get(person.id) : undefined;
  const postOf = (id: string) => chart.personOf.get(id) ?? team.posts.find((post) => post.id === id);
  const link = (id: string) => {
    const post = chart.personOf.get(id);
    return (
      post && (
        <button type="button" className="org-chart-link" onClick={() => control.choose(id)}>
          {team.nameOf(post)}
        </button>
      )
    );
  };
  const managerId = chart.lines.managerOf.get(person.id);
  const facts: readonly Fact[] = [
    {
      term: t("teamChart.person.manager"),
      value: managerId === undefined ? t("teamChart.person.nobody") : link(managerId),
    },
    ...personFacts(person, chart, team, projection, words, seesPeopleByCause),
  ];
  const type = mainType(person.mix);
  const reports = reportsTo(chart.lines, person.id);
  const teamMates = chart.people.filter(
    (one) => person.team !== undefined && one.team === person.team && !one.isVacant,
  );
  const against = moves.standing();
  const movers = marked.size > 0 ? [...marked] : [person.id];
  return (
    <>
      <h2 className="org-chart-aside-name">{team.nameOf(person)}</h2>
      <p className="org-chart-aside-mix">
        <MixRing
          size={22}
          parts={memberTypeIds.map((id) => ({ id, share: person.mix[id], colour: `var(--type-${id})` }))}
        />
        <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />
      </p>
      <p className="org-chart-aside-note">{mixWords(person.mix, words)}</p>
      <div className="org-chart-aside-deeds">
        <Button
          size="small"
          icon={<MoveRight size={14} aria-hidden />}
          disabledReason={against && moves.wordsOf([person.id], undefined, { ok: false, refusal: against }).join(" ")}
          onPress={() => onMove(movers)}
        >
          {t("teamChart.person.moveTo")}
        </Button>
        {reports.length > 0 && (
          <Button
            size="small"
            icon={
              isFolded(person.id) ? <ChevronsUpDown size={14} aria-hidden /> : <ChevronsDownUp size={14} aria-hidden />
            }
            onPress={() => control.fold(person.id)}
          >
            {t(isFolded(person.id) ? "teamChart.person.unfold" : "teamChart.person.fold")}
          </Button>
        )}
        {reports.length > 0 && (
          <Button size="small" icon={<Users size={14} aria-hidden />} onPress={() => control.markOnly(reports)}>
            {t("teamChart.person.chooseReports")}
          </Button>
        )}
        {teamMates.length > 1 && (
          <Button
            size="small"
            icon={<Users size={14} aria-hidden />}
            onPress={() => control.markOnly(teamMates.map(({ id }) => id))}
          >
            {t("teamChart.person.chooseTeam")}
          </Button>
        )}
      </div>
      {marked.size > 0 && (
        <p className="org-chart-aside-marks">
          {t("teamChart.person.marked", { count: marked.size })}
          <Button size="small" tone="quiet" onPress={() => control.markOnly([])}>
            {t("teamChart.person.unmark")}
          </Button>
        </p>
      )}
      <Facts facts={facts} />
      {change && (
        <ul className="org-chart-aside-list">
          {change.kinds.map((kind) => (
            <li key={kind} className="org-chart-change" data-change={kind}>
              {changeSigns[kind]} {t(`teamChart.changes.${kind}`)}
            </li>
          ))}
          {changeSentences(change, { levels, postOf, nameOf: team.nameOf }, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {flags.length > 0 && (
        <>
          <h3 className="org-chart-aside-title">
            {t("teamChart.person.flags")} {formats.integer(flags.length)}
          </h3>
          <ul className="org-chart-aside-list">
            {flags.map((flag) => (
              <li key={flag.kind}>{flagSentence(flag, source, words)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
