// Whether an insurance is what is asked for, in both spellings.

export const insuranceStatuses = {
  COMPLIANT: 'compliant',
  COMPLIANT_IN_PROGRESS: 'compliant_in_progress',
  EXPIRED: 'expired',
  NON_COMPLIANT: 'non_compliant',
  NON_COMPLIANT_IN_PROGRESS: 'non_compliant_in_progress',
  UNDECIDED: 'undecided',
  UNREGISTERED: 'unregistered',
} as const;
