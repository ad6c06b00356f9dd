/** The check-in view on the sample. What the work itself suggests is never worked out: that is another test's, and takes its time. */
import { CheckInView } from "../../../../../renderer/features/retention/check-in/CheckInView.tsx";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { never, openView } from "../../team/open-view.tsx";

export const openCheckIn = (recipe?: Recipe) => openView(CheckInView, recipe, { ask: never });
