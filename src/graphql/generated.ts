import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord, FileValue, CompanyRecord, CostCodeRecord, CrewRecord, LocationRecord, PersonRecord, ProjectRecord, RfiRecord, SpecificationSectionRecord, SubJobRecord, TimecardEntryRecord, TimecardEntryPage, TimecardTimeTypeRecord, TimesheetRecord, UserRecord, VendorRecord } from '../domains/index.js';
import type { AttachmentValue } from '../procore/values.js';
import type { SearchHitsValue } from './search.js';
import type { SignatureValue } from '../domains/timecard/index.js';
import type { Context } from './context.js';
export type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with a time zone, e.g. `2026-03-31T17:00:00Z`. Answers are in UTC. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, written as a string so that no digit is lost. */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  Email: { input: string; output: string; }
  /** Any JSON value. Used where Procore lets a company decide what a value looks like. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute `http` or `https` URL. */
  URL: { input: string; output: string; }
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** City. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Country as an ISO 3166 code. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** County; known of projects only. */
  readonly county: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** State or province as an ISO 3166 code. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** Street and house number. */
  readonly street: Maybe<Scalars['String']['output']>;
};

/** A postal address to write. */
export type AddressInput = {
  /** City. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Country as an ISO 3166 code. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State or province as an ISO 3166 code. */
  readonly stateCode?: InputMaybe<Scalars['String']['input']>;
  /** Street and house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
};

/** A file attached to a record. */
export type Attachment = DownloadableFile & {
  readonly __typename?: 'Attachment';
  /** Size in bytes; null when Procore does not say. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** When it was attached; null when Procore does not say. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Where this gateway hands out the file, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Ending of the file's name in small letters, e.g. `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Name of the file. */
  readonly filename: Maybe<Scalars['String']['output']>;
  /** Name shown to people; the name of the file where Procore says no other. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id of the attachment. */
  readonly procoreId: Scalars['ID']['output'];
  /** Who attached it; null when Procore does not say. */
  readonly uploadedBy: Maybe<User>;
  /** Where the file is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** An entry in a public business register. */
export type BusinessRegister = {
  readonly __typename?: 'BusinessRegister';
  /** Number in the register. */
  readonly identifier: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Which register. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Whether the register confirmed it. */
  readonly verificationStatus: Maybe<BusinessVerificationStatus>;
  /** When the register was asked. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a business register says about an entry. */
export type BusinessVerificationStatus =
  /** It is active. */
  | 'ACTIVE'
  /** It was cancelled. */
  | 'CANCELLED'
  /** There is none. */
  | 'DOES_NOT_EXIST'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** A company that uses Procore: the customer everything else belongs to. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** Whether the company is active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Whether the company uses Procore's business network. */
  readonly businessNetworkEnabled: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The people of the company's directory who have left. */
  readonly inactivePeople: Maybe<PersonConnection>;
  /** The company's logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Whether the account is an active employee of this company. */
  readonly mine: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The people of the company's directory who are active: those with an account, and those the company only keeps a record of. */
  readonly people: Maybe<PersonConnection>;
  /** One person of the company, active or not. */
  readonly person: Maybe<Person>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** One project of the company. */
  readonly project: Maybe<Project>;
  /** The projects of the company that the account may see; active ones, unless the filter says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
  /** The timecards of all projects of the company. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** One timecard of the company. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** The kinds of working time of the company, e.g. overtime. */
  readonly timecardTimeTypes: Maybe<ReadonlyArray<TimecardTimeType>>;
  /** One user of the company, inactive ones included. */
  readonly user: Maybe<User>;
  /** The company's directory: its active users. */
  readonly users: Maybe<UserConnection>;
  /** One vendor of the company. */
  readonly vendor: Maybe<Vendor>;
  /** The vendors of the company's directory. */
  readonly vendors: Maybe<VendorConnection>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyInactivePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyPersonArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyProjectArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimecardEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['Date']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyTimecardEntryArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyUserArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyVendorArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<VendorSort>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The companies of this page with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The companies of this page. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many companies there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A company in a page. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Where the company stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
};

/** A point on the Earth. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north of the equator. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich. */
  readonly longitude: Scalars['Float']['output'];
};

/** What a kind of cost is in the end. */
export type CostBaseType =
  /** A commitment to another firm. */
  | 'COMMITMENT'
  /** Equipment. */
  | 'EQUIPMENT'
  /** Materials. */
  | 'MATERIALS'
  /** Another kind. */
  | 'OTHER'
  /** A cost of the owner's. */
  | 'OWNER_COST'
  /** Professional services. */
  | 'PROFESSIONAL_SERVICES'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** A code under which cost is booked. */
export type CostCode = Node & {
  readonly __typename?: 'CostCode';
  /** Whether the project's budget has it. */
  readonly budgeted: Maybe<Scalars['Boolean']['output']>;
  /** Code within its parent. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** What kinds of cost are booked under it. */
  readonly costTypes: Maybe<ReadonlyArray<CostTypeEntry>>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken out of use. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Code from the top, e.g. `03-300`. */
  readonly fullCode: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** The code this one is part of. */
  readonly parent: Maybe<CostCode>;
  /** Place among the codes of its parent. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose code it is. */
  readonly project: Project;
  /** RFIs of this cost code. */
  readonly rfis: Maybe<RfiConnection>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A code under which cost is booked. */
export type CostCodeRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};

/** A page of cost codes. */
export type CostCodeConnection = {
  readonly __typename?: 'CostCodeConnection';
  /** The cost codes of this page with their cursors. */
  readonly edges: ReadonlyArray<CostCodeEdge>;
  /** The cost codes of this page. */
  readonly nodes: ReadonlyArray<CostCode>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many cost codes there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A cost code in a page. */
export type CostCodeEdge = {
  readonly __typename?: 'CostCodeEdge';
  /** Where the cost code stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The cost code. */
  readonly node: CostCode;
};

/** Which cost codes a list shows. Everything that is given has to hold. */
export type CostCodeFilter = {
  /** Only these cost codes. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this sub job. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an RFI means for the cost. */
export type CostImpact = {
  readonly __typename?: 'CostImpact';
  /** Whether there is one. */
  readonly status: Maybe<ImpactStatus>;
  /** How much, in the project's currency. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** A kind of cost, e.g. labor or materials. */
export type CostTypeEntry = {
  readonly __typename?: 'CostTypeEntry';
  /** What kind it is in the end. */
  readonly baseType: Maybe<CostBaseType>;
  /** Code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** People who work together on a project and are put on a timesheet together. */
export type Crew = Node & {
  readonly __typename?: 'Crew';
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it in Procore. */
  readonly createdBy: Maybe<User>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who leads it. */
  readonly lead: Maybe<Person>;
  /** The account of who leads it; null when they have none. */
  readonly leadUser: Maybe<User>;
  /** The accounts of those in it who have one. */
  readonly memberUsers: Maybe<ReadonlyArray<User>>;
  /** Everybody in it, with and without an account. */
  readonly members: Maybe<ReadonlyArray<Person>>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it works on. */
  readonly project: Project;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of crews. */
export type CrewConnection = {
  readonly __typename?: 'CrewConnection';
  /** The crews of this page with their cursors. */
  readonly edges: ReadonlyArray<CrewEdge>;
  /** The crews of this page. */
  readonly nodes: ReadonlyArray<Crew>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many crews there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A crew in a page. */
export type CrewEdge = {
  readonly __typename?: 'CrewEdge';
  /** Where the crew stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The crew. */
  readonly node: Crew;
};

/** Which crews a list shows. */
export type CrewFilter = {
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A value of a field that the company defined itself. */
export type CustomField = {
  readonly __typename?: 'CustomField';
  /** What kind of value it is, in Procore's words, e.g. `string`, `decimal`, `boolean`, `lov_entry`. */
  readonly dataType: Maybe<Scalars['String']['output']>;
  /** Procore's id of the field's definition. */
  readonly definitionId: Scalars['ID']['output'];
  /** The value in the shape its kind has; a list entry is an object with `id` and `label`. */
  readonly value: Maybe<Scalars['JSON']['output']>;
};

/** A span of instants, both ends included. At least one end has to be given. */
export type DateTimeRange = {
  /** Not before this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How design and construction of a project are contracted. */
export type DeliveryMethod =
  /** Construction manager at risk (CMAR). */
  | 'CONSTRUCTION_MANAGEMENT_AT_RISK'
  /** Construction manager as the owner's agent. */
  | 'CONSTRUCTION_MANAGER_AS_AGENT'
  /** Design, then bid, then build (DBB). */
  | 'DESIGN_BID_BUILD'
  /** Design and build by one party (DB). */
  | 'DESIGN_BUILD'
  /** Indefinite delivery, indefinite quantity (IDIQ). */
  | 'INDEFINITE_DELIVERY_INDEFINITE_QUANTITY'
  /** Integrated project delivery (IPD). */
  | 'INTEGRATED_PROJECT_DELIVERY'
  /** Several prime contractors. */
  | 'MULTI_PRIME'
  /** Another way. */
  | 'OTHER'
  /** Public-private partnership (P3). */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** A department of the company. */
export type Department = {
  readonly __typename?: 'Department';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A file that can be downloaded, whichever tool keeps it. */
export type DownloadableFile = {
  /** Size in bytes; null when Procore does not say. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** When it was put there. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Where this gateway hands out the file, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Ending of the name in small letters, e.g. `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Name of the file. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Who put it there. */
  readonly uploadedBy: Maybe<User>;
};

/** Whether an RFI has an impact on cost or schedule. */
export type ImpactStatus =
  /** Not applicable. */
  | 'NOT_APPLICABLE'
  /** No. */
  | 'NO_IMPACT'
  /** To be decided. */
  | 'TBD'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED'
  /** Yes, and how much is known. */
  | 'YES_KNOWN'
  /** Yes, but how much is unknown. */
  | 'YES_UNKNOWN';

/** A text with the label its company gave it. */
export type LabeledText = {
  readonly __typename?: 'LabeledText';
  /** Label. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Text. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A place on a project, in a tree of places. */
export type Location = Node & {
  readonly __typename?: 'Location';
  /** The places in this one. */
  readonly children: Maybe<LocationConnection>;
  /** Code of the place. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Full name, from the top of the tree. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Name of this place alone. */
  readonly nodeName: Maybe<Scalars['String']['output']>;
  /** The place this one is in; null at the top of the tree. */
  readonly parent: Maybe<Location>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is on. */
  readonly project: Project;
  /** RFIs at this location. */
  readonly rfis: Maybe<RfiConnection>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A place on a project, in a tree of places. */
export type LocationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place on a project, in a tree of places. */
export type LocationRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};

/** A page of locations. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  /** The locations of this page with their cursors. */
  readonly edges: ReadonlyArray<LocationEdge>;
  /** The locations of this page. */
  readonly nodes: ReadonlyArray<Location>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many locations there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A location in a page. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  /** Where the location stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The location. */
  readonly node: Location;
};

/** Which locations a list shows. Everything that is given has to hold. */
export type LocationFilter = {
  /** Only those with these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these locations. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those right in this location. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those in this location, at any depth. */
  readonly withinId?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order locations are listed. */
export type LocationSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: LocationSortField;
};

/** What locations can be sorted by. */
export type LocationSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Full name. */
  | 'NAME'
  /** Name of the place alone. */
  | 'NODE_NAME'
  /** The place it is in. */
  | 'PARENT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a user to a company's directory. The user gets no e-mail: inviting is a step of its own (`userInvite`). */
  readonly userCreate: Maybe<UserCreatePayload>;
  /** Sends a user the e-mail that invites them to the company. */
  readonly userInvite: Maybe<UserInvitePayload>;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserCreateArgs = {
  input: UserCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserInviteArgs = {
  input: UserInviteInput;
};

/** An object with a global id. */
export type Node = {
  /** Global id: opaque, unique over all types and companies. */
  readonly id: Scalars['ID']['output'];
};

/** An office of the company. */
export type Office = {
  readonly __typename?: 'Office';
  /** Where it is. */
  readonly address: Maybe<Address>;
  /** Division. */
  readonly division: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax: Maybe<Scalars['String']['output']>;
  /** Logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item of this page: pass it as `after` to go on. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A set of permissions that people can be given. */
export type PermissionTemplate = {
  readonly __typename?: 'PermissionTemplate';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Whether it belongs to one project only. */
  readonly projectSpecific: Maybe<Scalars['Boolean']['output']>;
  /** Where the template applies. */
  readonly type: Maybe<PermissionTemplateScope>;
};

/** Where a permission template applies. */
export type PermissionTemplateScope =
  /** The tools of the company. */
  | 'COMPANY_TOOLS'
  /** Any project. */
  | 'GLOBAL'
  /** One project. */
  | 'PROJECT_SPECIFIC'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** A message shown on top of a project. */
export type PersistentMessage = {
  readonly __typename?: 'PersistentMessage';
  /** Text. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Headline. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** Somebody of whom a company keeps a record, with or without an account: timecards and crews speak of people. Contact details are in a project's list of people only, and null elsewhere; those of an account are under `user`. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Whether they are active in the directory. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Postal address; shown by a project's list of people only. */
  readonly address: Maybe<Address>;
  /** Picture; shown by a project's list of people only. */
  readonly avatarUrl: Maybe<Scalars['URL']['output']>;
  /** Phone at work; shown by a project's list of people only. */
  readonly businessPhone: Maybe<Scalars['String']['output']>;
  /** The company whose directory this is. */
  readonly company: Company;
  /** Whether they have taken up their account; shown by a project's list of people only. */
  readonly connected: Maybe<Scalars['Boolean']['output']>;
  /** When they were created in Procore; shown by a project's list of people only. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address. */
  readonly emailAddress: Maybe<Scalars['String']['output']>;
  /** Whether they work for the company itself. */
  readonly employee: Maybe<Scalars['Boolean']['output']>;
  /** Their number as an employee. */
  readonly employeeNumber: Maybe<Scalars['String']['output']>;
  /** Whether they approve for the accounting system; shown by a project's list of people only. */
  readonly erpAccountant: Maybe<Scalars['Boolean']['output']>;
  /** Fax; shown by a project's list of people only. */
  readonly faxNumber: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Initials; shown by a project's list of people only. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** When they were invited; shown by a project's list of people only. */
  readonly invitedAt: Maybe<Scalars['DateTime']['output']>;
  /** Job title; shown by a project's list of people only. */
  readonly jobTitle: Maybe<Scalars['String']['output']>;
  /** When they last logged in; shown by a project's list of people only. */
  readonly lastLoginAt: Maybe<Scalars['DateTime']['output']>;
  /** Last name. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Mobile phone; shown by a project's list of people only. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Id in the system they were imported from. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Procore's id of the person, which is not that of their account. */
  readonly procoreId: Scalars['ID']['output'];
  /** Their timecards on all projects of the company. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** When they were last changed in Procore; shown by a project's list of people only. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Their account; null for people without one. */
  readonly user: Maybe<User>;
  /** The vendor they work for; shown by a project's list of people only. */
  readonly vendor: Maybe<Vendor>;
  /** Kind of worker they are. */
  readonly workClassification: Maybe<PersonClassification>;
};


/** Somebody of whom a company keeps a record, with or without an account: timecards and crews speak of people. Contact details are in a project's list of people only, and null elsewhere; those of an account are under `user`. */
export type PersonTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['Date']['input'];
};

/** Whether people have an account. */
export type PersonAccount =
  /** They have an account. */
  | 'WITH'
  /** There is only a record of them. */
  | 'WITHOUT';

/** A kind of worker, e.g. a journeyman. */
export type PersonClassification = {
  readonly __typename?: 'PersonClassification';
  /** Name; shown by a project's list of people only. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many people there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A person in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the person stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which people a company's list shows. Everything that is given has to hold. */
export type PersonFilter = {
  /** Only those with an account, or only those without one. */
  readonly account?: InputMaybe<PersonAccount>;
  /** Only those who have taken up their account, or only the others. */
  readonly connected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to leave out those who do not work for the company itself. */
  readonly employeesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state or province, an ISO 3166 code. */
  readonly stateCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose vendor has one of these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these vendors. */
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What people of a project can be sorted by. */
export type PersonSortField =
  /** Job title. */
  | 'JOB_TITLE'
  /** Last name. */
  | 'NAME'
  /** Name of their permission template. */
  | 'PERMISSION_TEMPLATE'
  /** Name of their vendor. */
  | 'VENDOR_NAME';

/** A program: projects that belong together. */
export type Program = {
  readonly __typename?: 'Program';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A construction project. */
export type Project = Node & {
  readonly __typename?: 'Project';
  /** Number of the project in the accounting system. */
  readonly accountingNumber: Maybe<Scalars['String']['output']>;
  /** Whether the project is active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Day on which the work really started. */
  readonly actualStartDate: Maybe<Scalars['Date']['output']>;
  /** Where it is built. */
  readonly address: Maybe<Address>;
  /** Type of the bid. */
  readonly bidType: Maybe<ProjectClassification>;
  /** Project code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The company the project belongs to. */
  readonly company: Company;
  /** Day on which the work has to be substantially complete. */
  readonly completionDate: Maybe<Scalars['Date']['output']>;
  /** Where it is built, as a point. */
  readonly coordinates: Maybe<Coordinates>;
  /** The cost codes of the project. */
  readonly costCodes: Maybe<CostCodeConnection>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created the project in Procore. */
  readonly createdBy: Maybe<User>;
  /** One crew of the project. */
  readonly crew: Maybe<Crew>;
  /** The crews that work on the project. */
  readonly crews: Maybe<CrewConnection>;
  /** Values of the fields the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** How design and construction are contracted. */
  readonly deliveryMethod: Maybe<DeliveryMethod>;
  /** Whether it is a project to try things out with. */
  readonly demo: Maybe<Scalars['Boolean']['output']>;
  /** Departments that work on the project. */
  readonly departments: Maybe<ReadonlyArray<Department>>;
  /** What is built. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Market area used for advertising. */
  readonly designatedMarketArea: Maybe<Scalars['String']['output']>;
  /** Name as lists show it, usually with the project's number. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Whether the project is connected to an accounting system. */
  readonly erpIntegrated: Maybe<Scalars['Boolean']['output']>;
  /** Traffic light of the project's health. */
  readonly flag: Maybe<ProjectFlag>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The people on the project who have left. */
  readonly inactivePeople: Maybe<PersonConnection>;
  /** Address to which e-mails for the project can be sent. */
  readonly inboundEmailAddress: Maybe<Scalars['Email']['output']>;
  /** Language and region of the project, e.g. `en`. */
  readonly locale: Maybe<Scalars['String']['output']>;
  /** One location of the project. */
  readonly location: Maybe<Location>;
  /** The places of the project, from the top of the tree down. */
  readonly locations: Maybe<LocationConnection>;
  /** Logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Project number. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Office in charge; the main office when the project names none. */
  readonly office: Maybe<Office>;
  /** Code in another system. */
  readonly originCode: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Type of the owner. */
  readonly ownerType: Maybe<ProjectClassification>;
  /** The project this one is part of. */
  readonly parent: Maybe<Project>;
  /** The people on the project who are active: those with an account, and those of whom there is only a record. */
  readonly people: Maybe<PersonConnection>;
  /** Message shown on top of the project. */
  readonly persistentMessage: Maybe<PersistentMessage>;
  /** Telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Photo. */
  readonly photoUrl: Maybe<Scalars['URL']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Program the project is part of. */
  readonly program: Maybe<Program>;
  /** Day on which the work will be finished as it looks now. */
  readonly projectedFinishDate: Maybe<Scalars['Date']['output']>;
  /** Notes anybody on the project may read. */
  readonly publicNotes: Maybe<Scalars['String']['output']>;
  /** Region. */
  readonly region: Maybe<ProjectClassification>;
  /** One RFI of the project. */
  readonly rfi: Maybe<Rfi>;
  /** The project's requests for information. */
  readonly rfis: Maybe<RfiConnection>;
  /** Looks for a text in the project by Procore's own search of each tool: one call for each kind, all at the same time. */
  readonly search: Maybe<ReadonlyArray<SearchHits>>;
  /** Market sector, e.g. a kind of building. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Floor area in square feet. */
  readonly squareFeet: Maybe<Scalars['Int']['output']>;
  /** Stage, e.g. bidding or course of construction. */
  readonly stage: Maybe<ProjectClassification>;
  /** Day on which the contract is signed. */
  readonly startDate: Maybe<Scalars['Date']['output']>;
  /** Number of the store that is built. */
  readonly storeNumber: Maybe<Scalars['String']['output']>;
  /** The sub jobs of the project. */
  readonly subJobs: Maybe<ReadonlyArray<SubJob>>;
  /** Whether it is a template for other projects. */
  readonly template: Maybe<Scalars['Boolean']['output']>;
  /** Time zone in the tz database's spelling, e.g. `America/Chicago`. */
  readonly timeZone: Maybe<Scalars['String']['output']>;
  /** Time zone as Procore shows it. */
  readonly timeZoneLabel: Maybe<Scalars['String']['output']>;
  /** The project's timecards. Without `from` and `to` those of the last seven days, today where the project is being the last; give them when paging over midnight. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** One timecard of the project. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** The kinds of working time that can be put on the project's timecards. */
  readonly timecardTimeTypes: Maybe<ReadonlyArray<TimecardTimeType>>;
  /** One timesheet of the project. */
  readonly timesheet: Maybe<Timesheet>;
  /** The project's timesheets; without `from` and `to` those of all days. */
  readonly timesheets: Maybe<TimesheetConnection>;
  /** Value of the work performed, planned or put in place. */
  readonly totalValue: Maybe<Scalars['Decimal']['output']>;
  /** Type of the project. */
  readonly type: Maybe<ProjectClassification>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The people on the project. */
  readonly users: Maybe<UserConnection>;
  /** The vendors on the project. */
  readonly vendors: Maybe<VendorConnection>;
  /** Last day of the warranty. */
  readonly warrantyEndDate: Maybe<Scalars['Date']['output']>;
  /** First day of the warranty. */
  readonly warrantyStartDate: Maybe<Scalars['Date']['output']>;
  /** What kind of work it is. */
  readonly workScope: Maybe<WorkScope>;
};


/** A construction project. */
export type ProjectCostCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostCodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A construction project. */
export type ProjectCrewArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectCrewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A construction project. */
export type ProjectInactivePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PersonSortField>;
};


/** A construction project. */
export type ProjectLocationArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<LocationSort>;
};


/** A construction project. */
export type ProjectPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PersonSortField>;
};


/** A construction project. */
export type ProjectRfiArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A construction project. */
export type ProjectSearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** A construction project. */
export type ProjectTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectTimecardEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A construction project. */
export type ProjectTimecardEntryArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectTimesheetArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectTimesheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimesheetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A construction project. */
export type ProjectUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProjectUserSort>;
};


/** A construction project. */
export type ProjectVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectVendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProjectVendorSort>;
};

/** An entry of one of the lists by which a company sorts its projects: stages, types, regions, owner types, bid types. */
export type ProjectClassification = {
  readonly __typename?: 'ProjectClassification';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id of the entry. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The projects of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The projects of this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many projects there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A project in a page. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Where the project stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
};

/** Which projects a list shows. Everything that is given has to hold. */
export type ProjectFilter = {
  /** Only those of these bid types (Procore's ids). */
  readonly bidTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only demo projects, or only the others. */
  readonly demo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these departments (Procore's ids). */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these projects, active or not. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Project number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these offices (Procore's ids). */
  readonly officeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these owner types (Procore's ids). */
  readonly ownerTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these programs (Procore's ids). */
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these regions (Procore's ids). */
  readonly regionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those at these stages (Procore's ids). */
  readonly stageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Active ones, inactive ones or all; active ones when nothing is said. */
  readonly status?: InputMaybe<ProjectStatusFilter>;
  /** Only those synchronized with another system, or only the others. */
  readonly synced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only templates, or only the others. */
  readonly template?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these types (Procore's ids). */
  readonly typeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those this vendor works on. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Traffic light of a project's health. */
export type ProjectFlag =
  /** Going well. */
  | 'GREEN'
  /** In trouble. */
  | 'RED'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED'
  /** Needs attention. */
  | 'YELLOW';

/** Which people a project's list shows. Everything that is given has to hold. */
export type ProjectPersonFilter = {
  /** Only those with an account, or only those without one. */
  readonly account?: InputMaybe<PersonAccount>;
  /** Only those who have taken up their account, or only the others. */
  readonly connected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in this country, an ISO 3166 code. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether to leave out those who do not work for the company itself. */
  readonly employeesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to show the whole company's people, for accounts that may see its directory. */
  readonly includeCompany?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these permission templates (Procore's ids). */
  readonly permissionTemplateIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those in this state or province, an ISO 3166 code. */
  readonly stateCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose vendor has one of these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these vendors. */
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order projects are listed. */
export type ProjectSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: ProjectSortField;
};

/** What projects can be sorted by. */
export type ProjectSortField =
  /** Name as lists show it. */
  | 'DISPLAY_NAME'
  /** Name. */
  | 'NAME';

/** Which projects by their status. */
export type ProjectStatusFilter =
  /** Active ones. */
  | 'ACTIVE'
  /** All of them. */
  | 'ALL'
  /** Inactive ones. */
  | 'INACTIVE';

/** Which timecards a project's list shows. Everything that is given has to hold. Procore has no filter by person here: a company's list has one. */
export type ProjectTimecardEntryFilter = {
  /** Only those that these users wrote down. */
  readonly createdByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these segments of the daily log (Procore's ids). */
  readonly dailyLogSegmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which users of a project a list shows. Everything that is given has to hold. */
export type ProjectUserFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only employees, or only the others. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this user. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only people with this permission template (Procore's id). */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of vendors with these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only people of these vendors. */
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order the users of a project are listed. */
export type ProjectUserSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: ProjectUserSortField;
};

/** What the users of a project can be sorted by. */
export type ProjectUserSortField =
  /** Name. */
  | 'NAME'
  /** Permission template. */
  | 'PERMISSION_TEMPLATE'
  /** Name of the vendor. */
  | 'VENDOR_NAME';

/** Which vendors of a project a list shows. Everything that is given has to hold. */
export type ProjectVendorFilter = {
  /** Only these vendors. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only vendors that belong to these. */
  readonly parentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only vendors with these standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only vendors with these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order the vendors of a project are listed. */
export type ProjectVendorSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: ProjectVendorSortField;
};

/** What the vendors of a project can be sorted by. */
export type ProjectVendorSortField =
  /** Name of the main office. */
  | 'MAIN_OFFICE_NAME'
  /** Name. */
  | 'NAME';

/** The entry points for reading. */
export type Query = {
  readonly __typename?: 'Query';
  /** The companies this account can see. */
  readonly companies: Maybe<CompanyConnection>;
  /** One company. Without an id: the company this request is for. */
  readonly company: Maybe<Company>;
  /** Any object by its global id. The id says where the object is, so no search is needed. */
  readonly node: Maybe<Node>;
  /** Several objects by their global ids, in the order of the ids; null where an object does not exist or is hidden. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One project. */
  readonly project: Maybe<Project>;
  /** The account this request acts as. */
  readonly viewer: Maybe<Viewer>;
};


/** The entry points for reading. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFree?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points for reading. */
export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The entry points for reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points for reading. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points for reading. */
export type QueryProjectArgs = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

/** A request for information: a question about the plans or specifications, put to those who can answer it. */
export type Rfi = Node & {
  readonly __typename?: 'Rfi';
  /** Whether an answer has been accepted. */
  readonly accepted: Maybe<Scalars['Boolean']['output']>;
  /** Who has to answer. */
  readonly assignees: Maybe<ReadonlyArray<User>>;
  /** Who has to act next. */
  readonly ballInCourt: Maybe<ReadonlyArray<User>>;
  /** The role in which they have to act. */
  readonly ballInCourtRole: Maybe<Scalars['String']['output']>;
  /** Cost code it belongs to. */
  readonly costCode: Maybe<CostCode>;
  /** What it means for the cost. */
  readonly costImpact: Maybe<CostImpact>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it in Procore. */
  readonly createdBy: Maybe<User>;
  /** Values of the fields the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** Whether it is in the recycle bin. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** When it was put into the recycle bin. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is kept informed. */
  readonly distributionList: Maybe<ReadonlyArray<User>>;
  /** Whether it is a draft. */
  readonly draft: Maybe<Scalars['Boolean']['output']>;
  /** Number of the drawing it is about. */
  readonly drawingNumber: Maybe<Scalars['String']['output']>;
  /** Day by which an answer is due. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** Number with its prefix. */
  readonly fullNumber: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When it was opened. */
  readonly initiatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where on the project it is. */
  readonly location: Maybe<Location>;
  /** Who manages it. */
  readonly manager: Maybe<User>;
  /** Number within the project. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Prefix of the number. */
  readonly prefix: Maybe<Scalars['String']['output']>;
  /** Whether only its participants may see it. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to. */
  readonly project: Project;
  /** The questions, with their answers. */
  readonly questions: Maybe<ReadonlyArray<RfiQuestion>>;
  /** Who brought it up. */
  readonly receivedFrom: Maybe<User>;
  /** Reference to something outside Procore. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** Those assignees whose answer is required. */
  readonly requiredAssignees: Maybe<ReadonlyArray<User>>;
  /** When it was closed. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor whose work it is about. */
  readonly responsibleContractor: Maybe<Vendor>;
  /** What it means for the schedule. */
  readonly scheduleImpact: Maybe<ScheduleImpact>;
  /** Section of the specifications it is about. */
  readonly specificationSection: Maybe<SpecificationSection>;
  /** Stage of the project it belongs to. */
  readonly stage: Maybe<ProjectClassification>;
  /** Status. */
  readonly status: Maybe<RfiStatus>;
  /** Sub job it belongs to. */
  readonly subJob: Maybe<SubJob>;
  /** What it is about. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The two text fields of older configurations. */
  readonly textFields: Maybe<ReadonlyArray<LabeledText>>;
  /** Status in the words of the account's language. */
  readonly translatedStatus: Maybe<Scalars['String']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is in Procore's web application. */
  readonly webUrl: Maybe<Scalars['URL']['output']>;
};

/** An answer to a question of an RFI. */
export type RfiAnswer = {
  readonly __typename?: 'RfiAnswer';
  /** When it was given. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Files that belong to the answer. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** The answer as plain text. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** Who gave it. */
  readonly createdBy: Maybe<User>;
  /** Name of who gave it. */
  readonly createdByName: Maybe<Scalars['String']['output']>;
  /** Whether it is the official answer. */
  readonly official: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The answer with its formatting, as HTML. */
  readonly richTextBody: Maybe<Scalars['String']['output']>;
};

/** A page of RFIs. */
export type RfiConnection = {
  readonly __typename?: 'RfiConnection';
  /** The RFIs of this page with their cursors. */
  readonly edges: ReadonlyArray<RfiEdge>;
  /** The RFIs of this page. */
  readonly nodes: ReadonlyArray<Rfi>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many RFIs there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An RFI in a page. */
export type RfiEdge = {
  readonly __typename?: 'RfiEdge';
  /** Where the RFI stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The RFI. */
  readonly node: Rfi;
};

/** Which RFIs a list shows. Everything that is given has to hold. */
export type RfiFilter = {
  /** Only those this user has to answer. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those on which this user has to act next. */
  readonly ballInCourtId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this cost code. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only these RFIs. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those at these locations. */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those this user manages. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only that number. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Only those this user brought up. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those about the work of these vendors. */
  readonly responsibleContractorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of this stage of the project (Procore's id). */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this status. */
  readonly status?: InputMaybe<RfiStatusFilter>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A question of an RFI. */
export type RfiQuestion = {
  readonly __typename?: 'RfiQuestion';
  /** The answers. */
  readonly answers: Maybe<ReadonlyArray<RfiAnswer>>;
  /** When it was asked. */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** Files that belong to the question. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** The question as plain text. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** Name of who asked. */
  readonly createdByName: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The question with its formatting, as HTML. */
  readonly richTextBody: Maybe<Scalars['String']['output']>;
};

/** The part a person has in an RFI. */
export type RfiRole =
  /** Has to answer. */
  | 'ASSIGNEE'
  /** Has to act next. */
  | 'BALL_IN_COURT'
  /** Manages it. */
  | 'MANAGER'
  /** Brought it up. */
  | 'RECEIVED_FROM';

/** In which order RFIs are listed. */
export type RfiSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: RfiSortField;
};

/** What RFIs can be sorted by. */
export type RfiSortField =
  /** Who has to answer. */
  | 'ASSIGNEE'
  /** Who has to act next. */
  | 'BALL_IN_COURT'
  /** Cost code. */
  | 'COST_CODE'
  /** Impact on the cost. */
  | 'COST_IMPACT'
  /** When it was created. */
  | 'CREATED_AT'
  /** Who created it. */
  | 'CREATED_BY'
  /** Number of the drawing. */
  | 'DRAWING_NUMBER'
  /** Due date. */
  | 'DUE_DATE'
  /** Distance from the due date. */
  | 'DUE_DATE_VARIANCE'
  /** When it was opened. */
  | 'INITIATED_AT'
  /** Location. */
  | 'LOCATION'
  /** Number. */
  | 'NUMBER';

/** Status of an RFI. */
export type RfiStatus =
  /** Answered and closed. */
  | 'CLOSED'
  /** Not sent yet. */
  | 'DRAFT'
  /** Waiting for an answer. */
  | 'OPEN'
  /** In the recycle bin. */
  | 'RECYCLED'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** Status by which RFIs can be filtered. */
export type RfiStatusFilter =
  /** Answered and closed. */
  | 'CLOSED'
  /** Not sent yet. */
  | 'DRAFT'
  /** Waiting for an answer. */
  | 'OPEN';

/** What an RFI means for the schedule. */
export type ScheduleImpact = {
  readonly __typename?: 'ScheduleImpact';
  /** How many days. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** Whether there is one. */
  readonly status: Maybe<ImpactStatus>;
};

/** What a search found of one kind. */
export type SearchHits = {
  readonly __typename?: 'SearchHits';
  /** Of which kind. */
  readonly kind: SearchKind;
  /** The first of them, in Procore's order. */
  readonly results: Maybe<ReadonlyArray<SearchResult>>;
  /** How many there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** What a project can be searched for. */
export type SearchKind =
  /** Requests for information, by subject and number. */
  | 'RFI'
  /** People on the project, by name, e-mail address, job title and company. */
  | 'USER'
  /** Vendors on the project, by name and what describes them. */
  | 'VENDOR';

/** Something a search can find. */
export type SearchResult = Rfi | User | Vendor;

/** The direction of a sort. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A section of the specifications: what is required of one kind of work. */
export type SpecificationSection = Node & {
  readonly __typename?: 'SpecificationSection';
  /** Title. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Number and title in one. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Number, e.g. `03 30 00`. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose specifications they are. */
  readonly project: Project;
};

/** A cost code of the company's standard list. */
export type StandardCostCode = {
  readonly __typename?: 'StandardCostCode';
  /** Code within its parent. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Code with its parents'. */
  readonly fullCode: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Procore's id of the cost code above. */
  readonly parentProcoreId: Maybe<Scalars['ID']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A part of a project with a budget of its own. */
export type SubJob = Node & {
  readonly __typename?: 'SubJob';
  /** Code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is part of. */
  readonly project: Project;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How far the approval of a timecard or timesheet has come. */
export type TimecardApprovalStatus =
  /** It is approved. */
  | 'APPROVED'
  /** It is approved and settled. */
  | 'COMPLETED'
  /** Nobody has looked at it. */
  | 'PENDING'
  /** Somebody has looked at it. */
  | 'REVIEWED'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** Hours of a cost code. */
export type TimecardCostCodeHours = {
  readonly __typename?: 'TimecardCostCodeHours';
  /** The cost code. */
  readonly costCode: Maybe<CostCode>;
  /** Sum of the hours. */
  readonly hours: Scalars['Decimal']['output'];
};

/** Hours of a day. */
export type TimecardDayHours = {
  readonly __typename?: 'TimecardDayHours';
  /** The day. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Sum of the hours. */
  readonly hours: Scalars['Decimal']['output'];
};

/** Hours that somebody worked on a day. */
export type TimecardEntry = Node & {
  readonly __typename?: 'TimecardEntry';
  /** How far its approval has come. */
  readonly approvalStatus: Maybe<TimecardApprovalStatus>;
  /** Whether the hours can be billed. */
  readonly billable: Maybe<Scalars['Boolean']['output']>;
  /** Cost code the hours are booked to. */
  readonly costCode: Maybe<CostCode>;
  /** Procore's id of the cost type the hours are booked to. */
  readonly costTypeProcoreId: Maybe<Scalars['ID']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it down. */
  readonly createdBy: Maybe<User>;
  /** The crew it was worked with. */
  readonly crew: Maybe<Crew>;
  /** Values of the fields the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** The day. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Whether it has been deleted. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** When it was deleted. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was done. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How many hours, without breaks. */
  readonly hours: Maybe<Scalars['Decimal']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the work goes on: clocked in, and not yet out. */
  readonly inProgress: Maybe<Scalars['Boolean']['output']>;
  /** Whether somebody was hurt. */
  readonly injured: Maybe<Scalars['Boolean']['output']>;
  /** Where on the project the work was. */
  readonly location: Maybe<Location>;
  /** Length of the lunch break in minutes. */
  readonly lunchMinutes: Maybe<Scalars['Int']['output']>;
  /** Data of the system it was imported from. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in the system it was imported from. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Who worked. */
  readonly person: Maybe<Person>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project they were worked on. */
  readonly project: Maybe<Project>;
  /** The instant it was recorded for. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was signed with. */
  readonly signature: Maybe<TimecardSignature>;
  /** Whether it has been signed. */
  readonly signed: Maybe<Scalars['Boolean']['output']>;
  /** What Procore split off because it is overtime. Those are timecards of the lists as well, and their hours are not in these. */
  readonly splitEntries: Maybe<ReadonlyArray<TimecardEntry>>;
  /** Sub job the hours are booked to. */
  readonly subJob: Maybe<SubJob>;
  /** When the work began. */
  readonly timeIn: Maybe<Scalars['DateTime']['output']>;
  /** When the work ended. */
  readonly timeOut: Maybe<Scalars['DateTime']['output']>;
  /** Kind of working time, e.g. overtime. */
  readonly timeType: Maybe<TimecardTimeType>;
  /** Kind of working time in Procore's words. */
  readonly timeTypeName: Maybe<Scalars['String']['output']>;
  /** The timesheet it is on. */
  readonly timesheet: Maybe<Timesheet>;
  /** How far the approval of its timesheet has come. */
  readonly timesheetStatus: Maybe<TimecardApprovalStatus>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The account of who worked; null for people without one. */
  readonly user: Maybe<User>;
};

/** A page of timecards. */
export type TimecardEntryConnection = {
  readonly __typename?: 'TimecardEntryConnection';
  /** The timecards of this page with their cursors. */
  readonly edges: ReadonlyArray<TimecardEntryEdge>;
  /** The timecards of this page. */
  readonly nodes: ReadonlyArray<TimecardEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many timecards there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Sums of the hours on this page. */
  readonly totals: TimecardTotals;
};

/** A timecard in a page. */
export type TimecardEntryEdge = {
  readonly __typename?: 'TimecardEntryEdge';
  /** Where the timecard stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The timecard. */
  readonly node: TimecardEntry;
};

/** Which timecards a company's list shows. Everything that is given has to hold. Procore has no filter by crew, cost code or approval. */
export type TimecardEntryFilter = {
  /** Deleted in this span; without it no deleted timecards are shown. */
  readonly deletedAt?: InputMaybe<DateTimeRange>;
  /** Only these timecards. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Timecards of work that goes on. */
  readonly inProgress?: InputMaybe<TimecardProgress>;
  /** Only those of these people. */
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Begun in this span. */
  readonly timeIn?: InputMaybe<DateTimeRange>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Hours of a person. */
export type TimecardPersonHours = {
  readonly __typename?: 'TimecardPersonHours';
  /** Sum of their hours. */
  readonly hours: Scalars['Decimal']['output'];
  /** The person. */
  readonly person: Maybe<Person>;
};

/** How a list treats timecards of work that goes on, which it leaves out when nothing is said. */
export type TimecardProgress =
  /** It shows them besides the others. */
  | 'INCLUDED'
  /** It shows nothing else. */
  | 'ONLY';

/** What a timecard was signed with: a picture of the signature. */
export type TimecardSignature = DownloadableFile & {
  readonly __typename?: 'TimecardSignature';
  /** Size in bytes; Procore does not say it. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** When it was signed; Procore does not say it. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Where this gateway hands out the file, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Ending of the name in small letters, e.g. `png`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Where Procore keeps a large picture of it. */
  readonly largeThumbnailUrl: Maybe<Scalars['URL']['output']>;
  /** Where Procore keeps a medium sized picture of it. */
  readonly mediumThumbnailUrl: Maybe<Scalars['URL']['output']>;
  /** Name of the file. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** What was agreed to. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Who signed. */
  readonly uploadedBy: Maybe<User>;
  /** Where the file is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A kind of working time, e.g. overtime. */
export type TimecardTimeType = Node & {
  readonly __typename?: 'TimecardTimeType';
  /** Short name; shown by timecards and a project's list of kinds only. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** The company whose kind it is. */
  readonly company: Company;
  /** Whether every company has it; shown by timecards and a project's list of kinds only. */
  readonly global: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** Exact sums of the hours on a page of timecards; they take no call. A timecard without hours counts as none. */
export type TimecardTotals = {
  readonly __typename?: 'TimecardTotals';
  /** Hours of each cost code, in the order of the page; those without one are left out. */
  readonly byCostCode: ReadonlyArray<TimecardCostCodeHours>;
  /** Hours of each day, the earliest first. */
  readonly byDay: ReadonlyArray<TimecardDayHours>;
  /** Hours of each person, in the order of the page. */
  readonly byPerson: ReadonlyArray<TimecardPersonHours>;
  /** All hours. */
  readonly hours: Scalars['Decimal']['output'];
  /** Whether the list has timecards that are not on this page and therefore not in the sums. */
  readonly partial: Scalars['Boolean']['output'];
};

/** The timecards of a crew or a project for a day, approved together. */
export type Timesheet = Node & {
  readonly __typename?: 'Timesheet';
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it in Procore. */
  readonly createdBy: Maybe<User>;
  /** The day. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Number within the project. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to. */
  readonly project: Project;
  /** How far its approval has come. */
  readonly status: Maybe<TimecardApprovalStatus>;
  /** The timecards on it. */
  readonly timecardEntries: Maybe<ReadonlyArray<TimecardEntry>>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of timesheets. */
export type TimesheetConnection = {
  readonly __typename?: 'TimesheetConnection';
  /** The timesheets of this page with their cursors. */
  readonly edges: ReadonlyArray<TimesheetEdge>;
  /** The timesheets of this page. */
  readonly nodes: ReadonlyArray<Timesheet>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many timesheets there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A timesheet in a page. */
export type TimesheetEdge = {
  readonly __typename?: 'TimesheetEdge';
  /** Where the timesheet stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The timesheet. */
  readonly node: Timesheet;
};

/** Which timesheets a list shows. Everything that is given has to hold. */
export type TimesheetFilter = {
  /** Deleted in this span; without it no deleted timesheets are shown. */
  readonly deletedAt?: InputMaybe<DateTimeRange>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A trade, e.g. masonry. */
export type Trade = {
  readonly __typename?: 'Trade';
  /** Whether the trade is in use. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A person in a company's directory. The same person has the same id on all projects. */
export type User = Node & {
  readonly __typename?: 'User';
  /** Whether the person is active in the directory. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Postal address. */
  readonly address: Maybe<Address>;
  /** Picture. */
  readonly avatarUrl: Maybe<Scalars['URL']['output']>;
  /** Business telephone. */
  readonly businessPhone: Maybe<Scalars['String']['output']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension: Maybe<Scalars['Int']['output']>;
  /** The company whose directory this is. */
  readonly company: Company;
  /** What the person may do at the level of the company. */
  readonly companyPermissionTemplate: Maybe<PermissionTemplate>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address. */
  readonly emailAddress: Maybe<Scalars['Email']['output']>;
  /** Signature under e-mails. */
  readonly emailSignature: Maybe<Scalars['String']['output']>;
  /** Whether the person is an employee of the company. */
  readonly employee: Maybe<Scalars['Boolean']['output']>;
  /** Number of the employee. */
  readonly employeeNumber: Maybe<Scalars['String']['output']>;
  /** Whether the person approves what goes to the accounting system. */
  readonly erpAccountant: Maybe<Scalars['Boolean']['output']>;
  /** Fax number. */
  readonly faxNumber: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Initials. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** Whether the person manages insurances. */
  readonly insuranceManager: Maybe<Scalars['Boolean']['output']>;
  /** When the invitation was sent. */
  readonly invitedAt: Maybe<Scalars['DateTime']['output']>;
  /** Job title. */
  readonly jobTitle: Maybe<Scalars['String']['output']>;
  /** When the person last logged in. */
  readonly lastLoginAt: Maybe<Scalars['DateTime']['output']>;
  /** Last name. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Mobile telephone. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Notes and keywords. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** What the person may do by default on projects they are added to. */
  readonly permissionTemplate: Maybe<PermissionTemplate>;
  /** The person whose account this is. Procore does not tell without reading the company's list of people. */
  readonly person: Maybe<Person>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** RFIs of one project in which this person has a part. */
  readonly rfis: Maybe<RfiConnection>;
  /** Role in the company. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor the person works for. */
  readonly vendor: Maybe<Vendor>;
  /** Whether the employment was verified. */
  readonly verifiedEmployee: Maybe<Scalars['Boolean']['output']>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  role?: RfiRole;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users of this page with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users of this page. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many users there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** Whom to add to a company's directory. */
export type UserCreateInput = {
  /** Whether the person is active; true when nothing is said. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Whether the vendor gets its bid invitations through this person; needs `vendorId`. */
  readonly bidContact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: InputMaybe<Scalars['Int']['input']>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Permission template at the level of the company (Procore's id). */
  readonly companyPermissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress: Scalars['String']['input'];
  /** Signature under e-mails. */
  readonly emailSignature?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee; needs `employee`. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly faxNumber?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Initials. */
  readonly initials?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName: Scalars['String']['input'];
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Permission template for projects the person is added to (Procore's id). */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** The vendor the person works for. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of adding a user. */
export type UserCreatePayload = {
  readonly __typename?: 'UserCreatePayload';
  /** The new user; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when the user was added. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Where the user stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** What is wrong with the input of a mutation. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of problem it is; stable, made for programs. */
  readonly code: UserErrorCode;
  /** Path of the input field that is wrong; null when it is the input as a whole. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The problem in a sentence, made for people. */
  readonly message: Scalars['String']['output'];
};

/** The kinds of problems an input can have. */
export type UserErrorCode =
  /** This account may not set the value. */
  | 'FORBIDDEN'
  /** A value does not have the form it needs, or contradicts another one. */
  | 'INVALID'
  /** The record is synchronized with another system and locked. */
  | 'LOCKED'
  /** The object an id stands for does not exist, or is hidden from this account. */
  | 'NOT_FOUND'
  /** A business rule of Procore forbids the value. */
  | 'REJECTED'
  /** A value is missing. */
  | 'REQUIRED'
  /** Another record already uses the value. */
  | 'TAKEN'
  /** A text is longer than Procore takes. */
  | 'TOO_LONG';

/** Which users of a company a list shows. Everything that is given has to hold. */
export type UserFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only people of vendors with these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only people of these vendors. */
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whom to invite. */
export type UserInviteInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of inviting a user. */
export type UserInvitePayload = {
  readonly __typename?: 'UserInvitePayload';
  /** The user; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when Procore took the invitation. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** In which order the users of a company are listed. */
export type UserSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: UserSortField;
};

/** What the users of a company can be sorted by. */
export type UserSortField =
  /** E-mail address. */
  | 'EMAIL'
  /** Full name. */
  | 'FULL_NAME'
  /** Job title. */
  | 'JOB_TITLE'
  /** Name. */
  | 'NAME'
  /** Permission template. */
  | 'PERMISSION_TEMPLATE'
  /** Projects. */
  | 'PROJECTS'
  /** Name of the vendor. */
  | 'VENDOR_NAME';

/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type Vendor = Node & {
  readonly __typename?: 'Vendor';
  /** Short name. */
  readonly abbreviatedName: Maybe<Scalars['String']['output']>;
  /** Whether it is active in the directory. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Postal address. */
  readonly address: Maybe<Address>;
  /** Files attached to it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Whether it may bid. */
  readonly authorizedBidder: Maybe<Scalars['Boolean']['output']>;
  /** Who gets its bid invitations. */
  readonly bidContacts: Maybe<ReadonlyArray<User>>;
  /** Business telephone. */
  readonly businessPhone: Maybe<Scalars['String']['output']>;
  /** Its entry in a business register. */
  readonly businessRegister: Maybe<BusinessRegister>;
  /** What it is certified as, for tenders that ask for it. */
  readonly certifications: Maybe<ReadonlyArray<VendorCertification>>;
  /** How many vendors belong to it. */
  readonly childCount: Maybe<Scalars['Int']['output']>;
  /** The vendors that belong to it. */
  readonly children: Maybe<VendorConnection>;
  /** The company whose directory this is. */
  readonly company: Company;
  /** Whether it belongs to the company's directory, not to a project's alone. */
  readonly companyVendor: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is connected to a company of its own in Procore. */
  readonly connected: Maybe<Scalars['Boolean']['output']>;
  /** How many contacts it has. */
  readonly contactCount: Maybe<Scalars['Int']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address. */
  readonly emailAddress: Maybe<Scalars['Email']['output']>;
  /** Fax number. */
  readonly faxNumber: Maybe<Scalars['String']['output']>;
  /** Group it belongs to. */
  readonly group: Maybe<VendorGroup>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Labor union. */
  readonly laborUnion: Maybe<Scalars['String']['output']>;
  /** Name in law. */
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** Number of its license. */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
  /** Logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Mobile telephone. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether it pays the prevailing wage without a union. */
  readonly nonUnionPrevailingWage: Maybe<Scalars['Boolean']['output']>;
  /** Notes and keywords. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Code in another system. */
  readonly originCode: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** The vendor it belongs to. */
  readonly parent: Maybe<Vendor>;
  /** Whether it is prequalified. */
  readonly prequalified: Maybe<Scalars['Boolean']['output']>;
  /** Whom to talk to first. */
  readonly primaryContact: Maybe<VendorContact>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects it works on; active ones. */
  readonly projects: Maybe<ProjectConnection>;
  /** RFIs of one project about the work of this vendor. */
  readonly rfis: Maybe<RfiConnection>;
  /** Standard cost codes it works under. */
  readonly standardCostCodes: Maybe<ReadonlyArray<StandardCostCode>>;
  /** Whether it is synchronized with an accounting system. */
  readonly syncedToErp: Maybe<Scalars['Boolean']['output']>;
  /** Name under which it trades. */
  readonly tradeName: Maybe<Scalars['String']['output']>;
  /** Trades it works in. */
  readonly trades: Maybe<ReadonlyArray<Trade>>;
  /** Whether it is a member of a union. */
  readonly unionMember: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The active users of the company's directory that belong to the vendor. */
  readonly users: Maybe<UserConnection>;
  /** Website. */
  readonly website: Maybe<Scalars['String']['output']>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VendorSort>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** What a vendor can be certified as. */
export type VendorCertification =
  /** Affirmative action. */
  | 'AFFIRMATIVE_ACTION'
  /** African American business. */
  | 'AFRICAN_AMERICAN_BUSINESS'
  /** Asian American business. */
  | 'ASIAN_AMERICAN_BUSINESS'
  /** Certified business enterprise. */
  | 'CERTIFIED_BUSINESS_ENTERPRISE'
  /** Disadvantaged business. */
  | 'DISADVANTAGED_BUSINESS'
  /** 8(a) business. */
  | 'EIGHT_A_BUSINESS'
  /** Hispanic business. */
  | 'HISPANIC_BUSINESS'
  /** Historically underutilized business. */
  | 'HISTORICALLY_UNDERUTILIZED_BUSINESS'
  /** Minority business enterprise. */
  | 'MINORITY_BUSINESS_ENTERPRISE'
  /** Native American business. */
  | 'NATIVE_AMERICAN_BUSINESS'
  /** Service-disabled veteran-owned business. */
  | 'SERVICE_DISABLED_VETERAN_OWNED_BUSINESS'
  /** Small business. */
  | 'SMALL_BUSINESS'
  /** Women's business. */
  | 'WOMENS_BUSINESS';

/** A page of vendors. */
export type VendorConnection = {
  readonly __typename?: 'VendorConnection';
  /** The vendors of this page with their cursors. */
  readonly edges: ReadonlyArray<VendorEdge>;
  /** The vendors of this page. */
  readonly nodes: ReadonlyArray<Vendor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many vendors there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** The person to talk to at a vendor. */
export type VendorContact = {
  readonly __typename?: 'VendorContact';
  /** Business telephone. */
  readonly businessPhone: Maybe<Scalars['String']['output']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension: Maybe<Scalars['Int']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address. */
  readonly emailAddress: Maybe<Scalars['Email']['output']>;
  /** Fax number. */
  readonly faxNumber: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Last name. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Mobile telephone. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** Procore's id of the contact. */
  readonly procoreId: Scalars['ID']['output'];
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A vendor in a page. */
export type VendorEdge = {
  readonly __typename?: 'VendorEdge';
  /** Where the vendor stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: Vendor;
};

/** Which vendors of a company a list shows. Everything that is given has to hold. */
export type VendorFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only these vendors. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only vendors that belong to these. */
  readonly parentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only vendors with these standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only vendors with these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A group of vendors. */
export type VendorGroup = {
  readonly __typename?: 'VendorGroup';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** In which order the vendors of a company are listed. */
export type VendorSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: VendorSortField;
};

/** What the vendors of a company can be sorted by. */
export type VendorSortField =
  /** Name of the main office. */
  | 'MAIN_OFFICE_NAME'
  /** Name. */
  | 'NAME'
  /** How many projects and bids they have. */
  | 'PROJECT_AND_BID_COUNTS';

/** The account a request acts as. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The name the account logs in with, usually an e-mail address. */
  readonly login: Maybe<Scalars['String']['output']>;
  /** Full name in the company this request is for. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id of the account. */
  readonly procoreId: Scalars['ID']['output'];
  /** The account as a person of the company this request is for. */
  readonly user: Maybe<User>;
};

/** What kind of work a project is. */
export type WorkScope =
  /** Maintenance and service. */
  | 'MAINTENANCE_SERVICE'
  /** Building something new. */
  | 'NEW_CONSTRUCTION'
  /** Renovating or altering what is there. */
  | 'RENOVATION_ALTERATION'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( RfiRecord )
    | ( UserRecord )
    | ( VendorRecord )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  Attachment: ResolverTypeWrapper<AttachmentValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessRegister: ResolverTypeWrapper<BusinessRegister>;
  BusinessVerificationStatus: BusinessVerificationStatus;
  Company: ResolverTypeWrapper<CompanyRecord>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CostBaseType: CostBaseType;
  CostCode: ResolverTypeWrapper<CostCodeRecord>;
  CostCodeConnection: ResolverTypeWrapper<Omit<CostCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CostCodeEdge']>, nodes: ReadonlyArray<ResolversTypes['CostCode']> }>;
  CostCodeEdge: ResolverTypeWrapper<Omit<CostCodeEdge, 'node'> & { node: ResolversTypes['CostCode'] }>;
  CostCodeFilter: CostCodeFilter;
  CostImpact: ResolverTypeWrapper<CostImpact>;
  CostTypeEntry: ResolverTypeWrapper<CostTypeEntry>;
  Crew: ResolverTypeWrapper<CrewRecord>;
  CrewConnection: ResolverTypeWrapper<Omit<CrewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CrewEdge']>, nodes: ReadonlyArray<ResolversTypes['Crew']> }>;
  CrewEdge: ResolverTypeWrapper<Omit<CrewEdge, 'node'> & { node: ResolversTypes['Crew'] }>;
  CrewFilter: CrewFilter;
  CustomField: ResolverTypeWrapper<CustomField>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryMethod: DeliveryMethod;
  Department: ResolverTypeWrapper<Department>;
  DownloadableFile: ResolverTypeWrapper<FileValue>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactStatus: ImpactStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LabeledText: ResolverTypeWrapper<LabeledText>;
  Location: ResolverTypeWrapper<LocationRecord>;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LocationEdge']>, nodes: ReadonlyArray<ResolversTypes['Location']> }>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationFilter: LocationFilter;
  LocationSort: LocationSort;
  LocationSortField: LocationSortField;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRecord>;
  Office: ResolverTypeWrapper<Omit<Office, 'address'> & { address: Maybe<ResolversTypes['Address']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PermissionTemplate: ResolverTypeWrapper<PermissionTemplate>;
  PermissionTemplateScope: PermissionTemplateScope;
  PersistentMessage: ResolverTypeWrapper<PersistentMessage>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonAccount: PersonAccount;
  PersonClassification: ResolverTypeWrapper<PersonClassification>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonSortField: PersonSortField;
  Program: ResolverTypeWrapper<Program>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectClassification: ResolverTypeWrapper<ProjectClassification>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectFlag: ProjectFlag;
  ProjectPersonFilter: ProjectPersonFilter;
  ProjectSort: ProjectSort;
  ProjectSortField: ProjectSortField;
  ProjectStatusFilter: ProjectStatusFilter;
  ProjectTimecardEntryFilter: ProjectTimecardEntryFilter;
  ProjectUserFilter: ProjectUserFilter;
  ProjectUserSort: ProjectUserSort;
  ProjectUserSortField: ProjectUserSortField;
  ProjectVendorFilter: ProjectVendorFilter;
  ProjectVendorSort: ProjectVendorSort;
  ProjectVendorSortField: ProjectVendorSortField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rfi: ResolverTypeWrapper<RfiRecord>;
  RfiAnswer: ResolverTypeWrapper<Omit<RfiAnswer, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, createdBy: Maybe<ResolversTypes['User']> }>;
  RfiConnection: ResolverTypeWrapper<Omit<RfiConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RfiEdge']>, nodes: ReadonlyArray<ResolversTypes['Rfi']> }>;
  RfiEdge: ResolverTypeWrapper<Omit<RfiEdge, 'node'> & { node: ResolversTypes['Rfi'] }>;
  RfiFilter: RfiFilter;
  RfiQuestion: ResolverTypeWrapper<Omit<RfiQuestion, 'answers' | 'attachments'> & { answers: Maybe<ReadonlyArray<ResolversTypes['RfiAnswer']>>, attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>> }>;
  RfiRole: RfiRole;
  RfiSort: RfiSort;
  RfiSortField: RfiSortField;
  RfiStatus: RfiStatus;
  RfiStatusFilter: RfiStatusFilter;
  ScheduleImpact: ResolverTypeWrapper<ScheduleImpact>;
  SearchHits: ResolverTypeWrapper<SearchHitsValue>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SortDirection: SortDirection;
  SpecificationSection: ResolverTypeWrapper<SpecificationSectionRecord>;
  StandardCostCode: ResolverTypeWrapper<StandardCostCode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubJob: ResolverTypeWrapper<SubJobRecord>;
  TimecardApprovalStatus: TimecardApprovalStatus;
  TimecardCostCodeHours: ResolverTypeWrapper<Omit<TimecardCostCodeHours, 'costCode'> & { costCode: Maybe<ResolversTypes['CostCode']> }>;
  TimecardDayHours: ResolverTypeWrapper<TimecardDayHours>;
  TimecardEntry: ResolverTypeWrapper<TimecardEntryRecord>;
  TimecardEntryConnection: ResolverTypeWrapper<TimecardEntryPage>;
  TimecardEntryEdge: ResolverTypeWrapper<Omit<TimecardEntryEdge, 'node'> & { node: ResolversTypes['TimecardEntry'] }>;
  TimecardEntryFilter: TimecardEntryFilter;
  TimecardPersonHours: ResolverTypeWrapper<Omit<TimecardPersonHours, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  TimecardProgress: TimecardProgress;
  TimecardSignature: ResolverTypeWrapper<SignatureValue>;
  TimecardTimeType: ResolverTypeWrapper<TimecardTimeTypeRecord>;
  TimecardTotals: ResolverTypeWrapper<Omit<TimecardTotals, 'byCostCode' | 'byPerson'> & { byCostCode: ReadonlyArray<ResolversTypes['TimecardCostCodeHours']>, byPerson: ReadonlyArray<ResolversTypes['TimecardPersonHours']> }>;
  Timesheet: ResolverTypeWrapper<TimesheetRecord>;
  TimesheetConnection: ResolverTypeWrapper<Omit<TimesheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimesheetEdge']>, nodes: ReadonlyArray<ResolversTypes['Timesheet']> }>;
  TimesheetEdge: ResolverTypeWrapper<Omit<TimesheetEdge, 'node'> & { node: ResolversTypes['Timesheet'] }>;
  TimesheetFilter: TimesheetFilter;
  Trade: ResolverTypeWrapper<Trade>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserRecord>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserCreateInput: UserCreateInput;
  UserCreatePayload: ResolverTypeWrapper<Omit<UserCreatePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: ResolverTypeWrapper<Omit<UserInvitePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserSort: UserSort;
  UserSortField: UserSortField;
  Vendor: ResolverTypeWrapper<VendorRecord>;
  VendorCertification: VendorCertification;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversTypes['Vendor']> }>;
  VendorContact: ResolverTypeWrapper<VendorContact>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorGroup: ResolverTypeWrapper<VendorGroup>;
  VendorSort: VendorSort;
  VendorSortField: VendorSortField;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  WorkScope: WorkScope;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  AddressInput: AddressInput;
  Attachment: AttachmentValue;
  Boolean: Scalars['Boolean']['output'];
  BusinessRegister: BusinessRegister;
  Company: CompanyRecord;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Coordinates: Coordinates;
  CostCode: CostCodeRecord;
  CostCodeConnection: Omit<CostCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CostCodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CostCode']> };
  CostCodeEdge: Omit<CostCodeEdge, 'node'> & { node: ResolversParentTypes['CostCode'] };
  CostCodeFilter: CostCodeFilter;
  CostImpact: CostImpact;
  CostTypeEntry: CostTypeEntry;
  Crew: CrewRecord;
  CrewConnection: Omit<CrewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CrewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Crew']> };
  CrewEdge: Omit<CrewEdge, 'node'> & { node: ResolversParentTypes['Crew'] };
  CrewFilter: CrewFilter;
  CustomField: CustomField;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  Department: Department;
  DownloadableFile: FileValue;
  Email: Scalars['Email']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LabeledText: LabeledText;
  Location: LocationRecord;
  LocationConnection: Omit<LocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LocationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Location']> };
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationFilter: LocationFilter;
  LocationSort: LocationSort;
  Mutation: Record<PropertyKey, never>;
  Node: NodeRecord;
  Office: Omit<Office, 'address'> & { address: Maybe<ResolversParentTypes['Address']> };
  PageInfo: PageInfo;
  PermissionTemplate: PermissionTemplate;
  PersistentMessage: PersistentMessage;
  Person: PersonRecord;
  PersonClassification: PersonClassification;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Program: Program;
  Project: ProjectRecord;
  ProjectClassification: ProjectClassification;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectPersonFilter: ProjectPersonFilter;
  ProjectSort: ProjectSort;
  ProjectTimecardEntryFilter: ProjectTimecardEntryFilter;
  ProjectUserFilter: ProjectUserFilter;
  ProjectUserSort: ProjectUserSort;
  ProjectVendorFilter: ProjectVendorFilter;
  ProjectVendorSort: ProjectVendorSort;
  Query: Record<PropertyKey, never>;
  Rfi: RfiRecord;
  RfiAnswer: Omit<RfiAnswer, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, createdBy: Maybe<ResolversParentTypes['User']> };
  RfiConnection: Omit<RfiConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RfiEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rfi']> };
  RfiEdge: Omit<RfiEdge, 'node'> & { node: ResolversParentTypes['Rfi'] };
  RfiFilter: RfiFilter;
  RfiQuestion: Omit<RfiQuestion, 'answers' | 'attachments'> & { answers: Maybe<ReadonlyArray<ResolversParentTypes['RfiAnswer']>>, attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>> };
  RfiSort: RfiSort;
  ScheduleImpact: ScheduleImpact;
  SearchHits: SearchHitsValue;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SpecificationSection: SpecificationSectionRecord;
  StandardCostCode: StandardCostCode;
  String: Scalars['String']['output'];
  SubJob: SubJobRecord;
  TimecardCostCodeHours: Omit<TimecardCostCodeHours, 'costCode'> & { costCode: Maybe<ResolversParentTypes['CostCode']> };
  TimecardDayHours: TimecardDayHours;
  TimecardEntry: TimecardEntryRecord;
  TimecardEntryConnection: TimecardEntryPage;
  TimecardEntryEdge: Omit<TimecardEntryEdge, 'node'> & { node: ResolversParentTypes['TimecardEntry'] };
  TimecardEntryFilter: TimecardEntryFilter;
  TimecardPersonHours: Omit<TimecardPersonHours, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  TimecardSignature: SignatureValue;
  TimecardTimeType: TimecardTimeTypeRecord;
  TimecardTotals: Omit<TimecardTotals, 'byCostCode' | 'byPerson'> & { byCostCode: ReadonlyArray<ResolversParentTypes['TimecardCostCodeHours']>, byPerson: ReadonlyArray<ResolversParentTypes['TimecardPersonHours']> };
  Timesheet: TimesheetRecord;
  TimesheetConnection: Omit<TimesheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimesheetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Timesheet']> };
  TimesheetEdge: Omit<TimesheetEdge, 'node'> & { node: ResolversParentTypes['Timesheet'] };
  TimesheetFilter: TimesheetFilter;
  Trade: Trade;
  URL: Scalars['URL']['output'];
  User: UserRecord;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserCreateInput: UserCreateInput;
  UserCreatePayload: Omit<UserCreatePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserError;
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: Omit<UserInvitePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserSort: UserSort;
  Vendor: VendorRecord;
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vendor']> };
  VendorContact: VendorContact;
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorGroup: VendorGroup;
  VendorSort: VendorSort;
  Viewer: Omit<Viewer, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filename: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessRegister'] = ResolversParentTypes['BusinessRegister']> = {
  identifier: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationStatus: Resolver<Maybe<ResolversTypes['BusinessVerificationStatus']>, ParentType, ContextType>;
  verifiedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  businessNetworkEnabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivePeople: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<CompanyInactivePeopleArgs>>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mine: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<CompanyPeopleArgs>>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<CompanyPersonArgs, 'id'>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<CompanyProjectArgs, 'id'>>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<CompanyProjectsArgs>>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, RequireFields<CompanyTimecardEntriesArgs, 'from' | 'to'>>;
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType, RequireFields<CompanyTimecardEntryArgs, 'id'>>;
  timecardTimeTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardTimeType']>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<CompanyUserArgs, 'id'>>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<CompanyUsersArgs>>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<CompanyVendorArgs, 'id'>>;
  vendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<CompanyVendorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CostCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCode'] = ResolversParentTypes['CostCode']> = {
  budgeted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostTypeEntry']>>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fullCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<CostCodeRfisArgs>>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCodeConnection'] = ResolversParentTypes['CostCodeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CostCodeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CostCode']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CostCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCodeEdge'] = ResolversParentTypes['CostCodeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CostCode'], ParentType, ContextType>;
};

export type CostImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostImpact'] = ResolversParentTypes['CostImpact']> = {
  status: Resolver<Maybe<ResolversTypes['ImpactStatus']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CostTypeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostTypeEntry'] = ResolversParentTypes['CostTypeEntry']> = {
  baseType: Resolver<Maybe<ResolversTypes['CostBaseType']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CrewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Crew'] = ResolversParentTypes['Crew']> = {
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  leadUser: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  memberUsers: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  members: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrewConnection'] = ResolversParentTypes['CrewConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CrewEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Crew']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CrewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrewEdge'] = ResolversParentTypes['CrewEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Crew'], ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  dataType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitionId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DownloadableFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownloadableFile'] = ResolversParentTypes['DownloadableFile']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'TimecardSignature', ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabeledTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabeledText'] = ResolversParentTypes['LabeledText']> = {
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  children: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, Partial<LocationChildrenArgs>>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<LocationRfisArgs>>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  userCreate: Resolver<Maybe<ResolversTypes['UserCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserCreateArgs, 'input'>>;
  userInvite: Resolver<Maybe<ResolversTypes['UserInvitePayload']>, ParentType, ContextType, RequireFields<MutationUserInviteArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Company' | 'CostCode' | 'Crew' | 'Location' | 'Person' | 'Project' | 'Rfi' | 'SpecificationSection' | 'SubJob' | 'TimecardEntry' | 'TimecardTimeType' | 'Timesheet' | 'User' | 'Vendor', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  division: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionTemplate'] = ResolversParentTypes['PermissionTemplate']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectSpecific: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['PermissionTemplateScope']>, ParentType, ContextType>;
};

export type PersistentMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentMessage'] = ResolversParentTypes['PersistentMessage']> = {
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  avatarUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  connected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  employeeNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erpAccountant: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  faxNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jobTitle: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobilePhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, RequireFields<PersonTimecardEntriesArgs, 'from' | 'to'>>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  workClassification: Resolver<Maybe<ResolversTypes['PersonClassification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonClassification'] = ResolversParentTypes['PersonClassification']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  accountingNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  actualStartDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  bidType: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  completionDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coordinates: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  costCodes: Resolver<Maybe<ResolversTypes['CostCodeConnection']>, ParentType, ContextType, Partial<ProjectCostCodesArgs>>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  crew: Resolver<Maybe<ResolversTypes['Crew']>, ParentType, ContextType, RequireFields<ProjectCrewArgs, 'id'>>;
  crews: Resolver<Maybe<ResolversTypes['CrewConnection']>, ParentType, ContextType, Partial<ProjectCrewsArgs>>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deliveryMethod: Resolver<Maybe<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  demo: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  departments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designatedMarketArea: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erpIntegrated: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  flag: Resolver<Maybe<ResolversTypes['ProjectFlag']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivePeople: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<ProjectInactivePeopleArgs>>;
  inboundEmailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  locale: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<ProjectLocationArgs, 'id'>>;
  locations: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, Partial<ProjectLocationsArgs>>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  originCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerType: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<ProjectPeopleArgs>>;
  persistentMessage: Resolver<Maybe<ResolversTypes['PersistentMessage']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  projectedFinishDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicNotes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType, RequireFields<ProjectRfiArgs, 'id'>>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<ProjectRfisArgs>>;
  search: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHits']>>, ParentType, ContextType, RequireFields<ProjectSearchArgs, 'first' | 'text'>>;
  sector: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  squareFeet: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  startDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  storeNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subJobs: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubJob']>>, ParentType, ContextType>;
  template: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeZone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneLabel: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, Partial<ProjectTimecardEntriesArgs>>;
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType, RequireFields<ProjectTimecardEntryArgs, 'id'>>;
  timecardTimeTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardTimeType']>>, ParentType, ContextType>;
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType, RequireFields<ProjectTimesheetArgs, 'id'>>;
  timesheets: Resolver<Maybe<ResolversTypes['TimesheetConnection']>, ParentType, ContextType, Partial<ProjectTimesheetsArgs>>;
  totalValue: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ProjectUsersArgs>>;
  vendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<ProjectVendorsArgs>>;
  warrantyEndDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warrantyStartDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workScope: Resolver<Maybe<ResolversTypes['WorkScope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectClassification'] = ResolversParentTypes['ProjectClassification']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'includeFree'>>;
  company: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  viewer: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RfiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rfi'] = ResolversParentTypes['Rfi']> = {
  accepted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assignees: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  ballInCourt: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  ballInCourtRole: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCode: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  costImpact: Resolver<Maybe<ResolversTypes['CostImpact']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distributionList: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  draft: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  drawingNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  manager: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  questions: Resolver<Maybe<ReadonlyArray<ResolversTypes['RfiQuestion']>>, ParentType, ContextType>;
  receivedFrom: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reference: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredAssignees: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  resolvedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responsibleContractor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  scheduleImpact: Resolver<Maybe<ResolversTypes['ScheduleImpact']>, ParentType, ContextType>;
  specificationSection: Resolver<Maybe<ResolversTypes['SpecificationSection']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['ProjectClassification']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['RfiStatus']>, ParentType, ContextType>;
  subJob: Resolver<Maybe<ResolversTypes['SubJob']>, ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['LabeledText']>>, ParentType, ContextType>;
  translatedStatus: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  webUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RfiAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiAnswer'] = ResolversParentTypes['RfiAnswer']> = {
  answeredAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  body: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  richTextBody: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RfiConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiConnection'] = ResolversParentTypes['RfiConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RfiEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Rfi']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RfiEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiEdge'] = ResolversParentTypes['RfiEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Rfi'], ParentType, ContextType>;
};

export type RfiQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiQuestion'] = ResolversParentTypes['RfiQuestion']> = {
  answers: Resolver<Maybe<ReadonlyArray<ResolversTypes['RfiAnswer']>>, ParentType, ContextType>;
  askedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  body: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  richTextBody: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleImpact'] = ResolversParentTypes['ScheduleImpact']> = {
  days: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['ImpactStatus']>, ParentType, ContextType>;
};

export type SearchHitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHits'] = ResolversParentTypes['SearchHits']> = {
  kind: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchResult']>>, ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Rfi' | 'User' | 'Vendor', ParentType, ContextType>;
};

export type SpecificationSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSection'] = ResolversParentTypes['SpecificationSection']> = {
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardCostCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardCostCode'] = ResolversParentTypes['StandardCostCode']> = {
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubJob'] = ResolversParentTypes['SubJob']> = {
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimecardCostCodeHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardCostCodeHours'] = ResolversParentTypes['TimecardCostCodeHours']> = {
  costCode: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TimecardDayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardDayHours'] = ResolversParentTypes['TimecardDayHours']> = {
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TimecardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntry'] = ResolversParentTypes['TimecardEntry']> = {
  approvalStatus: Resolver<Maybe<ResolversTypes['TimecardApprovalStatus']>, ParentType, ContextType>;
  billable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  costCode: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  costTypeProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  crew: Resolver<Maybe<ResolversTypes['Crew']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inProgress: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  injured: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  lunchMinutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  recordedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signature: Resolver<Maybe<ResolversTypes['TimecardSignature']>, ParentType, ContextType>;
  signed: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  splitEntries: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardEntry']>>, ParentType, ContextType>;
  subJob: Resolver<Maybe<ResolversTypes['SubJob']>, ParentType, ContextType>;
  timeIn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeOut: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeType: Resolver<Maybe<ResolversTypes['TimecardTimeType']>, ParentType, ContextType>;
  timeTypeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  timesheetStatus: Resolver<Maybe<ResolversTypes['TimecardApprovalStatus']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimecardEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryConnection'] = ResolversParentTypes['TimecardEntryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TimecardEntryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals: Resolver<ResolversTypes['TimecardTotals'], ParentType, ContextType>;
};

export type TimecardEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryEdge'] = ResolversParentTypes['TimecardEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['TimecardEntry'], ParentType, ContextType>;
};

export type TimecardPersonHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardPersonHours'] = ResolversParentTypes['TimecardPersonHours']> = {
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TimecardSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardSignature'] = ResolversParentTypes['TimecardSignature']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  largeThumbnailUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mediumThumbnailUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimecardTimeTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardTimeType'] = ResolversParentTypes['TimecardTimeType']> = {
  abbreviation: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  global: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimecardTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardTotals'] = ResolversParentTypes['TimecardTotals']> = {
  byCostCode: Resolver<ReadonlyArray<ResolversTypes['TimecardCostCodeHours']>, ParentType, ContextType>;
  byDay: Resolver<ReadonlyArray<ResolversTypes['TimecardDayHours']>, ParentType, ContextType>;
  byPerson: Resolver<ReadonlyArray<ResolversTypes['TimecardPersonHours']>, ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  partial: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimesheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timesheet'] = ResolversParentTypes['Timesheet']> = {
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['TimecardApprovalStatus']>, ParentType, ContextType>;
  timecardEntries: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardEntry']>>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimesheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetConnection'] = ResolversParentTypes['TimesheetConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TimesheetEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimesheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetEdge'] = ResolversParentTypes['TimesheetEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Timesheet'], ParentType, ContextType>;
};

export type TradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  avatarUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessPhoneExtension: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  companyPermissionTemplate: Resolver<Maybe<ResolversTypes['PermissionTemplate']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  emailSignature: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  employeeNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erpAccountant: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  faxNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insuranceManager: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invitedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jobTitle: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobilePhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissionTemplate: Resolver<Maybe<ResolversTypes['PermissionTemplate']>, ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, RequireFields<UserRfisArgs, 'projectId' | 'role'>>;
  role: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  verifiedEmployee: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserCreatePayload'] = ResolversParentTypes['UserCreatePayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserInvitePayload'] = ResolversParentTypes['UserInvitePayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  abbreviatedName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  authorizedBidder: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bidContacts: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessRegister: Resolver<Maybe<ResolversTypes['BusinessRegister']>, ParentType, ContextType>;
  certifications: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorCertification']>>, ParentType, ContextType>;
  childCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<VendorChildrenArgs>>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  companyVendor: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  connected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  faxNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['VendorGroup']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laborUnion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mobilePhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonUnionPrevailingWage: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  prequalified: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  primaryContact: Resolver<Maybe<ResolversTypes['VendorContact']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<VendorProjectsArgs>>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, RequireFields<VendorRfisArgs, 'projectId'>>;
  standardCostCodes: Resolver<Maybe<ReadonlyArray<ResolversTypes['StandardCostCode']>>, ParentType, ContextType>;
  syncedToErp: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tradeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trades: Resolver<Maybe<ReadonlyArray<ResolversTypes['Trade']>>, ParentType, ContextType>;
  unionMember: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<VendorUsersArgs>>;
  website: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorContact'] = ResolversParentTypes['VendorContact']> = {
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessPhoneExtension: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  faxNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobilePhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorGroup'] = ResolversParentTypes['VendorGroup']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  login: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address: AddressResolvers<ContextType>;
  Attachment: AttachmentResolvers<ContextType>;
  BusinessRegister: BusinessRegisterResolvers<ContextType>;
  Company: CompanyResolvers<ContextType>;
  CompanyConnection: CompanyConnectionResolvers<ContextType>;
  CompanyEdge: CompanyEdgeResolvers<ContextType>;
  Coordinates: CoordinatesResolvers<ContextType>;
  CostCode: CostCodeResolvers<ContextType>;
  CostCodeConnection: CostCodeConnectionResolvers<ContextType>;
  CostCodeEdge: CostCodeEdgeResolvers<ContextType>;
  CostImpact: CostImpactResolvers<ContextType>;
  CostTypeEntry: CostTypeEntryResolvers<ContextType>;
  Crew: CrewResolvers<ContextType>;
  CrewConnection: CrewConnectionResolvers<ContextType>;
  CrewEdge: CrewEdgeResolvers<ContextType>;
  CustomField: CustomFieldResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Department: DepartmentResolvers<ContextType>;
  DownloadableFile: DownloadableFileResolvers<ContextType>;
  Email: GraphQLScalarType;
  JSON: GraphQLScalarType;
  LabeledText: LabeledTextResolvers<ContextType>;
  Location: LocationResolvers<ContextType>;
  LocationConnection: LocationConnectionResolvers<ContextType>;
  LocationEdge: LocationEdgeResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Office: OfficeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PermissionTemplate: PermissionTemplateResolvers<ContextType>;
  PersistentMessage: PersistentMessageResolvers<ContextType>;
  Person: PersonResolvers<ContextType>;
  PersonClassification: PersonClassificationResolvers<ContextType>;
  PersonConnection: PersonConnectionResolvers<ContextType>;
  PersonEdge: PersonEdgeResolvers<ContextType>;
  Program: ProgramResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  ProjectClassification: ProjectClassificationResolvers<ContextType>;
  ProjectConnection: ProjectConnectionResolvers<ContextType>;
  ProjectEdge: ProjectEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rfi: RfiResolvers<ContextType>;
  RfiAnswer: RfiAnswerResolvers<ContextType>;
  RfiConnection: RfiConnectionResolvers<ContextType>;
  RfiEdge: RfiEdgeResolvers<ContextType>;
  RfiQuestion: RfiQuestionResolvers<ContextType>;
  ScheduleImpact: ScheduleImpactResolvers<ContextType>;
  SearchHits: SearchHitsResolvers<ContextType>;
  SearchResult: SearchResultResolvers<ContextType>;
  SpecificationSection: SpecificationSectionResolvers<ContextType>;
  StandardCostCode: StandardCostCodeResolvers<ContextType>;
  SubJob: SubJobResolvers<ContextType>;
  TimecardCostCodeHours: TimecardCostCodeHoursResolvers<ContextType>;
  TimecardDayHours: TimecardDayHoursResolvers<ContextType>;
  TimecardEntry: TimecardEntryResolvers<ContextType>;
  TimecardEntryConnection: TimecardEntryConnectionResolvers<ContextType>;
  TimecardEntryEdge: TimecardEntryEdgeResolvers<ContextType>;
  TimecardPersonHours: TimecardPersonHoursResolvers<ContextType>;
  TimecardSignature: TimecardSignatureResolvers<ContextType>;
  TimecardTimeType: TimecardTimeTypeResolvers<ContextType>;
  TimecardTotals: TimecardTotalsResolvers<ContextType>;
  Timesheet: TimesheetResolvers<ContextType>;
  TimesheetConnection: TimesheetConnectionResolvers<ContextType>;
  TimesheetEdge: TimesheetEdgeResolvers<ContextType>;
  Trade: TradeResolvers<ContextType>;
  URL: GraphQLScalarType;
  User: UserResolvers<ContextType>;
  UserConnection: UserConnectionResolvers<ContextType>;
  UserCreatePayload: UserCreatePayloadResolvers<ContextType>;
  UserEdge: UserEdgeResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  UserInvitePayload: UserInvitePayloadResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorConnection: VendorConnectionResolvers<ContextType>;
  VendorContact: VendorContactResolvers<ContextType>;
  VendorEdge: VendorEdgeResolvers<ContextType>;
  VendorGroup: VendorGroupResolvers<ContextType>;
  Viewer: ViewerResolvers<ContextType>;
};

