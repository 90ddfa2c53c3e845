// What a vendor is certified as.

/** Procore's flags of what a vendor is certified as. */
export const certificationFlags = {
  AFFIRMATIVE_ACTION: 'affirmative_action',
  SMALL_BUSINESS: 'small_business',
  AFRICAN_AMERICAN_BUSINESS: 'african_american_business',
  HISPANIC_BUSINESS: 'hispanic_business',
  WOMENS_BUSINESS: 'womens_business',
  HISTORICALLY_UNDERUTILIZED_BUSINESS: 'historically_underutilized_business',
  SERVICE_DISABLED_VETERAN_OWNED_BUSINESS: 'sdvo_business',
  CERTIFIED_BUSINESS_ENTERPRISE: 'certified_business_enterprise',
  ASIAN_AMERICAN_BUSINESS: 'asian_american_business',
  NATIVE_AMERICAN_BUSINESS: 'native_american_business',
  DISADVANTAGED_BUSINESS: 'disadvantaged_business',
  MINORITY_BUSINESS_ENTERPRISE: 'minority_business_enterprise',
  EIGHT_A_BUSINESS: 'eight_a_business',
} as const;
