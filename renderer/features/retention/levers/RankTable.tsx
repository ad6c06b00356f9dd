/** Everything in one table, best first: what it brings, what it takes, and what that is for a million yen. */
import { useState } from "react";
import { inOrder } from "../../../../shared/analysis/retention/levers/order.ts";
import { type GainId, gainIds } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { Why } from "../../../ui/Why.tsx";
import { gainIn, sayInterval, sayPerMillion, sayPrice } from "./figures.view.ts";
import { GainFigure } from "./Gains.tsx";
import type { Item } from "./items.view.ts";
import type { Shown } from "./shown.ts";
import { doubtOf, standingWords } from "./standing-words.ts";

type RankTableProps = { readonly items: readonly Item[]; readonly shown: Shown; readonly isAwaited: boolean };

export function RankTable({ items, shown, isAwaited }: RankTableProps) {
  const words = useWords();
  const { t } = words;
  const [by, judgeBy] = useState<GainId>("kept");
  const [perPrice, setPerPrice] = useState(true);
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const ranked = inOrder(
    items.flatMap((item) => item.ranked ?? []),
    by,
    perPrice,
  );
  const rows = ranked.flatMap(({ id }) => itemOf.get(id) ?? []);
  const columns: readonly Column<Item>[] = [
    {
      id: "what",
      head: t("retentionLevers.rank.what"),
      isRowHead: true,
      cell: (item) => <What {...{ item, shown }} />,
    },
    ...gainIds.map((gain): Column<Item> => ({
      id: gain,
      head: t(`retentionLevers.gains.${gain}`),
      isNumber: true,
      cell: (item) =>
        item.ranked && (
          <>
            <GainFigure help={item.ranked} measure={gain} name={item.name} />
            <span className="levers-interval">{sayInterval(gain, gainIn(item.ranked, gain), words)}</span>
          </>
        ),
    })),
    { id: "price", head: t("retentionLevers.rank.price"), isNumber: true, cell: (item) => <PriceCell item={item} /> },
    {
      id: "perMillion",
      head: t("retentionLevers.rank.perMillion", { gain: t(`retentionLevers.gains.${by}`) }),
      isNumber: true,
      cell: (item) => item.ranked && sayPerMillion(item.ranked, by, words),
    },
  ];
  return (
    <Panel
      title={t("retentionLevers.rank.title")}
      actions={
        <>
          <SegmentedControl
            label={t("retentionLevers.rank.by")}
            value={by}
            onChange={judgeBy}
            options={gainIds.map((id) => ({ id, label: t(`retentionLevers.gains.${id}`) }))}
          />
          <Switch isOn={perPrice} onChange={setPerPrice}>
            {t("retentionLevers.rank.perPrice")}
          </Switch>
        </>
      }
    >
      {rows.length === 0 && isAwaited ? (
        <Skeleton label={t("retentionLevers.working")} lines={8} />
      ) : (
        <Table caption={t("retentionLevers.rank.caption")} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

function What({ item, shown }: { readonly item: Item; readonly shown: Shown }) {
  const words = useWords();
  const doubt = doubtOf(item, words);
  return (
    <>
      <button
        type="button"
        className="levers-name"
        aria-pressed={shown.chosenId === item.id}
        onClick={() => shown.choose(item.id)}
      >
        {item.name}
      </button>
      <span className="levers-interval">
        {standingWords(item, words)}
        {doubt && ` · ${doubt.flag}`}
      </span>
    </>
  );
}

function PriceCell({ item }: { readonly item: Item }) {
  const words = useWords();
  const { t, formats } = words;
  const price = item.ranked?.price;
  if (!price) return undefined;
  const label = t("retentionLevers.why.label", { gain: t("retentionLevers.rank.price"), name: item.name });
  return (
    <Why label={label} value={sayPrice(price, words)}>
      <p>{t("retentionLevers.rank.priceWhy")}</p>
      <Facts
        facts={[
          { term: t("retentionLevers.rank.money"), value: formats.money(Math.round(price.moneyJpy)) },
          ...(price.hours > 0
            ? [
                { term: t("retentionLevers.rank.hours"), value: formats.hours(price.hours) },
                { term: t("retentionLevers.rank.hour"), value: formats.money(Math.round(price.hourJpy)) },
              ]
            : []),
          { term: t("retentionLevers.rank.inAll"), value: formats.money(Math.round(price.inAllJpy)) },
        ]}
      />
    </Why>
  );
}
