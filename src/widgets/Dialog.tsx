// A question or a closer look in front of the screen. The native dialog holds the focus, closes with Escape and gives the focus back.
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Buttons, the one that is meant first. */
  actions: ReactNode;
  /** For something to look at: as large as the screen allows. */
  wide?: boolean;
  children: ReactNode;
}

/** Open as long as it is drawn. */
export function Dialog({ title, onClose, actions, wide = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page: only then does the browser know where the focus was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={styles.dialog}
      data-wide={wide}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className={styles.title}>
        <bdi>{title}</bdi>
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
