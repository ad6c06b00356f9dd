/** The deck on paper: a page for each slide and, where its speaker noted something, one for the notes behind it. */
import { Fragment } from "react";
import { sheet, type ShownDeck, type Slide } from "../../../../../shared/presentation/slide.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { SlideView } from "../../slide/SlideView.tsx";

type SheetsProps = { readonly deck: ShownDeck };

export function Sheets({ deck }: SheetsProps) {
  return (
    <main className="sheets">
      {deck.slides.map((slide, index) => (
        <Fragment key={slide.id}>
          <section className="sheet">
            <SlideView slide={slide} deck={deck} width={sheet.width} />
          </section>
          {slide.note !== "" && <Notes deck={deck} slide={slide} number={index + 1} />}
        </Fragment>
      ))}
    </main>
  );
}

/** Long notes are written smaller before they take another page. */
const lettersOf = (note: string) => (note.length > 1_800 ? "small" : note.length > 700 ? "medium" : "large");

type NotesProps = SheetsProps & { readonly slide: Slide; readonly number: number };

function Notes({ deck, slide, number }: NotesProps) {
  const { t } = useWords();
  return (
    <section className="sheet sheet-notes" data-letters={lettersOf(slide.note)}>
      <div className="sheet-notes-slide" aria-hidden>
        <SlideView slide={slide} deck={deck} width={sheet.width / 3} />
      </div>
      <div className="sheet-notes-words">
        <h2>{t("presentShow.notesOf", { number, title: slide.title })}</h2>
        <p>{slide.note}</p>
      </div>
    </section>
  );
}
