import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { type Course, coursesIn } from "../../../../shared/domain/conversation/course.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Column, Table } from "../../../ui/Table.tsx";

/** More conversations than these stand side by side on no screen. */
const mostColumns = 4;

/** Subjects that were spoken of more than once, conversation by conversation. */
export function CourseTable({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const { t, formats, language } = useWords();
  const courses = coursesIn(checkIns).filter(({ turn }) => turn !== "once");
  if (courses.length === 0) return undefined;
  const answered = checkIns.filter(({ answers }) => Object.keys(answers).length > 0);
  const months = [...new Set(answered.map(({ held }) => held))].slice(-mostColumns);
  const columns: Column<Course>[] = [
    {
      id: "cause",
      head: t("retentionCheckIn.history.course"),
      isRowHead: true,
      cell: ({ cause }) => checkInSubjects[cause][language],
    },
    ...months.map((month): Column<Course> => ({
      id: month,
      head: formats.month(month),
      cell: ({ told }) => {
        const last = told.findLast(({ held }) => held === month);
        return last ? t(`retentionCheckIn.scale.${last.step}`) : "";
      },
    })),
    {
      id: "turn",
      head: t("retentionCheckIn.history.turnHead"),
      cell: ({ turn }) => <strong data-turn={turn}>{t(`retentionCheckIn.history.turn.${turn}`)}</strong>,
    },
  ];
  return (
    <Table
      caption={t("retentionCheckIn.history.courseCaption")}
      columns={columns}
      rows={courses}
      keyOf={({ cause }) => cause}
    />
  );
}
