/** How the projection uses owners: said plainly, for a proposal promises no more than that. */
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";

type ChangesPanelProps = { readonly coefficients: Parameters<typeof coefficientsOf>[0] };

export function ChangesPanel({ coefficients }: ChangesPanelProps) {
  const { t, formats } = useWords();
  const c = coefficientsOf(coefficients);
  const terms = {
    effort: formats.percent(c.handOverEffort),
    months: formats.integer(c.handOverMonths),
    handed: formats.times(c.handedOver),
    abandoned: formats.times(c.abandoned),
  };
  return (
    <Panel title={t("capacityBook.changes.title")}>
      <div className="book-changes">
        <p>{t("capacityBook.changes.owners")}</p>
        <p>{t("capacityBook.changes.leaving", terms)}</p>
        <p>{t("capacityBook.changes.handOver", terms)}</p>
      </div>
    </Panel>
  );
}
