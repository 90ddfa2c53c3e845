// Who calls: the apps the emulator knows, and what each may see in which company.

/** Ordered from nothing to everything, as in Procore's permission templates. */
const LEVELS = ['none', 'read', 'standard', 'admin'] as const;
export type Level = (typeof LEVELS)[number];

/** Level by tool; a tool that is not named is `admin`. */
export type Levels = Readonly<Record<string, Level>>;

/** What a service account may do in one company. */
export interface Grant {
  /** The user the account acts as. */
  readonly userId: number;
  /** The projects it was permitted on; null means all, those created later included. */
  readonly projectIds: ReadonlySet<number> | null;
  readonly companyTools: Levels;
  readonly projectTools: Levels;
}

/** A service account with its credentials (docs/procore.md §2). */
export interface Principal {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The companies the app is connected to. */
  readonly grants: ReadonlyMap<number, Grant>;
}

export const allows = (levels: Levels, tool: string, needed: Level): boolean =>
  LEVELS.indexOf(levels[tool] ?? 'admin') >= LEVELS.indexOf(needed);

export const isPermitted = (grant: Grant, projectId: number): boolean => grant.projectIds?.has(projectId) ?? true;
