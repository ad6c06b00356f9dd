import { useMemo, useState } from "react";
import type { MeasureId } from "../../../../shared/analysis/decisions/worth-scores.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { changeNames } from "./change-names.view.ts";
import { DelayPanel } from "./DelayPanel.tsx";
import { measuresFor } from "./figures.view.ts";
import { HireByPanel } from "./HireByPanel.tsx";
import { RankPanel } from "./RankPanel.tsx";
import { TornadoPanel } from "./TornadoPanel.tsx";
import { useSharpened } from "./use-sharpened.ts";
import { worthAside, worthVerdict } from "./verdict.view.ts";
import { WorthStatus } from "./WorthStatus.tsx";

/** Futures of each plan: enough for an order at a glance, and enough to tell changes apart. */
const rough = { trials: 200 };
const full = { trials: 1_000 };
/** Worlds tell assumptions apart, futures measure the foremost. */
const roughTornado = { worlds: 100, trials: 100 };
const fullTornado = { worlds: 500, trials: 500 };

export function WorthPanels({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  const { seesMoney } = useRole();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const scenario = activeScenario(workspace);
  const speech = useSpeech(workspace, workspace);
  const [by, rankBy] = useState<MeasureId>("work");
  const [months, setMonths] = useState(1);
  const [isStopped, stop] = useState(false);
  const asked = { scenarioId: scenario.id, isAsked: !isStopped };
  const worth = useSharpened("changeWorths", rough, full, asked);
  const delays = useSharpened("delayCosts", { ...rough, months }, { ...full, months }, asked);
  const types = useAnswer("typeBreaches", isStopped ? undefined : full);
  const tornado = useSharpened("tornado", roughTornado, fullTornado, asked);
  const names = useMemo(() => changeNames(scenario.changes, speech), [scenario.changes, speech]);
  const verdict = worth.answer
    ? worthVerdict(worth.answer, by, names, words)
    : words.t(worth.state === "failed" || isStopped ? "planWorth.verdict.failed" : "planWorth.verdict.waiting");
  return (
    <div className="worth">
      <div className="worth-head">
        <Verdict spoken={verdict} aside={worth.answer && worthAside(worth.answer, by, names, words)}>
          {verdict}
        </Verdict>
        <WorthStatus answers={[worth, delays, tornado]} {...{ isStopped, onRetry }} onStop={stop} />
      </div>
      <RankPanel found={worth} {...{ by, names, scenario }} measures={measuresFor(seesMoney)} onRank={rankBy} />
      <div className="worth-panels">
        <div className="worth-column">
          <HireByPanel types={types.status === "ready" ? types.answer.types : undefined} />
          <DelayPanel found={delays} {...{ names, months, seesMoney }} onMonths={setMonths} />
        </div>
        <TornadoPanel found={tornado} {...{ scenario }} levers={workspace.baseline.levers} />
      </div>
    </div>
  );
}
