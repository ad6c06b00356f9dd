import { useWords } from "../../i18n/use-words.ts";

const steps = ["file", "columns", "check"] as const;
export type Step = (typeof steps)[number];

export function StepList({ step }: { step: Step }) {
  const { t } = useWords();
  return (
    <ol className="tables-steps" aria-label={t("tables.steps.label")}>
      {steps.map((id) => (
        <li
          key={id}
          className="tables-step"
          data-done={steps.indexOf(id) < steps.indexOf(step)}
          aria-current={id === step ? "step" : undefined}
        >
          {t(`tables.steps.${id}`)}
        </li>
      ))}
    </ol>
  );
}
