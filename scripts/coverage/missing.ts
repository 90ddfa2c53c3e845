// What a reader of the domain would look for and no documented call can feed: left out of the graph, and named here.

export interface Missing {
  /** Procore's module, as in procore.json. */
  readonly module: string;
  readonly what: string;
  readonly why: string;
}

export const missing: readonly Missing[] = [];
