export function RecommendedView() {
  return <div />;
}
