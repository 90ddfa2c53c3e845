// What an RFI means for cost and schedule, in both spellings.

export const impactStatuses = {
  YES_KNOWN: 'yes_known',
  YES_UNKNOWN: 'yes_unknown',
  NO_IMPACT: 'no_impact',
  TBD: 'tbd',
  NOT_APPLICABLE: 'n_a',
} as const;
