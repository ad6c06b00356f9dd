import { CalendarPlus, Plus, UserPlus } from "lucide-react";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import type { Around } from "./team-column.ts";
import type { Seat } from "./team-rows.ts";
import type { PeopleDeeds } from "./use-people-deeds.ts";

type AddMenuProps = {
  readonly around: Around;
  readonly deeds: PeopleDeeds;
  /** The free seat under the active cell: a hire is planned for it. */
  readonly seat: Seat | undefined;
  readonly isFirstMonth: boolean;
  readonly disabledReason: string | undefined;
  readonly onAdded: (postId: string) => void;
};

/** Somebody who is here, or somebody who is to be found. */
export function AddMenu({ around, deeds, seat, isFirstMonth, disabledReason, onAdded }: AddMenuProps) {
  const { t, formats, typeName } = useWords();
  const button = (
    <Button tone="primary" icon={<Plus size={14} aria-hidden />} disabledReason={disabledReason}>
      {t("teamMembers.bar.add")}
    </Button>
  );
  if (disabledReason !== undefined) return button;
  const added = (postId: string | undefined) => {
    if (postId !== undefined) onAdded(postId);
  };
  const hires = memberTypeIds.map((type) => ({
    id: type,
    label: t("common.pair", {
      name: t(seat ? "teamMembers.deeds.hireForSeat" : "teamMembers.deeds.planHire"),
      value: typeName(type),
    }),
    note: t("teamMembers.deeds.planHireNote", { month: formats.month(around.month) }),
    icon: <CalendarPlus size={14} aria-hidden />,
    onAction: () => added(deeds.planHire(type, seat?.level)),
  }));
  const member = {
    id: "member",
    label: t("teamMembers.deeds.addMember"),
    note: isFirstMonth
      ? t("teamMembers.deeds.addMemberNote")
      : t("teamMembers.deeds.onlyNow", { month: formats.month(around.scenario.start) }),
    icon: <UserPlus size={14} aria-hidden />,
    isDisabled: !isFirstMonth,
    onAction: () => added(deeds.add()),
  };
  return <Menu label={t("teamMembers.bar.add")} trigger={button} placement="bottom start" groups={[[member], hires]} />;
}
