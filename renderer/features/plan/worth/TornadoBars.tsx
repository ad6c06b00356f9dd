/** Bars to both sides of the plan as it is: where the answer goes at the low end of an assumption, and where at the high one. */
import type { TornadoMeasure } from "../../../../shared/analysis/uncertainty/tornado.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { OwnValue } from "./OwnValue.tsx";
import { gradeWords, reachOf, type TornadoEnd, type TornadoRow } from "./tornado.view.ts";

type TornadoBarsProps = {
  readonly rows: readonly TornadoRow[];
  readonly label: string;
  readonly by: TornadoMeasure;
  readonly scenario: Scenario;
};

export function TornadoBars({ rows, label, by, scenario }: TornadoBarsProps) {
  const { t } = useWords();
  const reach = reachOf(rows);
  return (
    <>
      <p className="worth-key" aria-hidden>
        <span className="worth-key-low" /> {t("planWorth.tornado.low")}
        <span className="worth-key-high" /> {t("planWorth.tornado.high")}
      </p>
      <ul className="worth-tornado" aria-label={label}>
        {rows.map((row) => (
          <li key={row.id} className="worth-tornado-row">
            <span className="worth-tornado-name">
              <Why label={row.name} value={row.name}>
                <Reasons {...{ row, by, scenario }} />
              </Why>
              <span className="worth-interval">
                {row.low.at} → {row.high.at}
                {row.grade && ` · ${gradeWords(row.grade, t)}`}
              </span>
            </span>
            <span className="worth-tornado-plot" role="img" aria-label={row.sentence} title={row.sentence}>
              <span className="worth-tornado-zero" />
              <End end={row.low} reach={reach} which="low" />
              <End end={row.high} reach={reach} which="high" />
            </span>
            <span className="worth-tornado-ends" aria-hidden>
              <span>{row.low.text}</span>
              <span>{row.high.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type EndProps = { readonly end: TornadoEnd; readonly reach: number; readonly which: "low" | "high" };

/** A bar from nothing to the mean, and a whisker over its interval. */
function End({ end, reach, which }: EndProps) {
  const at = (value: number) => 50 + (50 * value) / reach;
  const between = (one: number, other: number) => ({
    left: `${Math.min(at(one), at(other))}%`,
    width: `${Math.abs(at(one) - at(other))}%`,
  });
  return (
    <>
      <span className="worth-tornado-bar" data-end={which} style={between(0, end.mean)} />
      <span className="worth-tornado-whisker" data-end={which} style={between(end.low, end.high)} />
    </>
  );
}

function Reasons({ row, by, scenario }: Pick<TornadoBarsProps, "by" | "scenario"> & { readonly row: TornadoRow }) {
  const { t } = useWords();
  const { goTo } = useFocus();
  const { assumption, deed, grade, known, low, high } = row;
  const end = ({ text, interval }: TornadoEnd) => t("planWorth.interval", { value: text, interval });
  const { go } = deed;
  const isOwn = scenario.coefficients[assumption.id] !== undefined;
  return (
    <>
      <p>{t(`planWorth.meaning.${by}`)}</p>
      <Facts
        facts={[
          ...(row.inForce === undefined ? [] : [{ term: t("planWorth.tornado.inForce"), value: row.inForce }]),
          { term: t("common.pair", { name: t("planWorth.tornado.low"), value: low.at }), value: end(low) },
          { term: t("common.pair", { name: t("planWorth.tornado.high"), value: high.at }), value: end(high) },
          { term: t("planWorth.tornado.known"), value: known?.text ?? "–" },
          { term: t("planWorth.tornado.grade"), value: grade ? gradeWords(grade, t) : "–" },
          { term: t("planWorth.tornado.source"), value: isOwn ? t("planWorth.tornado.isOwn") : row.source },
        ]}
      />
      <p>{t("planWorth.tornado.next", { deed: t(`planWorth.tornado.deeds.${deed.id}`) })}</p>
      {go && (
        <Button size="small" onPress={() => goTo(go.place)}>
          {t(`planWorth.tornado.go.${go.name}`)}
        </Button>
      )}
      {assumption.kind === "coefficient" && <OwnValue id={assumption.id} scenario={scenario} />}
    </>
  );
}
