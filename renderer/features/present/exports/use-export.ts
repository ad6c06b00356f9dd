/** From the button to the file on disk: made in the window, written by the main process where the person says. */
import { useEffect, useRef, useState } from "react";
import { type AppError, attempt } from "../../../../shared/base/errors.ts";
import type { ExportSource } from "../../../../shared/format/office/export-source.ts";
import type { ExportQuestions } from "../../../../shared/ipc/exports.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import type { Exporter } from "./exporters.ts";

export type Exporting =
  | { readonly status: "idle" | "stopped" | "choosing" }
  | { readonly status: "making"; readonly doneShare: number }
  | { readonly status: "saved"; readonly name: string }
  | { readonly status: "failed"; readonly error: AppError };

type ExportRequest = { readonly exporter: Exporter; readonly deck: ShownDeck; readonly source: ExportSource };

/** A frame is drawn between starting and the first hard work, so that the progress is seen at all. */
const untilDrawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

export function useExport(desktop: ExportQuestions) {
  const [state, setState] = useState<Exporting>({ status: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start({ exporter, deck, source }: ExportRequest) {
    if (running.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ status: "making", doneShare: 0 });
    await untilDrawn();
    const onProgress = (doneShare: number) => {
      if (!signal.aborted) setState({ status: "making", doneShare });
    };
    // Whoever stopped it knows, and needs no report.
    const report = (cause: unknown) => {
      if (!signal.aborted) console.error(cause);
    };
    const made = await attempt(() => exporter.make(deck, { signal, onProgress }, source), report);
    if (signal.aborted) setState({ status: "stopped" });
    else if (!made.ok) setState({ status: "failed", error: made.error });
    else await save(exporter, deck.title, made.value);
    running.current = undefined;
  }

  async function save({ extension: kind }: Exporter, title: string, bytes: Uint8Array) {
    setState({ status: "choosing" });
    // A name of a file may be 255 letters long.
    const suggestedName = `${title.slice(0, 200) || "crewcast"}.${kind}`;
    const asked = await attempt(() => desktop.saveExport({ kind, suggestedName, bytes }), console.error);
    const saved = asked.ok ? asked.value : asked;
    if (!saved.ok) setState({ status: "failed", error: saved.error });
    else if (saved.value) setState({ status: "saved", name: saved.value.name });
    else setState({ status: "idle" });
  }

  return { state, start, stop: () => running.current?.abort(), forget: () => setState({ status: "idle" }) };
}
