/** Which reader made a stored document; what an older version made is read again from its original. */
export const MADE_BY = { algorithm: "travaux-ingest", version: 4 } as const;
