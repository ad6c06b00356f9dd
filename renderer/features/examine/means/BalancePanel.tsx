/** Symptom against root, problem by problem. */
import type { ProblemBalance, Pulled } from "../../../../shared/analysis/means/balance.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { problemName } from "./means.view.ts";

export function BalancePanel({ balance }: { readonly balance: readonly ProblemBalance[] }) {
  const words = useWords();
  const { t, formats } = words;
  const counted = (standing: ProblemBalance["standing"]) => balance.filter((one) => one.standing === standing).length;
  const [patched, idle] = [counted("symptomOnly"), counted("idle")];
  const columns: readonly Column<ProblemBalance>[] = [
    {
      id: "problem",
      head: t("examineMeans.balance.problem"),
      isRowHead: true,
      cell: ({ id }) => problemName(id, words),
    },
    ...(["symptom", "rootCause"] as const).map((horizon) => ({
      id: horizon,
      head: t(`examineMeans.inventory.horizons.${horizon}`),
      cell: (row: ProblemBalance) => <Levers levers={row[horizon]} />,
    })),
    {
      id: "standing",
      head: t("examineMeans.balance.standing"),
      cell: ({ standing }) => (
        <span className="means-standing" data-standing={standing}>
          {t(`examineMeans.balance.standings.${standing}`)}
        </span>
      ),
    },
  ];
  return (
    <Panel title={t("examineMeans.balance.title")} note={t("examineMeans.balance.note")}>
      {patched + idle > 0 && (
        <p>
          {formats.sentences(
            patched > 0 && t("examineMeans.balance.verdict.symptomOnly", { count: patched }),
            idle > 0 && t("examineMeans.balance.verdict.idle", { count: idle }),
          )}
        </p>
      )}
      <Table caption={t("examineMeans.balance.caption")} columns={columns} rows={balance} keyOf={({ id }) => id} />
    </Panel>
  );
}

function Levers({ levers }: { readonly levers: readonly Pulled[] }) {
  const { t } = useWords();
  if (levers.length === 0) return <span className="means-quiet">{t("examineMeans.balance.none")}</span>;
  return (
    <ul className="means-chips">
      {levers.map(({ lever, isPulled }) => (
        <li
          key={lever.id}
          className="means-chip"
          data-pulled={isPulled || undefined}
          title={t(`examineMeans.balance.${isPulled ? "pulled" : "idle"}`, { name: lever.name })}
        >
          {lever.name}
          <span className="visually-hidden">
            {t(`examineMeans.balance.${isPulled ? "pulled" : "idle"}`, { name: "" })}
          </span>
        </li>
      ))}
    </ul>
  );
}
