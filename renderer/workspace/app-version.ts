import { createContext, use } from "react";

export const AppVersionContext = createContext("");

export const useAppVersion = () => use(AppVersionContext);
