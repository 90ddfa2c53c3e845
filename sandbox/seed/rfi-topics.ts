// What RFIs are about: questions a jobsite really asks. {grid}, {level}, {room} and {sheet} are filled in per RFI.
import { table } from '../words.js';

export const TOPICS = table(
  'section subject question answer',
  `
03 30 00 | Slab edge elevation conflict at gridline {grid} | Sheet {sheet} shows top of slab 3/4 in. higher than the structural plan at gridline {grid}, {level}. Please confirm which elevation governs before we set edge forms. | Structural elevation governs. Architectural sheet will be corrected in the next bulletin.
03 20 00 | Rebar congestion at column {grid} | Beam and column bars at {grid} leave less than 1 in. clear on {level}. Can we bundle the bottom bars or shift two bars to the second layer? | Bundling is acceptable in pairs; maintain 2 in. cover. See attached sketch.
03 10 00 | Reshoring sequence for {level} deck | Specification asks for three levels of reshoring, the stripping schedule on {sheet} shows two. Which applies to {level}? | Provide three levels until cylinders reach 75 percent of design strength.
03 30 00 | Embed plate missing at {room} | Embed for the canopy tieback at {room} was not cast. Please provide a post-installed anchor detail. | Use four 3/4 in. adhesive anchors with 6 in. embedment per attached detail. Special inspection required.
03 30 00 | Housekeeping pad size at {room} | Pads on {sheet} do not match the approved equipment submittal for {room}. Please confirm dimensions and dowel spacing. | Extend pad 6 in. beyond equipment base on all sides, No. 4 dowels at 18 in. on center.
05 12 00 | Beam penetration for duct at gridline {grid} | The main supply duct crosses a W18 beam at {grid} below {level}. Is a reinforced web opening acceptable? | Acceptable with a 12 x 20 in. opening at midspan, reinforced top and bottom per typical detail 7.
05 12 00 | Bolted connection substitution at {grid} | Field measurements show a 1/2 in. gap at the shear tab at {grid}. May we use a slotted plate with washers? | Slotted plate acceptable with slip-critical bolts. Provide shop drawing for record.
05 12 00 | Fireproofing thickness at exposed columns, {level} | Exposed columns at {level} are called out for intumescent paint but the rating on {sheet} is not stated. Please advise. | Two-hour rating applies to all primary frame columns.
05 50 00 | Guardrail post attachment at {room} | Core-drilled posts at {room} conflict with the post-tension tendons shown on {sheet}. Is side mounting acceptable? | Side mount with stainless plates is acceptable. Confirm edge distance of 5 in. minimum.
05 50 00 | Ladder clearance at roof hatch | The ship ladder shown on {sheet} leaves 26 in. clear at the hatch near {grid}. Please confirm code clearance. | Shift the hatch 4 in. north. Revised framing is attached.
04 20 00 | CMU control joint spacing at {room} | No control joints are shown for the 62 ft wall at {room}. Please provide locations. | Provide joints at 24 ft maximum and at each change in wall height.
06 40 00 | Casework finish at {room} | The finish schedule lists both plastic laminate and veneer for {room}. Which one should be released for fabrication? | Rift white oak veneer. Laminate applies to staff areas only.
07 50 00 | Roof drain location versus framing at {grid} | The drain at {grid} lands on a joist. Can it move 8 in. toward the low point? | Relocation accepted. Maintain 1/4 in. per foot slope to the sump.
07 50 00 | Parapet flashing height at {level} | Tapered insulation leaves 5 in. of base flashing at the parapet; the manufacturer asks for 8 in. How should we proceed? | Raise the blocking two courses. Cost to be submitted for review.
08 44 00 | Curtain wall anchor at slab edge {grid} | The anchor pocket at {grid}, {level} was poured 2 in. out of position. Please review the proposed offset anchor. | Offset anchor accepted. Submit sealed calculations before installation.
08 44 00 | Spandrel glass color at {room} | Sample approved for {room} differs from the number in the specification. Please confirm the spandrel color. | Approved sample governs: warm gray 9.
08 11 00 | Door hardware set for {room} | The door schedule shows set 14 for {room}, but access control drawings show an electrified lock. Please confirm. | Use set 14E with electrified mortise lock and door position switch.
08 11 00 | Fire rating of corridor doors on {level} | Doors on {level} are scheduled as 20 minute while the life safety plan shows a one-hour corridor. Please confirm the rating. | Provide 45 minute doors and frames.
09 29 00 | Shaft wall type at {room} | {sheet} calls for a two-hour shaft at {room}, but the wall type tag is one-hour. Which governs? | Two-hour. Use type S3.
09 29 00 | Backing for wall-mounted equipment in {room} | Please provide backing locations and loads for the equipment in {room}; none are shown on {sheet}. | Backing plan attached. Use 16 gauge plate, 12 in. high.
09 30 00 | Tile layout at {room} | Full tile from the entry leaves a 1 in. cut at the back wall of {room}. May we center the layout? | Center the layout on the long axis.
09 65 00 | Moisture readings at {level} slab | Relative humidity at {level} averages 88 percent. Flooring manufacturer allows 85. Please direct mitigation or schedule change. | Proceed with moisture mitigation coating in affected rooms only.
09 91 00 | Paint sheen in {room} | The schedule lists eggshell and the room finish plan lists semi-gloss for {room}. Please clarify. | Semi-gloss in all wet and clinical rooms, eggshell elsewhere.
14 20 00 | Elevator pit depth at {grid} | The pit is 4 ft 6 in. deep; the approved elevator submittal requires 5 ft. Please advise on lowering the mat. | Lower the pit slab 6 in. Revised foundation detail attached.
21 13 00 | Sprinkler main routing above {room} | The main above {room} conflicts with the cable tray. Can it drop to 9 ft 2 in.? | Yes, ceiling in {room} may drop to 9 ft.
21 13 00 | Fire pump test header location | The test header on {sheet} sits behind a planter. Please provide a revised location near {grid}. | Relocate to the east wall, 3 ft clear of the planter.
22 11 00 | Domestic water pipe material in {room} | Specification section lists copper type L, the drawings for {room} show PEX. Which should be used? | Copper type L above grade in public buildings.
22 11 00 | Floor sink conflict with beam at {grid} | The floor sink in {room} lands over the beam at {grid}. Please advise on relocation. | Move 14 in. west. Maintain slope in waste line.
23 31 00 | Duct clearance above ceiling in {room} | Available space above the {room} ceiling is 14 in.; the duct with insulation needs 17 in. Please provide direction. | Use the flat oval equivalent shown in the attached sketch.
23 31 00 | Fire smoke damper access at {level} | No access panels are shown for dampers along the {level} corridor. Please confirm size and type. | Provide 18 x 18 in. rated access doors at each damper.
23 64 00 | Chiller vibration isolation | Isolators submitted for the chillers differ from the basis of design on {sheet}. Please confirm they are acceptable. | Acceptable with seismic snubbers rated for site class D.
26 05 00 | Conduit routing in post-tensioned slab, {level} | Please confirm whether 2 in. conduit may run in the {level} slab between {grid} and the electrical room. | Not permitted in the slab. Run below deck.
26 24 00 | Panel clearance in {room} | Working clearance in front of the panel in {room} is 34 in. because of the column at {grid}. Please advise. | Relocate the panel to the adjacent wall. Revised plan attached.
26 24 00 | Feeder size for {room} equipment | One-line diagram shows 4/0, panel schedule shows 350 kcmil for the {room} feeder. Which governs? | 350 kcmil copper governs.
27 15 00 | Data outlet count in {room} | Technology drawings show 12 outlets in {room}; furniture plan needs 18. Please confirm the count. | Provide 18 outlets. Proposal request to follow.
31 23 00 | Unsuitable soil at footing {grid} | Soft clay was found 2 ft below the footing at {grid}. Please confirm over-excavation depth. | Over-excavate 3 ft and backfill with lean concrete.
31 23 00 | Groundwater in excavation near {grid} | Water is entering at elevation 11.2 near {grid}. Is the dewatering allowance to be used? | Proceed under allowance 3. Record pumped volume daily.
31 63 00 | Pile out of tolerance at {grid} | The pile at {grid} is 5 in. off plan location. Please review for a cap modification. | Enlarge pile cap 8 in. toward the north. See sketch.
32 12 00 | Subgrade compaction at haul road | Tests near {grid} average 92 percent; 95 is required. Is lime treatment acceptable? | Treat the upper 12 in. with 4 percent lime and retest.
33 11 00 | Unmarked utility crossing near {grid} | An unmarked 8 in. water line was uncovered near {grid}. Please advise before we continue the trench. | Line is abandoned per the utility. Cap and proceed.
02 41 00 | Existing beam found at {room} | Demolition at {room} exposed a concrete beam not shown on {sheet}. Please confirm whether it is structural. | Beam carries the roof. Protect in place and shore per attached detail.
`,
);

export const BUILDINGS: Readonly<Record<string, readonly string[]>> = {
  Civil: ['North Abutment', 'South Abutment', 'Staging Area'],
  Residential: ['Building A', 'Building B', 'Podium'],
  other: ['Main Building', 'Central Plant', 'Site'],
};

export const LEVELS = ['Level 1', 'Level 2', 'Level 3', 'Roof'];

export const ROOMS = [
  'Electrical Room',
  'Mechanical Room',
  'Lobby',
  'Corridor',
  'Conference Room',
  'Storage',
  'Stair 2',
  'Restroom',
];
