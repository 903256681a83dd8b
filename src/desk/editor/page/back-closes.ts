import { type RefObject, useEffect } from 'react';

/**
 * Lets the phone's Back close a dialog, not leave what lies behind it: while it is open, the history has a step for it.
 * @param isOpen whether the dialog covers the page
 */
export function useBackCloses(dialog: RefObject<HTMLDialogElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const address = location.href;
    history.pushState({ dialog: true }, '');
    const back = () => dialog.current?.close();
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      // Closed by its button: the step goes too, unless something else has been opened meanwhile.
      if (history.state?.dialog && location.href === address) history.back();
    };
  }, [dialog, isOpen]);
}
