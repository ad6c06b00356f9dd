/** The view of what helps; nothing is ever weighed, so that hands are answered at once. */
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { LeversView } from "../../../../../renderer/features/retention/levers/LeversView.tsx";
import { never, openView } from "../../team/open-view.tsx";

export function openLevers() {
  const asked: string[] = [];
  const analyst: Analyst = {
    ask(question) {
      asked.push(question);
      return never();
    },
  };
  return { ...openView(LeversView, undefined, analyst), asked };
}
