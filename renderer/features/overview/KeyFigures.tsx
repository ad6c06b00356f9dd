import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { WhyNumber } from "../../explain/WhyNumber.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Figure } from "../../ui/Figure.tsx";
import { fewPeople } from "./finance.view.ts";
import { keyFigures } from "./figures.view.ts";

type KeyFiguresProps = { readonly projection: Projection; readonly people: number };

/** What is at stake and what it costs, in one line. */
export const KeyFigures = memo(function KeyFigures({ projection, people }: KeyFiguresProps) {
  const words = useWords();
  const { seesMoney } = useRole();
  const shown = keyFigures(projection, words).filter(
    ({ about }) => seesMoney || people >= fewPeople || about.of !== "cost",
  );
  return (
    <dl className="overview-figures" aria-label={words.t("overview.figures.title")}>
      {shown.map(({ label, value, note, about }) => (
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
