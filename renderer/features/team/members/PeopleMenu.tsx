import { CalendarX, ChevronDown, PencilLine, UserMinus } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { BulkDialog } from "./BulkDialog.tsx";
import { LeavingDialog } from "./LeavingDialog.tsx";
import { RemovingDialog } from "./RemovingDialog.tsx";
import type { TeamColumn } from "./team-column.ts";
import { type Entry, isPerson } from "./team-rows.ts";
import type { Members } from "./use-members.ts";
import { membersIn, type PeopleDeeds } from "./use-people-deeds.ts";

type PeopleMenuProps = {
  readonly chosen: readonly Entry[];
  readonly members: Members;
  readonly activeColumn: TeamColumn | undefined;
  readonly deeds: PeopleDeeds;
  readonly disabledReason: string | undefined;
  readonly onSet: (column: TeamColumn, text: string) => void;
};

/** What can be done with the people whose rows are chosen. */
export function PeopleMenu({ chosen, members, activeColumn, deeds, disabledReason, onSet }: PeopleMenuProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<"set" | "leave" | "remove">();
  const people = chosen.filter(isPerson);
  const team = membersIn(chosen);
  const reason =
    disabledReason ??
    (people.length > 0
      ? undefined
      : t(chosen.length > 0 ? "teamMembers.deeds.onlySeats" : "teamMembers.deeds.nobodyChosen"));
  const close = () => setOpen(undefined);
  const button = (
    <Button disabledReason={reason}>
      {t("teamMembers.bar.people")}
      <ChevronDown className="members-caret" size={14} aria-hidden />
    </Button>
  );
  if (reason !== undefined) return button;
  const deed = (id: "set" | "leave" | "remove", words: "setField" | "leave" | "remove", icon: React.ReactNode) => ({
    id,
    label: t(`teamMembers.deeds.${words}`),
    note: t(`teamMembers.deeds.${words}Note`),
    icon,
    isDisabled: id === "leave" && team.length === 0,
    onAction: () => setOpen(id),
  });
  return (
    <>
      <Menu
        label={t("teamMembers.bar.people")}
        trigger={button}
        placement="bottom start"
        groups={[
          [
            deed("set", "setField", <PencilLine size={14} aria-hidden />),
            deed("leave", "leave", <CalendarX size={14} aria-hidden />),
          ],
          [deed("remove", "remove", <UserMinus size={14} aria-hidden />)],
        ]}
      />
      {open === "set" && (
        <BulkDialog
          people={people}
          columns={members.all}
          initial={activeColumn}
          around={members.around}
          onApply={onSet}
          onClose={close}
        />
      )}
      {open === "leave" && (
        <LeavingDialog
          people={team}
          month={members.around.month}
          hasOthers={team.length < people.length}
          onLeave={(month, how) => deeds.leave(team, month, how)}
          onClose={close}
        />
      )}
      {open === "remove" && <RemovingDialog people={people} onRemove={() => deeds.remove(people)} onClose={close} />}
    </>
  );
}
