import { WhyNumber } from "../../explain/WhyNumber.tsx";
import type { SafetyLevel } from "./hire-by.view.ts";

type SafetyLevelsProps = { readonly title: string; readonly levels: readonly SafetyLevel[] };

/** The same question at three levels of safety, the surest first; the plan's own stands out. */
export function SafetyLevels({ title, levels }: SafetyLevelsProps) {
  return (
    <div className="overview-safety">
      <p className="overview-levels-title">{title}</p>
      <dl className="overview-levels" aria-label={title}>
        {levels.map(({ safetyShare, level, when, isLate, isChosen, label, about }) => (
          <div key={safetyShare} className="overview-level" data-chosen={isChosen}>
            <dt>{level}</dt>
            <dd data-late={isLate}>
              <WhyNumber about={about} label={label} value={when} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
