/** All of the window that only shows slides: a talk's audience, or a sheet of paper that nobody sees. */
import { useEffect } from "react";
import type { Stage } from "../../../../../shared/ipc/stage.ts";
import { stampFor, stampHeight } from "../../../../../shared/presentation/picture-stamp.ts";
import { sheet, type ShownDeck } from "../../../../../shared/presentation/slide.ts";
import { LanguageProvider } from "../../../../i18n/LanguageProvider.tsx";
import { SlideView } from "../../slide/SlideView.tsx";
import { AudienceStage } from "./AudienceStage.tsx";
import { Sheets } from "./Sheets.tsx";
import { type SceneNow, useScene } from "./use-scene.ts";
import "./stage.css";

type StagePageProps = {
  readonly stage: Stage;
  /** Paper is light, whatever the screen is. */
  readonly dress: (theme: "light" | "system") => void;
};

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Says so once a scene is on the page with all its letters: what is drawn earlier may lack some. */
function useTellDrawn(stage: Stage, number: number | undefined): void {
  useEffect(() => {
    if (number === undefined) return;
    void document.fonts.ready
      .then(nextFrame)
      .then(nextFrame)
      .then(() => stage.drawn({ number }));
  }, [stage, number]);
}

export function StagePage({ stage, dress }: StagePageProps) {
  const scene = useScene(stage);
  const isPaper = scene !== undefined && scene.view.kind !== "talk";
  useEffect(() => dress(isPaper ? "light" : "system"), [dress, isPaper]);
  useTellDrawn(stage, scene?.number);
  if (scene === undefined) return null;
  return (
    <LanguageProvider language={scene.deck.language} typeNames="sober">
      <Scenery stage={stage} scene={scene} />
    </LanguageProvider>
  );
}

function Scenery({ stage, scene: { number, deck, view } }: { readonly stage: Stage; readonly scene: SceneNow }) {
  switch (view.kind) {
    case "talk":
      return <AudienceStage stage={stage} deck={deck} place={view} />;
    case "sheets":
      return <Sheets deck={deck} />;
    case "picture":
      return <Picture deck={deck} at={view.at} scene={number} />;
  }
}

type PictureProps = { readonly deck: ShownDeck; readonly at: number; readonly scene: number };

function Picture({ deck, at, scene }: PictureProps) {
  const slide = deck.slides[at];
  return (
    <div className="picture">
      {slide && <SlideView slide={slide} deck={deck} width={window.innerWidth || sheet.width} />}
      <div className="picture-stamp" style={{ height: stampHeight, background: stampFor(scene) }} />
    </div>
  );
}
