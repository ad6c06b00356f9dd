/** Why a cause is thought to press on somebody: what was said, what the work suggests, how sure that is, and one next step. */
import { ChevronLeft } from "lucide-react";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { Assumptions } from "../../../explain/Assumptions.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { CauseRow } from "./causes.view.ts";
import { ChanceLine } from "./ChanceLine.tsx";
import { useEvidenceWords } from "./evidence-words.ts";
import { NextStepPart } from "./NextStepPart.tsx";
import { Part, Sentences } from "./Part.tsx";
import { strainSentence } from "./strain.view.ts";
import { structureWords } from "./strength.view.ts";
import type { Shown } from "./use-causes.ts";

type CellPanelProps = {
  readonly shown: Shown;
  readonly row: CauseRow;
  readonly cause: AttritionCause;
  readonly close: () => void;
  readonly openPerson: () => void;
};

const movements = {
  rising: "retentionCauses.panel.movedRising",
  falling: "retentionCauses.panel.movedFalling",
  steady: "retentionCauses.panel.movedSteady",
  unknown: "retentionCauses.panel.movedUnknown",
} as const;

export function CellPanel({ shown: { team, month }, row, cause, close, openPerson }: CellPanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { goTo } = useFocus();
  const say = useEvidenceWords();
  const { post, called: name, person } = row;
  const pressure = person.causes[cause];
  const { pattern, inPlainWords, helps } = attritionCauses[cause];
  const said = pressure.evidence.filter(({ kind }) => kind === "answer");
  const suggested = pressure.evidence.filter(({ kind }) => kind !== "answer");
  const coefficientIds = [...new Set(pressure.evidence.flatMap((evidence) => evidence.coefficientIds))];
  const strain = strainSentence(person, words);
  const title = t("retentionCauses.panel.whyLabel", { name, cause: inPlainWords[language] });
  const unasked = post.kind === "hire" ? "retentionCauses.panel.saidHire" : "retentionCauses.panel.saidNone";
  const sure =
    pressure.answer === undefined
      ? t("retentionCauses.panel.sureNone")
      : t("retentionCauses.panel.sureAnswer", {
          weight: formats.percent(pressure.confidenceShare),
          half: formats.decimal(coefficientsOf(team.scenario).checkInHalfLife, 0),
        });
  return (
    <Panel title={title}>
      <div className="cause-cell">
        <div className="cause-ways">
          <Button tone="quiet" size="small" icon={<ChevronLeft size={14} aria-hidden />} onPress={close}>
            {t("retentionCauses.panel.close")}
          </Button>
          <Button tone="quiet" size="small" onPress={openPerson}>
            {t("retentionCauses.panel.whole", { name })}
          </Button>
        </div>
        <Part title={t("retentionCauses.panel.said")}>
          {said.length === 0 ? <p>{t(unasked, { name })}</p> : <Sentences all={said.map(say)} />}
        </Part>
        <Part title={t("retentionCauses.panel.suggests")}>
          {cause === "other" ? (
            <p>{t("retentionCauses.panel.suggestsNone")}</p>
          ) : (
            <>
              <p>
                {t("retentionCauses.panel.level", {
                  structure: structureWords(pressure.structure, words),
                  month: formats.month(month),
                })}
              </p>
              <Sentences all={[...suggested.map(say), ...(strain ? [strain] : [])]} />
            </>
          )}
        </Part>
        <Part title={t("retentionCauses.panel.sure")}>
          <p>{sure}</p>
          <p>{t(movements[pressure.trend])}</p>
          {coefficientIds.length > 0 && (
            <Why label={title} value={t("retentionCauses.panel.sources")}>
              <WhyPart title={t("retentionCauses.panel.sourcesNote")}>
                <Assumptions ids={coefficientIds} scenario={team.scenario} />
              </WhyPart>
            </Why>
          )}
        </Part>
        <Part title={t("retentionCauses.panel.helps")}>
          <p className="cause-helps">
            <CauseGlyph pattern={pattern} />
            <span>{helps[language]}</span>
          </p>
          <Button tone="quiet" size="small" onPress={() => goTo({ screen: "retention", view: "levers" })}>
            {t("retentionCauses.panel.levers")}
          </Button>
        </Part>
        <NextStepPart {...{ row, cause, team }} />
        {post.kind === "member" && <ChanceLine row={row} scenario={team.scenario} />}
      </div>
    </Panel>
  );
}
