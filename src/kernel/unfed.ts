// Fields that an interface wants of every type that implements it, and that nothing tells for this one.

/** A resolver that always answers null; docs/coverage.md says that nothing feeds the field. */
export const unfed = Object.assign(() => null, { isUnfed: true as const });
