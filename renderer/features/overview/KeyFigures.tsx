import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { WhyNumber } from "../../explain/WhyNumber.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Figure } from "../../ui/Figure.tsx";
import { keyFigures } from "./figures.view.ts";

/** What is at stake and what it costs, in one line. */
export const KeyFigures = memo(function KeyFigures({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  return (
    <dl className="overview-figures" aria-label={words.t("overview.figures.title")}>
      {keyFigures(projection, words).map(({ label, value, note, about }) => (
        <div key={label} className="overview-figure">
          <dt>{label}</dt>
          <dd className="overview-figure-value">
            <WhyNumber about={about} label={label} value={<Figure text={value} />} />
          </dd>
          <dd className="overview-figure-note">{note}</dd>
        </div>
      ))}
    </dl>
  );
});
