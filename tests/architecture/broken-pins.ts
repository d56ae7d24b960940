/** The dependencies of one `package.json`, name to version. */
export interface Pins {
  readonly file: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Exactly one version, with or without a pre-release: `5.12.8` and `18.4.0-beta.17`, but not `^5.12.8` or `5.x`. */
const exactVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u;

/** Sentences about dependencies that are not pinned exactly. */
export function brokenPins(pins: readonly Pins[]): string[] {
  return pins.flatMap(({ file, versions }) =>
    Object.entries(versions)
      .filter(([name, version]) => !isPinned(name, version))
      .map(([name, version]) => `${file} wants ${name} ${version}: pin it exactly`),
  );
}

function isPinned(name: string, version: string): boolean {
  return name.startsWith("@travaux/") ? version === "workspace:*" : exactVersion.test(version);
}

/** Sentences about a lockfile that names hosts: it must install from whatever registry the machine uses. */
export function brokenLockfile(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.includes("://"))
    .map((line) => `pnpm-lock.yaml names a host: ${line.trim()}`);
}
