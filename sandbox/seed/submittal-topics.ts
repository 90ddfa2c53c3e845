// What is submitted on a building site, by section of the specifications. `lead`: weeks from approval to delivery.
import { table } from '../words.js';

export const SUBMITTALS = table(
  'section type title lead',
  `
02 41 00 | Certificate | Demolition Contractor Qualifications | 0
02 41 00 | Shop Drawing | Selective Demolition Plan and Sequence | 0
03 10 00 | Shop Drawing | Formwork and Reshoring Drawings | 3
03 10 00 | Product Data | Form Release Agent and Form Liners | 2
03 20 00 | Shop Drawing | Reinforcing Steel Placing Drawings - Foundations | 3
03 20 00 | Certificate | Reinforcing Steel Mill Certificates | 2
03 30 00 | Product Data | Concrete Mix Designs | 1
03 30 00 | Test Report | Trial Batch Cylinder Breaks | 0
03 30 00 | Product Data | Curing Compounds and Sealers | 2
04 20 00 | Sample | CMU and Face Brick Samples | 8
04 20 00 | Mockup | Masonry Sample Panel | 4
05 12 00 | Shop Drawing | Structural Steel Shop Drawings - Sequence 1 | 12
05 12 00 | Shop Drawing | Structural Steel Shop Drawings - Sequence 2 | 12
05 12 00 | Certificate | Welder Certifications | 0
05 50 00 | Shop Drawing | Metal Stairs and Railings | 8
05 50 00 | Shop Drawing | Ladders and Roof Access | 6
06 40 00 | Shop Drawing | Architectural Casework Shop Drawings | 10
06 40 00 | Sample | Wood Veneer and Laminate Samples | 4
07 50 00 | Product Data | Roofing Membrane and Insulation | 5
07 50 00 | Shop Drawing | Tapered Insulation Layout | 5
07 50 00 | Closeout Document | Roofing Manufacturer Warranty | 0
07 81 00 | Product Data | Sprayed Fireproofing | 3
07 81 00 | Test Report | Fireproofing Bond and Density Tests | 0
08 11 00 | Shop Drawing | Door and Frame Schedule | 9
08 11 00 | Product Data | Finish Hardware Schedule | 11
08 44 00 | Shop Drawing | Curtain Wall Shop Drawings and Calculations | 18
08 44 00 | Sample | Glass and Aluminum Finish Samples | 6
08 44 00 | Mockup | Curtain Wall Performance Mockup | 10
09 29 00 | Product Data | Gypsum Board and Metal Framing | 2
09 29 00 | Product Data | Shaft Wall Assemblies | 2
09 30 00 | Sample | Tile and Grout Samples | 9
09 30 00 | Product Data | Tile Setting Materials and Membranes | 3
09 65 00 | Sample | Resilient Flooring and Base Samples | 7
09 65 00 | Test Report | Slab Moisture Tests | 0
09 91 00 | Sample | Paint Brush-Outs | 1
09 91 00 | Product Data | Coating Systems | 2
14 20 00 | Shop Drawing | Elevator Layout and Machine Room | 26
14 20 00 | Sample | Elevator Cab Finishes | 14
21 13 00 | Shop Drawing | Sprinkler Layout and Hydraulic Calculations | 6
21 13 00 | Product Data | Fire Pump and Controller | 16
22 11 00 | Product Data | Domestic Water Piping and Valves | 4
22 11 00 | Product Data | Plumbing Fixtures | 8
23 31 00 | Shop Drawing | Ductwork Shop Drawings | 5
23 31 00 | Product Data | Fire and Smoke Dampers | 7
23 64 00 | Product Data | Water-Cooled Chillers | 24
23 64 00 | Closeout Document | Chiller Operation and Maintenance Manual | 0
26 05 00 | Product Data | Conduit, Boxes and Supports | 3
26 05 00 | Shop Drawing | Seismic Bracing of Electrical Equipment | 5
26 24 00 | Product Data | Switchboards and Panelboards | 32
26 24 00 | Test Report | Short-Circuit and Coordination Study | 0
27 15 00 | Product Data | Structured Cabling System | 6
27 15 00 | Shop Drawing | Telecommunications Room Layouts | 4
31 23 00 | Test Report | Import Fill Gradation and Compaction Curves | 0
31 23 00 | Shop Drawing | Excavation Support Drawings | 4
31 63 00 | Shop Drawing | Pile Layout and Installation Plan | 5
31 63 00 | Certificate | Pile Load Test Program | 2
32 12 00 | Product Data | Asphalt Mix Design | 1
32 12 00 | Pre-Installation Meeting | Paving Preconstruction Meeting Minutes | 0
32 93 00 | Product Data | Plant List and Nursery Sources | 10
32 93 00 | Sample | Topsoil and Mulch Samples | 2
33 11 00 | Product Data | Water Main Pipe and Fittings | 6
33 11 00 | Test Report | Hydrostatic Test Procedure | 0
`,
);

export type SubmittalTopic = (typeof SUBMITTALS)[number];

/** What approvers write, by what their response is considered as. */
export const COMMENTS: Readonly<Record<string, readonly string[]>> = {
  submitted: ['Please review.', 'Submitted per specification. No substitutions.', 'Deviations are clouded on sheet 2.'],
  approved: ['No exceptions taken.', 'Reviewed and approved.'],
  'approved as noted': ['Make corrections noted. Resubmittal is not required.', 'Verify dimensions in the field.'],
  'revise and resubmit': ['Ratings do not match the schedule. Revise and resubmit.', 'Calculations are not sealed.'],
  rejected: ['Manufacturer is not listed in the specification.'],
  'for record only': ['Received for the record.'],
  'forwarded for review': ['Complete. Forwarded to the design team.'],
};

/** The schedule's tasks that wait for submittals. */
export const TASKS = ['Foundations', 'Structure', 'Enclosure', 'Rough-In', 'Finishes'];

/** Files by type of submittal; product data where it is not named. */
export const FILES: Readonly<Record<string, readonly string[]>> = {
  'Shop Drawing': ['shop-drawings.pdf', 'calculations.pdf', 'shop-drawings.dwg'],
  Sample: ['sample-photo.jpg', 'color-chart.pdf'],
  Mockup: ['mockup-photo.jpg', 'mockup-details.pdf'],
  Certificate: ['certificate.pdf', 'cover-letter.pdf'],
  'Test Report': ['test-report.pdf', 'results.xlsx'],
};

export const PRODUCT_FILES = ['product-data.pdf', 'cover-letter.pdf', 'installation-guide.pdf'];
