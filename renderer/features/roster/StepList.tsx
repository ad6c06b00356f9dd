import { useWords } from "../../i18n/use-words.ts";

const steps = ["file", "columns", "check"] as const;

export function StepList({ step }: { step: (typeof steps)[number] }) {
  const { t } = useWords();
  return (
    <ol className="roster-steps" aria-label={t("roster.steps.label")}>
      {steps.map((id) => (
        <li
          key={id}
          className="roster-step"
          data-done={steps.indexOf(id) < steps.indexOf(step)}
          aria-current={id === step ? "step" : undefined}
        >
          {t(`roster.steps.${id}`)}
        </li>
      ))}
    </ol>
  );
}
