/** Who looks after which accounts, and how to even it out. */
import { useState } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Still } from "../../../ui/Still.tsx";
import { BooksPart } from "./BooksPart.tsx";
import { BookVerdict } from "./BookVerdict.tsx";
import { ChangesPanel } from "./ChangesPanel.tsx";
import { EvenPart } from "./EvenPart.tsx";
import { useBooks } from "./use-books.ts";
import "./book.css";

const looks = ["books", "even"] as const;
type Look = (typeof looks)[number];

export function BookView() {
  const { t } = useWords();
  const { openTables } = useFocus();
  const screen = useBooks();
  const [look, setLook] = useState<Look>("books");
  if (screen.team.baseline.accounts.length === 0)
    return (
      <EmptyState
        title={t("capacityBook.empty.title")}
        actions={
          <Button isEdit onPress={() => openTables("import")}>
            {t("capacityBook.empty.import")}
          </Button>
        }
      >
        {t("capacityBook.empty.body")}
      </EmptyState>
    );
  return (
    <div className="book">
      <BookVerdict screen={screen} />
      <SegmentedControl
        label={t("capacityBook.looks.label")}
        value={look}
        onChange={setLook}
        options={looks.map((id) => ({ id, label: t(`capacityBook.looks.${id}`) }))}
      />
      {look === "books" ? (
        <BooksPart screen={screen} />
      ) : (
        <Still when={screen.team.isFrozen}>
          <EvenPart screen={screen} />
        </Still>
      )}
      <ChangesPanel coefficients={screen.team.scenario} />
    </div>
  );
}
