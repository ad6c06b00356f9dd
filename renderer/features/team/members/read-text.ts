/** A cell's text understood by the readers of the table import: full-width digits, 万, 和暦. */
import type { RosterFacts } from "../../../../shared/format/roster/facts.ts";
import { type RosterField, rosterFields } from "../../../../shared/format/roster/fields.ts";
import type { CellContext } from "../../../../shared/format/table/field.ts";
import { problemWords } from "../../../../shared/format/table/problem-words.ts";
import type { Parsed, ProblemCode, ProblemParams } from "../../../../shared/format/table/problems.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Around, Refusal, Said } from "./team-column.ts";

export function refusalOf(code: ProblemCode, params: ProblemParams, found: string, { t, formats }: Words): Refusal {
  const place = { row: 0, column: { index: 0, letter: "", header: "" }, isPersonal: false };
  // Each problem carries just the blanks of its own sentence, which the compiler cannot follow.
  const say = t as unknown as (key: string, blanks: object) => string;
  return problemWords({ code, params, found, ...place }, { say, month: formats.month, money: formats.money });
}

const contextOf = ({ baseline }: Pick<Around, "baseline">, header = ""): CellContext => ({
  baseline,
  header,
  column: 0,
  serials: 1900,
  meaningOf: () => undefined,
});

type Read = { readonly said: Said } | Refusal;

/** As the roster's column of that name would read it. */
export function readAs(
  field: RosterField,
  around: Pick<Around, "baseline" | "words">,
  toSaid: (facts: Partial<RosterFacts>) => Said,
  headers: readonly string[] = [""],
): (text: string) => Read {
  return (text) => {
    let refused: Refusal | undefined;
    for (const header of headers) {
      const parsed: Parsed<Partial<RosterFacts>> = rosterFields[field].read(text, contextOf(around, header));
      if ("value" in parsed) return { said: toSaid(parsed.value) };
      refused ??= refusalOf(parsed.code, parsed.params, text.trim(), around.words);
    }
    return refused!;
  };
}
