import { createContext, type ReactNode, use } from "react";

/** What the frame has to say before a screen's own answer. */
export const IntroContext = createContext<ReactNode>(undefined);

/** The place for it: at the head of a screen's main column. */
export const Intro = () => use(IntroContext);
