export const WorkView = () => undefined;
