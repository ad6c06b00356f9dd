/** What the projection makes of a person: quietly, last, and never without its causes, its interval and the age of its evidence. */
import { memberIn } from "../../../../shared/analysis/people/member-figures.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { CauseRow } from "./causes.view.ts";
import { chanceOf } from "./chance.view.ts";

type ChanceLineProps = { readonly row: CauseRow; readonly scenario: Scenario };

/** The rest opens with the sentence. */
const mostCauses = 3;

export function ChanceLine({ row, scenario }: ChanceLineProps) {
  const words = useWords();
  const { t, formats } = words;
  const projection = useProjection();
  const member = projection && memberIn(projection.members, row.post.id);
  if (projection === undefined || member === undefined) return undefined;
  const { sentence, facts, causes } = chanceOf(member, row, scenario.start, words);
  const trials = { term: t("retentionCauses.chance.futures"), value: formats.integer(projection.trials) };
  return (
    <section className="cause-part cause-chance">
      <h3 className="cause-part-title">{t("retentionCauses.chance.line")}</h3>
      <Why label={t("retentionCauses.chance.why", { name: row.called })} value={sentence}>
        <p>{t("retentionCauses.chance.meaning")}</p>
        <Facts facts={[...facts, trials]} />
        <WhyPart title={t("retentionCauses.chance.split")}>
          <Facts facts={causes} />
        </WhyPart>
      </Why>
      <Facts facts={facts} />
      {causes.length > 0 && (
        <>
          <p className="cause-chance-for">{t("retentionCauses.chance.split")}</p>
          <Facts facts={causes.slice(0, mostCauses)} />
        </>
      )}
    </section>
  );
}
