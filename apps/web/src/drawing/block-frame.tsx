import type { ReactNode, RefObject } from "react";

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
  return (
    <div
      ref={element}
      className={className}
      data-block={place}
      data-changes={stops}
      style={{ containIntrinsicBlockSize: `auto ${room}`, ...(children === null ? { minBlockSize: room } : {}) }}
    >
      {children}
    </div>
  );
}
