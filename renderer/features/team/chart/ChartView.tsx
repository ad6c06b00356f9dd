export const ChartView = () => undefined;
