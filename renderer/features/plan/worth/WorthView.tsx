export function WorthView() {
  return <div />;
}
