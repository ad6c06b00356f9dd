export const FlagsView = () => undefined;
