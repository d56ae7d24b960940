import { type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { MapMark, MapSign } from "./map-marks.ts";

interface PageMapProps {
  /** What the map is of; its blocks are the elements with `data-block`. */
  readonly place: RefObject<HTMLElement | null>;
  readonly marks: readonly MapMark[];
}

/** Where blocks stand, in px from the top of the whole. */
interface Geometry {
  readonly total: number;
  readonly blocks: readonly { readonly top: number; readonly height: number }[];
}

const WIDTH = 16;
const MARK_HEIGHT = 2;
/** What came stands at one side, what went at the other, all else goes across: told apart without colour. */
const lanes: Readonly<Record<MapSign, { readonly from: number; readonly to: number; readonly colour: string }>> = {
  came: { from: 0.5, to: 1, colour: "--insert" },
  went: { from: 0, to: 0.5, colour: "--delete" },
  moved: { from: 0.3, to: 0.7, colour: "--move" },
  changed: { from: 0, to: 1, colour: "--link" },
};

/**
 * The whole text at the edge of the window, with what changed where and what is in sight; a click goes there. It is for
 * the eye and the hand alone: the sentence, the list and the steps from change to change say and do the same.
 */
export function PageMap({ place, marks }: PageMapProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [element, strip] = [place.current, canvas.current];
    if (element === null || strip === null) return undefined;
    let geometry = measure(element);
    let frame = 0;
    const paint = (): void => {
      frame = 0;
      drawMap(strip, { geometry, marks, top: -element.getBoundingClientRect().top });
    };
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    const look = (): void => {
      geometry = measure(element);
      ask();
    };
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const observer = new ResizeObserver(look);
    observer.observe(element);
    addEventListener("scroll", ask, { passive: true });
    addEventListener("resize", look);
    dark.addEventListener("change", ask);
    ask();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      removeEventListener("scroll", ask);
      removeEventListener("resize", look);
      dark.removeEventListener("change", ask);
    };
  }, [place, marks]);
  const follow = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0 || place.current === null) return;
    const strip = event.currentTarget.getBoundingClientRect();
    const whole = place.current.getBoundingClientRect();
    const wanted = ((event.clientY - strip.top) / strip.height) * whole.height + whole.top;
    window.scrollBy({ top: wanted - innerHeight / 3, behavior: "instant" });
  };
  return (
    <canvas
      ref={canvas}
      className="page-map no-print"
      aria-hidden="true"
      onPointerDown={follow}
      onPointerMove={follow}
    />
  );
}

function measure(element: HTMLElement): Geometry {
  const top = element.getBoundingClientRect().top;
  const blocks = [...element.querySelectorAll<HTMLElement>("[data-block]")].map((block) => {
    const box = block.getBoundingClientRect();
    return { top: box.top - top, height: box.height };
  });
  return { total: Math.max(1, element.getBoundingClientRect().height), blocks };
}

interface Shown {
  readonly geometry: Geometry;
  readonly marks: readonly MapMark[];
  /** How far the whole was scrolled beyond the top of the window, in px. */
  readonly top: number;
}

function drawMap(strip: HTMLCanvasElement, { geometry, marks, top }: Shown): void {
  const context = strip.getContext("2d");
  if (context === null) return;
  const height = strip.clientHeight;
  const scale = devicePixelRatio;
  strip.width = WIDTH * scale;
  strip.height = height * scale;
  context.scale(scale, scale);
  const style = getComputedStyle(strip);
  const isFromRight = style.direction === "rtl";
  const at = (px: number): number => (px / geometry.total) * height;
  for (const { block, at: share, sign } of marks) {
    const box = geometry.blocks[block];
    if (box === undefined) continue;
    const { from, to, colour } = lanes[sign];
    context.fillStyle = style.getPropertyValue(colour);
    const x = isFromRight ? 1 - to : from;
    context.fillRect(x * WIDTH, at(box.top + share * box.height), (to - from) * WIDTH, MARK_HEIGHT);
  }
  context.strokeStyle = style.getPropertyValue("--ink");
  context.strokeRect(0.5, at(Math.max(0, top)) + 0.5, WIDTH - 1, Math.max(4, at(innerHeight)));
}
