/** The reasons behind a number, laid out the same way wherever it stands. */
import type { ReactNode } from "react";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { Facts } from "../ui/Facts.tsx";
import { WhyPart } from "../ui/Why.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { Assumptions } from "./Assumptions.tsx";
import "./explain.css";
import type { Explanation } from "./explanation.ts";

type ExplanationBodyProps = {
  readonly explanation: Explanation;
  /** Reasons that take a moment to work out. */
  readonly children?: ReactNode;
};

export function ExplanationBody({ explanation, children }: ExplanationBodyProps) {
  const { t } = useWords();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const { meaning, inputs, drivers, coefficientIds, error } = explanation;
  return (
    <>
      <p className="explain-meaning">{meaning}</p>
      <WhyPart title={t("explain.inputs")}>
        <Facts facts={inputs} />
      </WhyPart>
      {children}
      {drivers && drivers.length > 0 && (
        <WhyPart title={t("explain.drivers")}>
          <Facts facts={drivers} />
        </WhyPart>
      )}
      {coefficientIds && coefficientIds.length > 0 && (
        <WhyPart title={t("explain.assumptions")}>
          <Assumptions ids={coefficientIds} scenario={scenario} />
        </WhyPart>
      )}
      <p className="explain-error">{error}</p>
    </>
  );
}
