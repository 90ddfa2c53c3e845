// Divisions of the specification: one table behind cost codes, specification sections and trades.
import { table } from '../words.js';

export const DIVISIONS = table(
  'section name trade',
  `
02 41 00 | Demolition | Demolition
03 10 00 | Concrete Forming | Concrete
03 20 00 | Concrete Reinforcing | Concrete
03 30 00 | Cast-in-Place Concrete | Concrete
04 20 00 | Unit Masonry | Masonry
05 12 00 | Structural Steel Framing | Structural Steel
05 50 00 | Metal Fabrications | Miscellaneous Metals
06 40 00 | Architectural Woodwork | Millwork
07 50 00 | Membrane Roofing | Roofing
07 81 00 | Applied Fireproofing | Fireproofing
08 11 00 | Metal Doors and Frames | Doors and Hardware
08 44 00 | Curtain Wall and Glazed Assemblies | Glazing
09 29 00 | Gypsum Board | Drywall
09 30 00 | Tiling | Tile
09 65 00 | Resilient Flooring | Flooring
09 91 00 | Painting | Painting
14 20 00 | Elevators | Conveying Equipment
21 13 00 | Fire-Suppression Sprinkler Systems | Fire Suppression
22 11 00 | Facility Water Distribution | Plumbing
23 31 00 | HVAC Ducts and Casings | HVAC
23 64 00 | Packaged Water Chillers | HVAC
26 05 00 | Common Work Results for Electrical | Electrical
26 24 00 | Switchboards and Panelboards | Electrical
27 15 00 | Communications Horizontal Cabling | Communications
31 23 00 | Excavation and Fill | Earthwork
31 63 00 | Bored Piles | Deep Foundations
32 12 00 | Flexible Paving | Asphalt Paving
32 93 00 | Plants | Landscaping
33 11 00 | Water Utility Distribution Piping | Site Utilities
`,
);

export type Division = (typeof DIVISIONS)[number];

/** `03 30 00` → `03-300`, the way contractors number cost codes. */
export const costCodeOf = ({ section }: Division): string =>
  `${section.slice(0, 2)}-${section.slice(3).replace(/ /g, '').slice(0, 3)}`;

/** Trades that stand in no division: consultants and services. */
export const OTHER_TRADES = [
  'Architecture',
  'Structural Engineering',
  'MEP Engineering',
  'Scaffolding',
  'Surveying',
  'Testing',
  'Traffic Control',
  'General Contracting',
];
