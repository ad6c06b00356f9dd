/** A difference that opens to what it lies between, how exact it is, and how it was worked out. */
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import type { Told } from "./tell.ts";

type DifferenceWhyProps = {
  readonly what: string;
  readonly told: Told;
  readonly futures: number;
  /** Another word for the figure, as it stands in a sentence. */
  readonly value?: ReactNode;
  readonly children?: ReactNode;
};

export function DifferenceWhy({ what, told, futures, value, children }: DifferenceWhyProps) {
  const { t, formats } = useWords();
  const { before, after } = told;
  return (
    <Why
      label={t("retentionDeparture.why.label", { what })}
      value={
        value ??
        (told.isClear ? told.text : t("common.withAside", { what: told.text, more: t("retentionDeparture.noise") }))
      }
    >
      <Facts
        facts={[
          ...(before === undefined ? [] : [{ term: t("retentionDeparture.why.stay"), value: before }]),
          ...(after === undefined ? [] : [{ term: t("retentionDeparture.why.go"), value: after }]),
          { term: t("retentionDeparture.why.error"), value: told.error },
        ]}
      />
      {!told.isClear && <p>{t("retentionDeparture.why.noise")}</p>}
      {children}
      <p>{t("retentionDeparture.why.luck", { futures: formats.integer(futures) })}</p>
    </Why>
  );
}
