/** What the projection makes of a person: quietly, last, and never without its causes, its interval and the age of its evidence. */
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { monthsBetween } from "../../../../shared/base/month.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { CauseRow } from "./causes.view.ts";
import { ageWords } from "./strength.view.ts";

type ChanceLineProps = { readonly row: CauseRow; readonly scenario: Scenario };

const ninetyFive = 1.96;
const held = (share: number) => Math.min(1, Math.max(0, share));

export function ChanceLine({ row: { post, name, lastTalk }, scenario }: ChanceLineProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const projection = useProjection();
  const member = projection?.members.find(({ memberId }) => memberId === post.id);
  if (projection === undefined || member === undefined) return undefined;
  const { value, standardError } = member.leaves.within12;
  const share = (part: number) => formats.percent(held(part), 1);
  const start = formats.month(scenario.start);
  const causes = attritionCauseIds
    .map((cause) => ({ cause, part: member.causes[cause], error: ninetyFive * member.causeErrors[cause] }))
    .filter(({ part }) => part > 0)
    .toSorted((one, other) => other.part - one.part);
  return (
    <section className="cause-part cause-chance">
      <h3 className="cause-part-title">{t("retentionCauses.chance.line")}</h3>
      <Why
        label={t("retentionCauses.chance.why", { name })}
        value={t("retentionCauses.chance.sentence", { name, start, futures: futures(t, value) })}
      >
        <p>{t("retentionCauses.chance.meaning")}</p>
        <Facts
          facts={[
            {
              term: t("retentionCauses.chance.interval"),
              value: t("retentionCauses.chance.intervalValue", {
                low: share(value - ninetyFive * standardError),
                high: share(value + ninetyFive * standardError),
              }),
            },
            {
              term: t("retentionCauses.chance.evidence"),
              value:
                lastTalk === undefined
                  ? t("retentionCauses.chance.evidenceNone")
                  : t("retentionCauses.chance.evidenceAge", {
                      month: formats.month(lastTalk.held),
                      age: ageWords(monthsBetween(lastTalk.held, scenario.start), words),
                    }),
            },
            { term: t("retentionCauses.chance.futures"), value: formats.integer(projection.trials) },
          ]}
        />
        <WhyPart title={t("retentionCauses.chance.split")}>
          <Facts
            facts={causes.map(({ cause, part, error }) => ({
              term: attritionCauses[cause].inPlainWords[language],
              value: t("retentionCauses.chance.part", {
                share: formats.percent(part),
                error: formats.decimal(error * 100, 0),
              }),
            }))}
          />
        </WhyPart>
      </Why>
    </section>
  );
}
