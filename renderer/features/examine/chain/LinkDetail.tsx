/** One link opened: what the months say of it in words, both metrics laid over each other, and how it looks lag by lag. */
import { fewestMonths } from "../../../../shared/analysis/metric-chain/course.ts";
import { type Lagged, longestLag } from "../../../../shared/analysis/metric-chain/lagged.ts";
import type { LinkStanding, MetricChain } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { LinesChart } from "../../../charts/LinesChart.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { type Compared, isCompared, sayCorrelation, sayInterval, sayWhen } from "./chain-words.ts";
import { linkChart, linkMonths, linkTable } from "./link-chart.view.ts";

type LinkDetailProps = {
  readonly link: LinkStanding;
  readonly chain: MetricChain;
  readonly named: MetricWords;
  readonly isFrozen: boolean;
  readonly onRemove: (linkId: string) => void;
};

export function LinkDetail({ link, chain, named, isFrozen, onRemove }: LinkDetailProps) {
  const { t } = useWords();
  const { ownId } = link;
  return (
    <div className="chain-detail">
      <Panel title={t("examineChain.detail.title", { from: named.name(link.from), to: named.name(link.to) })}>
        <Standing {...{ link, chain, named }} />
        {ownId !== undefined && (
          <div className="chain-own">
            <span className="chain-quiet">{t("examineChain.detail.own")}</span>
            <Still when={isFrozen}>
              <Button size="small" tone="quiet" onPress={() => onRemove(ownId)}>
                {t("examineChain.detail.remove")}
              </Button>
            </Still>
          </div>
        )}
        {isCompared(link) && <LagTable {...{ link, named }} />}
      </Panel>
      {isCompared(link) && <Overlay {...{ link, chain, named }} />}
    </div>
  );
}

type PartProps = { readonly link: LinkStanding; readonly chain: MetricChain; readonly named: MetricWords };

function Standing({ link, chain, named }: PartProps) {
  const words = useWords();
  const { t, formats } = words;
  const [from, to] = [named.name(link.from), named.name(link.to)];
  if (link.state === "missing") {
    const absent = [...new Set([link.from, link.to].filter((id) => !(keyIn(id, link) in chain.series)))].map((id) =>
      named.name(id),
    );
    return <p>{t("examineChain.detail.missing", { names: formats.list(absent) })}</p>;
  }
  if (link.state === "tooShort")
    return (
      <p>
        {t("examineChain.detail.tooShort", {
          months: formats.integer(link.months),
          fewest: formats.integer(fewestMonths),
        })}
      </p>
    );
  const when = sayWhen(link.best.lag, words);
  const said = {
    from,
    to,
    when,
    r: sayCorrelation(link.best.correlation, words),
    interval: sayInterval(link.best, words),
  };
  return (
    <>
      <p>
        {link.state === "unclear"
          ? t("examineChain.detail.unclear", { ...said, months: formats.integer(link.months) })
          : t(link.best.correlation > 0 ? "examineChain.detail.high" : "examineChain.detail.low", said)}
      </p>
      {link.state === "unclear" && (
        <p>
          {link.monthsNeeded === undefined
            ? t("examineChain.detail.neededLong")
            : t("examineChain.detail.needed", { needed: formats.integer(link.monthsNeeded) })}
        </p>
      )}
      {link.state === "found" && link.isAgainst && <p>{t("examineChain.detail.against")}</p>}
      <p>
        {t("examineChain.detail.strength")}{" "}
        <Why
          label={t("examineChain.why.label", { from, to })}
          value={t("examineChain.withInterval", { value: said.r, interval: said.interval })}
        >
          <p>{t("examineChain.why.what")}</p>
          <p>
            {t("examineChain.why.chance", {
              compared: formats.integer(chain.compared),
              longest: formats.integer(longestLag),
            })}
          </p>
          <p>{t("examineChain.why.interval")}</p>
          <Facts
            facts={[
              { term: t("examineChain.why.pairs"), value: formats.integer(link.best.pairs) },
              { term: t("examineChain.why.standard"), value: formats.decimal(link.best.error, 2) },
            ]}
          />
          <WhyPart title={t("examineChain.why.sourceTitle")}>
            <p>{t("examineChain.why.source")}</p>
          </WhyPart>
        </Why>
      </p>
    </>
  );
}

const keyIn = (metricId: string, { segmentId }: LinkStanding) =>
  segmentId === undefined ? metricId : `${metricId}@${segmentId}`;

function Overlay({ link, chain, named }: PartProps & { readonly link: Compared }) {
  const words = useWords();
  const { t, formats } = words;
  const months = linkMonths(link, chain.series);
  const { lag } = link.best;
  const shift = t("examineChain.detail.moved", { count: lag });
  return (
    <ChartPanel
      title={t("examineChain.detail.chart")}
      note={t("examineChain.detail.chartNote", { from: named.name(link.from), shift })}
      table={() => linkTable(months, link, named, words)}
    >
      <LinesChart
        view={linkChart(months, link, named, words)}
        formats={formats}
        cursorLabel={t("examineChain.detail.cursor")}
        height={220}
      />
    </ChartPanel>
  );
}

function LagTable({ link, named }: { readonly link: Compared; readonly named: MetricWords }) {
  const words = useWords();
  const { t, formats } = words;
  const columns: readonly Column<Lagged>[] = [
    { id: "lag", head: t("examineChain.detail.lag"), isRowHead: true, cell: ({ lag }) => sayWhen(lag, words) },
    {
      id: "strength",
      head: t("examineChain.table.strength"),
      isNumber: true,
      cell: ({ lag, correlation }) =>
        lag === link.best.lag ? (
          <strong>{sayCorrelation(correlation, words)}</strong>
        ) : (
          sayCorrelation(correlation, words)
        ),
    },
    { id: "interval", head: t("examineChain.table.interval"), isNumber: true, cell: (one) => sayInterval(one, words) },
    { id: "pairs", head: t("examineChain.detail.pairs"), isNumber: true, cell: ({ pairs }) => formats.integer(pairs) },
  ];
  return (
    <details className="chain-lags">
      <summary>{t("examineChain.detail.lags")}</summary>
      <Table
        caption={t("examineChain.detail.lagsCaption", { from: named.name(link.from), to: named.name(link.to) })}
        columns={columns}
        rows={link.lags}
        keyOf={({ lag }) => String(lag)}
      />
    </details>
  );
}
