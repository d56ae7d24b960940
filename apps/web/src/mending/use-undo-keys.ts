import { useEffect } from "react";

/** Binds Ctrl+Z (and Cmd+Z), with Shift for redoing; in a field they do what they always do there. */
export function useUndoKeys(
  isInUse: boolean,
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
) {
  useEffect(() => {
    if (!isInUse) return;
    const listen = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.closest("input, textarea") !== null;
      if (isField || event.altKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isInUse, undo, redo]);
}
