// Names of people and firms. Invented; e-mail addresses and phone numbers use ranges that reach nobody.
import { table, words } from '../words.js';

export const FIRST_NAMES = words(
  'Maria James Priya Robert Elena Marcus Hannah Luis Grace Omar Julia Dennis Aisha Kevin Sofia Brian Mei Carlos Ruth',
  'Andre Paula Victor Ingrid Samuel Tomas Denise Ahmed Carol Jorge Nadia Stephen Yuki Alan Teresa Gabriel Leah Frank',
  'Monica Derek Simone Paul Bianca Walter Keiko Ivan Claire Hector Joanna Malik Erin Rafael Judith Owen Lucia Neil',
  'Fatima Glen Camila Howard Anita',
);

export const LAST_NAMES = words(
  'Alvarez Bennett Chowdhury Delgado Eriksen Fontaine Garrity Hoang Ibrahim Jankowski Kimura Lindqvist Mbeki Novak',
  'Okafor Petrov Quintero Ramirez Sandoval Thornton Underhill Vasquez Whitaker Xiong Yamamoto Zielinski Abernathy',
  'Brandt Castellano Dougherty Esposito Fitzgerald Guerrero Haddad Ivanov Johansson Kowalski Lombardi McAllister Nair',
  'Ortega Pham Rasmussen Schneider Tanaka Ueda Villanueva Washington Yoder Zamora Ackerman Bosch Chen Dimitriou',
  'Emerson Falk Gupta Hernandez Iyer Jefferson',
);

/** `parent` is the firm it belongs to; flags: a union shop, certified small, inactive. */
export const FIRMS = table(
  'name trade parent flags',
  `
Brightwater Architecture | Architecture | | small
Kestrel Structural Engineers | Structural Engineering | |
Pacific Arc MEP Consultants | MEP Engineering | |
Golden Span Concrete | Concrete | | union
Delmar Rebar and Post-Tension | Concrete | Golden Span Concrete | union
Ironwood Steel Erectors | Structural Steel | | union
Bay Area Miscellaneous Metals | Miscellaneous Metals | | small
Sequoia Framing and Drywall | Drywall | | union
Tri-Valley Electric | Electrical | | union
Lumen Low Voltage Systems | Communications | Tri-Valley Electric |
Contra Costa Mechanical | HVAC | | union
Alameda Plumbing and Piping | Plumbing | | union
Summit Fire Protection | Fire Suppression | |
Pinnacle Roofing and Waterproofing | Roofing | |
Clearline Glazing | Glazing | | union
Marin Doors and Hardware | Doors and Hardware | | small
Heritage Millwork | Millwork | | small
Terrazzo Brothers Tile | Tile | | small
Coastal Floor Covering | Flooring | |
Chromatic Painting | Painting | | union
Vertex Elevator | Conveying Equipment | | union
Diablo Earthworks | Earthwork | | union
Delta Pile and Shoring | Deep Foundations | Diablo Earthworks | union
Peninsula Site Utilities | Site Utilities | |
Greenbelt Landscape | Landscaping | | small
Stonegate Masonry | Masonry | | union
Bayline Fireproofing | Fireproofing | |
Redwood Scaffold Services | Scaffolding | |
Crestmont Survey | Surveying | | small
Oakport Testing and Inspection | Testing | |
Tidewater Dewatering | Earthwork | Diablo Earthworks | inactive
North Bay Acoustical | Drywall | Sequoia Framing and Drywall |
Solano Demolition | Demolition | | inactive
San Pablo Sheet Metal | HVAC | Contra Costa Mechanical | union
Puget Design Collaborative | Architecture | |
Rainier Structural Group | Structural Engineering | |
Emerald City Electric | Electrical | | union
Sound Mechanical Contractors | HVAC | | union
Cascadia Concrete Works | Concrete | | union
Olympic Steel Fabricators | Structural Steel | | union
Salish Roofing | Roofing | | small
Duwamish Excavating | Earthwork | |
Evergreen Fire Sprinkler | Fire Suppression | |
Harbor Glass and Aluminum | Glazing | |
Tacoma Drywall Systems | Drywall | | inactive
Mount Si Painting | Painting | | small
Kitsap Pile Driving | Deep Foundations | |
Shoreline Controls | Communications | Emerald City Electric |
Front Range Civil Engineers | Structural Engineering | |
Bighorn Excavation | Earthwork | | union
Summit County Paving | Asphalt Paving | |
Arapahoe Bridge and Steel | Structural Steel | | union
Ponderosa Concrete | Concrete | | small
Clear Creek Utilities | Site Utilities | |
High Plains Traffic Control | Traffic Control | | small
Jefferson Guardrail | Miscellaneous Metals | Arapahoe Bridge and Steel |
Foothills Survey | Surveying | | inactive
`,
);

export const JOB_TITLES = {
  staff: [
    'Project Manager',
    'Senior Project Manager',
    'Project Engineer',
    'Superintendent',
    'Assistant Superintendent',
    'Document Controller',
    'Project Executive',
    'Safety Manager',
    'Scheduler',
    'Field Engineer',
  ],
  trade: ['Project Manager', 'Foreman', 'Detailer', 'Estimator', 'Project Engineer', 'General Foreman'],
  design: ['Project Architect', 'Engineer of Record', 'Design Principal', 'Specification Writer', 'BIM Coordinator'],
};

export const STREETS = [
  'Industrial Pkwy',
  'Doolittle Dr',
  'Commerce St',
  'Depot Rd',
  'Foundry Ln',
  'Harbor Bay Way',
  'Mill St',
];
