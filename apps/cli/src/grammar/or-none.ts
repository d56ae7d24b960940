/** `--no-date` is that there is none. Commander sets a flag that has a negative to true when neither is given. */
export function orNone<Value>(given: Value | boolean | undefined): Value | null | undefined {
  if (given === false) return null;
  return given === true ? undefined : given;
}
