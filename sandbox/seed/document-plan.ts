// What is in the folders of a project and of a company: names as builders give them, three to five levels deep.
import { table } from '../words.js';

export interface FolderPlan {
  /** From the topmost folder down, that one left out; empty for itself. */
  readonly path: readonly string[];
  readonly isPrivate: boolean;
  readonly isTracked: boolean;
  /** Its files are made by another tool and cannot be changed. */
  readonly isReadOnly: boolean;
  readonly isRecycleBin: boolean;
  /** Names of files, with `#` where each has a number of its own. */
  readonly names: readonly string[];
  /** How many files there are in a project of the usual size. */
  readonly count: number;
}

const planOf = (text: string): FolderPlan[] =>
  table('path flags count names', text).map(({ path, flags, count, names }) => ({
    path: path.split('/').slice(1),
    isPrivate: flags.includes('private'),
    isTracked: flags.includes('tracked'),
    isReadOnly: flags.includes('readonly'),
    isRecycleBin: flags.includes('bin'),
    count: Number(count),
    names: names === '' ? [] : names.split(', '),
  }));

/** A folder stands below the one it is in. */
export const PROJECT_FOLDERS = planOf(`
. | | 2 | Read Me First.pdf, Project Directory.xlsx
./Drawings | tracked | 1 | Drawing Index.xlsx
./Drawings/Architectural | | 4 | A-10#.pdf, A-20#.dwg, A-30#.pdf, Finish Schedule #.xlsx
./Drawings/Architectural/Superseded | | 2 | A-10# Rev 1.pdf, A-20# Rev 1.dwg
./Drawings/Architectural/Superseded/Addendum 1 | | 1 | A-41# Stair Details.pdf
./Drawings/Structural | | 3 | S-20#.pdf, S-30#.dwg, Rebar Schedule #.xlsx
./Drawings/MEP | | 0 |
./Drawings/MEP/Mechanical | | 2 | M-20#.pdf, M-30#.dwg
./Drawings/MEP/Electrical | | 2 | E-10#.pdf, E-50#.dwg
./Drawings/MEP/Electrical/Panel Schedules | | 2 | Panel LP-#.xlsx
./Specs | | 1 | Project Manual.pdf
./Specs/Division 03 - Concrete | | 2 | 03 30 00 Part #.pdf, 03 20 00 Part #.pdf
./Specs/Division 23 - HVAC | | 2 | 23 05 00 Part #.pdf
./Contracts | private | 1 | Owner Agreement.pdf
./Contracts/Subcontracts | | 2 | Subcontract SC-0#.pdf
./Contracts/Subcontracts/Executed | | 2 | SC-0# Executed.pdf, SC-0# Schedule of Values.xlsx
./Safety | tracked | 1 | Site Specific Safety Plan.pdf
./Safety/Toolbox Talks | | 3 | Toolbox Talk #.pdf, Sign-in Sheet #.jpg
./Safety/Incident Reports | private | 1 | Incident Report #.pdf
./Photos | | 0 |
./Photos/Progress | | 4 | IMG_0#.jpg
./Photos/Aerial | | 2 | Panorama #.png
./Schedule | readonly | 1 | Three Week Lookahead.pdf
./Closeout | | 1 | Closeout Checklist.xlsx
./Closeout/O&M Manuals | | 0 |
./Closeout/O&M Manuals/Mechanical | | 2 | AHU-# Manual.pdf
./Closeout/O&M Manuals/Electrical | | 1 | Switchgear Manual #.pdf
./Closeout/Warranties | | 2 | Warranty #.pdf
./Closeout/As-Builts | | 0 |
./Recycle Bin | bin | 2 | Old Logistics Plan #.pdf, Duplicate #.png
`);

export const COMPANY_FOLDERS = planOf(`
. | | 1 | Read Me First.pdf
./Templates | | 2 | Subcontract Template #.pdf, Cost Report Template #.xlsx
./Templates/Field | | 3 | Daily Report Template #.xlsx, Pre-Task Plan #.pdf
./Templates/Field/Checklists | | 2 | Pour Checklist #.xlsx
./Safety Manual | tracked | 3 | Chapter #.pdf
./Standards | | 2 | CAD Standard #.dwg, Logo #.png
./Human Resources | private | 1 | Employee Handbook.pdf
./Human Resources/Policies | | 2 | Policy #.pdf
./Recycle Bin | bin | 1 | Old Handbook #.pdf
`);

/** How many times the usual number of files each of these projects has. */
export const LARGER: Readonly<Record<string, number>> = { 'HKB-2301': 6, 'HKB-2304': 2 };

/** The project with more photos than Procore puts on two pages. */
export const MOST_PHOTOS = { project: 'HKB-2318', folder: 'Progress', count: 4040 } as const;

export const TAGS = ['For Construction', 'As-Built', 'Owner Review', 'Confidential', 'Permit Set'];

export const NOTES = [
  'Issued for construction',
  'Revised per RFI',
  'Addendum incorporated',
  'Owner comments picked up',
];

export const DESCRIPTIONS = [
  'Issued by the design team.',
  'Current for the field.',
  'Received from the subcontractor.',
  'For the record only.',
];
