/** A figure that opens to its why. What it opens is worked out only then. */
import type { ReactNode } from "react";
import { asShown } from "../../shared/domain/facts-of.ts";
import { useWords } from "../i18n/use-words.ts";
import { useProjection } from "../simulator/use-simulator.ts";
import { Why } from "../ui/Why.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { explain } from "./explain.ts";
import { ExplanationBody } from "./ExplanationBody.tsx";
import type { Subject } from "./subject.ts";
import { TotalsBridge } from "./TotalsBridge.tsx";

/** A total opens to the way from the first month to the last as well. */
function bridgeOf(about: Subject) {
  if (about.of === "finalArr") return "arr";
  return about.of === "leavers" && about.pattern === undefined ? "people" : undefined;
}

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
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const { t } = words;
  const explanation = projection && explain(about, { projection, workspace, words });
  if (!explanation) return <p>{t("explain.gone")}</p>;
  const bridge = bridgeOf(about);
  return <ExplanationBody explanation={explanation}>{bridge && <TotalsBridge of={bridge} />}</ExplanationBody>;
}
