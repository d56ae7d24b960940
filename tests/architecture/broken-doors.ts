/** A way in, or the reason why there is none. */
type Door = string | { readonly absent: string };

/** What the application declares for one use case. */
export interface Doors {
  readonly command: Door;
  readonly procedure: Door;
}

/** What is declared and what is there. */
export interface Declared {
  /** The names of the files in `packages/application/src/use-cases`, without ending: `compare-files`. */
  readonly useCaseFiles: readonly string[];
  /** By the name of the use case: `compareFiles`. */
  readonly table: Readonly<Record<string, Doors>>;
  /** Paths in `apps/cli/src/commands`, without ending: `compare`, `add-draft`, `add/draft`. */
  readonly commands: readonly string[];
  /** As the router knows them: `drafts.compare`. */
  readonly procedures: readonly string[];
}

/** Shorter than this is no reason. */
const SHORTEST_REASON = 10;

/** Sentences about use cases without declared doors, and declared doors that are not there. */
export function brokenDoors(declared: Declared): string[] {
  const names = declared.useCaseFiles.map(camelCase);
  const undeclared = names.filter((name) => !(name in declared.table)).map((name) => `${name} declares no doors`);
  const unknown = Object.keys(declared.table).filter((name) => !names.includes(name));
  return [
    ...undeclared,
    ...unknown.map((name) => `${name} declares doors, but there is no such use case`),
    ...Object.entries(declared.table).flatMap(([name, doors]) => [
      ...brokenDoor(doors.command, (command) => hasCommand(command, declared.commands), `${name}: command`),
      ...brokenDoor(doors.procedure, (procedure) => declared.procedures.includes(procedure), `${name}: procedure`),
    ]),
  ];
}

function brokenDoor(door: Door, isThere: (name: string) => boolean, subject: string): string[] {
  if (typeof door !== "string")
    return door.absent.length < SHORTEST_REASON ? [`${subject} is absent without a reason`] : [];
  return isThere(door) ? [] : [`${subject} "${door}" is not there`];
}

/** `add draft` is kept in `add-draft.ts`, in `add/draft.ts`, or with its family in `add.ts`. */
function hasCommand(command: string, files: readonly string[]): boolean {
  const words = command.split(" ");
  return [words.join("-"), words.join("/"), words[0] ?? ""].some((file) => files.includes(file));
}

function camelCase(kebab: string): string {
  const [first = "", ...rest] = kebab.split("-");
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
