/** What a reader may do: run the model again, try other settings, and go back to the exported plan. */
import {
  changedSettings,
  type PageSetting,
  type PageSettings,
  pageSettingIds,
} from "../../shared/presentation/page/page-settings.ts";
import { el, type Markup } from "../../shared/presentation/page/markup.ts";
import type { DeckSpeech } from "../../shared/presentation/telling.ts";
import { nodeOf } from "./node-of.ts";

/** `step` in the units of the control, of which `per` make 1. */
type Control = {
  readonly kind: "range" | "number";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly per: number;
};

/** Steps of five points; a plan of its own reaches beyond the usual range. */
const controlFor = (id: PageSetting, exported: PageSettings): Control => {
  switch (id) {
    case "growthRatio":
      return { kind: "range", min: 0, max: Math.max(200, Math.ceil(200 * exported.growthRatio)), step: 1, per: 100 };
    case "coverageTargetShare":
      return { kind: "range", min: 50, max: 100, step: 1, per: 100 };
    case "seed":
      return { kind: "number", min: 0, max: 2 ** 32 - 1, step: 1, per: 1 };
    case "trials":
      return { kind: "number", min: 100, max: Math.max(10_000, exported.trials), step: 1, per: 1 };
  }
};

function saySetting(id: PageSetting, value: number, { formats }: DeckSpeech): string {
  switch (id) {
    case "growthRatio":
    case "coverageTargetShare":
      return formats.percent(value);
    case "seed":
      return String(value);
    case "trials":
      return formats.integer(value);
  }
}

const noteOf = (id: PageSetting, { t }: DeckSpeech) =>
  id === "growthRatio" ? t("page.change.growthNote") : id === "seed" ? t("page.change.seedNote") : "";

function field(id: PageSetting, exported: PageSettings, speech: DeckSpeech): Markup {
  const { kind, min, max, step, per } = controlFor(id, exported);
  const note = noteOf(id, speech);
  return el(
    "div",
    { class: "field" },
    el("label", { for: `set-${id}` }, speech.t(`page.change.${id}`)),
    el("input", {
      id: `set-${id}`,
      type: kind,
      min,
      max,
      step,
      value: Math.round(exported[id] * per),
      "aria-describedby": note === "" ? undefined : `note-${id}`,
    }),
    el(
      "span",
      { id: `value-${id}`, "aria-hidden": "true" },
      kind === "range" ? saySetting(id, exported[id], speech) : "",
    ),
    note === "" ? undefined : el("span", { id: `note-${id}`, class: "note" }, note),
  );
}

function markup(exported: PageSettings, speech: DeckSpeech): readonly Markup[] {
  const { t } = speech;
  return [
    el("h2", {}, t("page.again.title")),
    el("p", { class: "note" }, t("page.again.lead")),
    el(
      "p",
      { class: "run" },
      el("button", { id: "run", type: "button" }, t("page.again.run")),
      el("button", { id: "stop", type: "button", class: "quiet", hidden: true }, t("page.again.stop")),
      el("span", { id: "status", role: "status" }),
    ),
    el(
      "p",
      { id: "digest-line", class: "digest", hidden: true },
      `${t("page.again.digest")} `,
      el("code", { id: "digest" }),
    ),
    el(
      "details",
      { id: "what-if" },
      el("summary", {}, t("page.change.title")),
      el("p", { class: "note" }, t("page.change.lead")),
      el(
        "div",
        { class: "fields" },
        pageSettingIds.map((id) => field(id, exported, speech)),
      ),
    ),
    el(
      "p",
      { id: "changed", class: "changed", hidden: true },
      el("span", { id: "changed-what" }),
      el("button", { id: "back", type: "button", class: "quiet" }, t("page.change.back")),
    ),
  ];
}

export type Controls = {
  /** What a run of now would work out; a field that holds no possible number keeps its last one. */
  settings(): PageSettings;
  say(status: string): void;
  showRunning(isRunning: boolean): void;
  showDigest(digest: string): void;
};

type Deeds = { readonly run: () => void; readonly stop: () => void };

export function openControls(
  place: Element,
  exported: PageSettings,
  speech: DeckSpeech,
  { run, stop }: Deeds,
): Controls {
  place.prepend(...markup(exported, speech).map((each) => nodeOf(each)));
  const find = (id: string) => document.getElementById(id)!;
  const inputOf = (id: PageSetting) => find(`set-${id}`) as HTMLInputElement;
  let now = exported;

  /** The exported value is exact, its place on a slider is not. */
  function valueOf(id: PageSetting): number {
    const input = inputOf(id);
    const { min, max, per } = controlFor(id, exported);
    if (input.value === String(Math.round(exported[id] * per))) return exported[id];
    const value = Math.round(input.valueAsNumber);
    return value >= min && value <= max ? value / per : now[id];
  }

  function follow(): void {
    now = Object.fromEntries(pageSettingIds.map((id) => [id, valueOf(id)])) as PageSettings;
    for (const id of pageSettingIds)
      if (inputOf(id).type === "range") find(`value-${id}`).textContent = saySetting(id, now[id], speech);
    const changed = changedSettings(exported, now);
    const say = (id: PageSetting, value: number) => saySetting(id, value, speech);
    const items = changed.map((id) =>
      speech.t("page.change.item", {
        name: speech.t(`page.change.${id}`),
        now: say(id, now[id]),
        exported: say(id, exported[id]),
      }),
    );
    find("changed").hidden = changed.length === 0;
    document.documentElement.classList.toggle("is-changed", changed.length > 0);
    find("changed-what").textContent = speech.t("page.change.changed", { changes: speech.formats.list(items) });
  }

  for (const id of pageSettingIds) {
    inputOf(id).addEventListener("input", follow);
    // After the hand has let go: a run a pixel would never end.
    inputOf(id).addEventListener("change", () => {
      follow();
      run();
    });
  }
  find("run").addEventListener("click", run);
  find("stop").addEventListener("click", stop);
  find("back").addEventListener("click", () => {
    for (const id of pageSettingIds)
      inputOf(id).value = String(Math.round(exported[id] * controlFor(id, exported).per));
    follow();
    find("run").focus();
    run();
  });

  return {
    settings: () => now,
    say: (status) => (find("status").textContent = status),
    showRunning(isRunning) {
      find("stop").hidden = !isRunning;
    },
    showDigest(digest) {
      find("digest-line").hidden = false;
      find("digest").textContent = digest;
    },
  };
}
