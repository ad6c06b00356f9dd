import { Check, ChevronDown } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import type { Views } from "./use-views.ts";
import { ViewNameDialog } from "./ViewNameDialog.tsx";

/** The view on screen, the others, and what can be done with it. */
export function ViewMenu({ views }: { readonly views: Views }) {
  const { t } = useWords();
  const [naming, setNaming] = useState<"new" | "rename">();
  const { view, all, isChanged, isOwn } = views;
  const choices = all.map(({ id, name }) => ({
    id,
    label: name,
    icon: id === view.id ? <Check size={14} aria-hidden /> : undefined,
    onAction: () => views.pick(id),
  }));
  const deeds = [
    ...(isChanged && isOwn ? [{ id: "save", label: t("teamMembers.views.save"), onAction: views.save }] : []),
    ...(isChanged ? [{ id: "revert", label: t("teamMembers.views.revert"), onAction: views.revert }] : []),
    { id: "saveAs", label: t("teamMembers.views.saveAs"), onAction: () => setNaming("new") },
    ...(isOwn
      ? [
          { id: "rename", label: t("teamMembers.views.rename"), onAction: () => setNaming("rename") },
          { id: "remove", label: t("teamMembers.views.remove"), onAction: views.remove },
        ]
      : []),
  ];
  return (
    <>
      <Menu
        label={t("teamMembers.views.label")}
        placement="bottom start"
        groups={[choices, deeds]}
        trigger={
          <Button aria-label={t("common.pair", { name: t("teamMembers.bar.view"), value: view.name })}>
            {isChanged ? t("teamMembers.views.changed", { name: view.name }) : view.name}
            <ChevronDown className="members-caret" size={14} aria-hidden />
          </Button>
        }
      />
      {naming && (
        <ViewNameDialog
          title={t(naming === "new" ? "teamMembers.views.saveTitle" : "teamMembers.views.renameTitle")}
          name={naming === "new" ? t("teamMembers.views.newName") : view.name}
          onName={naming === "new" ? views.saveAs : views.rename}
          onClose={() => setNaming(undefined)}
        />
      )}
    </>
  );
}
