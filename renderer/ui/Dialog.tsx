import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./IconButton.tsx";
import "./Dialog.css";

type DialogProps = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** Centred in three widths, or a sheet along the right edge that leaves the picture in sight. */
  place?: "small" | "medium" | "large" | "sheet";
  children: ReactNode;
  /** The deeds, right-aligned at the foot. */
  footer?: ReactNode;
};

/** Open for as long as it is rendered. Escape, the cross and a press outside close it. */
export function Dialog({ title, closeLabel, onClose, place = "medium", children, footer }: DialogProps) {
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog" data-place={place}>
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X size={16} aria-hidden />} onPress={onClose} />
          </header>
          <div className="dialog-content">{children}</div>
          {footer !== undefined && <footer className="dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
