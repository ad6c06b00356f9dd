import { Component, type ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { report } from "./report.ts";

type ErrorBoundaryProps = { children: ReactNode };
type ErrorBoundaryState = { readonly stopped: Error | undefined };

/** Keeps a bug in one screen from taking the frame, and with it undo and export, away. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { stopped: undefined };

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { stopped: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override componentDidCatch(cause: unknown) {
    report(cause);
  }

  override render() {
    const { stopped } = this.state;
    if (stopped === undefined) return this.props.children;
    return <Stopped message={stopped.message} onRetry={() => this.setState({ stopped: undefined })} />;
  }
}

function Stopped({ message, onRetry }: { message: string; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <ErrorScreen
      title={t("frame.error.title")}
      details={{ label: t("frame.error.details"), text: message }}
      actions={
        <Button tone="primary" onPress={onRetry}>
          {t("frame.error.retry")}
        </Button>
      }
    >
      <p>{t("frame.error.body")}</p>
    </ErrorScreen>
  );
}
