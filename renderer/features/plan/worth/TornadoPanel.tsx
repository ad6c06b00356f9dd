import { useState } from "react";
import { type Tornado, type TornadoMeasure, tornadoMeasures } from "../../../../shared/analysis/uncertainty/tornado.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { TornadoBars } from "./TornadoBars.tsx";
import { mostTelling, shownRows, tornadoRows, tornadoTable, type TornadoRow } from "./tornado.view.ts";
import type { Sharpened } from "./use-sharpened.ts";
import { StaleNote } from "./WorthStatus.tsx";

type TornadoPanelProps = {
  readonly found: Sharpened<Tornado>;
  readonly levers: readonly Lever[];
  readonly scenario: Scenario;
};

/** Which assumptions move the answer, over what their ranges leave open, and which one to learn more about first. */
export function TornadoPanel({ found: { answer, state }, levers, scenario }: TornadoPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const [by, showBy] = useState<TornadoMeasure>("work");
  const title = t("planWorth.tornado.title");
  if (!answer)
    return <Panel title={title}>{state !== "failed" && <Skeleton label={t("planWorth.working")} lines={10} />}</Panel>;
  const rows = tornadoRows(answer, by, levers, words);
  const label = t("planWorth.tornado.label", { measure: t(`planWorth.measures.${by}`) });
  return (
    <ChartPanel
      title={title}
      note={t("planWorth.tornado.note", {
        count: answer.screened,
        trials: formats.integer(answer.trials),
      })}
      actions={
        <SegmentedControl
          label={t("planWorth.tornado.by")}
          value={by}
          onChange={showBy}
          options={tornadoMeasures.map((id) => ({ id, label: t(`planWorth.measures.${id}`) }))}
        />
      }
      table={() => tornadoTable(rows, label, words)}
    >
      <div className="worth-body" data-stale={state === "stale"} data-rough={state === "rough"}>
        <StaleNote state={state} />
        <p className="worth-quiet">
          {t("planWorth.tornado.split", { share: formats.percent(answer.split[by].notKnowingShare.value) })}
        </p>
        {/* A first look has too few worlds to say which one tells most. */}
        {state !== "rough" && <NextDeed row={mostTelling(rows)} />}
        <TornadoBars rows={shownRows(rows)} {...{ label, by, scenario }} />
      </div>
    </ChartPanel>
  );
}

function NextDeed({ row }: { readonly row: TornadoRow | undefined }) {
  const { t, language } = useWords();
  const { goTo } = useFocus();
  if (!row) return <p className="worth-answer">{t("planWorth.tornado.unclear")}</p>;
  const { go, id } = row.deed;
  return (
    <div className="worth-next">
      <p className="worth-answer">
        {[
          t("planWorth.tornado.narrows", {
            name: t("planWorth.quoted", { name: row.name }),
            share: row.known?.text ?? "",
          }),
          t("planWorth.tornado.next", { deed: t(`planWorth.tornado.deeds.${id}`) }),
        ].join(language === "ja" ? "" : " ")}
      </p>
      {go && (
        <Button size="small" onPress={() => goTo(go.place)}>
          {t(`planWorth.tornado.go.${go.name}`)}
        </Button>
      )}
    </div>
  );
}
