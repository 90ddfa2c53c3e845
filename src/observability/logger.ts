// The log: JSON lines on stderr, so that stdout stays with what `npm start` prints. Secrets have no way in: callers hand
// over fields by name, and the fields that could hold one are redacted.
import { pino } from 'pino';

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: ['*.authorization', '*.headers', '*.token', '*.clientSecret'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
