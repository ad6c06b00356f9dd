/** The figures behind the sentence, each with its error. */
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import { type EffectRow, effectRows } from "./effects.view.ts";
import type { Shown } from "./shown.ts";
import type { Told } from "./tell.ts";

export function EffectsPanel({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { t, formats } = words;
  const { departure, names, called } = shown;
  const { together, window, futures } = departure;
  const why = (what: string, told: Told | undefined) =>
    told && (
      <>
        <DifferenceWhy {...{ what, told, futures }} />
        <span className="departure-error">{t("common.aside", { more: told.error })}</span>
      </>
    );
  const columns: readonly Column<EffectRow>[] = [
    {
      id: "what",
      head: t("retentionDeparture.effects.figure"),
      isRowHead: true,
      cell: ({ what, isPart }) => <span className={isPart ? "departure-part" : undefined}>{what}</span>,
    },
    { id: "stay", head: t("retentionDeparture.effects.stay"), isNumber: true, cell: ({ told }) => told.before ?? "–" },
    { id: "go", head: t("retentionDeparture.effects.go"), isNumber: true, cell: ({ told }) => told.after ?? told.text },
    {
      id: "difference",
      head: together ? t("retentionDeparture.effects.together") : t("retentionDeparture.effects.difference"),
      isNumber: true,
      cell: ({ what, told }) => why(what, told),
    },
    ...(together?.each ?? []).map(({ memberId }, place) => ({
      id: memberId,
      head: t("retentionDeparture.effects.alone", { name: called(memberId) }),
      isNumber: true,
      cell: ({ alone }: EffectRow) => alone[place]?.text ?? "",
    })),
    ...(together
      ? [
          {
            id: "beyond",
            head: t("retentionDeparture.effects.beyond"),
            isNumber: true,
            cell: ({ what, beyond }: EffectRow) => why(what, beyond),
          },
        ]
      : []),
  ];
  return (
    <Panel
      title={t("retentionDeparture.effects.title", { count: window.months })}
      note={formats.sentences(
        t("retentionDeparture.effects.note", { futures: formats.integer(futures) }),
        together && t("retentionDeparture.effects.beyondNote"),
      )}
    >
      <Table
        caption={t("retentionDeparture.effects.caption", { names })}
        columns={columns}
        rows={effectRows(shown, words)}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}
