export const MixView = () => undefined;
