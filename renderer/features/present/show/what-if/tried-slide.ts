import type { Slide } from "../../../../../shared/presentation/slide.ts";

/** What is only tried says so in the sentence that everybody reads. */
export const triedSlide = (slide: Slide, lead: string): Slide => ({ ...slide, lead });
