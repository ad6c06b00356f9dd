export function DemandView() {
  return <div />;
}
