export const AheadView = () => undefined;
