// Instants as ISO 8601 text in UTC, the way Procore and this graph write them: without a fraction that says nothing.

/** @param ms milliseconds since the Unix epoch */
export const instantOf = (ms: number): string => new Date(ms).toISOString().replace(/\.000Z$/, 'Z');
