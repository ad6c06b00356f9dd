/** Whose chance to leave rises with the departure, why, and the talk that would help. */
import { useState } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import type { Shown } from "./shown.ts";
import { type UnsettledRow, unsettledRows } from "./unsettled.view.ts";

const shownAtFirst = 4;

export function UnsettledPanel({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const [isWhole, showWhole] = useState(false);
  const rows = unsettledRows(shown, words);
  const { months } = shown.departure.window;
  return (
    <Panel
      title={t("retentionDeparture.unsettled.title")}
      note={t("retentionDeparture.unsettled.note", { count: months })}
    >
      {rows.length === 0 && <p>{t("retentionDeparture.unsettled.none")}</p>}
      <ul className="departure-unsettled">
        {rows.slice(0, isWhole ? rows.length : shownAtFirst).map((row) => (
          <Row key={row.postId} {...{ row, shown, months }} />
        ))}
      </ul>
      {!isWhole && rows.length > shownAtFirst && (
        <Button tone="quiet" onPress={() => showWhole(true)}>
          {t("retentionDeparture.unsettled.more", { count: rows.length - shownAtFirst })}
        </Button>
      )}
    </Panel>
  );
}

type RowProps = { readonly row: UnsettledRow; readonly shown: Shown; readonly months: number };

function Row({ row: { postId, name, isMember, told, raises, eases, reasons, knownFrom }, shown, months }: RowProps) {
  const { t } = useWords();
  const { goTo } = useFocus();
  return (
    <li className="departure-person-row">
      <p className="departure-person-head">
        <span className="departure-person-name">{name}</span>
        <DifferenceWhy
          what={t("retentionDeparture.unsettled.chanceLabel", { name, count: months })}
          told={told}
          futures={shown.departure.futures}
        >
          <p>{t("common.pair", { name: t("retentionDeparture.unsettled.reasons"), value: reasons })}</p>
        </DifferenceWhy>
        <span className="departure-error">{t("common.aside", { more: told.error })}</span>
      </p>
      <dl className="departure-reasons">
        <dt>{t("retentionDeparture.unsettled.raises")}</dt>
        <dd>{raises}</dd>
        {eases !== undefined && (
          <>
            <dt>{t("retentionDeparture.unsettled.eases")}</dt>
            <dd>{eases}</dd>
          </>
        )}
        <dt>{t("retentionDeparture.unsettled.reasons")}</dt>
        <dd>{reasons}</dd>
      </dl>
      {isMember && (
        <p className="departure-next">
          <span className="departure-quiet">{knownFrom}</span>
          <Button
            size="small"
            aria-label={t("retentionDeparture.unsettled.talkLabel", { name })}
            onPress={() => goTo({ screen: "retention", view: "checkIn", personId: postId })}
          >
            {t("retentionDeparture.unsettled.talk")}
          </Button>
          <Button
            size="small"
            tone="quiet"
            aria-label={t("retentionDeparture.unsettled.causesLabel", { name })}
            onPress={() => goTo({ screen: "retention", view: "causes", personId: postId })}
          >
            {t("retentionDeparture.unsettled.causes")}
          </Button>
        </p>
      )}
    </li>
  );
}
