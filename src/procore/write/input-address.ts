// A postal address in an input; its fields stand side by side with the others in Procore's body.
import type { InputTable } from './input.js';
import { asIs, countryCode, flattened } from './input-kinds.js';

interface AddressInput {
  readonly street?: string | null;
  readonly city?: string | null;
  readonly stateCode?: string | null;
  readonly postalCode?: string | null;
  readonly countryCode?: string | null;
}

const table: InputTable<AddressInput> = {
  street: asIs('address'),
  city: asIs('city'),
  stateCode: asIs('state_code'),
  postalCode: asIs('zip'),
  countryCode: countryCode('country_code'),
};

export const address = flattened(table);
