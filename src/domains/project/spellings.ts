// Values of projects in both spellings.

export const projectFlags = { RED: 'Red', YELLOW: 'Yellow', GREEN: 'Green' } as const;

export const workScopes = {
  NEW_CONSTRUCTION: 'new_construction',
  RENOVATION_ALTERATION: 'renovation_alteration',
  MAINTENANCE_SERVICE: 'maintenance_service',
} as const;

export const deliveryMethods = {
  CONSTRUCTION_MANAGEMENT_AT_RISK: 'construction_management_at_risk_cmar',
  CONSTRUCTION_MANAGER_AS_AGENT: 'construction_manager_as_agent_owners_rep',
  DESIGN_BID_BUILD: 'design_bid_build_dbb',
  DESIGN_BUILD: 'design_build_db',
  INDEFINITE_DELIVERY_INDEFINITE_QUANTITY: 'indefinite_delivery_indefinite_quantity_idiq',
  INTEGRATED_PROJECT_DELIVERY: 'integrated_project_delivery',
  MULTI_PRIME: 'multi_prime',
  PUBLIC_PRIVATE_PARTNERSHIP: 'public_private_partnership_p3',
  OTHER: 'other',
} as const;
