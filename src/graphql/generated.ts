import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord, FileValue, CompanyRecord, CostCodeRecord, CustomFieldDefinitionRecord, DepartmentRecord, LocationRecord, OfficeRecord, ProgramRecord, ProjectRecord, ProjectBidTypeRecord, ProjectClassificationRecord, ProjectOwnerTypeRecord, ProjectRegionRecord, ProjectStageRecord, ProjectToolRecord, ProjectTypeRecord, RfiRecord, SpecificationSectionRecord, SubJobRecord, TradeRecord, UserRecord, VendorRecord, VendorInsuranceRecord, WorkClassificationRecord } from '../domains/index.js';
import type { AttachmentValue, CustomFieldValue } from '../procore/values.js';
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
  /** How the company has set up Procore. */
  readonly configuration: Maybe<CompanyConfiguration>;
  /** One field that the company defined itself. */
  readonly customFieldDefinition: Maybe<CustomFieldDefinition>;
  /** The fields that the company defined itself. */
  readonly customFieldDefinitions: Maybe<CustomFieldDefinitionConnection>;
  /** The departments of the company. */
  readonly departments: Maybe<ReadonlyArray<Department>>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The vendors that were deactivated in the company's directory; `vendors` leaves them out. */
  readonly inactiveVendors: Maybe<VendorConnection>;
  /** The insurances of the vendors in the company's directory. */
  readonly insurances: Maybe<VendorInsuranceConnection>;
  /** The company's logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Whether the account is an active employee of this company. */
  readonly mine: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The offices of the company. */
  readonly offices: Maybe<ReadonlyArray<Office>>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The programs of the company. */
  readonly programs: Maybe<ReadonlyArray<Program>>;
  /** One project of the company. */
  readonly project: Maybe<Project>;
  /** The types of bids that projects are won with. */
  readonly projectBidTypes: Maybe<ReadonlyArray<ProjectBidType>>;
  /** The types of owners that projects have. */
  readonly projectOwnerTypes: Maybe<ReadonlyArray<ProjectOwnerType>>;
  /** The regions a project can be in. */
  readonly projectRegions: Maybe<ReadonlyArray<ProjectRegion>>;
  /** The stages a project can be at. */
  readonly projectStages: Maybe<ReadonlyArray<ProjectStage>>;
  /** The types a project can be of. */
  readonly projectTypes: Maybe<ReadonlyArray<ProjectType>>;
  /** The projects of the company that the account may see; active ones, unless the filter says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
  /** One trade of the company. */
  readonly trade: Maybe<Trade>;
  /** The trades that the company's vendors work in. */
  readonly trades: Maybe<TradeConnection>;
  /** One user of the company, inactive ones included. */
  readonly user: Maybe<User>;
  /** The company's directory: its active users. */
  readonly users: Maybe<UserConnection>;
  /** One vendor of the company. */
  readonly vendor: Maybe<Vendor>;
  /** The active vendors of the company's directory. */
  readonly vendors: Maybe<VendorConnection>;
  /** The classifications by which the company sorts its workers. */
  readonly workClassifications: Maybe<ReadonlyArray<WorkClassification>>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyCustomFieldDefinitionArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyCustomFieldDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomFieldDefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<CustomFieldDefinitionSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyInactiveVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InactiveVendorSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyInsurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CompanyTradeArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyTradesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

/** How a company has set up Procore. */
export type CompanyConfiguration = {
  readonly __typename?: 'CompanyConfiguration';
  /** Currency as an ISO 4217 code, e.g. `USD`. */
  readonly currencyCode: Maybe<Scalars['String']['output']>;
  /** How amounts are shown, in Procore's words. */
  readonly currencyDisplay: Maybe<Scalars['String']['output']>;
  /** Sign of the currency, e.g. `$`. */
  readonly currencySymbol: Maybe<Scalars['String']['output']>;
  /** Whether pictures are marked up on drawings as they come in. */
  readonly imageAsBuiltsEnabled: Maybe<Scalars['Boolean']['output']>;
  /** Whether only some kinds of files can be uploaded. */
  readonly strictFileUploading: Maybe<Scalars['Boolean']['output']>;
  /** Whether hours can be booked on tasks. */
  readonly taskCodesEnabled: Maybe<Scalars['Boolean']['output']>;
  /** What is recorded of work that is paid by time and materials. */
  readonly timeAndMaterials: Maybe<TimeAndMaterialsConfiguration>;
  /** How hours are recorded. */
  readonly timesheets: Maybe<TimesheetConfiguration>;
  /** Whether times are shown on a clock of 24 hours. */
  readonly uses24HourClock: Maybe<Scalars['Boolean']['output']>;
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
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
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

/** A value of a field that the company defined itself. */
export type CustomField = {
  readonly __typename?: 'CustomField';
  /** What kind of value it is, in Procore's words, e.g. `string`, `decimal`, `boolean`, `lov_entry`. */
  readonly dataType: Maybe<Scalars['String']['output']>;
  /** What the field means: its label and what can be chosen. */
  readonly definition: Maybe<CustomFieldDefinition>;
  /** Procore's id of the field's definition. */
  readonly definitionId: Scalars['ID']['output'];
  /** The value in the shape its kind has; a list entry is an object with `id` and `label`. */
  readonly value: Maybe<Scalars['JSON']['output']>;
};

/** Something that can be chosen in a custom field. */
export type CustomFieldChoice = {
  readonly __typename?: 'CustomFieldChoice';
  /** Whether it can be chosen. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** What people see. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Where it stands; the highest is on top. */
  readonly position: Maybe<Scalars['Float']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A field that a company defined itself. */
export type CustomFieldDefinition = Node & {
  readonly __typename?: 'CustomFieldDefinition';
  /** Whether the field is in use. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** What can be chosen, from the top; empty for a field that is not a choice. Takes a call for each field that is one. */
  readonly choices: Maybe<ReadonlyArray<CustomFieldChoice>>;
  /** What kind of value it holds, in Procore's words, e.g. `string`, `decimal`, `boolean`, `lov_entry`. */
  readonly dataType: Maybe<Scalars['String']['output']>;
  /** Text of a field that can only be read. */
  readonly defaultValue: Maybe<Scalars['String']['output']>;
  /** What the field is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What people see next to the field. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Which form of its kind it is, in Procore's words. */
  readonly variant: Maybe<Scalars['String']['output']>;
};

/** A page of custom fields. */
export type CustomFieldDefinitionConnection = {
  readonly __typename?: 'CustomFieldDefinitionConnection';
  /** The custom fields of this page with their cursors. */
  readonly edges: ReadonlyArray<CustomFieldDefinitionEdge>;
  /** The custom fields of this page. */
  readonly nodes: ReadonlyArray<CustomFieldDefinition>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many custom fields there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A field in a page. */
export type CustomFieldDefinitionEdge = {
  readonly __typename?: 'CustomFieldDefinitionEdge';
  /** Where the field stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The field. */
  readonly node: CustomFieldDefinition;
};

/** Which custom fields a list shows. Everything that is given has to hold. */
export type CustomFieldDefinitionFilter = {
  /** Only these fields. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order custom fields are listed. */
export type CustomFieldDefinitionSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: CustomFieldDefinitionSortField;
};

/** What custom fields can be sorted by. */
export type CustomFieldDefinitionSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Label. */
  | 'LABEL';

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
export type Department = Node & ProjectClassification & {
  readonly __typename?: 'Department';
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
  /** The projects this department works on; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A department of the company. */
export type DepartmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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

/** In which order inactive vendors are listed. */
export type InactiveVendorSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: InactiveVendorSortField;
};

/** What inactive vendors can be sorted by. */
export type InactiveVendorSortField =
  /** Name. */
  | 'NAME';

/** Whether an insurance is what the company asks for. */
export type InsuranceStatus =
  /** It is. */
  | 'COMPLIANT'
  /** It is so far, and is being looked at. */
  | 'COMPLIANT_IN_PROGRESS'
  /** It has ended. */
  | 'EXPIRED'
  /** It is not. */
  | 'NON_COMPLIANT'
  /** It is not so far, and is being looked at. */
  | 'NON_COMPLIANT_IN_PROGRESS'
  /** Nobody has decided. */
  | 'UNDECIDED'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED'
  /** The vendor is not registered with whoever decides. */
  | 'UNREGISTERED';

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
export type Office = Node & {
  readonly __typename?: 'Office';
  /** Where it is. */
  readonly address: Maybe<Address>;
  /** Division. */
  readonly division: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects this office is in charge of; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** An office of the company. */
export type OfficeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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

/** A program: projects that belong together. */
export type Program = Node & ProjectClassification & {
  readonly __typename?: 'Program';
  /** Where it is, as it was written down. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Where it is, as a point. */
  readonly coordinates: Maybe<Coordinates>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Logo. */
  readonly logoUrl: Maybe<Scalars['URL']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Photo. */
  readonly photoUrl: Maybe<Scalars['URL']['output']>;
  /** Postal code. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** How many projects it has. */
  readonly projectCount: Maybe<Scalars['Int']['output']>;
  /** The projects of this program; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
  /** Website. */
  readonly website: Maybe<Scalars['String']['output']>;
};


/** A program: projects that belong together. */
export type ProgramProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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
  readonly bidType: Maybe<ProjectBidType>;
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
  /** The vendors of the project that were deactivated; `vendors` leaves them out. */
  readonly inactiveVendors: Maybe<VendorConnection>;
  /** Address to which e-mails for the project can be sent. */
  readonly inboundEmailAddress: Maybe<Scalars['Email']['output']>;
  /** The insurances that vendors have for the project. */
  readonly insurances: Maybe<VendorInsuranceConnection>;
  /** The days that matter on the project. */
  readonly keyDates: Maybe<ProjectKeyDates>;
  /** The links on the project's home page. */
  readonly links: Maybe<ReadonlyArray<ProjectLink>>;
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
  readonly ownerType: Maybe<ProjectOwnerType>;
  /** The project this one is part of. */
  readonly parent: Maybe<Project>;
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
  readonly region: Maybe<ProjectRegion>;
  /** One RFI of the project. */
  readonly rfi: Maybe<Rfi>;
  /** The project's requests for information. */
  readonly rfis: Maybe<RfiConnection>;
  /** Market sector, e.g. a kind of building. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Floor area in square feet. */
  readonly squareFeet: Maybe<Scalars['Int']['output']>;
  /** Stage, e.g. bidding or course of construction. */
  readonly stage: Maybe<ProjectStage>;
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
  /** The tools of the project. */
  readonly tools: Maybe<ReadonlyArray<ProjectTool>>;
  /** Value of the work performed, planned or put in place. */
  readonly totalValue: Maybe<Scalars['Decimal']['output']>;
  /** The trades that the vendors on the project work in. */
  readonly trades: Maybe<ReadonlyArray<Trade>>;
  /** Type of the project. */
  readonly type: Maybe<ProjectType>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The people on the project. */
  readonly users: Maybe<UserConnection>;
  /** The active vendors on the project. */
  readonly vendors: Maybe<VendorConnection>;
  /** Last day of the warranty. */
  readonly warrantyEndDate: Maybe<Scalars['Date']['output']>;
  /** First day of the warranty. */
  readonly warrantyStartDate: Maybe<Scalars['Date']['output']>;
  /** The classifications of workers that the project uses. */
  readonly workClassifications: Maybe<ReadonlyArray<WorkClassification>>;
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
export type ProjectInactiveVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InactiveVendorSort>;
};


/** A construction project. */
export type ProjectInsurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vendorId?: InputMaybe<Scalars['ID']['input']>;
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
export type ProjectToolsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A type of bids, e.g. negotiated. */
export type ProjectBidType = Node & ProjectClassification & {
  readonly __typename?: 'ProjectBidType';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects won with bids of this type; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A type of bids, e.g. negotiated. */
export type ProjectBidTypeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
};

/** An entry of one of the lists by which a company sorts its projects. */
export type ProjectClassification = {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects that are sorted under it; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** An entry of one of the lists by which a company sorts its projects. */
export type ProjectClassificationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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
  /** Only those of these bid types. */
  readonly bidTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only demo projects, or only the others. */
  readonly demo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these departments. */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these projects, active or not. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Project number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these offices. */
  readonly officeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these owner types. */
  readonly ownerTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these programs. */
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these regions. */
  readonly regionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those at these stages. */
  readonly stageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Active ones, inactive ones or all; active ones when nothing is said. */
  readonly status?: InputMaybe<ProjectStatusFilter>;
  /** Only those synchronized with another system, or only the others. */
  readonly synced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only templates, or only the others. */
  readonly template?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these types. */
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

/** The days that matter on a project. */
export type ProjectKeyDates = {
  readonly __typename?: 'ProjectKeyDates';
  /** How far the finish is off, as Procore words it. */
  readonly finishVariance: Maybe<Scalars['String']['output']>;
  /** The days that the project set itself. */
  readonly milestones: Maybe<ReadonlyArray<ProjectMilestone>>;
  /** How much of the work is done, in percent. */
  readonly percentComplete: Maybe<Scalars['Int']['output']>;
  /** Day on which the schedule has the work substantially complete. */
  readonly substantialCompletionDate: Maybe<Scalars['Date']['output']>;
};

/** A link on a project's home page. */
export type ProjectLink = {
  readonly __typename?: 'ProjectLink';
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Text of the link. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it leads. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A day that a project set itself, e.g. topping out. */
export type ProjectMilestone = {
  readonly __typename?: 'ProjectMilestone';
  /** When it happened. */
  readonly actualDate: Maybe<Scalars['Date']['output']>;
  /** When it should happen. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** What happens. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether it is shown on the project's timeline. */
  readonly onTimeline: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** A type of owners, e.g. public agency. */
export type ProjectOwnerType = Node & ProjectClassification & {
  readonly __typename?: 'ProjectOwnerType';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects of owners of this type; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A type of owners, e.g. public agency. */
export type ProjectOwnerTypeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
};

/** A region of projects. */
export type ProjectRegion = Node & ProjectClassification & {
  readonly __typename?: 'ProjectRegion';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects in this region; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A region of projects. */
export type ProjectRegionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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

/** A stage of projects, e.g. bidding or course of construction. */
export type ProjectStage = Node & ProjectClassification & {
  readonly __typename?: 'ProjectStage';
  /** Whether projects are bid on at this stage. */
  readonly bidding: Maybe<Scalars['Boolean']['output']>;
  /** What kind of stage it is, in Procore's words. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Whether projects are mere concepts at this stage. */
  readonly concept: Maybe<Scalars['Boolean']['output']>;
  /** Whether Procore made the stage: it cannot be changed or deleted. */
  readonly default: Maybe<Scalars['Boolean']['output']>;
  /** Whether stages are below this one. */
  readonly hasChildren: Maybe<Scalars['Boolean']['output']>;
  /** Whether RFIs of this stage have a prefix of its own. */
  readonly hasRfiPrefixes: Maybe<Scalars['Boolean']['output']>;
  /** Whether the stage can be hidden. */
  readonly hideable: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects at this stage; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
  /** Whether the stage cannot be changed or deleted. */
  readonly readOnly: Maybe<Scalars['Boolean']['output']>;
};


/** A stage of projects, e.g. bidding or course of construction. */
export type ProjectStageProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
};

/** Which projects by their status. */
export type ProjectStatusFilter =
  /** Active ones. */
  | 'ACTIVE'
  /** All of them. */
  | 'ALL'
  /** Inactive ones. */
  | 'INACTIVE';

/** A tool of Procore's in a project, e.g. RFIs. */
export type ProjectTool = Node & {
  readonly __typename?: 'ProjectTool';
  /** What this account may do with it, in Procore's words, e.g. `admin`. */
  readonly accessLevel: Maybe<Scalars['String']['output']>;
  /** Whether it is switched on. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Name of the tool inside Procore, e.g. `rfi`. */
  readonly engineName: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands among the others. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project. */
  readonly project: Project;
  /** Whether it cannot be switched off. */
  readonly required: Maybe<Scalars['Boolean']['output']>;
  /** Name that people see. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** A type of projects, e.g. healthcare. */
export type ProjectType = Node & ProjectClassification & {
  readonly __typename?: 'ProjectType';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects of this type; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A type of projects, e.g. healthcare. */
export type ProjectTypeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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
  /** Only vendors with these trades. */
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
  readonly stage: Maybe<ProjectStage>;
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
  /** Only those of this stage of the project. */
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

/** What a company records of work that is paid by time and materials. */
export type TimeAndMaterialsConfiguration = {
  readonly __typename?: 'TimeAndMaterialsConfiguration';
  /** Whether equipment is. */
  readonly equipment: Maybe<Scalars['Boolean']['output']>;
  /** Whether labor is. */
  readonly labor: Maybe<Scalars['Boolean']['output']>;
  /** Whether materials are. */
  readonly materials: Maybe<Scalars['Boolean']['output']>;
  /** Whether the work of subcontractors is. */
  readonly subcontractors: Maybe<Scalars['Boolean']['output']>;
};

/** How a company records hours. */
export type TimesheetConfiguration = {
  readonly __typename?: 'TimesheetConfiguration';
  /** Whether people see all projects when they fill in a time card. */
  readonly employeesSeeAllProjects: Maybe<Scalars['Boolean']['output']>;
  /** Whether timesheets are switched on. */
  readonly enabled: Maybe<Scalars['Boolean']['output']>;
  /** Whether time cards are private unless somebody says otherwise. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** To how many minutes hours are rounded. */
  readonly roundingIncrement: Maybe<Scalars['Int']['output']>;
  /** How hours are rounded, in Procore's words. */
  readonly roundingRule: Maybe<Scalars['String']['output']>;
  /** Text above a signature. */
  readonly signatureText: Maybe<Scalars['String']['output']>;
  /** Day on which a week starts, as Procore numbers the days. */
  readonly weekStartDay: Maybe<Scalars['Int']['output']>;
};

/** A trade, e.g. masonry. */
export type Trade = Node & {
  readonly __typename?: 'Trade';
  /** Whether the trade is in use. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendors of the company that work in it. */
  readonly vendors: Maybe<VendorConnection>;
};


/** A trade, e.g. masonry. */
export type TradeVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<VendorSort>;
};

/** A page of trades. */
export type TradeConnection = {
  readonly __typename?: 'TradeConnection';
  /** The trades of this page with their cursors. */
  readonly edges: ReadonlyArray<TradeEdge>;
  /** The trades of this page. */
  readonly nodes: ReadonlyArray<Trade>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many trades there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A trade in a page. */
export type TradeEdge = {
  readonly __typename?: 'TradeEdge';
  /** Where the trade stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The trade. */
  readonly node: Trade;
};

/** Which trades a list shows. Everything that is given has to hold. */
export type TradeFilter = {
  /** Only those in use, or only the others. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
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
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Role in the company. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor the person works for. */
  readonly vendor: Maybe<Vendor>;
  /** Whether the employment was verified. */
  readonly verifiedEmployee: Maybe<Scalars['Boolean']['output']>;
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
  /** How many of its people are active. */
  readonly activeUserCount: Maybe<Scalars['Int']['output']>;
  /** Postal address. */
  readonly address: Maybe<Address>;
  /** Files attached to it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Whether it may bid. */
  readonly authorizedBidder: Maybe<Scalars['Boolean']['output']>;
  /** Who gets its bid invitations. */
  readonly bidContacts: Maybe<ReadonlyArray<User>>;
  /** How many bids it was asked for. Takes a call for each vendor, as the three counts below, which come with it. */
  readonly bidCount: Maybe<Scalars['Int']['output']>;
  /** Number under which the state knows it, e.g. an EIN or ABN. */
  readonly businessId: Maybe<Scalars['String']['output']>;
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
  /** What people of the company wrote about it. */
  readonly comments: Maybe<ReadonlyArray<VendorComment>>;
  /** The company whose directory this is. */
  readonly company: Company;
  /** Whether it belongs to the company's directory, not to a project's alone. */
  readonly companyVendor: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is connected to a company of its own in Procore. */
  readonly connected: Maybe<Scalars['Boolean']['output']>;
  /** How many contacts it has. */
  readonly contactCount: Maybe<Scalars['Int']['output']>;
  /** Who signs its contracts. Takes a call for each vendor. */
  readonly contractSigner: Maybe<User>;
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
  /** Its insurances in the company's directory. */
  readonly insurances: Maybe<ReadonlyArray<VendorInsurance>>;
  /** Who gets its invoices. Takes a call for each vendor. */
  readonly invoiceContacts: Maybe<ReadonlyArray<User>>;
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
  /** How many of its bids are open. */
  readonly openBidCount: Maybe<Scalars['Int']['output']>;
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
  /** How many projects it works on. */
  readonly projectCount: Maybe<Scalars['Int']['output']>;
  /** The projects it works on; active ones, unless `status` says otherwise. */
  readonly projects: Maybe<ProjectConnection>;
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
export type VendorCommentsArgs = {
  sort?: InputMaybe<VendorCommentSort>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
  status?: InputMaybe<ProjectStatusFilter>;
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

/** What somebody of a company wrote about a vendor. */
export type VendorComment = {
  readonly __typename?: 'VendorComment';
  /** Files attached to it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Text. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it. */
  readonly createdBy: Maybe<User>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** From 1, bad, to 5, good. */
  readonly rating: Maybe<Scalars['Int']['output']>;
};

/** In which order comments are listed. */
export type VendorCommentSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: VendorCommentSortField;
};

/** What comments can be sorted by. */
export type VendorCommentSortField =
  /** When it was written. */
  | 'CREATED_AT';

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
  /** Only vendors with these trades. */
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

/** An insurance that a vendor has shown: for all of its work for the company, or for one project. */
export type VendorInsurance = Node & {
  readonly __typename?: 'VendorInsurance';
  /** Who else is insured by it. */
  readonly additionalInsured: Maybe<Scalars['String']['output']>;
  /** Template of the division. */
  readonly divisionTemplate: Maybe<Scalars['String']['output']>;
  /** First day of the cover. */
  readonly effectiveDate: Maybe<Scalars['Date']['output']>;
  /** Whether the vendor need not have it. */
  readonly exempt: Maybe<Scalars['Boolean']['output']>;
  /** Last day of the cover. */
  readonly expirationDate: Maybe<Scalars['Date']['output']>;
  /** Whether Procore tells people that it has expired. */
  readonly expirationNotices: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the papers have been received. */
  readonly informationReceived: Maybe<Scalars['Boolean']['output']>;
  /** Sets it belongs to. */
  readonly insuranceSets: Maybe<Scalars['String']['output']>;
  /** Up to which amount; null when Procore holds something else than an amount. */
  readonly limit: Maybe<Scalars['Decimal']['output']>;
  /** Up to which amount, as it was written down. */
  readonly limitText: Maybe<Scalars['String']['output']>;
  /** Notes. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Data of another system. */
  readonly originData: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Number of the policy. */
  readonly policyNumber: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is for; null when it is for the whole company. */
  readonly project: Maybe<Project>;
  /** Who insures. */
  readonly provider: Maybe<Scalars['String']['output']>;
  /** Whether it is what the company asks for. */
  readonly status: Maybe<InsuranceStatus>;
  /** What is insured, e.g. general liability. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Who is insured. */
  readonly vendor: Maybe<Vendor>;
};

/** A page of insurances. */
export type VendorInsuranceConnection = {
  readonly __typename?: 'VendorInsuranceConnection';
  /** The insurances of this page with their cursors. */
  readonly edges: ReadonlyArray<VendorInsuranceEdge>;
  /** The insurances of this page. */
  readonly nodes: ReadonlyArray<VendorInsurance>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many insurances there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An insurance in a page. */
export type VendorInsuranceEdge = {
  readonly __typename?: 'VendorInsuranceEdge';
  /** Where the insurance stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The insurance. */
  readonly node: VendorInsurance;
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

/** A classification of workers, e.g. journeyman. */
export type WorkClassification = Node & {
  readonly __typename?: 'WorkClassification';
  /** Short form of the name. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** Whether the whole company sees it. */
  readonly companyVisible: Maybe<Scalars['Boolean']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly createdBy: Maybe<User>;
  /** Whether it can be deleted. */
  readonly deletable: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects that use it. */
  readonly projects: Maybe<ReadonlyArray<Project>>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  Attachment: ResolverTypeWrapper<AttachmentValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessRegister: ResolverTypeWrapper<BusinessRegister>;
  BusinessVerificationStatus: BusinessVerificationStatus;
  Company: ResolverTypeWrapper<CompanyRecord>;
  CompanyConfiguration: ResolverTypeWrapper<CompanyConfiguration>;
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
  CustomField: ResolverTypeWrapper<CustomFieldValue>;
  CustomFieldChoice: ResolverTypeWrapper<CustomFieldChoice>;
  CustomFieldDefinition: ResolverTypeWrapper<CustomFieldDefinitionRecord>;
  CustomFieldDefinitionConnection: ResolverTypeWrapper<Omit<CustomFieldDefinitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomFieldDefinitionEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomFieldDefinition']> }>;
  CustomFieldDefinitionEdge: ResolverTypeWrapper<Omit<CustomFieldDefinitionEdge, 'node'> & { node: ResolversTypes['CustomFieldDefinition'] }>;
  CustomFieldDefinitionFilter: CustomFieldDefinitionFilter;
  CustomFieldDefinitionSort: CustomFieldDefinitionSort;
  CustomFieldDefinitionSortField: CustomFieldDefinitionSortField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryMethod: DeliveryMethod;
  Department: ResolverTypeWrapper<DepartmentRecord>;
  DownloadableFile: ResolverTypeWrapper<FileValue>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactStatus: ImpactStatus;
  InactiveVendorSort: InactiveVendorSort;
  InactiveVendorSortField: InactiveVendorSortField;
  InsuranceStatus: InsuranceStatus;
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
  Office: ResolverTypeWrapper<OfficeRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PermissionTemplate: ResolverTypeWrapper<PermissionTemplate>;
  PermissionTemplateScope: PermissionTemplateScope;
  PersistentMessage: ResolverTypeWrapper<PersistentMessage>;
  Program: ResolverTypeWrapper<ProgramRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectBidType: ResolverTypeWrapper<ProjectBidTypeRecord>;
  ProjectClassification: ResolverTypeWrapper<ProjectClassificationRecord>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectFlag: ProjectFlag;
  ProjectKeyDates: ResolverTypeWrapper<ProjectKeyDates>;
  ProjectLink: ResolverTypeWrapper<ProjectLink>;
  ProjectMilestone: ResolverTypeWrapper<ProjectMilestone>;
  ProjectOwnerType: ResolverTypeWrapper<ProjectOwnerTypeRecord>;
  ProjectRegion: ResolverTypeWrapper<ProjectRegionRecord>;
  ProjectSort: ProjectSort;
  ProjectSortField: ProjectSortField;
  ProjectStage: ResolverTypeWrapper<ProjectStageRecord>;
  ProjectStatusFilter: ProjectStatusFilter;
  ProjectTool: ResolverTypeWrapper<ProjectToolRecord>;
  ProjectType: ResolverTypeWrapper<ProjectTypeRecord>;
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
  RfiSort: RfiSort;
  RfiSortField: RfiSortField;
  RfiStatus: RfiStatus;
  RfiStatusFilter: RfiStatusFilter;
  ScheduleImpact: ResolverTypeWrapper<ScheduleImpact>;
  SortDirection: SortDirection;
  SpecificationSection: ResolverTypeWrapper<SpecificationSectionRecord>;
  StandardCostCode: ResolverTypeWrapper<StandardCostCode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubJob: ResolverTypeWrapper<SubJobRecord>;
  TimeAndMaterialsConfiguration: ResolverTypeWrapper<TimeAndMaterialsConfiguration>;
  TimesheetConfiguration: ResolverTypeWrapper<TimesheetConfiguration>;
  Trade: ResolverTypeWrapper<TradeRecord>;
  TradeConnection: ResolverTypeWrapper<Omit<TradeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TradeEdge']>, nodes: ReadonlyArray<ResolversTypes['Trade']> }>;
  TradeEdge: ResolverTypeWrapper<Omit<TradeEdge, 'node'> & { node: ResolversTypes['Trade'] }>;
  TradeFilter: TradeFilter;
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
  VendorComment: ResolverTypeWrapper<Omit<VendorComment, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, createdBy: Maybe<ResolversTypes['User']> }>;
  VendorCommentSort: VendorCommentSort;
  VendorCommentSortField: VendorCommentSortField;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversTypes['Vendor']> }>;
  VendorContact: ResolverTypeWrapper<VendorContact>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorGroup: ResolverTypeWrapper<VendorGroup>;
  VendorInsurance: ResolverTypeWrapper<VendorInsuranceRecord>;
  VendorInsuranceConnection: ResolverTypeWrapper<Omit<VendorInsuranceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorInsuranceEdge']>, nodes: ReadonlyArray<ResolversTypes['VendorInsurance']> }>;
  VendorInsuranceEdge: ResolverTypeWrapper<Omit<VendorInsuranceEdge, 'node'> & { node: ResolversTypes['VendorInsurance'] }>;
  VendorSort: VendorSort;
  VendorSortField: VendorSortField;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  WorkClassification: ResolverTypeWrapper<WorkClassificationRecord>;
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
  CompanyConfiguration: CompanyConfiguration;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Coordinates: Coordinates;
  CostCode: CostCodeRecord;
  CostCodeConnection: Omit<CostCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CostCodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CostCode']> };
  CostCodeEdge: Omit<CostCodeEdge, 'node'> & { node: ResolversParentTypes['CostCode'] };
  CostCodeFilter: CostCodeFilter;
  CostImpact: CostImpact;
  CostTypeEntry: CostTypeEntry;
  CustomField: CustomFieldValue;
  CustomFieldChoice: CustomFieldChoice;
  CustomFieldDefinition: CustomFieldDefinitionRecord;
  CustomFieldDefinitionConnection: Omit<CustomFieldDefinitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomFieldDefinitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomFieldDefinition']> };
  CustomFieldDefinitionEdge: Omit<CustomFieldDefinitionEdge, 'node'> & { node: ResolversParentTypes['CustomFieldDefinition'] };
  CustomFieldDefinitionFilter: CustomFieldDefinitionFilter;
  CustomFieldDefinitionSort: CustomFieldDefinitionSort;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  Department: DepartmentRecord;
  DownloadableFile: FileValue;
  Email: Scalars['Email']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  InactiveVendorSort: InactiveVendorSort;
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
  Office: OfficeRecord;
  PageInfo: PageInfo;
  PermissionTemplate: PermissionTemplate;
  PersistentMessage: PersistentMessage;
  Program: ProgramRecord;
  Project: ProjectRecord;
  ProjectBidType: ProjectBidTypeRecord;
  ProjectClassification: ProjectClassificationRecord;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectKeyDates: ProjectKeyDates;
  ProjectLink: ProjectLink;
  ProjectMilestone: ProjectMilestone;
  ProjectOwnerType: ProjectOwnerTypeRecord;
  ProjectRegion: ProjectRegionRecord;
  ProjectSort: ProjectSort;
  ProjectStage: ProjectStageRecord;
  ProjectTool: ProjectToolRecord;
  ProjectType: ProjectTypeRecord;
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
  SpecificationSection: SpecificationSectionRecord;
  StandardCostCode: StandardCostCode;
  String: Scalars['String']['output'];
  SubJob: SubJobRecord;
  TimeAndMaterialsConfiguration: TimeAndMaterialsConfiguration;
  TimesheetConfiguration: TimesheetConfiguration;
  Trade: TradeRecord;
  TradeConnection: Omit<TradeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Trade']> };
  TradeEdge: Omit<TradeEdge, 'node'> & { node: ResolversParentTypes['Trade'] };
  TradeFilter: TradeFilter;
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
  VendorComment: Omit<VendorComment, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, createdBy: Maybe<ResolversParentTypes['User']> };
  VendorCommentSort: VendorCommentSort;
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vendor']> };
  VendorContact: VendorContact;
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorGroup: VendorGroup;
  VendorInsurance: VendorInsuranceRecord;
  VendorInsuranceConnection: Omit<VendorInsuranceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorInsuranceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VendorInsurance']> };
  VendorInsuranceEdge: Omit<VendorInsuranceEdge, 'node'> & { node: ResolversParentTypes['VendorInsurance'] };
  VendorSort: VendorSort;
  Viewer: Omit<Viewer, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  WorkClassification: WorkClassificationRecord;
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
  configuration: Resolver<Maybe<ResolversTypes['CompanyConfiguration']>, ParentType, ContextType>;
  customFieldDefinition: Resolver<Maybe<ResolversTypes['CustomFieldDefinition']>, ParentType, ContextType, RequireFields<CompanyCustomFieldDefinitionArgs, 'id'>>;
  customFieldDefinitions: Resolver<Maybe<ResolversTypes['CustomFieldDefinitionConnection']>, ParentType, ContextType, Partial<CompanyCustomFieldDefinitionsArgs>>;
  departments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactiveVendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<CompanyInactiveVendorsArgs>>;
  insurances: Resolver<Maybe<ResolversTypes['VendorInsuranceConnection']>, ParentType, ContextType, Partial<CompanyInsurancesArgs>>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mine: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programs: Resolver<Maybe<ReadonlyArray<ResolversTypes['Program']>>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<CompanyProjectArgs, 'id'>>;
  projectBidTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectBidType']>>, ParentType, ContextType>;
  projectOwnerTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectOwnerType']>>, ParentType, ContextType>;
  projectRegions: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectRegion']>>, ParentType, ContextType>;
  projectStages: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectStage']>>, ParentType, ContextType>;
  projectTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectType']>>, ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<CompanyProjectsArgs>>;
  trade: Resolver<Maybe<ResolversTypes['Trade']>, ParentType, ContextType, RequireFields<CompanyTradeArgs, 'id'>>;
  trades: Resolver<Maybe<ResolversTypes['TradeConnection']>, ParentType, ContextType, Partial<CompanyTradesArgs>>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<CompanyUserArgs, 'id'>>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<CompanyUsersArgs>>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<CompanyVendorArgs, 'id'>>;
  vendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<CompanyVendorsArgs>>;
  workClassifications: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkClassification']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConfiguration'] = ResolversParentTypes['CompanyConfiguration']> = {
  currencyCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencyDisplay: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencySymbol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageAsBuiltsEnabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  strictFileUploading: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taskCodesEnabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeAndMaterials: Resolver<Maybe<ResolversTypes['TimeAndMaterialsConfiguration']>, ParentType, ContextType>;
  timesheets: Resolver<Maybe<ResolversTypes['TimesheetConfiguration']>, ParentType, ContextType>;
  uses24HourClock: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type CustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  dataType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition: Resolver<Maybe<ResolversTypes['CustomFieldDefinition']>, ParentType, ContextType>;
  definitionId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CustomFieldChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldChoice'] = ResolversParentTypes['CustomFieldChoice']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomFieldDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldDefinition'] = ResolversParentTypes['CustomFieldDefinition']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  choices: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomFieldChoice']>>, ParentType, ContextType>;
  dataType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultValue: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldDefinitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldDefinitionConnection'] = ResolversParentTypes['CustomFieldDefinitionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CustomFieldDefinitionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CustomFieldDefinition']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomFieldDefinitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldDefinitionEdge'] = ResolversParentTypes['CustomFieldDefinitionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CustomFieldDefinition'], ParentType, ContextType>;
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
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<DepartmentProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DownloadableFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownloadableFile'] = ResolversParentTypes['DownloadableFile']> = {
  __resolveType: TypeResolveFn<'Attachment', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Company' | 'CostCode' | 'CustomFieldDefinition' | 'Department' | 'Location' | 'Office' | 'Program' | 'Project' | 'ProjectBidType' | 'ProjectOwnerType' | 'ProjectRegion' | 'ProjectStage' | 'ProjectTool' | 'ProjectType' | 'Rfi' | 'SpecificationSection' | 'SubJob' | 'Trade' | 'User' | 'Vendor' | 'VendorInsurance' | 'WorkClassification', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  division: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<OfficeProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  postalCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProgramProjectsArgs>>;
  website: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  accountingNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  actualStartDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  bidType: Resolver<Maybe<ResolversTypes['ProjectBidType']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  completionDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coordinates: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  costCodes: Resolver<Maybe<ResolversTypes['CostCodeConnection']>, ParentType, ContextType, Partial<ProjectCostCodesArgs>>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  inactiveVendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<ProjectInactiveVendorsArgs>>;
  inboundEmailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  insurances: Resolver<Maybe<ResolversTypes['VendorInsuranceConnection']>, ParentType, ContextType, Partial<ProjectInsurancesArgs>>;
  keyDates: Resolver<Maybe<ResolversTypes['ProjectKeyDates']>, ParentType, ContextType>;
  links: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectLink']>>, ParentType, ContextType>;
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
  ownerType: Resolver<Maybe<ResolversTypes['ProjectOwnerType']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  persistentMessage: Resolver<Maybe<ResolversTypes['PersistentMessage']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  projectedFinishDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicNotes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['ProjectRegion']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType, RequireFields<ProjectRfiArgs, 'id'>>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<ProjectRfisArgs>>;
  sector: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  squareFeet: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  startDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  storeNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subJobs: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubJob']>>, ParentType, ContextType>;
  template: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeZone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneLabel: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectTool']>>, ParentType, ContextType, Partial<ProjectToolsArgs>>;
  totalValue: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  trades: Resolver<Maybe<ReadonlyArray<ResolversTypes['Trade']>>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ProjectUsersArgs>>;
  vendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<ProjectVendorsArgs>>;
  warrantyEndDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warrantyStartDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workClassifications: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkClassification']>>, ParentType, ContextType>;
  workScope: Resolver<Maybe<ResolversTypes['WorkScope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectBidTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBidType'] = ResolversParentTypes['ProjectBidType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectBidTypeProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectClassification'] = ResolversParentTypes['ProjectClassification']> = {
  __resolveType: TypeResolveFn<'Department' | 'Program' | 'ProjectBidType' | 'ProjectOwnerType' | 'ProjectRegion' | 'ProjectStage' | 'ProjectType', ParentType, ContextType>;
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

export type ProjectKeyDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectKeyDates'] = ResolversParentTypes['ProjectKeyDates']> = {
  finishVariance: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestones: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectMilestone']>>, ParentType, ContextType>;
  percentComplete: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  substantialCompletionDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLink'] = ResolversParentTypes['ProjectLink']> = {
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ProjectMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMilestone'] = ResolversParentTypes['ProjectMilestone']> = {
  actualDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onTimeline: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectOwnerTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOwnerType'] = ResolversParentTypes['ProjectOwnerType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectOwnerTypeProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRegion'] = ResolversParentTypes['ProjectRegion']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectRegionProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  bidding: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  default: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasChildren: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasRfiPrefixes: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hideable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectStageProjectsArgs>>;
  readOnly: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTool'] = ResolversParentTypes['ProjectTool']> = {
  accessLevel: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  engineName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  required: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectType'] = ResolversParentTypes['ProjectType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectTypeProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  stage: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
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

export type TimeAndMaterialsConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeAndMaterialsConfiguration'] = ResolversParentTypes['TimeAndMaterialsConfiguration']> = {
  equipment: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  labor: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  materials: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subcontractors: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TimesheetConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetConfiguration'] = ResolversParentTypes['TimesheetConfiguration']> = {
  employeesSeeAllProjects: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roundingIncrement: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundingRule: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weekStartDay: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<TradeVendorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeConnection'] = ResolversParentTypes['TradeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TradeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Trade']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TradeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeEdge'] = ResolversParentTypes['TradeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Trade'], ParentType, ContextType>;
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
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  activeUserCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  authorizedBidder: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bidContacts: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  bidCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  businessId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessRegister: Resolver<Maybe<ResolversTypes['BusinessRegister']>, ParentType, ContextType>;
  certifications: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorCertification']>>, ParentType, ContextType>;
  childCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<VendorChildrenArgs>>;
  comments: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorComment']>>, ParentType, ContextType, Partial<VendorCommentsArgs>>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  companyVendor: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  connected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contractSigner: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  faxNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['VendorGroup']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurances: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorInsurance']>>, ParentType, ContextType>;
  invoiceContacts: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  laborUnion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mobilePhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonUnionPrevailingWage: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openBidCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  prequalified: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  primaryContact: Resolver<Maybe<ResolversTypes['VendorContact']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<VendorProjectsArgs>>;
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

export type VendorCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorComment'] = ResolversParentTypes['VendorComment']> = {
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  body: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type VendorInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsurance'] = ResolversParentTypes['VendorInsurance']> = {
  additionalInsured: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionTemplate: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exempt: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expirationDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expirationNotices: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationReceived: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  insuranceSets: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  limitText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provider: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['InsuranceStatus']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorInsuranceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceConnection'] = ResolversParentTypes['VendorInsuranceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VendorInsuranceEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['VendorInsurance']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorInsuranceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceEdge'] = ResolversParentTypes['VendorInsuranceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['VendorInsurance'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  login: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WorkClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkClassification'] = ResolversParentTypes['WorkClassification']> = {
  abbreviation: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyVisible: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ReadonlyArray<ResolversTypes['Project']>>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address: AddressResolvers<ContextType>;
  Attachment: AttachmentResolvers<ContextType>;
  BusinessRegister: BusinessRegisterResolvers<ContextType>;
  Company: CompanyResolvers<ContextType>;
  CompanyConfiguration: CompanyConfigurationResolvers<ContextType>;
  CompanyConnection: CompanyConnectionResolvers<ContextType>;
  CompanyEdge: CompanyEdgeResolvers<ContextType>;
  Coordinates: CoordinatesResolvers<ContextType>;
  CostCode: CostCodeResolvers<ContextType>;
  CostCodeConnection: CostCodeConnectionResolvers<ContextType>;
  CostCodeEdge: CostCodeEdgeResolvers<ContextType>;
  CostImpact: CostImpactResolvers<ContextType>;
  CostTypeEntry: CostTypeEntryResolvers<ContextType>;
  CustomField: CustomFieldResolvers<ContextType>;
  CustomFieldChoice: CustomFieldChoiceResolvers<ContextType>;
  CustomFieldDefinition: CustomFieldDefinitionResolvers<ContextType>;
  CustomFieldDefinitionConnection: CustomFieldDefinitionConnectionResolvers<ContextType>;
  CustomFieldDefinitionEdge: CustomFieldDefinitionEdgeResolvers<ContextType>;
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
  Program: ProgramResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  ProjectBidType: ProjectBidTypeResolvers<ContextType>;
  ProjectClassification: ProjectClassificationResolvers<ContextType>;
  ProjectConnection: ProjectConnectionResolvers<ContextType>;
  ProjectEdge: ProjectEdgeResolvers<ContextType>;
  ProjectKeyDates: ProjectKeyDatesResolvers<ContextType>;
  ProjectLink: ProjectLinkResolvers<ContextType>;
  ProjectMilestone: ProjectMilestoneResolvers<ContextType>;
  ProjectOwnerType: ProjectOwnerTypeResolvers<ContextType>;
  ProjectRegion: ProjectRegionResolvers<ContextType>;
  ProjectStage: ProjectStageResolvers<ContextType>;
  ProjectTool: ProjectToolResolvers<ContextType>;
  ProjectType: ProjectTypeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rfi: RfiResolvers<ContextType>;
  RfiAnswer: RfiAnswerResolvers<ContextType>;
  RfiConnection: RfiConnectionResolvers<ContextType>;
  RfiEdge: RfiEdgeResolvers<ContextType>;
  RfiQuestion: RfiQuestionResolvers<ContextType>;
  ScheduleImpact: ScheduleImpactResolvers<ContextType>;
  SpecificationSection: SpecificationSectionResolvers<ContextType>;
  StandardCostCode: StandardCostCodeResolvers<ContextType>;
  SubJob: SubJobResolvers<ContextType>;
  TimeAndMaterialsConfiguration: TimeAndMaterialsConfigurationResolvers<ContextType>;
  TimesheetConfiguration: TimesheetConfigurationResolvers<ContextType>;
  Trade: TradeResolvers<ContextType>;
  TradeConnection: TradeConnectionResolvers<ContextType>;
  TradeEdge: TradeEdgeResolvers<ContextType>;
  URL: GraphQLScalarType;
  User: UserResolvers<ContextType>;
  UserConnection: UserConnectionResolvers<ContextType>;
  UserCreatePayload: UserCreatePayloadResolvers<ContextType>;
  UserEdge: UserEdgeResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  UserInvitePayload: UserInvitePayloadResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorComment: VendorCommentResolvers<ContextType>;
  VendorConnection: VendorConnectionResolvers<ContextType>;
  VendorContact: VendorContactResolvers<ContextType>;
  VendorEdge: VendorEdgeResolvers<ContextType>;
  VendorGroup: VendorGroupResolvers<ContextType>;
  VendorInsurance: VendorInsuranceResolvers<ContextType>;
  VendorInsuranceConnection: VendorInsuranceConnectionResolvers<ContextType>;
  VendorInsuranceEdge: VendorInsuranceEdgeResolvers<ContextType>;
  Viewer: ViewerResolvers<ContextType>;
  WorkClassification: WorkClassificationResolvers<ContextType>;
};

