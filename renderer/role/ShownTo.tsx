import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { SightId } from "./sight.ts";
import { useRole } from "./use-role.ts";

type ShownToProps = { sees: SightId; children: ReactNode };

/** What not every role sees; the others read plainly that there is something, and how to get to it. */
export function ShownTo({ sees, children }: ShownToProps) {
  const { t } = useWords();
  const sight = useRole();
  if (sight[sees]) return children;
  return (
    <EmptyState title={t("role.notShown.title", { role: t(`role.names.${sight.role}`) })}>
      <p>{t("role.notShown.body")}</p>
    </EmptyState>
  );
}
