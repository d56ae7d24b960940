import { useEffect, useRef, useSyncExternalStore } from "react";
import { keepSetting, readSetting } from "./browser-settings.ts";

/** What single letters do on a page: the letter as typed, and the deed. */
export type LetterKeys = Readonly<Record<string, () => void>>;

const SETTING = "travaux.letter-keys";
const listeners = new Set<() => void>();

/** True unless the reader switched single letters off (speech input types them by mistake). */
function areLetterKeysOn(): boolean {
  return readSetting(SETTING) !== "off";
}

/** Switches single letters on or off, here and for later visits. */
export function switchLetterKeys(isOn: boolean): void {
  keepSetting(SETTING, isOn ? "on" : "off");
  for (const listener of listeners) listener();
}

/** Follows the setting. */
export function useLetterKeysSetting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    areLetterKeysOn,
    () => true,
  );
}

/**
 * Binds single letters while the page is shown. Keys typed into a field, with Ctrl, Alt or Meta, or while a dialog is
 * open do what they always do.
 */
export function useLetterKeys(keys: LetterKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const deed = latest.current[event.key];
      if (deed === undefined || !areLetterKeysOn() || isForSomethingElse(event)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return target.closest("input:not([type=checkbox]), select, textarea, [contenteditable], dialog[open]") !== null;
}
