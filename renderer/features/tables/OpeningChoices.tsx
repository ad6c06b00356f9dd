import { encodingNames, textEncodings } from "../../../shared/format/table/decode-text.ts";
import { tableKindIds, tableKinds } from "../../../shared/format/tables.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Select } from "../../ui/Select.tsx";
import type { ReadFile } from "./table-session.ts";
import type { Said } from "./use-table-file.ts";

type OpeningChoicesProps = { read: ReadFile; said: Said; onSay: (said: Said) => void };

/** What the file is as a whole: its kind, its sheet or its encoding. Each changes what the headers say, so columns are recognised anew. */
export function OpeningChoices({ read, said, onSay }: OpeningChoicesProps) {
  const { t, language } = useWords();
  const { about, reading } = read;
  const isUnsure = about.format === "csv" && !about.isEncodingSure;
  return (
    <>
      {isUnsure && (
        <Banner
          tone="warning"
          deeds={[
            {
              label: t("tables.columns.encodingRight"),
              onPress: () => onSay({ ...said, choice: { ...said.choice, encoding: about.encoding } }),
            },
          ]}
        >
          {t("tables.columns.encodingUnsure")}
        </Banner>
      )}
      <div className="tables-choices">
        <Select
          label={t("tables.columns.kind")}
          options={tableKindIds.map((id) => ({ id, label: tableKinds[id].name[language] }))}
          value={reading.kind}
          onChange={(kind) => onSay({ ...said, kind, corrections: {} })}
        />
        {about.format === "xlsx" && about.sheets.length > 1 && (
          <Select
            label={t("tables.columns.sheet")}
            // Sheets may bear any name at all, two of them the same one but for its case.
            options={about.sheets.map((sheet, index) => ({ id: String(index), label: sheet }))}
            value={String(about.sheets.indexOf(about.sheet))}
            onChange={(index) =>
              onSay({ choice: { sheet: about.sheets[Number(index)] }, kind: undefined, corrections: {} })
            }
          />
        )}
        {about.format === "csv" && (
          <Select
            label={t("tables.columns.encoding")}
            options={textEncodings.map((id) => ({ id, label: encodingNames[id] }))}
            value={about.encoding}
            onChange={(encoding) => onSay({ ...said, choice: { encoding }, corrections: {} })}
          />
        )}
        {reading.notices.some(({ code }) => code === "serialsRead") && (
          <Select
            label={t("tables.columns.serials")}
            options={[
              { id: "1900", label: t("tables.columns.serials1900") },
              { id: "1904", label: t("tables.columns.serials1904") },
            ]}
            value={reading.mapping.serials === 1900 ? "1900" : "1904"}
            onChange={(serials) =>
              onSay({ ...said, corrections: { ...said.corrections, serials: serials === "1900" ? 1900 : 1904 } })
            }
          />
        )}
      </div>
    </>
  );
}
