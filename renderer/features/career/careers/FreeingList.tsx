import type { FreeingStep } from "../../../../shared/analysis/careers/freeing-steps.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { type FreeingRow, teamMeasures, type Told } from "./freeing.view.ts";

type FreeingListProps = {
  readonly rows: readonly FreeingRow[];
  readonly name: string;
  /** Absent under a frozen scenario: what was shown is past trying. */
  readonly onTry?: (step: FreeingStep) => void;
};

export function FreeingList({ rows, name, onTry }: FreeingListProps) {
  const { t } = useWords();
  return (
    <ul className="freeing" aria-label={t("careerAhead.freeing.caption", { name })}>
      {rows.map((row) => (
        <li key={row.step.id} className="freeing-step">
          <p className="freeing-what">
            {row.what}
            {row.takenBy !== undefined && (
              <span className="freeing-taken"> {t("careerAhead.freeing.taken", { name: row.takenBy })}</span>
            )}
          </p>
          <dl className="freeing-effects">
            <Effect term={t("careerAhead.freeing.forThem")} told={row.forThem} what={row.what} />
            {teamMeasures.map((measure) => (
              <Effect
                key={measure}
                term={t(`careerAhead.freeing.${measure}`)}
                told={row.team?.[measure]}
                what={row.what}
              />
            ))}
          </dl>
          {onTry && (
            <Button
              size="small"
              aria-label={t("careerAhead.freeing.tryLabel", { step: row.what })}
              isEdit
              onPress={() => onTry(row.step)}
            >
              {t("careerAhead.freeing.try")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

type EffectProps = { readonly term: string; readonly told: Told | undefined; readonly what: string };

function Effect({ term, told, what }: EffectProps) {
  const { t } = useWords();
  return (
    <div className="freeing-effect">
      <dt>{term}</dt>
      <dd data-tone={told?.tone}>
        {told === undefined ? (
          t("careerAhead.freeing.working")
        ) : (
          <Why label={t("careerAhead.freeing.whyLabel", { measure: term, step: what })} value={told.text}>
            <p>{t("careerAhead.freeing.sameLuck")}</p>
            <Facts
              facts={[
                ...(told.before === undefined ? [] : [{ term: t("careerAhead.freeing.before"), value: told.before }]),
                ...(told.after === undefined ? [] : [{ term: t("careerAhead.freeing.after"), value: told.after }]),
                { term: t("careerAhead.freeing.better"), value: told.betterShare },
                {
                  term: t("careerAhead.freeing.error"),
                  value: t("careerAhead.freeing.errorValue", { error: told.error }),
                },
              ]}
            />
          </Why>
        )}
      </dd>
    </div>
  );
}
