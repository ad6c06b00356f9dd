export const LadderView = () => undefined;
