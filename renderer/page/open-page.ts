/** The page's own program: draws what it works out with the functions that drew the exported answer. */
import { createFormats } from "../../shared/i18n/formats.ts";
import { details, verdict } from "../../shared/presentation/page/answer.ts";
import { type PageData, pageIds } from "../../shared/presentation/page/page-data.ts";
import { changedSettings, exportedSettings, type PageSettings } from "../../shared/presentation/page/page-settings.ts";
import { readPlan } from "../../shared/presentation/page/plan-json.ts";
import type { PageResult } from "../../shared/presentation/page/run-scrubbed-plan.ts";
import { speakerOf } from "../../shared/presentation/page/speaker.ts";
import type { DeckSpeech } from "../../shared/presentation/telling.ts";
import { openControls } from "./controls.ts";
import { nodeOf } from "./node-of.ts";
import { startRun } from "./start-run.ts";

const textIn = (id: string) => document.getElementById(id)?.textContent ?? "";

/** Progress a few times a second is seen; more of it would only be heard by a screen reader. */
const progressMs = 400;

export function openPage(script: string): void {
  const data = JSON.parse(textIn(pageIds.data)) as PageData;
  const plan = textIn(pageIds.plan);
  const exported = exportedSettings(readPlan(plan));
  const speech: DeckSpeech = {
    language: data.language,
    t: speakerOf(data.words),
    formats: createFormats(data.language),
  };
  const { t, formats } = speech;
  const places = {
    verdict: document.getElementById(pageIds.verdict)!,
    details: document.getElementById(pageIds.details)!,
  };
  let stopLast: (() => void) | undefined;

  function draw({ projection }: PageResult): void {
    // Tables that somebody opened stay open.
    const open = [...places.details.querySelectorAll("figure:has(details[open])")].map(({ id }) => id);
    places.verdict.replaceChildren(nodeOf(verdict(projection, data.terms, speech)));
    places.details.replaceChildren(...details(projection, data.terms, speech).map((each) => nodeOf(each)));
    for (const id of open) places.details.querySelector(`#${id} details`)?.setAttribute("open", "");
  }

  function sayResult({ digest, projection }: PageResult, settings: PageSettings, milliseconds: number): string {
    const told = { trials: formats.integer(projection.trials), seconds: formats.decimal(milliseconds / 1_000) };
    if (changedSettings(exported, settings).length > 0) return t("page.again.changedResult", told);
    return digest === data.digest ? t("page.again.same", told) : t("page.again.other");
  }

  function end(status: string): void {
    stopLast = undefined;
    controls.showRunning(false);
    controls.say(status);
  }

  function run(): void {
    stopLast?.();
    const settings = controls.settings();
    const begun = performance.now();
    let toldAt = 0;
    const sayDone = (done: number) => {
      const now = performance.now();
      if (now - toldAt < progressMs) return;
      toldAt = now;
      controls.say(t("page.again.running", { done: formats.integer(done), trials: formats.integer(settings.trials) }));
    };
    controls.showRunning(true);
    sayDone(0);
    stopLast = startRun(script, { plan, settings }, (report) => {
      if (report.type === "progress") sayDone(report.done);
      else if (report.type === "failed") end(t("page.again.failed"));
      else {
        draw(report.result);
        controls.showDigest(report.result.digest);
        end(sayResult(report.result, settings, performance.now() - begun));
      }
    });
  }

  function stop(): void {
    stopLast?.();
    end(t("page.again.stopped"));
  }

  const controls = openControls(document.getElementById(pageIds.controls)!, exported, speech, { run, stop });
}
