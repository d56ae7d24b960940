import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";

interface BlockFrameProps {
  readonly place: number;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly className: string;
  /** The height that it will take, in px: near enough for the scroll bar not to jump. */
  readonly height: number;
  /** In how many of its rows the walk stops. */
  readonly stops: number;
  /** Null until it is drawn for the first time: the block then takes the room that it will need. */
  readonly children: ReactNode | null;
}

/** The element of a block of a long text. The browser skips it while it is out of sight. */
export function BlockFrame({ place, element, className, height, stops, children }: BlockFrameProps): ReactNode {
  const room = `${height}px`;
  useRememberedHeight(element, room);
  return (
    <div
      ref={element}
      className={className}
      data-block={place}
      data-changes={stops}
      style={children === null ? { minBlockSize: room } : {}}
    >
      {children}
    </div>
  );
}

/**
 * The browser goes on with the height that a block had when it was last in sight. What is to stand in it may be another:
 * of a block that was folded to nothing it would remember nothing, and lay out the whole page to fill one window. So it
 * forgets that height when another one is estimated, which takes it a frame without `auto`.
 */
function useRememberedHeight(element: RefObject<HTMLDivElement | null>, room: string): void {
  const last = useRef(room);
  useLayoutEffect(() => {
    const own = element.current;
    if (own === null) return undefined;
    const remember = (): void => own.style.setProperty("contain-intrinsic-block-size", `auto ${room}`);
    if (last.current === room) {
      remember();
      return undefined;
    }
    last.current = room;
    own.style.setProperty("contain-intrinsic-block-size", room);
    const frame = requestAnimationFrame(remember);
    return () => cancelAnimationFrame(frame);
  }, [element, room]);
}
