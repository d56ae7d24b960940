import { useEffect, useState } from "react";

/** What a value was once it rested for a while: whoever is still typing asks nothing yet. */
export function useDebounced<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(later);
  }, [value, restMs]);
  return rested;
}
