/** A figure that opens to its why. What it opens is worked out only then. */
import type { ReactNode } from "react";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { useProjection } from "../simulator/use-simulator.ts";
import { Facts } from "../ui/Facts.tsx";
import { Why, WhyPart } from "../ui/Why.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { Assumptions } from "./Assumptions.tsx";
import { explain } from "./explain.ts";
import "./explain.css";
import type { Subject } from "./subject.ts";

type WhyNumberProps = { readonly about: Subject; readonly label: string; readonly value: ReactNode };

export function WhyNumber({ about, label, value }: WhyNumberProps) {
  return (
    <Why label={label} value={value}>
      <WhyContent about={about} />
    </Why>
  );
}

/** The reasons alone, for a popover that something else opens. */
export function WhyContent({ about }: { readonly about: Subject }) {
  const words = useWords();
  const projection = useProjection();
  const workspace = useWorkspace((state) => state.workspace);
  const { t } = words;
  const explanation = projection && explain(about, { projection, workspace, words });
  if (!explanation) return <p>{t("explain.gone")}</p>;
  const { meaning, inputs, drivers, coefficientIds, error } = explanation;
  return (
    <>
      <p className="explain-meaning">{meaning}</p>
      <WhyPart title={t("explain.inputs")}>
        <Facts facts={inputs} />
      </WhyPart>
      {drivers && drivers.length > 0 && (
        <WhyPart title={t("explain.drivers")}>
          <Facts facts={drivers} />
        </WhyPart>
      )}
      {coefficientIds && coefficientIds.length > 0 && (
        <WhyPart title={t("explain.assumptions")}>
          <Assumptions ids={coefficientIds} scenario={activeScenario(workspace)} />
        </WhyPart>
      )}
      <p className="explain-error">{error}</p>
    </>
  );
}
