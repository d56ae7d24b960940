import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface FoldOutProps {
  readonly name: string;
  readonly icon: IconName;
  /** How much of what is inside is chosen; said beside the name, so that nothing works unseen. */
  readonly chosen?: number;
  /** At which end of the button the panel begins. */
  readonly side: "start" | "end";
  readonly children: ReactNode;
}

/**
 * A button and the panel that it opens over the page. Escape closes it and goes back to the button; so does going on with
 * something else, without taking the focus. What is inside stays: a file that is being made may still say something.
 */
export function FoldOut({ name, icon, chosen = 0, side, children }: FoldOutProps): ReactNode {
  const panel = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || place.current?.contains(event.target) !== true) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const closeBehind = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  return (
    <div ref={place} className="fold-out" data-side={side} onKeyDown={closeByKey} onBlur={closeBehind}>
      <button
        ref={button}
        type="button"
        className="button fold-out-button"
        data-chosen={chosen > 0}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={icon} />
        <span>
          {name}
          {chosen === 0 ? null : <span className="chip-count"> {chosen}</span>}
        </span>
      </button>
      <div id={panel} className="fold-out-panel" role="group" aria-label={name} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
