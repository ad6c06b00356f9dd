/** Everyone's departure tried one by one: where nobody else could step in yet. */
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import { type LeanRow, leanRows, leanVerdict } from "./leaning.view.ts";
import type { Called } from "./people.view.ts";

type LeaningViewProps = {
  readonly team: Team;
  readonly called: Called;
  readonly onLook: (memberId: string) => void;
};

export function LeaningView({ team, called, onLook }: LeaningViewProps) {
  const words = useWords();
  const { t, formats } = words;
  const answered = useAnswer("leaningOf", { monthIndex: team.monthIndex });
  const leaning = latest(answered);
  if (answered.status === "failed") return <Banner tone="error">{t("retentionDeparture.failed")}</Banner>;
  if (leaning === undefined) return <Skeleton label={t("retentionDeparture.lean.loading")} height={420} />;
  const rows = leanRows(leaning, called, words);
  const verdict = leanVerdict(leaning, called, words);
  const columns: readonly Column<LeanRow>[] = [
    { id: "name", head: t("retentionDeparture.lean.person"), isRowHead: true, cell: ({ name }) => name },
    {
      id: "hours",
      head: t("retentionDeparture.lean.hours"),
      isNumber: true,
      cell: ({ name, hours }) =>
        hours === undefined ? (
          t("retentionDeparture.lean.untried")
        ) : (
          <>
            <DifferenceWhy
              what={`${name}, ${t("retentionDeparture.lean.hours")}`}
              told={hours}
              futures={leaning.futures}
            />
            <span className="departure-error">{t("common.aside", { more: hours.error })}</span>
          </>
        ),
    },
    { id: "gap", head: t("retentionDeparture.lean.gap"), isNumber: true, cell: ({ gap }) => gap },
    { id: "accounts", head: t("retentionDeparture.lean.accounts"), isNumber: true, cell: ({ accounts }) => accounts },
    { id: "arr", head: t("retentionDeparture.lean.arr"), isNumber: true, cell: ({ arr }) => arr },
    {
      id: "look",
      head: "",
      cell: ({ memberId, name }) => (
        <Button
          size="small"
          aria-label={t("retentionDeparture.lean.lookLabel", { name })}
          onPress={() => onLook(memberId)}
        >
          {t("retentionDeparture.lean.look")}
        </Button>
      ),
    },
  ];
  return (
    <div
      className="departure-answer"
      data-settling={answered.status === "asking"}
      aria-busy={answered.status === "asking"}
    >
      <Verdict spoken={verdict}>{verdict}</Verdict>
      <Panel
        title={t("retentionDeparture.lean.title")}
        note={formats.sentences(
          t("retentionDeparture.lean.note", { month: formats.month(team.month) }),
          leaning.tried > 0 && t("retentionDeparture.lean.noise", { futures: formats.integer(leaning.futures) }),
        )}
      >
        {rows.length === 0 ? (
          <p>{t("retentionDeparture.lean.nobody", { month: formats.month(team.month) })}</p>
        ) : (
          <Table
            caption={t("retentionDeparture.lean.caption")}
            columns={columns}
            rows={rows}
            keyOf={({ memberId }) => memberId}
          />
        )}
        {leaning.further > 0 && (
          <p className="departure-quiet">{t("retentionDeparture.lean.further", { count: leaning.further })}</p>
        )}
      </Panel>
    </div>
  );
}
