import { useState } from "react";
import type { NextTalks } from "../../../../shared/analysis/retention/next-talks/next-talks.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import {
  type TalkFigures,
  talkFigures,
  type TalkRow,
  talkRows,
  type TalkTelling,
  togetherWords,
} from "./next-talks.view.ts";

const shownAtFirst = 5;
const shownMore = 20;

/** By what their answers would tell, each with the reason and one click to the conversation. */
export function NextTalksPanel({ telling }: { readonly telling: TalkTelling }) {
  const { t, formats } = useWords();
  const [most, showMost] = useState(shownAtFirst);
  const [isOpen, open] = useState(false);
  const rows = talkRows(telling);
  const { months, worlds, unweighed }: NextTalks = telling.talks;
  return (
    <Panel
      title={t("retentionTalks.next.title")}
      note={t("retentionTalks.next.note", { months: formats.integer(months), worlds: formats.integer(worlds) })}
    >
      <ol className="talks-list">
        {rows.slice(0, most).map((row) => (
          <Talk key={row.memberId} row={row} />
        ))}
      </ol>
      <div className="talks-tools">
        {rows.length > most && (
          <Button tone="quiet" onPress={() => showMost(most + shownMore)}>
            {t("retentionTalks.next.more", { count: Math.min(shownMore, rows.length - most) })}
          </Button>
        )}
        <Button tone="quiet" aria-expanded={isOpen} onPress={() => open(!isOpen)}>
          {t(isOpen ? "retentionTalks.next.hideFigures" : "retentionTalks.next.showFigures")}
        </Button>
      </div>
      {unweighed.length > 0 && (
        <p className="talks-soft">{t("retentionTalks.next.unweighed", { count: unweighed.length })}</p>
      )}
      <p className="talks-soft">{togetherWords(telling)}</p>
      {isOpen && <Figures rows={talkFigures(telling)} />}
    </Panel>
  );
}

function Talk({ row: { memberId, name, asked, reason, pattern, share, ofMost, place } }: { readonly row: TalkRow }) {
  const { t, formats } = useWords();
  const { goTo } = useFocus();
  const { editsCheckIns } = useRole();
  return (
    <li className="talks-talk">
      <CauseGlyph pattern={pattern} />
      <div className="talks-words">
        <p>
          <span className="talks-name">{name}</span> <span className="talks-soft">{asked}</span>
        </p>
        <p className="talks-reason">{reason}</p>
        <p className="talks-share">
          <span className="talks-bar" aria-hidden>
            <span style={{ width: `${ofMost * 100}%` }} />
          </span>
          {t("retentionTalks.next.share", { share: formats.percent(share), place })}
        </p>
      </div>
      {editsCheckIns && (
        <Button
          size="small"
          aria-label={t("retentionTalks.next.checkInWith", { name })}
          onPress={() => goTo({ screen: "retention", view: "checkIn", personId: memberId })}
        >
          {t("retentionTalks.next.checkIn")}
        </Button>
      )}
    </li>
  );
}

function Figures({ rows }: { readonly rows: readonly TalkFigures[] }) {
  const { t } = useWords();
  const figure = (id: Exclude<keyof TalkFigures, "memberId" | "name">, unit?: string): Column<TalkFigures> => ({
    id,
    head: t(`retentionTalks.figures.${id}`),
    unit,
    isNumber: true,
    cell: (row) => row[id],
  });
  return (
    <Table
      caption={t("retentionTalks.figures.caption")}
      rows={rows}
      keyOf={({ memberId }) => memberId}
      columns={[
        { id: "name", head: t("retentionTalks.figures.name"), isRowHead: true, cell: ({ name }) => name },
        figure("asked"),
        figure("open"),
        figure("share"),
        figure("place"),
        figure("coverage", t("retentionTalks.figures.points")),
        figure("leavers", t("retentionTalks.figures.people")),
      ]}
    />
  );
}
