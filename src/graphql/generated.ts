import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompanyRecord, CostCodeRecord, CrewRecord, CustomFieldDefinitionRecord, DepartmentRecord, DistributionGroupRecord, DocumentTagRecord, DrawingRecord, DrawingAreaRecord, DrawingDisciplineRecord, DrawingRevisionRecord, DrawingSetRecord, FileRecord, FileVersionRecord, FolderRecord, LocationRecord, OfficeRecord, PermissionTemplateRecord, PersonRecord, PhotoRecord, PhotoAlbumRecord, ProgramRecord, ProjectRecord, ProjectBidTypeRecord, ProjectMemberRecord, ProjectOwnerTypeRecord, ProjectRegionRecord, ProjectRoleRecord, ProjectStageRecord, ProjectToolRecord, ProjectTypeRecord, RfiRecord, RoleRecord, SpecificationAreaRecord, SpecificationDivisionRecord, SpecificationSectionRecord, SpecificationSectionRevisionRecord, SpecificationSetRecord, SubJobRecord, SubmittalRecord, SubmittalPackageRecord, SubmittalResponseRecord, SubmittalStatusRecord, SubmittalTypeRecord, TimecardEntryRecord, TimecardTimeTypeRecord, TimesheetRecord, TradeRecord, UserRecord, VendorRecord, VendorInsuranceRecord, WorkClassificationRecord, NodeRecord, FileValue, ProjectClassificationRecord, SubmittalApproverValue, TimecardEntryPage } from '../domains/index.js';
import type { AttachmentValue, CustomFieldValue } from '../procore/values.js';
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

/** Whether a user is on a project. */
export type AssignmentStatus =
  /** Either. */
  | 'ALL'
  /** On the project. */
  | 'ASSIGNED'
  /** Not on the project. */
  | 'UNASSIGNED';

/** A file attached to a record. */
export type Attachment = DownloadableFile & {
  readonly __typename?: 'Attachment';
  /** Size in bytes; null when Procore does not say. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** Media type, e.g. `application/pdf`; null when Procore does not say. */
  readonly contentType: Maybe<Scalars['String']['output']>;
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
  /** One distribution group of the company itself. Procore has no call for one: the list is read for it. */
  readonly distributionGroup: Maybe<DistributionGroup>;
  /** Distribution groups of the company itself; projects have groups of their own. */
  readonly distributionGroups: Maybe<DistributionGroupConnection>;
  /** The documents the company keeps outside of its projects: folders and files in one list, however deep they are. */
  readonly documents: Maybe<DocumentConnection>;
  /** One file of the company. */
  readonly file: Maybe<File>;
  /** One folder of the company. */
  readonly folder: Maybe<Folder>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The people of the company's directory who have left. */
  readonly inactivePeople: Maybe<PersonConnection>;
  /** The people who were deactivated in the company's directory. */
  readonly inactiveUsers: Maybe<UserConnection>;
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
  /** The people of the company's directory who are active: those with an account, and those the company only keeps a record of. */
  readonly people: Maybe<PersonConnection>;
  /** One permission template of the company. */
  readonly permissionTemplate: Maybe<PermissionTemplate>;
  /** The company's permission templates of one kind. Templates that belong to one project are among those for project tools. */
  readonly permissionTemplates: Maybe<ReadonlyArray<PermissionTemplate>>;
  /** One person of the company, active or not. */
  readonly person: Maybe<Person>;
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
  /** The roles that people can have on the company's projects, in one call. */
  readonly roles: Maybe<ReadonlyArray<Role>>;
  /** The folder at the top of the company's tree of documents. */
  readonly rootFolder: Maybe<Folder>;
  /** The statuses its submittals can have. */
  readonly submittalStatuses: Maybe<ReadonlyArray<SubmittalStatus>>;
  /** The types its submittals can be of, as far as they are in use. */
  readonly submittalTypes: Maybe<ReadonlyArray<SubmittalType>>;
  /** The timecards of all projects of the company. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** One timecard of the company. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** The kinds of working time of the company, e.g. overtime. */
  readonly timecardTimeTypes: Maybe<ReadonlyArray<TimecardTimeType>>;
  /** One trade of the company. */
  readonly trade: Maybe<Trade>;
  /** The trades that the company's vendors work in. */
  readonly trades: Maybe<TradeConnection>;
  /** An upload of the company, under way or complete. Links to segments that have ended come renewed. */
  readonly upload: Maybe<Upload>;
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
export type CompanyDistributionGroupArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyDistributionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DistributionGroupSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DocumentSort>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyFileArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyFolderArgs = {
  id: Scalars['ID']['input'];
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
export type CompanyInactiveUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InactiveUserSort>;
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
export type CompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyPermissionTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** A company that uses Procore: the customer everything else belongs to. */
export type CompanyPermissionTemplatesArgs = {
  tools?: InputMaybe<PermissionTemplateTools>;
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
export type CompanyRolesArgs = {
  usersOnly?: InputMaybe<Scalars['Boolean']['input']>;
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
export type CompanyUploadArgs = {
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

/** Which documents of a company a list shows. Everything that is given has to hold. */
export type CompanyDocumentFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Created by one of these people. */
  readonly createdByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only files with one of these endings, e.g. `pdf`. */
  readonly fileTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they are in the recycle bin. */
  readonly inRecycleBin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Folders or files only. */
  readonly type?: InputMaybe<DocumentType>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** This folder and everything below it, a hundred levels deep. */
  readonly withinFolderId?: InputMaybe<Scalars['ID']['input']>;
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

/** A point on the earth. */
export type CoordinatesInput = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['input'];
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
  /** Procore's id of the standard cost code that it was made from; `VendorFilter.standardCostCodeIds` takes it. */
  readonly standardCostCodeProcoreId: Maybe<Scalars['ID']['output']>;
  /** The sub job whose own code it is; null for a code of the project. */
  readonly subJob: Maybe<SubJob>;
  /** The submittals of this cost code. Procore's list for this shows less: see `Project.submittals`. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A code under which cost is booked. */
export type CostCodeRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A code under which cost is booked. */
export type CostCodeSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
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

/** What an RFI means for the cost, to write. */
export type CostImpactInput = {
  /** Whether there is one. */
  readonly status?: InputMaybe<ImpactStatus>;
  /** How much, in the project's currency; not negative. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
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

/** A value for a custom field. */
export type CustomFieldInput = {
  /** The field's definition: global id, or Procore's id. */
  readonly definitionId: Scalars['ID']['input'];
  /** The value in the form the field wants: text, number, true or false, or ids of choices; null empties the field. */
  readonly value?: InputMaybe<Scalars['JSON']['input']>;
};

/** A span of days, both ends included. At least one end has to be given. */
export type DateRange = {
  /** Not before this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A span of instants, both ends included. At least one end has to be given. */
export type DateTimeRange = {
  /** Not before this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a list does with deleted revisions. */
export type DeletedDrawingRevisions =
  /** They are listed with the others. */
  | 'INCLUDED'
  /** Nothing else is listed. */
  | 'ONLY';

/** Which RFIs of the recycle bin are shown. */
export type DeletedRfiFilter = {
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Which submittals of the recycle bin are shown. Everything that is given has to hold. */
export type DeletedSubmittalFilter = {
  /** Only those these users submit, review or approve. */
  readonly approverIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those on which this user has to act next. */
  readonly ballInCourtId?: InputMaybe<Scalars['ID']['input']>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only the latest revision of each; all revisions when nothing or false is said. */
  readonly currentRevision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these divisions of the specifications: the first two digits of a section's number, e.g. 3. */
  readonly divisions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only these submittals. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those at these locations. */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those these users manage. */
  readonly managerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those in these packages. */
  readonly packageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those received from this user. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those to which an approver gave one of these responses. */
  readonly responseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those these vendors are responsible for. */
  readonly responsibleContractorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those about these sections of the specifications. */
  readonly specificationSectionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with these statuses. */
  readonly statusIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these types, by the types' names. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
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

/** People who get messages together. */
export type DistributionGroup = Node & {
  readonly __typename?: 'DistributionGroup';
  /** The company it belongs to. */
  readonly company: Company;
  /** What it is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who is in it. */
  readonly members: Maybe<ReadonlyArray<User>>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to; null for a group of the company itself. */
  readonly project: Maybe<Project>;
};

/** A page of distribution groups. */
export type DistributionGroupConnection = {
  readonly __typename?: 'DistributionGroupConnection';
  /** The groups of this page with their cursors. */
  readonly edges: ReadonlyArray<DistributionGroupEdge>;
  /** The groups of this page. */
  readonly nodes: ReadonlyArray<DistributionGroup>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many groups there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A distribution group in a page. */
export type DistributionGroupEdge = {
  readonly __typename?: 'DistributionGroupEdge';
  /** Where the group stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: DistributionGroup;
};

/** In which order distribution groups are listed. */
export type DistributionGroupSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: DistributionGroupSortField;
};

/** What distribution groups can be sorted by. */
export type DistributionGroupSortField =
  /** Name. */
  | 'NAME';

/** A folder or a file. */
export type Document = {
  /** The company it belongs to. */
  readonly company: Company;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly createdBy: Maybe<User>;
  /** Values of the fields that the company added to documents. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** Whether it is in the recycle bin. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The folder it is in; null at the top of the tree. */
  readonly parent: Maybe<Folder>;
  /** The way from the top of the tree, with the name at its end, as Procore spells it. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Whether it is private by itself. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** The private folder that makes it private, if there is one. */
  readonly privateParent: Maybe<Folder>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to; null when the company keeps it outside of its projects. */
  readonly project: Maybe<Project>;
  /** Whether nobody can change it by hand. */
  readonly readOnly: Maybe<Scalars['Boolean']['output']>;
  /** Its tags; null where Procore knows none, which is outside of projects. One call for each document. */
  readonly tags: Maybe<ReadonlyArray<DocumentTag>>;
  /** Whether it is tracked by itself. */
  readonly tracked: Maybe<Scalars['Boolean']['output']>;
  /** The tracked folder that makes it tracked, if there is one. */
  readonly trackedFolder: Maybe<Folder>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many documents there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A document in a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where the document stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents of a project a list shows. Everything that is given has to hold. */
export type DocumentFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Created by one of these people. */
  readonly createdByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only files with one of these endings, e.g. `pdf`. */
  readonly fileTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they are in the recycle bin. */
  readonly inRecycleBin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they are private; only true narrows the list. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these tags. */
  readonly tagIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Folders or files only. */
  readonly type?: InputMaybe<DocumentType>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** This folder and everything below it, a hundred levels deep. */
  readonly withinFolderId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of documents. */
export type DocumentSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** What the list is sorted by. */
  readonly field: DocumentSortField;
};

/** What documents can be sorted by. */
export type DocumentSortField =
  /** Name. */
  | 'NAME'
  /** Whether they are folders or files. */
  | 'TYPE'
  /** Whether they are folders or files, then when they were created. */
  | 'TYPE_THEN_CREATED_AT'
  /** Whether they are folders or files, then the name. */
  | 'TYPE_THEN_NAME'
  /** Whether they are folders or files, then when they were last changed. */
  | 'TYPE_THEN_UPDATED_AT'
  /** When they were last changed. */
  | 'UPDATED_AT';

/** A tag of documents, which a project defines itself. */
export type DocumentTag = Node & {
  readonly __typename?: 'DocumentTag';
  /** The documents with this tag: folders and files in one list, however deep they are. */
  readonly documents: Maybe<DocumentConnection>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project that has it. */
  readonly project: Project;
};


/** A tag of documents, which a project defines itself. */
export type DocumentTagDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DocumentSort>;
  type?: InputMaybe<DocumentType>;
};

/** What a document is. */
export type DocumentType =
  /** A file. */
  | 'FILE'
  /** A folder. */
  | 'FOLDER';

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
  /** Where the file is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A drawing: one sheet of the plans, through all its revisions. */
export type Drawing = Node & {
  readonly __typename?: 'Drawing';
  /** The area it belongs to. */
  readonly area: Maybe<DrawingArea>;
  /** The revision that counts. */
  readonly currentRevision: Maybe<DrawingRevision>;
  /** The discipline it belongs to. */
  readonly discipline: Maybe<DrawingDiscipline>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Number, e.g. `A-101`. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Whether it is no longer in use. */
  readonly obsolete: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is of. */
  readonly project: Project;
  /** All its revisions. */
  readonly revisions: Maybe<DrawingRevisionConnection>;
  /** Title. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A drawing: one sheet of the plans, through all its revisions. */
export type DrawingRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DrawingRevisionSort>;
};

/** A part of a project by which its drawings are divided, e.g. a building. */
export type DrawingArea = Node & {
  readonly __typename?: 'DrawingArea';
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be deleted. */
  readonly deletable: Maybe<Scalars['Boolean']['output']>;
  /** Description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How many drawings it has. */
  readonly drawingCount: Maybe<Scalars['Int']['output']>;
  /** Its drawings. */
  readonly drawings: Maybe<DrawingConnection>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is part of. */
  readonly project: Project;
  /** The revisions of its drawings, of obsolete ones too. */
  readonly revisions: Maybe<DrawingRevisionConnection>;
  /** When one of its revisions was last changed; without revisions, when it was changed itself. */
  readonly revisionsUpdatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A part of a project by which its drawings are divided, e.g. a building. */
export type DrawingAreaDrawingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DrawingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a project by which its drawings are divided, e.g. a building. */
export type DrawingAreaRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DrawingRevisionSort>;
};

/** A page of drawings. */
export type DrawingConnection = {
  readonly __typename?: 'DrawingConnection';
  /** The drawings of this page with their cursors. */
  readonly edges: ReadonlyArray<DrawingEdge>;
  /** The drawings of this page. */
  readonly nodes: ReadonlyArray<Drawing>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many drawings there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A discipline of drawings, e.g. structural. */
export type DrawingDiscipline = Node & {
  readonly __typename?: 'DrawingDiscipline';
  /** Letters with which numbers of its drawings begin. */
  readonly abbreviations: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Place among the disciplines. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose drawings it sorts. */
  readonly project: Project;
  /** The revisions of its drawings, of obsolete ones too. */
  readonly revisions: Maybe<DrawingRevisionConnection>;
};


/** A discipline of drawings, e.g. structural. */
export type DrawingDisciplineRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DrawingRevisionSort>;
};

/** A drawing in a page. */
export type DrawingEdge = {
  readonly __typename?: 'DrawingEdge';
  /** Where the drawing stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The drawing. */
  readonly node: Drawing;
};

/** Which drawings of an area a list shows. Everything that is given has to hold. */
export type DrawingFilter = {
  /** Only those of this discipline. */
  readonly disciplineId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this set. */
  readonly setId?: InputMaybe<Scalars['ID']['input']>;
};

/** A revision of a drawing. As a file it is its PDF. */
export type DrawingRevision = DownloadableFile & Node & {
  readonly __typename?: 'DrawingRevision';
  /** The area of the drawing. */
  readonly area: Maybe<DrawingArea>;
  /** Size of the PDF in bytes. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** Always null: Procore does not say when the PDF was put there. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is the revision that counts. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** Fields that the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** The discipline of the drawing. */
  readonly discipline: Maybe<DrawingDiscipline>;
  /** Where this gateway hands out the PDF, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** The drawing it is a revision of. */
  readonly drawing: Maybe<Drawing>;
  /** The day that the drawing bears. */
  readonly drawingDate: Maybe<Scalars['Date']['output']>;
  /** Always `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Whether it is a floor plan. */
  readonly floorplan: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has markup that everybody sees. */
  readonly hasPublicMarkup: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are sketches on it. */
  readonly hasSketches: Maybe<Scalars['Boolean']['output']>;
  /** Height of the image in pixels. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Size of the image in bytes. */
  readonly imageByteSize: Maybe<Scalars['Float']['output']>;
  /** Where this gateway hands out the image. The link is for the account that asked and ends after 15 minutes. */
  readonly imageDownloadUrl: Maybe<Scalars['URL']['output']>;
  /** Where the revision is as an image. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly imageUrl: Maybe<Scalars['URL']['output']>;
  /** Where a larger one of its small images is. */
  readonly largeThumbnailUrl: Maybe<Scalars['URL']['output']>;
  /** Name of the PDF, made from the numbers of drawing and revision: Procore gives it none. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether the project it is taken over from has a newer revision to publish. */
  readonly newerConnectedRevision: Maybe<Scalars['Boolean']['output']>;
  /** Number of the drawing. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Whether the drawing is no longer in use. */
  readonly obsolete: Maybe<Scalars['Boolean']['output']>;
  /** Place among the revisions of the drawing. */
  readonly orderInDrawing: Maybe<Scalars['Int']['output']>;
  /** Place among the revisions of a list. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is of. */
  readonly project: Project;
  /** How far it is on its way to being published, in Procore's words. */
  readonly publicationStatus: Maybe<Scalars['String']['output']>;
  /** The day on which it was received. */
  readonly receivedDate: Maybe<Scalars['Date']['output']>;
  /** Number or letter of the revision. */
  readonly revisionNumber: Maybe<Scalars['String']['output']>;
  /** The set in which it was issued. */
  readonly set: Maybe<DrawingSet>;
  /** How many sketches are on it. */
  readonly sketchCount: Maybe<Scalars['Int']['output']>;
  /** Where this gateway hands out the larger one of the small images. */
  readonly thumbnailDownloadUrl: Maybe<Scalars['URL']['output']>;
  /** Where a small image of it is. */
  readonly thumbnailUrl: Maybe<Scalars['URL']['output']>;
  /** The tiles of its image, for viewers that load what is on the screen; null when there are none. */
  readonly tiles: Maybe<DrawingTiles>;
  /** Where the tiles of its image are, packed into one file. */
  readonly tilesZipUrl: Maybe<Scalars['URL']['output']>;
  /** Title of the drawing. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Always null: Procore does not say who put the PDF there. */
  readonly uploadedBy: Maybe<User>;
  /** Where the PDF is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Width of the image in pixels. */
  readonly width: Maybe<Scalars['Int']['output']>;
};

/** A page of revisions. */
export type DrawingRevisionConnection = {
  readonly __typename?: 'DrawingRevisionConnection';
  /** The revisions of this page with their cursors. */
  readonly edges: ReadonlyArray<DrawingRevisionEdge>;
  /** The revisions of this page. */
  readonly nodes: ReadonlyArray<DrawingRevision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many revisions there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A revision in a page. */
export type DrawingRevisionEdge = {
  readonly __typename?: 'DrawingRevisionEdge';
  /** Where the revision stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: DrawingRevision;
};

/** Which revisions a list shows. Everything that is given has to hold. */
export type DrawingRevisionFilter = {
  /** Only those of drawings in this area. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** What about deleted ones; unless said, they are left out. */
  readonly deleted?: InputMaybe<DeletedDrawingRevisions>;
  /** Only those of this discipline. */
  readonly disciplineId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this drawing. */
  readonly drawingId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these revisions. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether revisions of obsolete drawings are listed too. */
  readonly includeObsolete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that have been reviewed, or only those that have not. */
  readonly reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those issued in this set. */
  readonly setId?: InputMaybe<Scalars['ID']['input']>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** In which order revisions are listed. */
export type DrawingRevisionSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: DrawingRevisionSortField;
};

/** What revisions can be sorted by. */
export type DrawingRevisionSortField =
  /** Procore's id: the order in which they came into Procore. */
  | 'ID';

/** Drawings that were issued together, e.g. a permit set. */
export type DrawingSet = Node & {
  readonly __typename?: 'DrawingSet';
  /** Whether it is taken over from a connected project. */
  readonly connected: Maybe<Scalars['Boolean']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of issue. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Always false: Procore no longer says whether it can be deleted. */
  readonly deletable: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Place among the sets. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose drawings they are. */
  readonly project: Project;
  /** How many published revisions it has. Procore says it only in a list of sets that is narrowed to an area (`areaId`). */
  readonly publishedDrawingCount: Maybe<Scalars['Int']['output']>;
  /** The revisions in it, of obsolete drawings too. */
  readonly revisions: Maybe<DrawingRevisionConnection>;
  /** How many of its revisions are not published yet; said where `publishedDrawingCount` is. */
  readonly unpublishedDrawingCount: Maybe<Scalars['Int']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** Drawings that were issued together, e.g. a permit set. */
export type DrawingSetRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DrawingRevisionSort>;
};

/** Which sets a list shows. Everything that is given has to hold. */
export type DrawingSetFilter = {
  /** Only those with a revision in this area. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether sets without a published drawing are left out. */
  readonly attachable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sets without drawings are left out. */
  readonly excludeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sets without a measurement are left out. */
  readonly withMeasurements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sets without a sketch are left out. */
  readonly withSketches?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A piece of the image of a revision. */
export type DrawingTile = {
  readonly __typename?: 'DrawingTile';
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Where the tile is, which Procore has deprecated. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Column, from the left. */
  readonly x: Maybe<Scalars['Int']['output']>;
  /** Row. */
  readonly y: Maybe<Scalars['Int']['output']>;
  /** Scale; 0 shows the whole image. */
  readonly z: Maybe<Scalars['Int']['output']>;
};

/** The image of a revision, cut into tiles at several scales. */
export type DrawingTiles = {
  readonly __typename?: 'DrawingTiles';
  /** The scale with the finest detail. */
  readonly maxZoomLevel: Maybe<Scalars['Int']['output']>;
  /** Width and height of a tile in pixels. */
  readonly tileSize: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The tiles of all scales. */
  readonly tiles: ReadonlyArray<DrawingTile>;
};

/** A file among the documents of a project or a company. Size, address and uploader are those of its newest version. */
export type File = Document & DownloadableFile & Node & {
  readonly __typename?: 'File';
  /** Size of the newest version in bytes; null when Procore does not say. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** Who has it checked out, so that nobody else changes it. */
  readonly checkedOutBy: Maybe<User>;
  /** Until when it is checked out. */
  readonly checkedOutUntil: Maybe<Scalars['DateTime']['output']>;
  /** The company it belongs to. */
  readonly company: Company;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly createdBy: Maybe<User>;
  /** The newest version. */
  readonly currentVersion: Maybe<FileVersion>;
  /** Values of the fields that the company added to documents. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** Whether it is in the recycle bin. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** What it is about. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Where this gateway hands out the newest version, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Ending of the name in small letters, e.g. `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** The folder it is in. */
  readonly folder: Maybe<Folder>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The folder it is in; the same as `folder`. */
  readonly parent: Maybe<Folder>;
  /** The way from the top of the tree, with the name at its end, as Procore spells it. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Whether it is private by itself. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** The private folder that makes it private, if there is one. */
  readonly privateParent: Maybe<Folder>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to; null when the company keeps it outside of its projects. */
  readonly project: Maybe<Project>;
  /** Whether nobody can change it by hand. */
  readonly readOnly: Maybe<Scalars['Boolean']['output']>;
  /** Its tags; null where Procore knows none, which is outside of projects. One call for each document. */
  readonly tags: Maybe<ReadonlyArray<DocumentTag>>;
  /** Whether it is tracked by itself. */
  readonly tracked: Maybe<Scalars['Boolean']['output']>;
  /** The tracked folder that makes it tracked, if there is one. */
  readonly trackedFolder: Maybe<Folder>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who uploaded the newest version. */
  readonly uploadedBy: Maybe<User>;
  /** Where the newest version is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Every version there was, in Procore's order. */
  readonly versions: Maybe<ReadonlyArray<FileVersion>>;
};

/** A file to check in. */
export type FileCheckInInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The file: global id, or Procore's id. */
  readonly fileId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of checking a file in. */
export type FileCheckInPayload = {
  readonly __typename?: 'FileCheckInPayload';
  /** The file as it is now; null when there are errors. */
  readonly file: Maybe<File>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to check out. */
export type FileCheckOutInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The file: global id, or Procore's id. */
  readonly fileId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  readonly until: Scalars['DateTime']['input'];
};

/** What came of checking a file out. */
export type FileCheckOutPayload = {
  readonly __typename?: 'FileCheckOutPayload';
  /** The file as it is now; null when there are errors. */
  readonly file: Maybe<File>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to make. */
export type FileCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name; that of the upload when it is not given. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The folder to make it in; the topmost when it is not given. Global id, or Procore's id. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only some see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project; of the company when it is not given. Global id, or Procore's id. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it gets another name where there is one of its name already. */
  readonly renameWhenTaken?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether those who track it hear of changes. */
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The complete upload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What came of making a file. */
export type FileCreatePayload = {
  readonly __typename?: 'FileCreatePayload';
  /** The new file; null when there are errors. */
  readonly file: Maybe<File>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to delete. */
export type FileDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The file: global id, or Procore's id. */
  readonly fileId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of deleting a file. */
export type FileDeletePayload = {
  readonly __typename?: 'FileDeletePayload';
  /** Global id of the file; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to change. */
export type FileUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The file: global id, or Procore's id. */
  readonly fileId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The folder to move it to. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only some see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether those who track it hear of changes. */
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
  /** A complete upload to be its new version. */
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of changing a file. */
export type FileUpdatePayload = {
  readonly __typename?: 'FileUpdatePayload';
  /** The file as it is now; null when there are errors. */
  readonly file: Maybe<File>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One version of a file. */
export type FileVersion = DownloadableFile & Node & {
  readonly __typename?: 'FileVersion';
  /** Size in bytes; null when Procore does not say. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** When it was uploaded. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version. */
  readonly createdBy: Maybe<User>;
  /** Where this gateway hands out this version, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** The file it is a version of. */
  readonly file: Maybe<File>;
  /** Ending of that name in small letters, e.g. `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file when this version was uploaded. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What was said about this version. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Number of the version, counted from 1. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** Procore's id of the stored bytes: what a submittal takes to attach this version (`storedFileIds`). */
  readonly storedFileId: Maybe<Scalars['ID']['output']>;
  /** Who uploaded it; the same as `createdBy`. */
  readonly uploadedBy: Maybe<User>;
  /** Where this version is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A version to make. */
export type FileVersionCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The file: global id, or Procore's id. */
  readonly fileId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name under which it is handed out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The complete upload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What came of making a version. */
export type FileVersionCreatePayload = {
  readonly __typename?: 'FileVersionCreatePayload';
  /** The file as it is now; null when there are errors. */
  readonly file: Maybe<File>;
  /** The new version; null when there are errors. */
  readonly fileVersion: Maybe<FileVersion>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A folder of documents. Hidden folders, and what is in them, are left out everywhere. */
export type Folder = Document & Node & {
  readonly __typename?: 'Folder';
  /** The company it belongs to. */
  readonly company: Company;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly createdBy: Maybe<User>;
  /** Values of the fields that the company added to documents. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** Whether it is in the recycle bin. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** The folder and everything below it in one list, a hundred levels deep: as many calls as it has pages. */
  readonly documents: Maybe<DocumentConnection>;
  /** The files directly in it. What was thrown away is in the recycle bin only. */
  readonly files: Maybe<ReadonlyArray<File>>;
  /** The folders directly in it. What was thrown away is in the recycle bin only. */
  readonly folders: Maybe<ReadonlyArray<Folder>>;
  /** Whether there is anything in it. */
  readonly hasChildren: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are files in it. */
  readonly hasFiles: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are folders in it. */
  readonly hasFolders: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The folder it is in; null at the top of the tree. */
  readonly parent: Maybe<Folder>;
  /** The way from the top of the tree, with the name at its end, as Procore spells it. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Whether it is private by itself. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** The private folder that makes it private, if there is one. */
  readonly privateParent: Maybe<Folder>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to; null when the company keeps it outside of its projects. */
  readonly project: Maybe<Project>;
  /** Whether nobody can change it by hand. */
  readonly readOnly: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the recycle bin. */
  readonly recycleBin: Maybe<Scalars['Boolean']['output']>;
  /** Its tags; null where Procore knows none, which is outside of projects. One call for each document. */
  readonly tags: Maybe<ReadonlyArray<DocumentTag>>;
  /** Whether it is tracked by itself. */
  readonly tracked: Maybe<Scalars['Boolean']['output']>;
  /** The tracked folder that makes it tracked, if there is one. */
  readonly trackedFolder: Maybe<Folder>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A folder of documents. Hidden folders, and what is in them, are left out everywhere. */
export type FolderDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DocumentSort>;
  type?: InputMaybe<DocumentType>;
};

/** A folder to make. */
export type FolderCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** The folder to make it in; the topmost when it is not given. Global id, or Procore's id. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only some see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project; of the company when it is not given. Global id, or Procore's id. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether those who track it hear of changes. */
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of making a folder. */
export type FolderCreatePayload = {
  readonly __typename?: 'FolderCreatePayload';
  /** The new folder; null when there are errors. */
  readonly folder: Maybe<Folder>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A folder to delete. */
export type FolderDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The folder: global id, or Procore's id. */
  readonly folderId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of deleting a folder. */
export type FolderDeletePayload = {
  readonly __typename?: 'FolderDeletePayload';
  /** Global id of the folder; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A folder to change. */
export type FolderUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** The folder: global id, or Procore's id. */
  readonly folderId: Scalars['ID']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name; Procore wants it with every change of a folder of the company. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The folder to move it to. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only some see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether those who track it hear of changes. */
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing a folder. */
export type FolderUpdatePayload = {
  readonly __typename?: 'FolderUpdatePayload';
  /** The folder as it is now; null when there are errors. */
  readonly folder: Maybe<Folder>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** In which order deactivated users are listed. */
export type InactiveUserSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: InactiveUserSortField;
};

/** What deactivated users can be sorted by. */
export type InactiveUserSortField =
  /** Name. */
  | 'NAME';

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
  /** The places this one is in, from the top of the tree down. A call for each place that is asked; `parent` of many places takes one for each level. */
  readonly ancestors: Maybe<ReadonlyArray<Location>>;
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
  /** Photos taken here. */
  readonly photos: Maybe<PhotoConnection>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is on. */
  readonly project: Project;
  /** RFIs at this location. */
  readonly rfis: Maybe<RfiConnection>;
  /** The submittals at this place. */
  readonly submittals: Maybe<SubmittalConnection>;
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
export type LocationPhotosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PhotoSort>;
  withinSublocations?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place on a project, in a tree of places. */
export type LocationRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A place on a project, in a tree of places. */
export type LocationSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
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
  /** Checks a file in again. */
  readonly fileCheckIn: Maybe<FileCheckInPayload>;
  /** Checks a file out: others cannot change it until then. */
  readonly fileCheckOut: Maybe<FileCheckOutPayload>;
  /** Makes a file of a complete upload, in a project or in the company. */
  readonly fileCreate: Maybe<FileCreatePayload>;
  /** Puts a file into the recycle bin. */
  readonly fileDelete: Maybe<FileDeletePayload>;
  /** Renames or moves a file, changes what is said of it, or gives it a new version. */
  readonly fileUpdate: Maybe<FileUpdatePayload>;
  /** Makes a new version of a file of a complete upload. */
  readonly fileVersionCreate: Maybe<FileVersionCreatePayload>;
  /** Makes a folder, in a project or in the company. */
  readonly folderCreate: Maybe<FolderCreatePayload>;
  /** Puts a folder, with all that is in it, into the recycle bin. */
  readonly folderDelete: Maybe<FolderDeletePayload>;
  /** Renames or moves a folder, or changes who sees it. */
  readonly folderUpdate: Maybe<FolderUpdatePayload>;
  /** Keeps a record of a person of the company who gets no account. */
  readonly personCreate: Maybe<PersonCreatePayload>;
  /** Changes the record of a person who has no account. What is left out stays as it is; null empties a field. */
  readonly personUpdate: Maybe<PersonUpdatePayload>;
  /** Makes a project. Procore asks to make many outside of working hours. */
  readonly projectCreate: Maybe<ProjectCreatePayload>;
  /** Keeps a record of a person of a project who gets no account. */
  readonly projectPersonCreate: Maybe<ProjectPersonCreatePayload>;
  /** Gives a user a role on a project. */
  readonly projectRoleCreate: Maybe<ProjectRoleCreatePayload>;
  /** Takes a role on a project from whoever has it. */
  readonly projectRoleDelete: Maybe<ProjectRoleDeletePayload>;
  /** Says who has a role on a project: those who are not named lose it. */
  readonly projectRoleUsersUpdate: Maybe<ProjectRoleUsersUpdatePayload>;
  /** Switches tools of a project on and off, and puts them in order. */
  readonly projectToolsUpdate: Maybe<ProjectToolsUpdatePayload>;
  /** Changes a project. What is left out stays as it is; null empties a field. */
  readonly projectUpdate: Maybe<ProjectUpdatePayload>;
  /** Puts a user of the company on a project. */
  readonly projectUserAdd: Maybe<ProjectUserAddPayload>;
  /** Gives a user who is on a project another permission template there, in one step. */
  readonly projectUserPermissionTemplateChange: Maybe<ProjectUserPermissionTemplateChangePayload>;
  /** Takes a user off a project; in the company they stay. */
  readonly projectUserRemove: Maybe<ProjectUserRemovePayload>;
  /** Puts a vendor of the company on a project. */
  readonly projectVendorAdd: Maybe<ProjectVendorAddPayload>;
  /** Takes a vendor off a project; in the company it stays. */
  readonly projectVendorRemove: Maybe<ProjectVendorRemovePayload>;
  /** Makes or changes many projects at once, 1,000 in a call of Procore's. A project is found by `projectId`, or else by `originId`; one whose `originId` none has is made. */
  readonly projectsSync: Maybe<ProjectsSyncPayload>;
  /** Moves the ball between the manager of an RFI and its assignees. */
  readonly rfiAdvanceBallInCourt: Maybe<RfiAdvanceBallInCourtPayload>;
  /** Closes an RFI. */
  readonly rfiClose: Maybe<RfiClosePayload>;
  /** Asks a question. */
  readonly rfiCreate: Maybe<RfiCreatePayload>;
  /** Passes an RFI on to others, with whom the ball then is; for its assignees. */
  readonly rfiForwardForReview: Maybe<RfiForwardForReviewPayload>;
  /** Puts an RFI into the recycle bin. */
  readonly rfiRecycle: Maybe<RfiRecyclePayload>;
  /** Opens an RFI that was closed. */
  readonly rfiReopen: Maybe<RfiReopenPayload>;
  /** Answers many RFIs, one after another: a call for each answer. */
  readonly rfiRepliesCreate: Maybe<RfiRepliesCreatePayload>;
  /** Answers an RFI. */
  readonly rfiReplyCreate: Maybe<RfiReplyCreatePayload>;
  /** Deletes an answer. */
  readonly rfiReplyDelete: Maybe<RfiReplyDeletePayload>;
  /** Makes an answer the official one or not, or attaches files to it. Its text cannot be changed. */
  readonly rfiReplyUpdate: Maybe<RfiReplyUpdatePayload>;
  /** Takes an RFI out of the recycle bin. */
  readonly rfiRetrieve: Maybe<RfiRetrievePayload>;
  /** Changes an RFI. What is left out stays as it is; null empties a field. */
  readonly rfiUpdate: Maybe<RfiUpdatePayload>;
  /** Changes many RFIs of a project in the same way, 100 in a call of Procore's. */
  readonly rfisUpdate: Maybe<RfisUpdatePayload>;
  /** Closes a submittal and sends what came of it to others. */
  readonly submittalCloseAndDistribute: Maybe<SubmittalCloseAndDistributePayload>;
  /** Hands in a submittal, or a new revision of one. */
  readonly submittalCreate: Maybe<SubmittalCreatePayload>;
  /** Puts a submittal into the recycle bin. */
  readonly submittalDelete: Maybe<SubmittalDeletePayload>;
  /** Answers a submittal as one of its approvers. */
  readonly submittalRespond: Maybe<SubmittalRespondPayload>;
  /** Changes a submittal. What is left out stays as it is; null empties a field. Without `number`, which Procore wants with every change, it is read first: one more call. */
  readonly submittalUpdate: Maybe<SubmittalUpdatePayload>;
  /** Notes down what many people worked, 25 timecards in a call of Procore's, each call as a whole or not at all. */
  readonly timecardEntriesCreate: Maybe<TimecardEntriesCreatePayload>;
  /** Notes down what somebody worked on a day. */
  readonly timecardEntryCreate: Maybe<TimecardEntryCreatePayload>;
  /** Deletes a timecard. */
  readonly timecardEntryDelete: Maybe<TimecardEntryDeletePayload>;
  /** Takes the signature off a timecard. */
  readonly timecardEntryRemoveSignature: Maybe<TimecardEntryRemoveSignaturePayload>;
  /** Puts a signature that is there already onto a timecard. */
  readonly timecardEntrySign: Maybe<TimecardEntrySignPayload>;
  /** Changes a timecard. What is left out stays as it is; null empties a field. */
  readonly timecardEntryUpdate: Maybe<TimecardEntryUpdatePayload>;
  /** Begins a timesheet for a day. */
  readonly timesheetCreate: Maybe<TimesheetCreatePayload>;
  /** Deletes a timesheet. */
  readonly timesheetDelete: Maybe<TimesheetDeletePayload>;
  /** Moves a timesheet to another day. */
  readonly timesheetUpdate: Maybe<TimesheetUpdatePayload>;
  /** Approves timesheets, or takes their approval back. */
  readonly timesheetsApprovalUpdate: Maybe<TimesheetsApprovalUpdatePayload>;
  /** Says that every segment has been put to its link. From then on the upload can be made a file, a version or an attachment. */
  readonly uploadComplete: Maybe<UploadCompletePayload>;
  /** Announces a file. The answer says where its bytes go: each segment is put to its own link, with exactly the headers that are told and none of Procore's or of this gateway's. Then `uploadComplete`. */
  readonly uploadCreate: Maybe<UploadCreatePayload>;
  /** Adds a user to a company's directory. The user gets no e-mail: inviting is a step of its own (`userInvite`). */
  readonly userCreate: Maybe<UserCreatePayload>;
  /** Adds a user to a company's directory and invites them: two steps, of which the second may fail alone. */
  readonly userCreateAndInvite: Maybe<UserCreateAndInvitePayload>;
  /** Deactivates a user: they keep their records, and cannot log in to the company any more. */
  readonly userDeactivate: Maybe<UserDeactivatePayload>;
  /** Sends a user the e-mail that invites them to the company. */
  readonly userInvite: Maybe<UserInvitePayload>;
  /** Activates a user who was deactivated. */
  readonly userReactivate: Maybe<UserReactivatePayload>;
  /** Changes a user of a company's directory. What is left out stays as it is; null empties a field. */
  readonly userUpdate: Maybe<UserUpdatePayload>;
  /** Puts users on projects, 1,000 pairs in a call of Procore's. Who is on the project already keeps their template. */
  readonly usersAddToProjects: Maybe<UsersAddToProjectsPayload>;
  /** Takes users off projects, 1,000 pairs in a call of Procore's. */
  readonly usersRemoveFromProjects: Maybe<UsersRemoveFromProjectsPayload>;
  /** Adds or changes many users at once, 1,000 in a call of Procore's. A user is found by `userId`, or else by `originId`; one whose `originId` nobody has is added. */
  readonly usersSync: Maybe<UsersSyncPayload>;
  /** Adds a vendor to a company's directory. */
  readonly vendorCreate: Maybe<VendorCreatePayload>;
  /** Notes down an insurance of a vendor, for all of its work or for one project. */
  readonly vendorInsuranceCreate: Maybe<VendorInsuranceCreatePayload>;
  /** Deletes an insurance of a vendor. */
  readonly vendorInsuranceDelete: Maybe<VendorInsuranceDeletePayload>;
  /** Changes an insurance of a vendor. What is left out stays as it is; null empties a field. */
  readonly vendorInsuranceUpdate: Maybe<VendorInsuranceUpdatePayload>;
  /** Activates a vendor that was deactivated. */
  readonly vendorReactivate: Maybe<VendorReactivatePayload>;
  /** Changes a vendor. What is left out stays as it is; null empties a field. */
  readonly vendorUpdate: Maybe<VendorUpdatePayload>;
  /** Adds or changes many vendors at once, 1,000 in a call of Procore's. A vendor is found by `vendorId`, or else by `originId`; one whose `originId` none has is added. */
  readonly vendorsSync: Maybe<VendorsSyncPayload>;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileCheckInArgs = {
  input: FileCheckInInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileCheckOutArgs = {
  input: FileCheckOutInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileCreateArgs = {
  input: FileCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileDeleteArgs = {
  input: FileDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileUpdateArgs = {
  input: FileUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFileVersionCreateArgs = {
  input: FileVersionCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFolderCreateArgs = {
  input: FolderCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFolderDeleteArgs = {
  input: FolderDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationFolderUpdateArgs = {
  input: FolderUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationPersonCreateArgs = {
  input: PersonCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectCreateArgs = {
  input: ProjectCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectPersonCreateArgs = {
  input: ProjectPersonCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectRoleCreateArgs = {
  input: ProjectRoleCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectRoleDeleteArgs = {
  input: ProjectRoleDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectRoleUsersUpdateArgs = {
  input: ProjectRoleUsersUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectToolsUpdateArgs = {
  input: ProjectToolsUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectUpdateArgs = {
  input: ProjectUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectUserAddArgs = {
  input: ProjectUserAddInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectUserPermissionTemplateChangeArgs = {
  input: ProjectUserPermissionTemplateChangeInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectUserRemoveArgs = {
  input: ProjectUserRemoveInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectVendorAddArgs = {
  input: ProjectVendorAddInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectVendorRemoveArgs = {
  input: ProjectVendorRemoveInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationProjectsSyncArgs = {
  input: ProjectsSyncInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiAdvanceBallInCourtArgs = {
  input: RfiAdvanceBallInCourtInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiCloseArgs = {
  input: RfiCloseInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiCreateArgs = {
  input: RfiCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiForwardForReviewArgs = {
  input: RfiForwardForReviewInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiRecycleArgs = {
  input: RfiRecycleInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiReopenArgs = {
  input: RfiReopenInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiRepliesCreateArgs = {
  input: RfiRepliesCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiReplyCreateArgs = {
  input: RfiReplyCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiReplyDeleteArgs = {
  input: RfiReplyDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiReplyUpdateArgs = {
  input: RfiReplyUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiRetrieveArgs = {
  input: RfiRetrieveInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfiUpdateArgs = {
  input: RfiUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationRfisUpdateArgs = {
  input: RfisUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationSubmittalCloseAndDistributeArgs = {
  input: SubmittalCloseAndDistributeInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationSubmittalCreateArgs = {
  input: SubmittalCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationSubmittalDeleteArgs = {
  input: SubmittalDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationSubmittalRespondArgs = {
  input: SubmittalRespondInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationSubmittalUpdateArgs = {
  input: SubmittalUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntriesCreateArgs = {
  input: TimecardEntriesCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntryCreateArgs = {
  input: TimecardEntryCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntryDeleteArgs = {
  input: TimecardEntryDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntryRemoveSignatureArgs = {
  input: TimecardEntryRemoveSignatureInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntrySignArgs = {
  input: TimecardEntrySignInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimecardEntryUpdateArgs = {
  input: TimecardEntryUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimesheetCreateArgs = {
  input: TimesheetCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimesheetDeleteArgs = {
  input: TimesheetDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimesheetUpdateArgs = {
  input: TimesheetUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationTimesheetsApprovalUpdateArgs = {
  input: TimesheetsApprovalUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUploadCompleteArgs = {
  input: UploadCompleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUploadCreateArgs = {
  input: UploadCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserCreateArgs = {
  input: UserCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserCreateAndInviteArgs = {
  input: UserCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserDeactivateArgs = {
  input: UserDeactivateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserInviteArgs = {
  input: UserInviteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserReactivateArgs = {
  input: UserReactivateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUsersAddToProjectsArgs = {
  input: UsersAddToProjectsInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUsersRemoveFromProjectsArgs = {
  input: UsersRemoveFromProjectsInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationUsersSyncArgs = {
  input: UsersSyncInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorCreateArgs = {
  input: VendorCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorInsuranceCreateArgs = {
  input: VendorInsuranceCreateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorInsuranceDeleteArgs = {
  input: VendorInsuranceDeleteInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorInsuranceUpdateArgs = {
  input: VendorInsuranceUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorReactivateArgs = {
  input: VendorReactivateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorUpdateArgs = {
  input: VendorUpdateInput;
};


/** The entry points for writing. Every mutation is sent to Procore at most once. */
export type MutationVendorsSyncArgs = {
  input: VendorsSyncInput;
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
export type PermissionTemplate = Node & {
  readonly __typename?: 'PermissionTemplate';
  /** How far the template goes in each tool, in Procore's words. Each template takes a call. */
  readonly accessLevels: Maybe<Scalars['JSON']['output']>;
  /** Whether it is meant for the company's own people or for others. */
  readonly category: Maybe<PermissionTemplateCategory>;
  /** The company it belongs to. */
  readonly company: Company;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What the template allows in each tool besides its level, in Procore's words. Each template takes a call. */
  readonly permissions: Maybe<Scalars['JSON']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to, if it belongs to one. */
  readonly project: Maybe<Project>;
  /** Whether it belongs to one project only. */
  readonly projectSpecific: Maybe<Scalars['Boolean']['output']>;
  /** Where the template applies. */
  readonly type: Maybe<PermissionTemplateScope>;
  /** The active users who have it on one project. Who has a template for the company's tools no list can be asked. */
  readonly users: Maybe<ProjectUserConnection>;
};


/** A set of permissions that people can be given. */
export type PermissionTemplateUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProjectUserSort>;
};

/** Whom a permission template is meant for. */
export type PermissionTemplateCategory =
  /** People of other companies. */
  | 'EXTERNAL'
  /** The company's own people. */
  | 'INTERNAL'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

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

/** What a list of permission templates is for. */
export type PermissionTemplateTools =
  /** Tools of the company. */
  | 'COMPANY_TOOLS'
  /** Tools of any project, without the templates of single projects. */
  | 'GLOBAL'
  /** Tools of projects. */
  | 'PROJECT_TOOLS';

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
  readonly workClassification: Maybe<WorkClassification>;
};


/** Somebody of whom a company keeps a record, with or without an account: timecards and crews speak of people. Contact details are in a project's list of people only, and null elsewhere; those of an account are under `user`. */
export type PersonTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonTimecardEntryFilter>;
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

/** A person without an account. */
export type PersonCreateInput = {
  /** Whether the person is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName: Scalars['String']['input'];
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of keeping a record of a person. */
export type PersonCreatePayload = {
  readonly __typename?: 'PersonCreatePayload';
  /** The new person; null when there are errors. */
  readonly person: Maybe<Person>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which timecards of a person a list shows. Everything that is given has to hold. */
export type PersonTimecardEntryFilter = {
  /** Deleted in this span; without it no deleted timecards are shown. */
  readonly deletedAt?: InputMaybe<DateTimeRange>;
  /** Timecards of work that goes on. */
  readonly inProgress?: InputMaybe<TimecardProgress>;
  /** Begun in this span. */
  readonly timeIn?: InputMaybe<DateTimeRange>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A person without an account to change. */
export type PersonUpdateInput = {
  /** Whether the person is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company, when `personId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Last name; Procore wants it with every change. */
  readonly lastName: Scalars['String']['input'];
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The person: global id, or Procore's id. */
  readonly personId: Scalars['ID']['input'];
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of changing the record of a person. */
export type PersonUpdatePayload = {
  readonly __typename?: 'PersonUpdatePayload';
  /** The person as they are now; null when there are errors. */
  readonly person: Maybe<Person>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A photo of a project. */
export type Photo = DownloadableFile & Node & {
  readonly __typename?: 'Photo';
  /** The album it is in. */
  readonly album: Maybe<PhotoAlbum>;
  /** Size in bytes. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** How many comments there are on it. */
  readonly commentCount: Maybe<Scalars['Int']['output']>;
  /** Where it was taken, on the Earth. */
  readonly coordinates: Maybe<Coordinates>;
  /** When it was put into Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Procore's id of the daily log it was added to. */
  readonly dailyLogHeaderId: Maybe<Scalars['ID']['output']>;
  /** The part of the daily log it was added to. */
  readonly dailyLogSegment: Maybe<PhotoLogSegment>;
  /** What is to be seen. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Where this gateway hands out the photo, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Ending of the file's name in small letters, e.g. `jpg`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Height in pixels. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it was taken, on the project. */
  readonly location: Maybe<Location>;
  /** Name of the file. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Id in another system. */
  readonly originId: Maybe<Scalars['String']['output']>;
  /** Whether it has been deleted for good. */
  readonly permanentlyDeleted: Maybe<Scalars['Boolean']['output']>;
  /** Whether only those it concerns may see it. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it is of. */
  readonly project: Project;
  /** Whether it is an ordinary photo or one all around. */
  readonly projection: Maybe<PhotoProjection>;
  /** Whether it is marked with a star. */
  readonly starred: Maybe<Scalars['Boolean']['output']>;
  /** When it was taken. */
  readonly takenAt: Maybe<Scalars['DateTime']['output']>;
  /** Where this gateway hands out the small image. The link is for the account that asked and ends after 15 minutes. */
  readonly thumbnailDownloadUrl: Maybe<Scalars['URL']['output']>;
  /** Where a small image of it is. */
  readonly thumbnailUrl: Maybe<Scalars['URL']['output']>;
  /** The trades it is about. */
  readonly trades: Maybe<ReadonlyArray<Trade>>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who put it into Procore. */
  readonly uploadedBy: Maybe<User>;
  /** Where the photo is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Width in pixels. */
  readonly width: Maybe<Scalars['Int']['output']>;
};

/** An album of photos. */
export type PhotoAlbum = Node & {
  readonly __typename?: 'PhotoAlbum';
  /** The photo on its cover. */
  readonly coverPhoto: Maybe<Photo>;
  /** Where the photo on its cover is. */
  readonly coverUrl: Maybe<Scalars['URL']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many photos are in it. */
  readonly photoCount: Maybe<Scalars['Int']['output']>;
  /** The photos in it. */
  readonly photos: Maybe<PhotoConnection>;
  /** Place among the albums. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Whether only those it concerns may see it. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose photos are in it. */
  readonly project: Project;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** An album of photos. */
export type PhotoAlbumPhotosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PhotoSort>;
};

/** A page of photos. */
export type PhotoConnection = {
  readonly __typename?: 'PhotoConnection';
  /** The photos of this page with their cursors. */
  readonly edges: ReadonlyArray<PhotoEdge>;
  /** The photos of this page. */
  readonly nodes: ReadonlyArray<Photo>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many photos there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A photo in a page. */
export type PhotoEdge = {
  readonly __typename?: 'PhotoEdge';
  /** Where the photo stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The photo. */
  readonly node: Photo;
};

/** Which photos a list shows. Everything that is given has to hold. */
export type PhotoFilter = {
  /** Only those in this album. */
  readonly albumId?: InputMaybe<Scalars['ID']['input']>;
  /** Put into Procore in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only those added to one of these parts of daily logs (Procore's ids). */
  readonly dailyLogSegmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these photos. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those taken at one of these locations. */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those added to the daily log of this day. */
  readonly logDate?: InputMaybe<Scalars['Date']['input']>;
  /** Only private ones, or only the others. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that show their surroundings like this. */
  readonly projection?: InputMaybe<PhotoProjectionFilter>;
  /** Only those marked with a star, or only the others. */
  readonly starred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those about one of these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those put into Procore by one of these people. */
  readonly uploadedByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether those taken in the places in these locations are listed too. */
  readonly withinSublocations?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The part of a daily log that a photo was added to. */
export type PhotoLogSegment = {
  readonly __typename?: 'PhotoLogSegment';
  /** Whether it has been deleted. */
  readonly deleted: Maybe<Scalars['Boolean']['output']>;
  /** When it was deleted. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** How a photo shows its surroundings. */
export type PhotoProjection =
  /** All around. */
  | 'PANORAMIC'
  /** As an ordinary photo. */
  | 'REGULAR'
  /** Procore does not know. */
  | 'UNKNOWN'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** How photos show their surroundings, as lists can be narrowed by it. */
export type PhotoProjectionFilter =
  /** All around. */
  | 'PANORAMIC'
  /** As an ordinary photo. */
  | 'REGULAR';

/** In which order photos are listed. */
export type PhotoSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: PhotoSortField;
};

/** What photos can be sorted by. */
export type PhotoSortField =
  /** When they were put into Procore. */
  | 'CREATED_AT'
  /** When they were taken. */
  | 'TAKEN_AT';

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
  /** One crew of the project. */
  readonly crew: Maybe<Crew>;
  /** The crews that work on the project. */
  readonly crews: Maybe<CrewConnection>;
  /** Values of the fields the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** What is in the recycle bin; what only a single RFI tells takes a call for each of them. */
  readonly deletedRfis: Maybe<RfiConnection>;
  /** What is in the recycle bin. Less is listed of these: any other field takes a call for each of them. */
  readonly deletedSubmittals: Maybe<SubmittalConnection>;
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
  /** One distribution group of the project. */
  readonly distributionGroup: Maybe<DistributionGroup>;
  /** The project's distribution groups. */
  readonly distributionGroups: Maybe<DistributionGroupConnection>;
  /** The tags that documents of the project can have. */
  readonly documentTags: Maybe<ReadonlyArray<DocumentTag>>;
  /** The documents of the project: folders and files in one list, however deep they are. */
  readonly documents: Maybe<DocumentConnection>;
  /** One drawing of the project. */
  readonly drawing: Maybe<Drawing>;
  /** The areas into which the project's drawings are divided. */
  readonly drawingAreas: Maybe<ReadonlyArray<DrawingArea>>;
  /** The disciplines of the project's drawings, e.g. structural. */
  readonly drawingDisciplines: Maybe<ReadonlyArray<DrawingDiscipline>>;
  /** One revision of a drawing of the project. */
  readonly drawingRevision: Maybe<DrawingRevision>;
  /** The revisions of the project's drawings; of obsolete drawings only when the filter asks for them. */
  readonly drawingRevisions: Maybe<DrawingRevisionConnection>;
  /** The sets in which the project's drawings were issued. */
  readonly drawingSets: Maybe<ReadonlyArray<DrawingSet>>;
  /** Whether the project is connected to an accounting system. */
  readonly erpIntegrated: Maybe<Scalars['Boolean']['output']>;
  /** One file of the project. */
  readonly file: Maybe<File>;
  /** Traffic light of the project's health. */
  readonly flag: Maybe<ProjectFlag>;
  /** One folder of the project. */
  readonly folder: Maybe<Folder>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The people on the project who have left. */
  readonly inactivePeople: Maybe<PersonConnection>;
  /** The people who were on the project and were deactivated. */
  readonly inactiveUsers: Maybe<UserConnection>;
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
  /** One active person on the project. */
  readonly member: Maybe<ProjectMember>;
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
  /** Procore's id of the owner's project that it is linked with, which may be another company's. */
  readonly ownersProjectProcoreId: Maybe<Scalars['ID']['output']>;
  /** The project this one is part of. */
  readonly parent: Maybe<Project>;
  /** The people on the project who are active: those with an account, and those of whom there is only a record. */
  readonly people: Maybe<PersonConnection>;
  /** The permission templates that can be given to people on the project. */
  readonly permissionTemplates: Maybe<ReadonlyArray<PermissionTemplate>>;
  /** Message shown on top of the project. */
  readonly persistentMessage: Maybe<PersistentMessage>;
  /** Telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** One photo of the project. */
  readonly photo: Maybe<Photo>;
  /** One album of the project's photos. */
  readonly photoAlbum: Maybe<PhotoAlbum>;
  /** The albums of the project's photos. */
  readonly photoAlbums: Maybe<ReadonlyArray<PhotoAlbum>>;
  /** Photo. */
  readonly photoUrl: Maybe<Scalars['URL']['output']>;
  /** The photos of the project that the account may see. */
  readonly photos: Maybe<PhotoConnection>;
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
  /** Who is on the distribution list of a new RFI. */
  readonly rfiDefaultDistribution: Maybe<ReadonlyArray<User>>;
  /** Who can be asked to answer RFIs. */
  readonly rfiPotentialAssignees: Maybe<ReadonlyArray<User>>;
  /** Who can be the manager of an RFI. */
  readonly rfiPotentialManagers: Maybe<ReadonlyArray<User>>;
  /** The project's requests for information. */
  readonly rfis: Maybe<RfiConnection>;
  /** Who fills which role on the project. */
  readonly roles: Maybe<ProjectRoleConnection>;
  /** The folder at the top of the project's tree of documents. */
  readonly rootFolder: Maybe<Folder>;
  /** Looks for a text in the project by Procore's own search of each tool: one call for each kind, all at the same time. */
  readonly search: Maybe<ReadonlyArray<SearchHits>>;
  /** Market sector, e.g. a kind of building. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Procore's id of the sector. */
  readonly sectorProcoreId: Maybe<Scalars['ID']['output']>;
  /** Procore's id of the template that it was made from. */
  readonly sourceTemplateProcoreId: Maybe<Scalars['ID']['output']>;
  /** The areas into which the project's specifications are divided. */
  readonly specificationAreas: Maybe<ReadonlyArray<SpecificationArea>>;
  /** The divisions of the project's specifications. */
  readonly specificationDivisions: Maybe<ReadonlyArray<SpecificationDivision>>;
  /** One revision of a section of the project's specifications. */
  readonly specificationSectionRevision: Maybe<SpecificationSectionRevision>;
  /** The sections of the project's specifications. */
  readonly specificationSections: Maybe<SpecificationSectionConnection>;
  /** The sets in which the project's specifications were issued. */
  readonly specificationSets: Maybe<ReadonlyArray<SpecificationSet>>;
  /** Floor area in square feet. */
  readonly squareFeet: Maybe<Scalars['Int']['output']>;
  /** Stage, e.g. bidding or course of construction. */
  readonly stage: Maybe<ProjectStage>;
  /** Procore's id of the company's list of standard cost codes that it uses. */
  readonly standardCostCodeListProcoreId: Maybe<Scalars['ID']['output']>;
  /** Day on which the contract is signed. */
  readonly startDate: Maybe<Scalars['Date']['output']>;
  /** Number of the store that is built. */
  readonly storeNumber: Maybe<Scalars['String']['output']>;
  /** The sub jobs of the project. */
  readonly subJobs: Maybe<ReadonlyArray<SubJob>>;
  /** One submittal of the project. */
  readonly submittal: Maybe<Submittal>;
  /** The project's packages of submittals. */
  readonly submittalPackages: Maybe<SubmittalPackageConnection>;
  /** The responses that approvers of its submittals can give. */
  readonly submittalResponses: Maybe<ReadonlyArray<SubmittalResponse>>;
  /** The project's submittals. Cost codes, areas, revisions, progress and attachments are filtered by a list of Procore's that shows less of each submittal: what else is asked of them, one more call has for a page of them. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** Whether it is a template for other projects. */
  readonly template: Maybe<Scalars['Boolean']['output']>;
  /** Time zone in the tz database's spelling, e.g. `America/Chicago`. */
  readonly timeZone: Maybe<Scalars['String']['output']>;
  /** Time zone as Procore shows it. */
  readonly timeZoneLabel: Maybe<Scalars['String']['output']>;
  /** The project's timecards. Without `from` and `to` those of the last seven days, today where the project is being the last: its zone has to be known first, which may be a step more. Give them when paging over midnight. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** One timecard of the project. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** The kinds of working time that can be put on the project's timecards. */
  readonly timecardTimeTypes: Maybe<ReadonlyArray<TimecardTimeType>>;
  /** One timesheet of the project. */
  readonly timesheet: Maybe<Timesheet>;
  /** The project's timesheets; without `from` and `to` those of all days. */
  readonly timesheets: Maybe<TimesheetConnection>;
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
  /** An upload of the project, under way or complete. Links to segments that have ended come renewed. */
  readonly upload: Maybe<Upload>;
  /** The active people on the project. What each of them may do there is the `membership` of the edge. */
  readonly users: Maybe<ProjectUserConnection>;
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
export type ProjectDeletedRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeletedRfiFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A construction project. */
export type ProjectDeletedSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeletedSubmittalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};


/** A construction project. */
export type ProjectDistributionGroupArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectDistributionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DistributionGroupSort>;
};


/** A construction project. */
export type ProjectDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DocumentSort>;
};


/** A construction project. */
export type ProjectDrawingArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectDrawingRevisionArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectDrawingRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DrawingRevisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DrawingRevisionSort>;
};


/** A construction project. */
export type ProjectDrawingSetsArgs = {
  filter?: InputMaybe<DrawingSetFilter>;
};


/** A construction project. */
export type ProjectFileArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectFolderArgs = {
  id: Scalars['ID']['input'];
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
export type ProjectInactiveUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InactiveUserSort>;
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
export type ProjectMemberArgs = {
  userId: Scalars['ID']['input'];
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
export type ProjectPermissionTemplatesArgs = {
  assignableOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A construction project. */
export type ProjectPhotoArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectPhotoAlbumArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectPhotosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PhotoFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PhotoSort>;
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
export type ProjectRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectRoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A construction project. */
export type ProjectSearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** A construction project. */
export type ProjectSpecificationSectionRevisionArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectSpecificationSectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecificationSectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SpecificationSectionSort>;
};


/** A construction project. */
export type ProjectSubmittalArgs = {
  id: Scalars['ID']['input'];
};


/** A construction project. */
export type ProjectSubmittalPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalPackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A construction project. */
export type ProjectSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
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
export type ProjectToolsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A construction project. */
export type ProjectUploadArgs = {
  id: Scalars['ID']['input'];
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

/** A project to make. */
export type ProjectCreateInput = {
  /** Number in accounting. */
  readonly accountingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the project is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is. */
  readonly address?: InputMaybe<AddressInput>;
  /** Type of bid. */
  readonly bidTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  readonly completionDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is on the earth. */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /** How it is delivered. */
  readonly deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** All departments it belongs to. */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Market area. */
  readonly designatedMarketArea?: InputMaybe<Scalars['String']['input']>;
  /** How it goes. */
  readonly flag?: InputMaybe<ProjectFlag>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language, as Procore names it. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Office. */
  readonly officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Code in another system. */
  readonly originCode?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Type of its owner. */
  readonly ownerTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The project it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Program. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes that everybody sees. */
  readonly publicNotes?: InputMaybe<Scalars['String']['input']>;
  /** Region. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Sector. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square feet. */
  readonly squareFeet?: InputMaybe<Scalars['Int']['input']>;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the store. */
  readonly storeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The project that it is made like. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Time zone, as Procore names it. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Type. */
  readonly typeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the warranty. */
  readonly warrantyStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of work. */
  readonly workScope?: InputMaybe<WorkScope>;
};

/** What came of making a project. */
export type ProjectCreatePayload = {
  readonly __typename?: 'ProjectCreatePayload';
  /** The new project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A person on a project: what they may do and which roles they have there. */
export type ProjectMember = Node & {
  readonly __typename?: 'ProjectMember';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What the person may do on the project. For everybody on the project it is one call. */
  readonly permissionTemplate: Maybe<PermissionTemplate>;
  /** Procore's id of the user: the same as in the company. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project. */
  readonly project: Project;
  /** The roles the person has on the project. For everybody on the project it is one call. */
  readonly roles: Maybe<ReadonlyArray<Role>>;
  /** The person. */
  readonly user: User;
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

/** A person of a project without an account. */
export type ProjectPersonCreateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName: Scalars['String']['input'];
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of keeping a record of a person. */
export type ProjectPersonCreatePayload = {
  readonly __typename?: 'ProjectPersonCreatePayload';
  /** The new person; null when there are errors. */
  readonly person: Maybe<Person>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** A person in a role on a project. */
export type ProjectRole = Node & {
  readonly __typename?: 'ProjectRole';
  /** Whether it is in force. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id of the person as a contact. */
  readonly contactProcoreId: Maybe<Scalars['ID']['output']>;
  /** When the role was given. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the role. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Name of the person. */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** Procore's id of this person in this role. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project. */
  readonly project: Project;
  /** The user who has the role; null when the person has no account. */
  readonly user: Maybe<User>;
};

/** A page of roles on a project. */
export type ProjectRoleConnection = {
  readonly __typename?: 'ProjectRoleConnection';
  /** The roles of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectRoleEdge>;
  /** The roles of this page. */
  readonly nodes: ReadonlyArray<ProjectRole>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A role to give. */
export type ProjectRoleCreateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** Name of the role. */
  readonly role: Scalars['String']['input'];
  /** Who gets it: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of giving a role. */
export type ProjectRoleCreatePayload = {
  readonly __typename?: 'ProjectRoleCreatePayload';
  /** The role of the user; null when there are errors. */
  readonly projectRole: Maybe<ProjectRole>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role to take. */
export type ProjectRoleDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The role of the user: global id, or Procore's id. */
  readonly projectRoleId: Scalars['ID']['input'];
};

/** What came of taking a role. */
export type ProjectRoleDeletePayload = {
  readonly __typename?: 'ProjectRoleDeletePayload';
  /** Global id of the role of the user; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role on a project in a page. */
export type ProjectRoleEdge = {
  readonly __typename?: 'ProjectRoleEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: ProjectRole;
};

/** Which roles of a project a list shows. Everything that is given has to hold. */
export type ProjectRoleFilter = {
  /** Given in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only roles that are, or are not, shown in the team of a project. */
  readonly inProjectTeam?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who has a role. */
export type ProjectRoleUsersUpdateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The role: global id, or Procore's id. */
  readonly roleId: Scalars['ID']['input'];
  /** All who have it: global ids, or Procore's ids. */
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What came of saying who has a role. */
export type ProjectRoleUsersUpdatePayload = {
  readonly __typename?: 'ProjectRoleUsersUpdatePayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Those who have the role now; null when there are errors. */
  readonly users: Maybe<ReadonlyArray<User>>;
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
  /** RFIs of one project whose number has the prefix of this stage; those without a prefix are of none. */
  readonly rfis: Maybe<RfiConnection>;
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


/** A stage of projects, e.g. bidding or course of construction. */
export type ProjectStageRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiOfStageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};

/** Which projects by their status. */
export type ProjectStatusFilter =
  /** Active ones. */
  | 'ACTIVE'
  /** All of them. */
  | 'ALL'
  /** Inactive ones. */
  | 'INACTIVE';

/** A project to make or to change. What is left out stays as it is; null empties a field. */
export type ProjectSyncInput = {
  /** Number in accounting. */
  readonly accountingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the project is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is. */
  readonly address?: InputMaybe<AddressInput>;
  /** Type of bid. */
  readonly bidTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  readonly completionDate?: InputMaybe<Scalars['Date']['input']>;
  /** How it is delivered. */
  readonly deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** All departments it belongs to. */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Market area. */
  readonly designatedMarketArea?: InputMaybe<Scalars['String']['input']>;
  /** How it goes. */
  readonly flag?: InputMaybe<ProjectFlag>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Office. */
  readonly officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Type of its owner. */
  readonly ownerTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Program. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes that everybody sees. */
  readonly publicNotes?: InputMaybe<Scalars['String']['input']>;
  /** Region. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Sector. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square feet. */
  readonly squareFeet?: InputMaybe<Scalars['Int']['input']>;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the store. */
  readonly storeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The project that it is made like. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Time zone, as Procore names it. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Type. */
  readonly typeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the warranty. */
  readonly warrantyStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of work. */
  readonly workScope?: InputMaybe<WorkScope>;
};

/** What came of one project of many. */
export type ProjectSyncResult = {
  readonly __typename?: 'ProjectSyncResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The project as it is now; null unless it was done. */
  readonly project: Maybe<Project>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which timecards a project's list shows. Everything that is given has to hold. Procore has no filter by person here: a company's list has one. */
export type ProjectTimecardEntryFilter = {
  /** Only those that these users wrote down. */
  readonly createdByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these segments of the daily log (Procore's ids). */
  readonly dailyLogSegmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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

/** A tool to switch on or off, or to put in its place. */
export type ProjectToolInput = {
  /** Whether it is on. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place in the order. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** The tool: global id, or Procore's id. */
  readonly toolId: Scalars['ID']['input'];
};

/** Tools to switch on or off. */
export type ProjectToolsUpdateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The tools. */
  readonly tools: ReadonlyArray<ProjectToolInput>;
};

/** What came of switching tools. */
export type ProjectToolsUpdatePayload = {
  readonly __typename?: 'ProjectToolsUpdatePayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** All tools of the project as they are now; null when there are errors. */
  readonly tools: Maybe<ReadonlyArray<ProjectTool>>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A project to change. */
export type ProjectUpdateInput = {
  /** Number in accounting. */
  readonly accountingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the project is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is. */
  readonly address?: InputMaybe<AddressInput>;
  /** Type of bid. */
  readonly bidTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  readonly completionDate?: InputMaybe<Scalars['Date']['input']>;
  /** County. */
  readonly county?: InputMaybe<Scalars['String']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** How it is delivered. */
  readonly deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** All departments it belongs to. */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Market area. */
  readonly designatedMarketArea?: InputMaybe<Scalars['String']['input']>;
  /** How it goes. */
  readonly flag?: InputMaybe<ProjectFlag>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language, as Procore names it. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Office. */
  readonly officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Code in another system. */
  readonly originCode?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Type of its owner. */
  readonly ownerTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The project it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Program. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** Notes that everybody sees. */
  readonly publicNotes?: InputMaybe<Scalars['String']['input']>;
  /** Region. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Sector. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square feet. */
  readonly squareFeet?: InputMaybe<Scalars['Int']['input']>;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the store. */
  readonly storeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The project that it is made like. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Time zone, as Procore names it. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Type. */
  readonly typeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the warranty. */
  readonly warrantyStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of work. */
  readonly workScope?: InputMaybe<WorkScope>;
};

/** What came of changing a project. */
export type ProjectUpdatePayload = {
  readonly __typename?: 'ProjectUpdatePayload';
  /** The project as it is now; null when there are errors. */
  readonly project: Maybe<Project>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A user to put on a project. */
export type ProjectUserAddInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they may do there; their default permission template when nothing is said. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of adding a user to a project. */
export type ProjectUserAddPayload = {
  readonly __typename?: 'ProjectUserAddPayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** The user; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A user to put on a project. */
export type ProjectUserAdditionInput = {
  /** What they may do there; their default permission template when nothing is said. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** A page of the users of a project. */
export type ProjectUserConnection = {
  readonly __typename?: 'ProjectUserConnection';
  /** The users of this page with their cursors and what they may do on the project. */
  readonly edges: ReadonlyArray<ProjectUserEdge>;
  /** The users of this page. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many users there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A user of a project in a page. */
export type ProjectUserEdge = {
  readonly __typename?: 'ProjectUserEdge';
  /** Where the user stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The user as a member of the project. */
  readonly membership: ProjectMember;
  /** The user. */
  readonly node: User;
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
  /** Only people with this permission template on the project. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of vendors with these trades (Procore's ids). */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only people of these vendors. */
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A user of a project, and their new permission template. */
export type ProjectUserPermissionTemplateChangeInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they may do there from now on. */
  readonly permissionTemplateId: Scalars['ID']['input'];
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of changing what a user may do on a project. */
export type ProjectUserPermissionTemplateChangePayload = {
  readonly __typename?: 'ProjectUserPermissionTemplateChangePayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** The user; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A user to take off a project. */
export type ProjectUserRemovalInput = {
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** A user to take off a project. */
export type ProjectUserRemoveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of taking a user off a project. */
export type ProjectUserRemovePayload = {
  readonly __typename?: 'ProjectUserRemovePayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** The user; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of one user on one project. */
export type ProjectUserResult = {
  readonly __typename?: 'ProjectUserResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The project; null unless it was done. */
  readonly project: Maybe<Project>;
  /** The user; null unless it was done. */
  readonly user: Maybe<User>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A vendor to put on a project. */
export type ProjectVendorAddInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What came of putting a vendor on a project. */
export type ProjectVendorAddPayload = {
  readonly __typename?: 'ProjectVendorAddPayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor; null when there are errors. */
  readonly vendor: Maybe<Vendor>;
};

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

/** A vendor to take off a project. */
export type ProjectVendorRemoveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What came of taking a vendor off a project. */
export type ProjectVendorRemovePayload = {
  readonly __typename?: 'ProjectVendorRemovePayload';
  /** The project; null when there are errors. */
  readonly project: Maybe<Project>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor; null when there are errors. */
  readonly vendor: Maybe<Vendor>;
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

/** Projects to make or to change. */
export type ProjectsSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The projects, at most 5,000; each needs `projectId` or `originId`. */
  readonly projects: ReadonlyArray<ProjectSyncInput>;
};

/** What came of syncing projects. */
export type ProjectsSyncPayload = {
  readonly __typename?: 'ProjectsSyncPayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<ProjectSyncResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
  /** The drawings it is about. */
  readonly drawings: Maybe<ReadonlyArray<Drawing>>;
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

/** An RFI whose ball to move. */
export type RfiAdvanceBallInCourtInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of moving the ball of an RFI. */
export type RfiAdvanceBallInCourtPayload = {
  readonly __typename?: 'RfiAdvanceBallInCourtPayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A change of many RFIs. What is left out stays as it is; null empties a field. */
export type RfiChangesInput = {
  /** Those who have to answer from now on, too. */
  readonly addAssigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those who are kept informed from now on, too. */
  readonly addDistributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those of the assignees without whose answers it cannot be closed from now on. */
  readonly addRequiredAssigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The cost code it is about. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it means for the cost. */
  readonly costImpact?: InputMaybe<CostImpactInput>;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day by which an answer is due. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is about. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who manages it. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only those it involves see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person the question came from. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Those who do not have to answer any more. */
  readonly removeAssigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those who are not kept informed any more. */
  readonly removeDistributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: InputMaybe<Scalars['ID']['input']>;
  /** What it means for the schedule. */
  readonly scheduleImpact?: InputMaybe<ScheduleImpactInput>;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The sub job it is about. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** An RFI to close. */
export type RfiCloseInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of closing an RFI. */
export type RfiClosePayload = {
  readonly __typename?: 'RfiClosePayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** An RFI to make. */
export type RfiCreateInput = {
  /** Those who have to answer: global ids, or Procore's ids. */
  readonly assigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The cost code it is about. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it means for the cost. */
  readonly costImpact?: InputMaybe<CostImpactInput>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Those who are kept informed. */
  readonly distributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is a draft, which nobody is asked yet. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day by which an answer is due. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it is about. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId: Scalars['ID']['input'];
  /** Number; Procore's next one when it is not given. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Whether only those it involves see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The question. */
  readonly question: RfiQuestionInput;
  /** The person the question came from. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Those of the assignees without whose answers it cannot be closed. */
  readonly requiredAssigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Which revision, of one that is. */
  readonly revision?: InputMaybe<Scalars['String']['input']>;
  /** The RFI this is a new revision of. */
  readonly revisionOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What it means for the schedule. */
  readonly scheduleImpact?: InputMaybe<ScheduleImpactInput>;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The stage of the project. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject. */
  readonly subject: Scalars['String']['input'];
  /** First of the company's own texts. */
  readonly textField1?: InputMaybe<Scalars['String']['input']>;
  /** Second of the company's own texts. */
  readonly textField2?: InputMaybe<Scalars['String']['input']>;
};

/** What came of asking a question. */
export type RfiCreatePayload = {
  readonly __typename?: 'RfiCreatePayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** An RFI to pass on. */
export type RfiForwardForReviewInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who looks at it from now on: a global id, or one of Procore's; one person only. */
  readonly forwardeeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of passing an RFI on. */
export type RfiForwardForReviewPayload = {
  readonly __typename?: 'RfiForwardForReviewPayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which RFIs of a stage are shown. Everything that is given has to hold. */
export type RfiOfStageFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only that number. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
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

/** A question to ask. */
export type RfiQuestionInput = {
  /** The question. */
  readonly body: Scalars['String']['input'];
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Complete uploads to attach. */
  readonly uploadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An RFI to put into the recycle bin. */
export type RfiRecycleInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of putting an RFI into the recycle bin. */
export type RfiRecyclePayload = {
  readonly __typename?: 'RfiRecyclePayload';
  /** Global id of the RFI; null when there are errors. */
  readonly recycledId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An RFI to open again. */
export type RfiReopenInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of opening an RFI again. */
export type RfiReopenPayload = {
  readonly __typename?: 'RfiReopenPayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answers to give. */
export type RfiRepliesCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The answers, at most 200. */
  readonly replies: ReadonlyArray<RfiReplyInput>;
};

/** What came of answering many RFIs. */
export type RfiRepliesCreatePayload = {
  readonly __typename?: 'RfiRepliesCreatePayload';
  /** A result for each answer, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<RfiReplyResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer to give. */
export type RfiReplyCreateInput = {
  /** The answer. */
  readonly body: Scalars['String']['input'];
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the official answer. */
  readonly official?: InputMaybe<Scalars['Boolean']['input']>;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
  /** Complete uploads to attach. */
  readonly uploadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of answering an RFI. */
export type RfiReplyCreatePayload = {
  readonly __typename?: 'RfiReplyCreatePayload';
  /** The answer as it is now; null when there are errors. */
  readonly answer: Maybe<RfiAnswer>;
  /** The RFI; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer to delete. */
export type RfiReplyDeleteInput = {
  /** The answer (Procore's id). */
  readonly answerId: Scalars['ID']['input'];
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of deleting an answer. */
export type RfiReplyDeletePayload = {
  readonly __typename?: 'RfiReplyDeletePayload';
  /** Procore's id of the answer; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** The RFI; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One answer of many. */
export type RfiReplyInput = {
  /** The answer. */
  readonly body: Scalars['String']['input'];
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is the official answer. */
  readonly official?: InputMaybe<Scalars['Boolean']['input']>;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
  /** Complete uploads to attach. */
  readonly uploadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of one answer of many. */
export type RfiReplyResult = {
  readonly __typename?: 'RfiReplyResult';
  /** The answer; null unless it was done. */
  readonly answer: Maybe<RfiAnswer>;
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The RFI; null unless it was done. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer to change. */
export type RfiReplyUpdateInput = {
  /** The answer (Procore's id). */
  readonly answerId: Scalars['ID']['input'];
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the official answer. */
  readonly official?: InputMaybe<Scalars['Boolean']['input']>;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
  /** Complete uploads to attach. */
  readonly uploadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of changing an answer. */
export type RfiReplyUpdatePayload = {
  readonly __typename?: 'RfiReplyUpdatePayload';
  /** The answer as it is now; null when there are errors. */
  readonly answer: Maybe<RfiAnswer>;
  /** The RFI; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An RFI to take out of the recycle bin. */
export type RfiRetrieveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
};

/** What came of taking an RFI out of the recycle bin. */
export type RfiRetrievePayload = {
  readonly __typename?: 'RfiRetrievePayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which RFIs of somebody or something are shown. Everything that is given has to hold. */
export type RfiStateFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only that number. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Only those of this stage of the project (Procore's id). */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this status. */
  readonly status?: InputMaybe<RfiStatusFilter>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

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

/** An RFI to change. */
export type RfiUpdateInput = {
  /** Those who have to answer: global ids, or Procore's ids. */
  readonly assigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The cost code it is about. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it means for the cost. */
  readonly costImpact?: InputMaybe<CostImpactInput>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Those who are kept informed. */
  readonly distributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** False opens a draft. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day by which an answer is due. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it is about. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who manages it. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Number; Procore's next one when it is not given. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Whether only those it involves see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The question, or more files for it. */
  readonly question?: InputMaybe<RfiQuestionInput>;
  /** The person the question came from. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Those of the assignees without whose answers it cannot be closed. */
  readonly requiredAssigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: InputMaybe<Scalars['ID']['input']>;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: Scalars['ID']['input'];
  /** What it means for the schedule. */
  readonly scheduleImpact?: InputMaybe<ScheduleImpactInput>;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The stage of the project. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** First of the company's own texts. */
  readonly textField1?: InputMaybe<Scalars['String']['input']>;
  /** Second of the company's own texts. */
  readonly textField2?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing an RFI. */
export type RfiUpdatePayload = {
  readonly __typename?: 'RfiUpdatePayload';
  /** The RFI as it is now; null when there are errors. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of one RFI of many. */
export type RfiUpdateResult = {
  readonly __typename?: 'RfiUpdateResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The RFI as it is now; null unless it was done. */
  readonly rfi: Maybe<Rfi>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** RFIs of a project to change in the same way. */
export type RfisUpdateInput = {
  /** How all of them are changed. */
  readonly changes: RfiChangesInput;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The RFIs, at most 1,000: global ids, or Procore's ids. */
  readonly rfiIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What came of changing many RFIs. */
export type RfisUpdatePayload = {
  readonly __typename?: 'RfisUpdatePayload';
  /** A result for each RFI, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<RfiUpdateResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role that people can have on projects, as the company defined it. */
export type Role = Node & {
  readonly __typename?: 'Role';
  /** The kind of role behind the name, in Procore's words. */
  readonly archetype: Maybe<Scalars['String']['output']>;
  /** The company it belongs to. */
  readonly company: Company;
  /** Whether it can be deleted. */
  readonly deletable: Maybe<Scalars['Boolean']['output']>;
  /** What can fill the role, in Procore's words. */
  readonly filledBy: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether who has it is shown in the team of a project. */
  readonly inProjectTeam: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether who has it is shown on the company's home page. */
  readonly onCompanyHome: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands among the roles. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
};

/** What an RFI means for the schedule. */
export type ScheduleImpact = {
  readonly __typename?: 'ScheduleImpact';
  /** How many days. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** Whether there is one. */
  readonly status: Maybe<ImpactStatus>;
};

/** What an RFI means for the schedule, to write. */
export type ScheduleImpactInput = {
  /** How many days. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there is one. */
  readonly status?: InputMaybe<ImpactStatus>;
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
  /** Folders and files, by name and description. */
  | 'DOCUMENT'
  /** People on the project without an account, by name, e-mail address, telephone and job title. */
  | 'PERSON'
  /** Requests for information, by subject and number. */
  | 'RFI'
  /** Submittals, by what Procore finds in them. */
  | 'SUBMITTAL'
  /** People on the project, by name, e-mail address, job title and company. */
  | 'USER'
  /** Vendors on the project, by name and what describes them. */
  | 'VENDOR';

/** Something a search can find. */
export type SearchResult = File | Folder | Person | Rfi | Submittal | User | Vendor;

/** The direction of a sort. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A part of a project by which its specifications are divided. */
export type SpecificationArea = Node & {
  readonly __typename?: 'SpecificationArea';
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How many divisions its sections are of. */
  readonly divisionCount: Maybe<Scalars['Int']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose specifications they are. */
  readonly project: Project;
  /** How many sections it has. */
  readonly sectionCount: Maybe<Scalars['Int']['output']>;
  /** The submittals about sections in this area. Procore's list for this shows less: see `Project.submittals`. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A part of a project by which its specifications are divided. */
export type SpecificationAreaSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** A division of the specifications: sections of related work. As a file it is the PDFs of all its sections in one. */
export type SpecificationDivision = DownloadableFile & Node & {
  readonly __typename?: 'SpecificationDivision';
  /** Always null: Procore does not say how large the PDF is. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** Always null: Procore does not say when the PDF was put there. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Title. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Where this gateway hands out the PDF, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Always `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the PDF, made from number and title: Procore gives it none. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Number, e.g. `03`. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose specifications they are. */
  readonly project: Project;
  /** The revisions of its sections: the current ones, unless all are asked for. */
  readonly revisions: Maybe<SpecificationSectionRevisionConnection>;
  /** Its sections, by their current revisions: one without any is not here. */
  readonly sections: Maybe<SpecificationSectionConnection>;
  /** The submittals about sections of this division. Procore finds them by its number. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** Always null: Procore does not say who put the PDF there. */
  readonly uploadedBy: Maybe<User>;
  /** Where the PDF is. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A division of the specifications: sections of related work. As a file it is the PDFs of all its sections in one. */
export type SpecificationDivisionRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division of the specifications: sections of related work. As a file it is the PDFs of all its sections in one. */
export type SpecificationDivisionSectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division of the specifications: sections of related work. As a file it is the PDFs of all its sections in one. */
export type SpecificationDivisionSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalKindFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** A section of the specifications: what is required of one kind of work. */
export type SpecificationSection = Node & {
  readonly __typename?: 'SpecificationSection';
  /** The revision that counts; null when none has been put in yet. */
  readonly currentRevision: Maybe<SpecificationSectionRevision>;
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
  /** The submittals about this section. */
  readonly submittals: Maybe<SubmittalConnection>;
};


/** A section of the specifications: what is required of one kind of work. */
export type SpecificationSectionSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** A page of sections. */
export type SpecificationSectionConnection = {
  readonly __typename?: 'SpecificationSectionConnection';
  /** The sections of this page with their cursors. */
  readonly edges: ReadonlyArray<SpecificationSectionEdge>;
  /** The sections of this page. */
  readonly nodes: ReadonlyArray<SpecificationSection>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many sections there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A section in a page. */
export type SpecificationSectionEdge = {
  readonly __typename?: 'SpecificationSectionEdge';
  /** Where the section stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The section. */
  readonly node: SpecificationSection;
};

/** Which sections a list shows. */
export type SpecificationSectionFilter = {
  /** Only these sections. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A revision of a section of the specifications. As a file it is its PDF. */
export type SpecificationSectionRevision = DownloadableFile & Node & {
  readonly __typename?: 'SpecificationSectionRevision';
  /** Always null: Procore does not say how large the PDF is. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** When it was put into Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Fields that the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** Title of the section. Known of revisions that a division lists; null otherwise. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The division of the section. Known of revisions that a division lists; null otherwise. */
  readonly division: Maybe<SpecificationDivision>;
  /** Where this gateway hands out the PDF, whole or in part. The link is for the account that asked and ends after 15 minutes. */
  readonly downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Always `pdf`. */
  readonly fileType: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was issued. Known of revisions that a division lists; null otherwise. */
  readonly issuedDate: Maybe<Scalars['Date']['output']>;
  /** Name of the PDF: of revisions that a division lists made from the numbers of section and revision, otherwise Procore's. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Number of the section. Known of revisions that a division lists; null otherwise. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose specifications they are. */
  readonly project: Project;
  /** The day on which it was received. Known of revisions that a division lists; null otherwise. */
  readonly receivedDate: Maybe<Scalars['Date']['output']>;
  /** Number of the revision. Known of revisions that a division lists; null otherwise. */
  readonly revision: Maybe<Scalars['String']['output']>;
  /** The section it is a revision of. */
  readonly section: Maybe<SpecificationSection>;
  /** The set in which it was issued. Known of revisions that a division lists; null otherwise. */
  readonly set: Maybe<SpecificationSet>;
  /** Procore's id of what it was made from. */
  readonly sourceId: Maybe<Scalars['ID']['output']>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Always null: Procore does not say who put the PDF there. */
  readonly uploadedBy: Maybe<User>;
  /** Where the PDF is; null when none has been put in. While the address is on a Procore host, it takes the caller's Procore credentials. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A page of revisions. */
export type SpecificationSectionRevisionConnection = {
  readonly __typename?: 'SpecificationSectionRevisionConnection';
  /** The revisions of this page with their cursors. */
  readonly edges: ReadonlyArray<SpecificationSectionRevisionEdge>;
  /** The revisions of this page. */
  readonly nodes: ReadonlyArray<SpecificationSectionRevision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many revisions there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A revision in a page. */
export type SpecificationSectionRevisionEdge = {
  readonly __typename?: 'SpecificationSectionRevisionEdge';
  /** Where the revision stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: SpecificationSectionRevision;
};

/** In which order sections are listed. */
export type SpecificationSectionSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: SpecificationSectionSortField;
};

/** What sections can be sorted by. */
export type SpecificationSectionSortField =
  /** Number. */
  | 'NUMBER';

/** Specifications that were issued together. */
export type SpecificationSet = Node & {
  readonly __typename?: 'SpecificationSet';
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of issue. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** When it was deleted. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Place among the sets. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project whose specifications they are. */
  readonly project: Project;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
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
  /** The cost codes that it has of its own. */
  readonly costCodes: Maybe<CostCodeConnection>;
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


/** A part of a project with a budget of its own. */
export type SubJobCostCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a contractor has to show before it is built or bought - product data, shop drawings, samples - and its review. */
export type Submittal = Node & {
  readonly __typename?: 'Submittal';
  /** Day on which the material was delivered. */
  readonly actualDeliveryDate: Maybe<Scalars['Date']['output']>;
  /** Who submits, reviews and approves it, in the order of the workflow. */
  readonly approvers: Maybe<ReadonlyArray<SubmittalApprover>>;
  /** How many files belong to it. */
  readonly attachmentCount: Maybe<Scalars['Int']['output']>;
  /** Files that belong to it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Who has to act next. */
  readonly ballInCourt: Maybe<ReadonlyArray<User>>;
  /** Days to spare. */
  readonly bufferDays: Maybe<Scalars['Int']['output']>;
  /** When it was closed. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Day of delivery the supplier has confirmed. */
  readonly confirmedDeliveryDate: Maybe<Scalars['Date']['output']>;
  /** Cost code it belongs to. */
  readonly costCode: Maybe<CostCode>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who created it in Procore. */
  readonly createdBy: Maybe<User>;
  /** Whether it is the latest revision. */
  readonly currentRevision: Maybe<Scalars['Boolean']['output']>;
  /** Values of the fields the company defined itself. */
  readonly customFields: Maybe<ReadonlyArray<CustomField>>;
  /** When it was put into the recycle bin. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, at length. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Days the design team has for its review. */
  readonly designTeamReviewDays: Maybe<Scalars['Int']['output']>;
  /** When its result was last sent out. */
  readonly distributedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is kept informed. */
  readonly distributionMembers: Maybe<ReadonlyArray<User>>;
  /** Every time its result was sent out. */
  readonly distributions: Maybe<ReadonlyArray<SubmittalDistribution>>;
  /** The drawings it is about; null of one in the recycle bin. */
  readonly drawings: Maybe<ReadonlyArray<Drawing>>;
  /** Day by which the review has to be done. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** Whether it is kept for the record and not reviewed. */
  readonly forRecordOnly: Maybe<Scalars['Boolean']['output']>;
  /** Number with the specification section and the revision, as the project spells it. */
  readonly formattedNumber: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Days the contractor has for its own review. */
  readonly internalReviewDays: Maybe<Scalars['Int']['output']>;
  /** Day on which it was issued. */
  readonly issueDate: Maybe<Scalars['Date']['output']>;
  /** The last time its result was sent out. */
  readonly lastDistribution: Maybe<SubmittalDistribution>;
  /** Days between approval and delivery. */
  readonly leadTimeDays: Maybe<Scalars['Int']['output']>;
  /** Where on the project it is used. */
  readonly location: Maybe<Location>;
  /** Who manages it. */
  readonly manager: Maybe<User>;
  /** Number. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Day on which it was opened. */
  readonly openDate: Maybe<Scalars['Date']['output']>;
  /** The package it is in. */
  readonly package: Maybe<SubmittalPackage>;
  /** Whether only its participants may see it. */
  readonly private: Maybe<Scalars['Boolean']['output']>;
  /** Procore's id. Each revision has its own. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to. */
  readonly project: Project;
  /** Day on which it was received. */
  readonly receivedDate: Maybe<Scalars['Date']['output']>;
  /** Who it was received from. */
  readonly receivedFrom: Maybe<User>;
  /** Day on which the material has to be on site. */
  readonly requiredOnSiteDate: Maybe<Scalars['Date']['output']>;
  /** The vendor whose work it is about. */
  readonly responsibleContractor: Maybe<Vendor>;
  /** Which revision this is; `0` is the first. */
  readonly revision: Maybe<Scalars['String']['output']>;
  /** All revisions of it, this one included. */
  readonly revisions: Maybe<ReadonlyArray<Submittal>>;
  /** The task of the schedule that waits for it. */
  readonly scheduledTask: Maybe<SubmittalScheduledTask>;
  /** The submittal this one is a revision of. */
  readonly source: Maybe<Submittal>;
  /** Section of the specifications it is about. */
  readonly specificationSection: Maybe<SpecificationSection>;
  /** Status. */
  readonly status: Maybe<SubmittalStatus>;
  /** Sub job it belongs to. */
  readonly subJob: Maybe<SubJob>;
  /** Day by which the contractor has to submit it. */
  readonly submitBy: Maybe<Scalars['Date']['output']>;
  /** The long text field of older configurations. */
  readonly textArea: Maybe<Scalars['String']['output']>;
  /** The short text field of older configurations. */
  readonly textField: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What is submitted, e.g. shop drawings. */
  readonly type: Maybe<SubmittalType>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The template its workflow was made from. */
  readonly workflowTemplate: Maybe<SubmittalWorkflowTemplate>;
  /** When the template was applied. */
  readonly workflowTemplateAppliedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A person in the workflow of a submittal, and what they answered. */
export type SubmittalApprover = {
  readonly __typename?: 'SubmittalApprover';
  /** Files of their answer. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** What they wrote. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Days they have for their answer. */
  readonly daysToRespond: Maybe<Scalars['Int']['output']>;
  /** Whether their answer has been sent out. A list of submittals does not tell, so it takes a call for each of them. */
  readonly distributed: Maybe<Scalars['Boolean']['output']>;
  /** Day by which they have to answer. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** Procore's id of this step of the workflow. */
  readonly procoreId: Scalars['ID']['output'];
  /** What they answered. */
  readonly response: Maybe<SubmittalResponse>;
  /** Whether the workflow waits for their answer. */
  readonly responseRequired: Maybe<Scalars['Boolean']['output']>;
  /** Day on which they answered. */
  readonly returnedDate: Maybe<Scalars['Date']['output']>;
  /** Whether they submit or approve. */
  readonly role: Maybe<SubmittalApproverRole>;
  /** Day on which it was sent to them. */
  readonly sentDate: Maybe<Scalars['Date']['output']>;
  /** Who it is. */
  readonly user: Maybe<User>;
  /** Days between the due date and the answer, as Procore counts them. */
  readonly variance: Maybe<Scalars['Int']['output']>;
  /** Place in the workflow; those who share one act side by side. */
  readonly workflowGroup: Maybe<Scalars['Int']['output']>;
};

/** Somebody who submits or approves. */
export type SubmittalApproverInput = {
  /** The approver who is there already (Procore's id). */
  readonly approverId?: InputMaybe<Scalars['ID']['input']>;
  /** How many days they have. */
  readonly daysToRespond?: InputMaybe<Scalars['Int']['input']>;
  /** Day by which they have to answer. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the next step waits for their answer. */
  readonly responseRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they do. */
  readonly role?: InputMaybe<SubmittalApproverRole>;
  /** The person: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What a person does in the workflow of a submittal. */
export type SubmittalApproverRole =
  /** Reviews or approves it. */
  | 'APPROVER'
  /** Hands it in. */
  | 'SUBMITTER'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED';

/** A submittal to close and distribute. */
export type SubmittalCloseAndDistributeInput = {
  /** The answers to send along. */
  readonly answers?: InputMaybe<ReadonlyArray<SubmittalDistributedAnswerInput>>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its description from now on. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Message to those it goes to. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Those it goes to: global ids, or Procore's ids. */
  readonly recipientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its status from now on. */
  readonly statusId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that are in Procore's storage to send along: the `storedFileId` of a file version. */
  readonly storedFileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: Scalars['ID']['input'];
};

/** What came of closing and distributing a submittal. */
export type SubmittalCloseAndDistributePayload = {
  readonly __typename?: 'SubmittalCloseAndDistributePayload';
  /** The submittal as it is now; null when there are errors. */
  readonly submittal: Maybe<Submittal>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of submittals. */
export type SubmittalConnection = {
  readonly __typename?: 'SubmittalConnection';
  /** The submittals of this page with their cursors. */
  readonly edges: ReadonlyArray<SubmittalEdge>;
  /** The submittals of this page. */
  readonly nodes: ReadonlyArray<Submittal>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many submittals there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A submittal to hand in. */
export type SubmittalCreateInput = {
  /** Day of the delivery. */
  readonly actualDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days to spare. */
  readonly bufferDays?: InputMaybe<Scalars['Int']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Day that was confirmed for the delivery. */
  readonly confirmedDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The cost code it is about. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Days for the design team. */
  readonly designTeamReviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** Those who are kept informed. */
  readonly distributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day by which it has to be answered. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is for the records only. */
  readonly forRecordOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Days for those who review it in the company. */
  readonly internalReviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** Day on which it was issued. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days from the order to the delivery. */
  readonly leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is about. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Number. */
  readonly number: Scalars['String']['input'];
  /** The package it is in. */
  readonly packageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only those it involves see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** Day on which it was received. */
  readonly receivedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The person it was received from. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which what it is about has to be on site. */
  readonly requiredOnSiteDate?: InputMaybe<Scalars['Date']['input']>;
  /** The vendor that hands it in. */
  readonly responsibleContractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision. */
  readonly revision?: InputMaybe<Scalars['String']['input']>;
  /** The submittal this is a new revision of. */
  readonly revisionOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** The section of the specification that asks for it. */
  readonly specificationSectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its status; one that is closed closes it, and another opens it again. */
  readonly statusId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that are in Procore's storage to attach: the `storedFileId` of a file version. */
  readonly storedFileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The sub job it is about. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which it has to be handed in. */
  readonly submitBy?: InputMaybe<Scalars['Date']['input']>;
  /** The company's own long text. */
  readonly textArea?: InputMaybe<Scalars['String']['input']>;
  /** The company's own short text. */
  readonly textField?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Name of its type. */
  readonly typeName?: InputMaybe<Scalars['String']['input']>;
  /** Who submits and approves, in the order in which they act. */
  readonly workflow?: InputMaybe<ReadonlyArray<SubmittalStepInput>>;
};

/** What came of handing in a submittal. */
export type SubmittalCreatePayload = {
  readonly __typename?: 'SubmittalCreatePayload';
  /** The submittal; null when there are errors. */
  readonly submittal: Maybe<Submittal>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A submittal to delete. */
export type SubmittalDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: Scalars['ID']['input'];
};

/** What came of deleting a submittal. */
export type SubmittalDeletePayload = {
  readonly __typename?: 'SubmittalDeletePayload';
  /** Global id of the submittal; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer to send along. */
export type SubmittalDistributedAnswerInput = {
  /** Whose answer (Procore's id of the approver). */
  readonly approverId: Scalars['ID']['input'];
  /** Whether their comment goes along. */
  readonly includeComment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An approver's answer as it was sent out. */
export type SubmittalDistributedResponse = {
  readonly __typename?: 'SubmittalDistributedResponse';
  /** Files of the answer. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** What they wrote. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** What they answered. */
  readonly response: Maybe<SubmittalResponse>;
  /** Who answered. */
  readonly user: Maybe<User>;
};

/** The result of a submittal as it was sent out. */
export type SubmittalDistribution = {
  readonly __typename?: 'SubmittalDistribution';
  /** Files that were sent with it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Who sent it. */
  readonly distributedBy: Maybe<User>;
  /** Who it was sent to. */
  readonly distributedTo: Maybe<ReadonlyArray<User>>;
  /** What was written with it. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The approvers' answers that were sent with it; Procore tells them of the last distribution only. */
  readonly responses: Maybe<ReadonlyArray<SubmittalDistributedResponse>>;
  /** When it was sent. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
};

/** A submittal in a page. */
export type SubmittalEdge = {
  readonly __typename?: 'SubmittalEdge';
  /** Where the submittal stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The submittal. */
  readonly node: Submittal;
};

/** Which submittals a list shows. Everything that is given has to hold. */
export type SubmittalFilter = {
  /** Expected to be delivered in this span. */
  readonly anticipatedDelivery?: InputMaybe<DateRange>;
  /** Only those these users submit, review or approve. */
  readonly approverIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those on which this user has to act next. */
  readonly ballInCourtId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of these cost codes. Procore's list for this shows less: see `Project.submittals`. */
  readonly costCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only the latest revision of each; all revisions when nothing or false is said. */
  readonly currentRevision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these divisions of the specifications: the first two digits of a section's number, e.g. 3. */
  readonly divisions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only these submittals. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those at these locations. */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those these users manage. */
  readonly managerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with these numbers. */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those in these packages. */
  readonly packageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those received from this user. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Required on site in this span. */
  readonly requiredOnSite?: InputMaybe<DateRange>;
  /** Only those to which an approver gave one of these responses. */
  readonly responseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those these vendors are responsible for. */
  readonly responsibleContractorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these revisions, e.g. `0`. Procore's list for this shows less: see `Project.submittals`. */
  readonly revisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these tasks of the schedule (Procore's ids). */
  readonly scheduledTaskIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those about sections in these areas of the specifications. Procore's list for this shows less: see `Project.submittals`. */
  readonly specificationAreaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those about these sections of the specifications. */
  readonly specificationSectionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with these statuses. */
  readonly statusIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these types, by the types' names. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those with files, or only those without. Procore's list for this shows less: see `Project.submittals`. */
  readonly withAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that stand like this, as Procore judges. Its list for this shows less: see `Project.submittals`. */
  readonly workflowProgress?: InputMaybe<ReadonlyArray<SubmittalWorkflowProgress>>;
};

/** Which submittals of a kind are shown: a status, a type, a response, a division. `Project.submittals` combines kinds. Everything that is given has to hold. */
export type SubmittalKindFilter = {
  /** Expected to be delivered in this span. */
  readonly anticipatedDelivery?: InputMaybe<DateRange>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only the latest revision of each; all revisions when nothing or false is said. */
  readonly currentRevision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with these numbers. */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Required on site in this span. */
  readonly requiredOnSite?: InputMaybe<DateRange>;
  /** Only these revisions, e.g. `0`. Procore's list for this shows less: see `Project.submittals`. */
  readonly revisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these tasks of the schedule (Procore's ids). */
  readonly scheduledTaskIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those with files, or only those without. Procore's list for this shows less: see `Project.submittals`. */
  readonly withAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that stand like this, as Procore judges. Its list for this shows less: see `Project.submittals`. */
  readonly workflowProgress?: InputMaybe<ReadonlyArray<SubmittalWorkflowProgress>>;
};

/** Submittals that are handed in and reviewed together. */
export type SubmittalPackage = Node & {
  readonly __typename?: 'SubmittalPackage';
  /** Files that belong to the package as a whole. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** Who created it in Procore. */
  readonly createdBy: Maybe<User>;
  /** What is in it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Number. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The project it belongs to. */
  readonly project: Project;
  /** How many submittals are in it; takes no call of its own. */
  readonly submittalCount: Maybe<Scalars['Int']['output']>;
  /** The submittals in the package. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** Title. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** Submittals that are handed in and reviewed together. */
export type SubmittalPackageSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** A page of packages. */
export type SubmittalPackageConnection = {
  readonly __typename?: 'SubmittalPackageConnection';
  /** The packages of this page with their cursors. */
  readonly edges: ReadonlyArray<SubmittalPackageEdge>;
  /** The packages of this page. */
  readonly nodes: ReadonlyArray<SubmittalPackage>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many packages there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A package in a page. */
export type SubmittalPackageEdge = {
  readonly __typename?: 'SubmittalPackageEdge';
  /** Where the package stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The package. */
  readonly node: SubmittalPackage;
};

/** Which packages a list shows. Everything that is given has to hold. */
export type SubmittalPackageFilter = {
  /** Only these packages. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An answer to a submittal. */
export type SubmittalRespondInput = {
  /** Whose answer it is (Procore's id of the approver). */
  readonly approverId: Scalars['ID']['input'];
  /** Comment. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which they have to answer. */
  readonly forwardDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whom to ask next: global id, or Procore's id. */
  readonly forwardToId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The answer: one of the project's responses. */
  readonly responseId: Scalars['ID']['input'];
  /** Day on which it was answered, for admins. */
  readonly returnedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: Scalars['ID']['input'];
  /** Complete uploads to attach. */
  readonly uploadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of answering a submittal. */
export type SubmittalRespondPayload = {
  readonly __typename?: 'SubmittalRespondPayload';
  /** The submittal as it is now; null when there are errors. */
  readonly submittal: Maybe<Submittal>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A response to a submittal, named by the company. */
export type SubmittalResponse = Node & {
  readonly __typename?: 'SubmittalResponse';
  /** What it counts as. */
  readonly consideredAs: Maybe<SubmittalResponseMeaning>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The submittals to which an approver gave this response. */
  readonly submittals: Maybe<SubmittalConnection>;
};


/** A response to a submittal, named by the company. */
export type SubmittalResponseSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalKindFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** What a response to a submittal counts as. */
export type SubmittalResponseMeaning =
  /** Approved. */
  | 'APPROVED'
  /** Approved, with notes to follow. */
  | 'APPROVED_AS_NOTED'
  /** Passed on to somebody else. */
  | 'FORWARDED_FOR_REVIEW'
  /** Taken for the record, without a review. */
  | 'FOR_RECORD_ONLY'
  /** Not answered yet. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED'
  /** Has to be revised and handed in again. */
  | 'REVISE_AND_RESUBMIT'
  /** Handed in. */
  | 'SUBMITTED'
  /** A value this gateway does not know yet. */
  | 'UNRECOGNIZED'
  /** Void. */
  | 'VOID';

/** What a person has to do with a submittal. */
export type SubmittalRole =
  /** Is in the workflow: submits, reviews or approves. */
  | 'APPROVER'
  /** Has to act next. */
  | 'BALL_IN_COURT'
  /** Manages it. */
  | 'MANAGER'
  /** Is the one it was received from. */
  | 'RECEIVED_FROM';

/** A task of the schedule that waits for a submittal. */
export type SubmittalScheduledTask = {
  readonly __typename?: 'SubmittalScheduledTask';
  /** When it is finished. */
  readonly finishDate: Maybe<Scalars['DateTime']['output']>;
  /** Name as it is shown to people. */
  readonly formattedName: Maybe<Scalars['String']['output']>;
  /** Key in the schedule. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** When it starts. */
  readonly startDate: Maybe<Scalars['DateTime']['output']>;
  /** Name of the task alone. */
  readonly taskName: Maybe<Scalars['String']['output']>;
};

/** In which order submittals are listed. */
export type SubmittalSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: SubmittalSortField;
};

/** What submittals can be sorted by. */
export type SubmittalSortField =
  /** Expected day of delivery. */
  | 'ANTICIPATED_DELIVERY_DATE'
  /** When its result was sent out. */
  | 'DISTRIBUTED_AT'
  /** Due date. */
  | 'DUE_DATE'
  /** Number. */
  | 'NUMBER'
  /** Package. */
  | 'PACKAGE'
  /** Day on which it was received. */
  | 'RECEIVED_DATE'
  /** Who it was received from. */
  | 'RECEIVED_FROM'
  /** The vendor who is responsible. */
  | 'RESPONSIBLE_CONTRACTOR'
  /** Section of the specifications. */
  | 'SPECIFICATION_SECTION'
  /** Status. */
  | 'STATUS'
  /** Day by which it has to be submitted. */
  | 'SUBMIT_BY'
  /** Title. */
  | 'TITLE'
  /** Type. */
  | 'TYPE';

/** Which submittals of somebody or something are shown. Everything that is given has to hold. */
export type SubmittalStateFilter = {
  /** Expected to be delivered in this span. */
  readonly anticipatedDelivery?: InputMaybe<DateRange>;
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only the latest revision of each; all revisions when nothing or false is said. */
  readonly currentRevision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these divisions of the specifications: the first two digits of a section's number, e.g. 3. */
  readonly divisions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only those with these numbers. */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Required on site in this span. */
  readonly requiredOnSite?: InputMaybe<DateRange>;
  /** Only those to which an approver gave one of these responses. */
  readonly responseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these revisions, e.g. `0`. Procore's list for this shows less: see `Project.submittals`. */
  readonly revisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these tasks of the schedule (Procore's ids). */
  readonly scheduledTaskIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with these statuses. */
  readonly statusIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of these types, by the types' names. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** Only those with files, or only those without. Procore's list for this shows less: see `Project.submittals`. */
  readonly withAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that stand like this, as Procore judges. Its list for this shows less: see `Project.submittals`. */
  readonly workflowProgress?: InputMaybe<ReadonlyArray<SubmittalWorkflowProgress>>;
};

/** A status of submittals, named by the company. */
export type SubmittalStatus = Node & {
  readonly __typename?: 'SubmittalStatus';
  /** What it counts as, in Procore's words, e.g. `Open`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The submittals of a project with this status. */
  readonly submittals: Maybe<SubmittalConnection>;
};


/** A status of submittals, named by the company. */
export type SubmittalStatusSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalKindFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** Those of a workflow who act at the same time. */
export type SubmittalStepInput = {
  /** The people. */
  readonly approvers: ReadonlyArray<SubmittalApproverInput>;
};

/** What is submitted, e.g. shop drawings or samples. */
export type SubmittalType = Node & {
  readonly __typename?: 'SubmittalType';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The submittals of a project of this type. Procore finds them by its name. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** Name in the language of the account. */
  readonly translatedName: Maybe<Scalars['String']['output']>;
};


/** What is submitted, e.g. shop drawings or samples. */
export type SubmittalTypeSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalKindFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};

/** A submittal to change. */
export type SubmittalUpdateInput = {
  /** Day of the delivery. */
  readonly actualDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days to spare. */
  readonly bufferDays?: InputMaybe<Scalars['Int']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Day that was confirmed for the delivery. */
  readonly confirmedDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The cost code it is about. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Days for the design team. */
  readonly designTeamReviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** Those who are kept informed. */
  readonly distributionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day by which it has to be answered. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is for the records only. */
  readonly forRecordOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Days for those who review it in the company. */
  readonly internalReviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** Day on which it was issued. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days from the order to the delivery. */
  readonly leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is about. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The package it is in. */
  readonly packageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only those it involves see it. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which it was received. */
  readonly receivedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The person it was received from. */
  readonly receivedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which what it is about has to be on site. */
  readonly requiredOnSiteDate?: InputMaybe<Scalars['Date']['input']>;
  /** The vendor that hands it in. */
  readonly responsibleContractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision. */
  readonly revision?: InputMaybe<Scalars['String']['input']>;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** The section of the specification that asks for it. */
  readonly specificationSectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its status; one that is closed closes it, and another opens it again. */
  readonly statusId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that are in Procore's storage to attach: the `storedFileId` of a file version. */
  readonly storedFileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The sub job it is about. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which it has to be handed in. */
  readonly submitBy?: InputMaybe<Scalars['Date']['input']>;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: Scalars['ID']['input'];
  /** The company's own long text. */
  readonly textArea?: InputMaybe<Scalars['String']['input']>;
  /** The company's own short text. */
  readonly textField?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Name of its type. */
  readonly typeName?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing a submittal. */
export type SubmittalUpdatePayload = {
  readonly __typename?: 'SubmittalUpdatePayload';
  /** The submittal as it is now; null when there are errors. */
  readonly submittal: Maybe<Submittal>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the workflow of a submittal stands, as Procore judges. */
export type SubmittalWorkflowProgress =
  /** Without progress that could be judged. */
  | 'NONE'
  /** Off track. */
  | 'OFF_TRACK'
  /** On track. */
  | 'ON_TRACK'
  /** Overdue. */
  | 'OVERDUE'
  /** Paused. */
  | 'PAUSED';

/** A template of a workflow. */
export type SubmittalWorkflowTemplate = {
  readonly __typename?: 'SubmittalWorkflowTemplate';
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
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

/** Timecards to make. */
export type TimecardEntriesCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The timecards, at most 500. */
  readonly entries: ReadonlyArray<TimecardEntryInput>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
};

/** What came of making many timecards. */
export type TimecardEntriesCreatePayload = {
  readonly __typename?: 'TimecardEntriesCreatePayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<TimecardEntryResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A timecard to make. */
export type TimecardEntryCreateInput = {
  /** Whether the time is billed. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The cost code it is for. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** What was done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: InputMaybe<Scalars['Decimal']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the work was done. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The sub job it is for. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
  /** When the work began. */
  readonly timeIn?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the work ended. */
  readonly timeOut?: InputMaybe<Scalars['DateTime']['input']>;
  /** The type of the time. */
  readonly timeTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who worked, where the person has an account. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of making a timecard. */
export type TimecardEntryCreatePayload = {
  readonly __typename?: 'TimecardEntryCreatePayload';
  /** The timecard; null when there are errors. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timecard to delete. */
export type TimecardEntryDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: Scalars['ID']['input'];
};

/** What came of deleting a timecard. */
export type TimecardEntryDeletePayload = {
  readonly __typename?: 'TimecardEntryDeletePayload';
  /** Global id of the timecard; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** One timecard of many. */
export type TimecardEntryInput = {
  /** Whether the time is billed. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cost code it is for. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: InputMaybe<Scalars['ID']['input']>;
  /** The crew. */
  readonly crewId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of custom fields. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldInput>>;
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** What was done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where the work was done. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** The sub job it is for. */
  readonly subJobId?: InputMaybe<Scalars['ID']['input']>;
  /** When the work began. */
  readonly timeIn?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the work ended. */
  readonly timeOut?: InputMaybe<Scalars['DateTime']['input']>;
  /** The type of the time. */
  readonly timeTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: InputMaybe<Scalars['ID']['input']>;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A timecard whose signature to take off. */
export type TimecardEntryRemoveSignatureInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: Scalars['ID']['input'];
};

/** What came of taking a signature off. */
export type TimecardEntryRemoveSignaturePayload = {
  readonly __typename?: 'TimecardEntryRemoveSignaturePayload';
  /** The timecard as it is now; null when there are errors. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of one timecard of many. */
export type TimecardEntryResult = {
  readonly __typename?: 'TimecardEntryResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The timecard; null unless it was done. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timecard to sign. */
export type TimecardEntrySignInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The signature (Procore's id). */
  readonly signatureId: Scalars['ID']['input'];
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: Scalars['ID']['input'];
};

/** What came of signing a timecard. */
export type TimecardEntrySignPayload = {
  readonly __typename?: 'TimecardEntrySignPayload';
  /** The timecard as it is now; null when there are errors. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timecard to change. */
export type TimecardEntryUpdateInput = {
  /** Whether the time is billed. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The cost code it is for. */
  readonly costCodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: InputMaybe<Scalars['ID']['input']>;
  /** The day. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** What was done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: InputMaybe<Scalars['Decimal']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system; digits only. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** When the work began. */
  readonly timeIn?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the work ended. */
  readonly timeOut?: InputMaybe<Scalars['DateTime']['input']>;
  /** The type of the time. */
  readonly timeTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: Scalars['ID']['input'];
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who worked, where the person has an account. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of changing a timecard. */
export type TimecardEntryUpdatePayload = {
  readonly __typename?: 'TimecardEntryUpdatePayload';
  /** The timecard as it is now; null when there are errors. */
  readonly timecardEntry: Maybe<TimecardEntry>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** Whether the sums lack something: timecards of the list that are not on this page, or hours that are no number. */
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

/** A timesheet to begin. */
export type TimesheetCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
};

/** What came of beginning a timesheet. */
export type TimesheetCreatePayload = {
  readonly __typename?: 'TimesheetCreatePayload';
  /** The timesheet; null when there are errors. */
  readonly timesheet: Maybe<Timesheet>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timesheet to delete. */
export type TimesheetDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The timesheet: global id, or Procore's id. */
  readonly timesheetId: Scalars['ID']['input'];
};

/** What came of deleting a timesheet. */
export type TimesheetDeletePayload = {
  readonly __typename?: 'TimesheetDeletePayload';
  /** Global id of the timesheet; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What came of one timesheet of many. */
export type TimesheetResult = {
  readonly __typename?: 'TimesheetResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The timesheet as it is now; null unless it was done. */
  readonly timesheet: Maybe<Timesheet>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timesheet to move to another day. */
export type TimesheetUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The timesheet: global id, or Procore's id. */
  readonly timesheetId: Scalars['ID']['input'];
};

/** What came of moving a timesheet. */
export type TimesheetUpdatePayload = {
  readonly __typename?: 'TimesheetUpdatePayload';
  /** The timesheet as it is now; null when there are errors. */
  readonly timesheet: Maybe<Timesheet>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Timesheets to approve, or not. */
export type TimesheetsApprovalUpdateInput = {
  /** True approves them, false takes the approval back. */
  readonly approved: Scalars['Boolean']['input'];
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project: global id, or Procore's id. */
  readonly projectId: Scalars['ID']['input'];
  /** The timesheets, at most 300: global ids, or Procore's ids. */
  readonly timesheetIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What came of approving timesheets. */
export type TimesheetsApprovalUpdatePayload = {
  readonly __typename?: 'TimesheetsApprovalUpdatePayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<TimesheetResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** The people of the company's directory, with an account or without, whose firm works in it. */
  readonly people: Maybe<PersonConnection>;
  /** Photos of one project that show it. */
  readonly photos: Maybe<PhotoConnection>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The active users of the company whose firm works in it. */
  readonly users: Maybe<UserConnection>;
  /** The vendors of the company that work in it. */
  readonly vendors: Maybe<VendorConnection>;
};


/** A trade, e.g. masonry. */
export type TradePeopleArgs = {
  account?: InputMaybe<PersonAccount>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A trade, e.g. masonry. */
export type TradePhotosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  sort?: InputMaybe<PhotoSort>;
};


/** A trade, e.g. masonry. */
export type TradeUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<UserSort>;
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

/** A file on its way into Procore's storage. */
export type Upload = {
  readonly __typename?: 'Upload';
  /** Id of the upload. */
  readonly id: Scalars['ID']['output'];
  /** The pieces it comes in, in their order. */
  readonly segments: ReadonlyArray<UploadSegment>;
  /** How far it has come. */
  readonly status: Maybe<UploadStatus>;
};

/** An upload whose segments have all been put. */
export type UploadCompleteInput = {
  /** The company, when `projectId` is Procore's or is not given; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project it is for: global id, or Procore's id. Of the company when it is not given. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The pieces, as they were announced and in the same order. */
  readonly segments: ReadonlyArray<UploadedSegmentInput>;
  /** The upload's id. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What came of completing an upload. */
export type UploadCompletePayload = {
  readonly __typename?: 'UploadCompletePayload';
  /** The upload; null when there are errors. */
  readonly upload: Maybe<Upload>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to announce. */
export type UploadCreateInput = {
  /** The company, when `projectId` is Procore's or is not given; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Media type, under which the file is handed out later. */
  readonly contentType?: InputMaybe<Scalars['String']['input']>;
  /** Name of the file, with its ending. */
  readonly filename: Scalars['String']['input'];
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project it is for: global id, or Procore's id. Of the company when it is not given. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether browsers save the file instead of showing it. */
  readonly saveAs?: InputMaybe<Scalars['Boolean']['input']>;
  /** The pieces of the file in their order: each but the last of at least 5 MiB, none larger than 5 GiB. */
  readonly segments: ReadonlyArray<UploadSegmentInput>;
};

/** What came of announcing a file. */
export type UploadCreatePayload = {
  readonly __typename?: 'UploadCreatePayload';
  /** The upload, with the links; null when there are errors. */
  readonly upload: Maybe<Upload>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A header to send with the bytes of a segment. */
export type UploadHeader = {
  readonly __typename?: 'UploadHeader';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Value. */
  readonly value: Scalars['String']['output'];
};

/** A piece of a file, and where it goes. */
export type UploadSegment = {
  readonly __typename?: 'UploadSegment';
  /** How many bytes it has. */
  readonly byteSize: Maybe<Scalars['Float']['output']>;
  /** What the storage answered when it came; null while it has not. */
  readonly etag: Maybe<Scalars['String']['output']>;
  /** The headers to send with the bytes, and no others. */
  readonly headers: ReadonlyArray<UploadHeader>;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The link to put the bytes to. It ends after a while; asking for the upload renews it. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A piece of a file to announce. */
export type UploadSegmentInput = {
  /** How many bytes it has. */
  readonly byteSize: Scalars['Float']['input'];
  /** MD5 of its bytes, in hexadecimal digits. */
  readonly md5?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** How far an upload has come. */
export type UploadStatus =
  /** All of it has come. */
  | 'COMPLETE'
  /** It has no segments, as older uploads. */
  | 'NON_SEGMENTED'
  /** Nothing has come yet. */
  | 'READY'
  /** Some segments have come, or all, and it has not been said that it is complete. */
  | 'RECEIVING'
  /** A status that this version of the gateway does not know. */
  | 'UNRECOGNIZED';

/** A piece of a file that has been put. */
export type UploadedSegmentInput = {
  /** How many bytes it has. */
  readonly byteSize: Scalars['Float']['input'];
  /** The `ETag` header that the storage answered with. */
  readonly etag: Scalars['String']['input'];
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
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
  /** Id of the person's business in Procore's network. */
  readonly businessId: Maybe<Scalars['String']['output']>;
  /** Business telephone. */
  readonly businessPhone: Maybe<Scalars['String']['output']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension: Maybe<Scalars['Int']['output']>;
  /** The company whose directory this is. */
  readonly company: Company;
  /** What the person may do at the level of the company. */
  readonly companyPermissionTemplate: Maybe<PermissionTemplate>;
  /** Procore's id of the person as a contact. */
  readonly contactProcoreId: Maybe<Scalars['ID']['output']>;
  /** When it was created in Procore. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The timecards of one project that they wrote down, for themselves or for others. */
  readonly createdTimecardEntries: Maybe<TimecardEntryConnection>;
  /** The documents of a project that this person created. */
  readonly documents: Maybe<DocumentConnection>;
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
  /** Photos that the person has put into a project. */
  readonly photos: Maybe<PhotoConnection>;
  /** Procore's id. */
  readonly procoreId: Scalars['ID']['output'];
  /** The projects the user is on; what the user may do there is in the edges. Procore answers it for one user at a time: a list of N users makes N calls. */
  readonly projects: Maybe<UserProjectConnection>;
  /** RFIs of one project in which this person has a part. */
  readonly rfis: Maybe<RfiConnection>;
  /** Role in the company. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The submittals of a project that have to do with this person in one role. */
  readonly submittals: Maybe<SubmittalConnection>;
  /** Their timecards on all projects of the company; null for an account that belongs to no person of the company. The person is found first, which takes reading the company's list of people. */
  readonly timecardEntries: Maybe<TimecardEntryConnection>;
  /** When it was last changed in Procore. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor the person works for. */
  readonly vendor: Maybe<Vendor>;
  /** Whether the employment was verified. */
  readonly verifiedEmployee: Maybe<Scalars['Boolean']['output']>;
  /** Kind of worker they are. */
  readonly workClassification: Maybe<WorkClassification>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserCreatedTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<DocumentSort>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserPhotosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  sort?: InputMaybe<PhotoSort>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserProjectSort>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  role?: RfiRole;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  role: SubmittalRole;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
};


/** A person in a company's directory. The same person has the same id on all projects. */
export type UserTimecardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonTimecardEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['Date']['input'];
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

/** What came of adding and inviting a user. */
export type UserCreateAndInvitePayload = {
  readonly __typename?: 'UserCreateAndInvitePayload';
  /** Why the invitation was not sent, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of the invitation; null when the user was not added. One that was not sent can be sent with `userInvite`. */
  readonly invitation: Maybe<WriteOutcome>;
  /** The new user; null when they were not added, in which case nobody was invited either. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when both steps were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** Permission template at the level of the company. */
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
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  /** Permission template for projects the person is added to. */
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

/** Whom to deactivate. */
export type UserDeactivateInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of deactivating a user. */
export type UserDeactivatePayload = {
  readonly __typename?: 'UserDeactivatePayload';
  /** The user as they are now; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which of the documents that somebody created a list shows. Everything that is given has to hold. */
export type UserDocumentFilter = {
  /** Created in this span. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Only files with one of these endings, e.g. `pdf`. */
  readonly fileTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they are in the recycle bin. */
  readonly inRecycleBin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they are private; only true narrows the list. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these tags. */
  readonly tagIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Folders or files only. */
  readonly type?: InputMaybe<DocumentType>;
  /** Last changed in this span. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** This folder and everything below it, a hundred levels deep. */
  readonly withinFolderId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

/** A page of the projects of a user. */
export type UserProjectConnection = {
  readonly __typename?: 'UserProjectConnection';
  /** The projects of this page with their cursors and what the user may do there. */
  readonly edges: ReadonlyArray<UserProjectEdge>;
  /** The projects of this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many projects there are; null when Procore does not say. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A project of a user in a page. */
export type UserProjectEdge = {
  readonly __typename?: 'UserProjectEdge';
  /** Whether the user is on the project. */
  readonly assigned: Maybe<Scalars['Boolean']['output']>;
  /** Where the project stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
  /** Name of the permission template the user has there. */
  readonly permissionTemplateName: Maybe<Scalars['String']['output']>;
  /** Names of the roles the user has there. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which projects of a user a list shows. Everything that is given has to hold. */
export type UserProjectFilter = {
  /** Projects the user is on, or could be put on; those the user is on when nothing is said. */
  readonly assignment?: InputMaybe<AssignmentStatus>;
  /** Only projects with these names. */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only projects where the user has this permission template. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only projects of these programs (Procore's ids). */
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only projects in these regions (Procore's ids). */
  readonly regionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only projects where the user has this role. */
  readonly roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Only projects in these stages (Procore's ids). */
  readonly stageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Active or inactive projects. */
  readonly status?: InputMaybe<ProjectStatusFilter>;
  /** Only projects of these types (Procore's ids). */
  readonly typeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order the projects of a user are listed. */
export type UserProjectSort = {
  /** In which direction. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what. */
  readonly field: UserProjectSortField;
};

/** What the projects of a user can be sorted by. */
export type UserProjectSortField =
  /** Whether the project is active. */
  | 'ACTIVE'
  /** Address of the project. */
  | 'ADDRESS'
  /** Whether the user is on the project. */
  | 'ASSIGNMENT'
  /** Name of the project. */
  | 'NAME'
  /** Permission template. */
  | 'PERMISSION_TEMPLATE'
  /** Program of the project. */
  | 'PROGRAM'
  /** Number of the project. */
  | 'PROJECT_NUMBER'
  /** Type of the project. */
  | 'PROJECT_TYPE'
  /** Region of the project. */
  | 'REGION'
  /** Role. */
  | 'ROLE'
  /** Stage of the project. */
  | 'STAGE';

/** Whom to reactivate. */
export type UserReactivateInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of reactivating a user. */
export type UserReactivatePayload = {
  readonly __typename?: 'UserReactivatePayload';
  /** The user as they are now; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
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

/** A user to add or to change. What is left out stays as it is; null empties a field. */
export type UserSyncInput = {
  /** Whether the person is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: InputMaybe<Scalars['Int']['input']>;
  /** Permission template at the level of the company. */
  readonly companyPermissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** Signature under e-mails. */
  readonly emailSignature?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee. */
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
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Permission template for projects the person is added to. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** The user: global id, or Procore's id. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
  /** The vendor the person works for. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of one user of many. */
export type UserSyncResult = {
  readonly __typename?: 'UserSyncResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** The user as they are now; null unless it was done. */
  readonly user: Maybe<User>;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A user to change. */
export type UserUpdateInput = {
  /** Whether the person is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: InputMaybe<Scalars['Int']['input']>;
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Permission template at the level of the company. */
  readonly companyPermissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** Signature under e-mails. */
  readonly emailSignature?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is an employee of the company. */
  readonly employee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of the employee. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly faxNumber?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Initials. */
  readonly initials?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Permission template for projects the person is added to. */
  readonly permissionTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** The user: global id, or Procore's id. */
  readonly userId: Scalars['ID']['input'];
  /** The vendor the person works for. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of changing a user. */
export type UserUpdatePayload = {
  readonly __typename?: 'UserUpdatePayload';
  /** The user as they are now; null when there are errors. */
  readonly user: Maybe<User>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Users to put on projects. */
export type UsersAddToProjectsInput = {
  /** The pairs, at most 5,000. */
  readonly additions: ReadonlyArray<ProjectUserAdditionInput>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of putting users on projects. */
export type UsersAddToProjectsPayload = {
  readonly __typename?: 'UsersAddToProjectsPayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<ProjectUserResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Users to take off projects. */
export type UsersRemoveFromProjectsInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pairs, at most 5,000. */
  readonly removals: ReadonlyArray<ProjectUserRemovalInput>;
};

/** What came of taking users off projects. */
export type UsersRemoveFromProjectsPayload = {
  readonly __typename?: 'UsersRemoveFromProjectsPayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<ProjectUserResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Users to add or to change. */
export type UsersSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The users, at most 5,000; each needs `userId` or `originId`. */
  readonly users: ReadonlyArray<UserSyncInput>;
};

/** What came of syncing users. */
export type UsersSyncPayload = {
  readonly __typename?: 'UsersSyncPayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<UserSyncResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
  /** The firm's people, with an account or without: in the company's directory, or on one project. */
  readonly people: Maybe<PersonConnection>;
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
  /** RFIs of one project about the work of this vendor. */
  readonly rfis: Maybe<RfiConnection>;
  /** Standard cost codes it works under. */
  readonly standardCostCodes: Maybe<ReadonlyArray<StandardCostCode>>;
  /** The submittals of a project this firm is responsible for. */
  readonly submittals: Maybe<SubmittalConnection>;
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
export type VendorPeopleArgs = {
  account?: InputMaybe<PersonAccount>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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
export type VendorRfisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RfiStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RfiSort>;
};


/** A company in a company's directory: subcontractor, supplier, architect, owner and so on. */
export type VendorSubmittalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmittalStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubmittalSort>;
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

/** A vendor to add. */
export type VendorCreateInput = {
  /** Short name. */
  readonly abbreviatedName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the vendor is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Whether it may bid. */
  readonly authorizedBidder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: InputMaybe<ReadonlyArray<VendorCertification>>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly faxNumber?: InputMaybe<Scalars['String']['input']>;
  /** The group it is in (Procore's id). */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Labor union. */
  readonly laborUnion?: InputMaybe<Scalars['String']['input']>;
  /** Number of its license. */
  readonly licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Name; no other vendor of the company may have it. */
  readonly name: Scalars['String']['input'];
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Code in another system. */
  readonly originCode?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is prequalified. */
  readonly prequalified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name under which it does business. */
  readonly tradeName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a member of a union. */
  readonly unionMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of adding a vendor. */
export type VendorCreatePayload = {
  readonly __typename?: 'VendorCreatePayload';
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The new vendor; null when there are errors. */
  readonly vendor: Maybe<Vendor>;
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

/** An insurance to note down. */
export type VendorInsuranceCreateInput = {
  /** Who else is insured. */
  readonly additionalInsured?: InputMaybe<Scalars['String']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Template of the division. */
  readonly divisionTemplate?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly effectiveDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the vendor needs none. */
  readonly exempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day. */
  readonly expirationDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there are notices when it ends. */
  readonly expirationNotices?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its papers have come. */
  readonly informationReceived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sets of insurances it is in. */
  readonly insuranceSets?: InputMaybe<Scalars['String']['input']>;
  /** Up to which amount, as it is written. */
  readonly limitText?: InputMaybe<Scalars['String']['input']>;
  /** Notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Number of the policy. */
  readonly policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** The project it is for; for all of the vendor's work when it is not given. Global id, or Procore's id. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who insures. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is what is asked for. */
  readonly status?: InputMaybe<InsuranceStatus>;
  /** Kind of insurance. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What came of noting down an insurance. */
export type VendorInsuranceCreatePayload = {
  readonly __typename?: 'VendorInsuranceCreatePayload';
  /** The insurance; null when there are errors. */
  readonly insurance: Maybe<VendorInsurance>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An insurance to delete. */
export type VendorInsuranceDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The insurance: global id, or Procore's id. */
  readonly insuranceId: Scalars['ID']['input'];
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of deleting an insurance. */
export type VendorInsuranceDeletePayload = {
  readonly __typename?: 'VendorInsuranceDeletePayload';
  /** Global id of the insurance; null when there are errors. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An insurance in a page. */
export type VendorInsuranceEdge = {
  readonly __typename?: 'VendorInsuranceEdge';
  /** Where the insurance stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The insurance. */
  readonly node: VendorInsurance;
};

/** An insurance to change. */
export type VendorInsuranceUpdateInput = {
  /** Who else is insured. */
  readonly additionalInsured?: InputMaybe<Scalars['String']['input']>;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Template of the division. */
  readonly divisionTemplate?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly effectiveDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the vendor needs none. */
  readonly exempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day. */
  readonly expirationDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there are notices when it ends. */
  readonly expirationNotices?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its papers have come. */
  readonly informationReceived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The insurance: global id, or Procore's id. */
  readonly insuranceId: Scalars['ID']['input'];
  /** Sets of insurances it is in. */
  readonly insuranceSets?: InputMaybe<Scalars['String']['input']>;
  /** Up to which amount, as it is written. */
  readonly limitText?: InputMaybe<Scalars['String']['input']>;
  /** Notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** Number of the policy. */
  readonly policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** The project, when the ids are Procore's. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who insures. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is what is asked for. */
  readonly status?: InputMaybe<InsuranceStatus>;
  /** Kind of insurance. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The vendor whose insurance it is: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What came of changing an insurance. */
export type VendorInsuranceUpdatePayload = {
  readonly __typename?: 'VendorInsuranceUpdatePayload';
  /** The insurance as it is now; null when there are errors. */
  readonly insurance: Maybe<VendorInsurance>;
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vendor to activate. */
export type VendorReactivateInput = {
  /** The company, when `vendorId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What came of activating a vendor. */
export type VendorReactivatePayload = {
  readonly __typename?: 'VendorReactivatePayload';
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor as it is now; null when there are errors. */
  readonly vendor: Maybe<Vendor>;
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

/** A vendor to add or to change. What is left out stays as it is; null empties a field. */
export type VendorSyncInput = {
  /** Short name. */
  readonly abbreviatedName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the vendor is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Whether it may bid. */
  readonly authorizedBidder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: InputMaybe<ReadonlyArray<VendorCertification>>;
  /** E-mail address. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly faxNumber?: InputMaybe<Scalars['String']['input']>;
  /** The group it is in (Procore's id). */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Labor union. */
  readonly laborUnion?: InputMaybe<Scalars['String']['input']>;
  /** Number of its license. */
  readonly licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Name; no other vendor of the company may have it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Code in another system. */
  readonly originCode?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is prequalified. */
  readonly prequalified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name under which it does business. */
  readonly tradeName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a member of a union. */
  readonly unionMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of one vendor of many. */
export type VendorSyncResult = {
  readonly __typename?: 'VendorSyncResult';
  /** Why it was not carried out, or why nobody can say whether it was. */
  readonly fault: Maybe<WriteFault>;
  /** What came of it. */
  readonly outcome: WriteOutcome;
  /** What is wrong with the item; empty unless it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor as it is now; null unless it was done. */
  readonly vendor: Maybe<Vendor>;
};

/** A vendor to change. */
export type VendorUpdateInput = {
  /** Short name. */
  readonly abbreviatedName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the vendor is active. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<AddressInput>;
  /** Whether it may bid. */
  readonly authorizedBidder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Business telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: InputMaybe<ReadonlyArray<VendorCertification>>;
  /** The company, when `vendorId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly faxNumber?: InputMaybe<Scalars['String']['input']>;
  /** The group it is in (Procore's id). */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Labor union. */
  readonly laborUnion?: InputMaybe<Scalars['String']['input']>;
  /** Number of its license. */
  readonly licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Name; no other vendor of the company may have it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Notes and keywords. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Code in another system. */
  readonly originCode?: InputMaybe<Scalars['String']['input']>;
  /** Data of another system. */
  readonly originData?: InputMaybe<Scalars['String']['input']>;
  /** Id in another system. */
  readonly originId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is prequalified. */
  readonly prequalified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name under which it does business. */
  readonly tradeName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a member of a union. */
  readonly unionMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: Scalars['ID']['input'];
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing a vendor. */
export type VendorUpdatePayload = {
  readonly __typename?: 'VendorUpdatePayload';
  /** What is wrong with the input; empty when it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor as it is now; null when there are errors. */
  readonly vendor: Maybe<Vendor>;
};

/** Vendors to add or to change. */
export type VendorsSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendors, at most 5,000; each needs `vendorId` or `originId`. */
  readonly vendors: ReadonlyArray<VendorSyncInput>;
};

/** What came of syncing vendors. */
export type VendorsSyncPayload = {
  readonly __typename?: 'VendorsSyncPayload';
  /** A result for each item, in the order of the input; null when the input as a whole is refused. */
  readonly results: Maybe<ReadonlyArray<VendorSyncResult>>;
  /** What is wrong with the input or with any of its items; empty when all of them were taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** Why something was not carried out, or why nobody can say whether it was. */
export type WriteFault = {
  readonly __typename?: 'WriteFault';
  /** Code of the error; stable, made for programs. */
  readonly code: Scalars['String']['output'];
  /** The fault in a sentence, made for people. */
  readonly message: Scalars['String']['output'];
  /** Seconds after which trying again makes sense, where that is known. */
  readonly retryAfter: Maybe<Scalars['Int']['output']>;
};

/** What came of one item of a mutation that takes many, or of one of its steps. */
export type WriteOutcome =
  /** Procore took it. */
  | 'DONE'
  /** A fault kept it from being carried out; `fault` says which. It may be sent again. */
  | 'FAILED'
  /** It is wrong, and nothing was changed; `userErrors` say why. */
  | 'REFUSED'
  /** Nobody can say whether it was carried out: look before sending it again. */
  | 'UNKNOWN';



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
    | ( FileRecord )
    | ( FolderRecord )
    | ( PersonRecord )
    | ( RfiRecord )
    | ( SubmittalRecord )
    | ( UserRecord )
    | ( VendorRecord )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AssignmentStatus: AssignmentStatus;
  Attachment: ResolverTypeWrapper<AttachmentValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessRegister: ResolverTypeWrapper<BusinessRegister>;
  BusinessVerificationStatus: BusinessVerificationStatus;
  Company: ResolverTypeWrapper<CompanyRecord>;
  CompanyConfiguration: ResolverTypeWrapper<CompanyConfiguration>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  CompanyDocumentFilter: CompanyDocumentFilter;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  CostBaseType: CostBaseType;
  CostCode: ResolverTypeWrapper<CostCodeRecord>;
  CostCodeConnection: ResolverTypeWrapper<Omit<CostCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CostCodeEdge']>, nodes: ReadonlyArray<ResolversTypes['CostCode']> }>;
  CostCodeEdge: ResolverTypeWrapper<Omit<CostCodeEdge, 'node'> & { node: ResolversTypes['CostCode'] }>;
  CostCodeFilter: CostCodeFilter;
  CostImpact: ResolverTypeWrapper<CostImpact>;
  CostImpactInput: CostImpactInput;
  CostTypeEntry: ResolverTypeWrapper<CostTypeEntry>;
  Crew: ResolverTypeWrapper<CrewRecord>;
  CrewConnection: ResolverTypeWrapper<Omit<CrewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CrewEdge']>, nodes: ReadonlyArray<ResolversTypes['Crew']> }>;
  CrewEdge: ResolverTypeWrapper<Omit<CrewEdge, 'node'> & { node: ResolversTypes['Crew'] }>;
  CrewFilter: CrewFilter;
  CustomField: ResolverTypeWrapper<CustomFieldValue>;
  CustomFieldChoice: ResolverTypeWrapper<CustomFieldChoice>;
  CustomFieldDefinition: ResolverTypeWrapper<CustomFieldDefinitionRecord>;
  CustomFieldDefinitionConnection: ResolverTypeWrapper<Omit<CustomFieldDefinitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomFieldDefinitionEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomFieldDefinition']> }>;
  CustomFieldDefinitionEdge: ResolverTypeWrapper<Omit<CustomFieldDefinitionEdge, 'node'> & { node: ResolversTypes['CustomFieldDefinition'] }>;
  CustomFieldDefinitionFilter: CustomFieldDefinitionFilter;
  CustomFieldDefinitionSort: CustomFieldDefinitionSort;
  CustomFieldDefinitionSortField: CustomFieldDefinitionSortField;
  CustomFieldInput: CustomFieldInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeletedDrawingRevisions: DeletedDrawingRevisions;
  DeletedRfiFilter: DeletedRfiFilter;
  DeletedSubmittalFilter: DeletedSubmittalFilter;
  DeliveryMethod: DeliveryMethod;
  Department: ResolverTypeWrapper<DepartmentRecord>;
  DistributionGroup: ResolverTypeWrapper<DistributionGroupRecord>;
  DistributionGroupConnection: ResolverTypeWrapper<Omit<DistributionGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistributionGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['DistributionGroup']> }>;
  DistributionGroupEdge: ResolverTypeWrapper<Omit<DistributionGroupEdge, 'node'> & { node: ResolversTypes['DistributionGroup'] }>;
  DistributionGroupSort: DistributionGroupSort;
  DistributionGroupSortField: DistributionGroupSortField;
  Document: ResolverTypeWrapper<FileRecord>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentSort: DocumentSort;
  DocumentSortField: DocumentSortField;
  DocumentTag: ResolverTypeWrapper<DocumentTagRecord>;
  DocumentType: DocumentType;
  DownloadableFile: ResolverTypeWrapper<FileValue>;
  Drawing: ResolverTypeWrapper<DrawingRecord>;
  DrawingArea: ResolverTypeWrapper<DrawingAreaRecord>;
  DrawingConnection: ResolverTypeWrapper<Omit<DrawingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrawingEdge']>, nodes: ReadonlyArray<ResolversTypes['Drawing']> }>;
  DrawingDiscipline: ResolverTypeWrapper<DrawingDisciplineRecord>;
  DrawingEdge: ResolverTypeWrapper<Omit<DrawingEdge, 'node'> & { node: ResolversTypes['Drawing'] }>;
  DrawingFilter: DrawingFilter;
  DrawingRevision: ResolverTypeWrapper<DrawingRevisionRecord>;
  DrawingRevisionConnection: ResolverTypeWrapper<Omit<DrawingRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrawingRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['DrawingRevision']> }>;
  DrawingRevisionEdge: ResolverTypeWrapper<Omit<DrawingRevisionEdge, 'node'> & { node: ResolversTypes['DrawingRevision'] }>;
  DrawingRevisionFilter: DrawingRevisionFilter;
  DrawingRevisionSort: DrawingRevisionSort;
  DrawingRevisionSortField: DrawingRevisionSortField;
  DrawingSet: ResolverTypeWrapper<DrawingSetRecord>;
  DrawingSetFilter: DrawingSetFilter;
  DrawingTile: ResolverTypeWrapper<DrawingTile>;
  DrawingTiles: ResolverTypeWrapper<DrawingTiles>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  File: ResolverTypeWrapper<FileRecord>;
  FileCheckInInput: FileCheckInInput;
  FileCheckInPayload: ResolverTypeWrapper<Omit<FileCheckInPayload, 'file'> & { file: Maybe<ResolversTypes['File']> }>;
  FileCheckOutInput: FileCheckOutInput;
  FileCheckOutPayload: ResolverTypeWrapper<Omit<FileCheckOutPayload, 'file'> & { file: Maybe<ResolversTypes['File']> }>;
  FileCreateInput: FileCreateInput;
  FileCreatePayload: ResolverTypeWrapper<Omit<FileCreatePayload, 'file'> & { file: Maybe<ResolversTypes['File']> }>;
  FileDeleteInput: FileDeleteInput;
  FileDeletePayload: ResolverTypeWrapper<FileDeletePayload>;
  FileUpdateInput: FileUpdateInput;
  FileUpdatePayload: ResolverTypeWrapper<Omit<FileUpdatePayload, 'file'> & { file: Maybe<ResolversTypes['File']> }>;
  FileVersion: ResolverTypeWrapper<FileVersionRecord>;
  FileVersionCreateInput: FileVersionCreateInput;
  FileVersionCreatePayload: ResolverTypeWrapper<Omit<FileVersionCreatePayload, 'file' | 'fileVersion'> & { file: Maybe<ResolversTypes['File']>, fileVersion: Maybe<ResolversTypes['FileVersion']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Folder: ResolverTypeWrapper<FolderRecord>;
  FolderCreateInput: FolderCreateInput;
  FolderCreatePayload: ResolverTypeWrapper<Omit<FolderCreatePayload, 'folder'> & { folder: Maybe<ResolversTypes['Folder']> }>;
  FolderDeleteInput: FolderDeleteInput;
  FolderDeletePayload: ResolverTypeWrapper<FolderDeletePayload>;
  FolderUpdateInput: FolderUpdateInput;
  FolderUpdatePayload: ResolverTypeWrapper<Omit<FolderUpdatePayload, 'folder'> & { folder: Maybe<ResolversTypes['Folder']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactStatus: ImpactStatus;
  InactiveUserSort: InactiveUserSort;
  InactiveUserSortField: InactiveUserSortField;
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
  PermissionTemplate: ResolverTypeWrapper<PermissionTemplateRecord>;
  PermissionTemplateCategory: PermissionTemplateCategory;
  PermissionTemplateScope: PermissionTemplateScope;
  PermissionTemplateTools: PermissionTemplateTools;
  PersistentMessage: ResolverTypeWrapper<PersistentMessage>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonAccount: PersonAccount;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonCreateInput: PersonCreateInput;
  PersonCreatePayload: ResolverTypeWrapper<Omit<PersonCreatePayload, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonSortField: PersonSortField;
  PersonTimecardEntryFilter: PersonTimecardEntryFilter;
  PersonUpdateInput: PersonUpdateInput;
  PersonUpdatePayload: ResolverTypeWrapper<Omit<PersonUpdatePayload, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  Photo: ResolverTypeWrapper<PhotoRecord>;
  PhotoAlbum: ResolverTypeWrapper<PhotoAlbumRecord>;
  PhotoConnection: ResolverTypeWrapper<Omit<PhotoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PhotoEdge']>, nodes: ReadonlyArray<ResolversTypes['Photo']> }>;
  PhotoEdge: ResolverTypeWrapper<Omit<PhotoEdge, 'node'> & { node: ResolversTypes['Photo'] }>;
  PhotoFilter: PhotoFilter;
  PhotoLogSegment: ResolverTypeWrapper<PhotoLogSegment>;
  PhotoProjection: PhotoProjection;
  PhotoProjectionFilter: PhotoProjectionFilter;
  PhotoSort: PhotoSort;
  PhotoSortField: PhotoSortField;
  Program: ResolverTypeWrapper<ProgramRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectBidType: ResolverTypeWrapper<ProjectBidTypeRecord>;
  ProjectClassification: ResolverTypeWrapper<ProjectClassificationRecord>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: ResolverTypeWrapper<Omit<ProjectCreatePayload, 'project'> & { project: Maybe<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectFlag: ProjectFlag;
  ProjectKeyDates: ResolverTypeWrapper<ProjectKeyDates>;
  ProjectLink: ResolverTypeWrapper<ProjectLink>;
  ProjectMember: ResolverTypeWrapper<ProjectMemberRecord>;
  ProjectMilestone: ResolverTypeWrapper<ProjectMilestone>;
  ProjectOwnerType: ResolverTypeWrapper<ProjectOwnerTypeRecord>;
  ProjectPersonCreateInput: ProjectPersonCreateInput;
  ProjectPersonCreatePayload: ResolverTypeWrapper<Omit<ProjectPersonCreatePayload, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  ProjectPersonFilter: ProjectPersonFilter;
  ProjectRegion: ResolverTypeWrapper<ProjectRegionRecord>;
  ProjectRole: ResolverTypeWrapper<ProjectRoleRecord>;
  ProjectRoleConnection: ResolverTypeWrapper<Omit<ProjectRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectRoleEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectRole']> }>;
  ProjectRoleCreateInput: ProjectRoleCreateInput;
  ProjectRoleCreatePayload: ResolverTypeWrapper<Omit<ProjectRoleCreatePayload, 'projectRole'> & { projectRole: Maybe<ResolversTypes['ProjectRole']> }>;
  ProjectRoleDeleteInput: ProjectRoleDeleteInput;
  ProjectRoleDeletePayload: ResolverTypeWrapper<ProjectRoleDeletePayload>;
  ProjectRoleEdge: ResolverTypeWrapper<Omit<ProjectRoleEdge, 'node'> & { node: ResolversTypes['ProjectRole'] }>;
  ProjectRoleFilter: ProjectRoleFilter;
  ProjectRoleUsersUpdateInput: ProjectRoleUsersUpdateInput;
  ProjectRoleUsersUpdatePayload: ResolverTypeWrapper<Omit<ProjectRoleUsersUpdatePayload, 'project' | 'users'> & { project: Maybe<ResolversTypes['Project']>, users: Maybe<ReadonlyArray<ResolversTypes['User']>> }>;
  ProjectSort: ProjectSort;
  ProjectSortField: ProjectSortField;
  ProjectStage: ResolverTypeWrapper<ProjectStageRecord>;
  ProjectStatusFilter: ProjectStatusFilter;
  ProjectSyncInput: ProjectSyncInput;
  ProjectSyncResult: ResolverTypeWrapper<Omit<ProjectSyncResult, 'project'> & { project: Maybe<ResolversTypes['Project']> }>;
  ProjectTimecardEntryFilter: ProjectTimecardEntryFilter;
  ProjectTool: ResolverTypeWrapper<ProjectToolRecord>;
  ProjectToolInput: ProjectToolInput;
  ProjectToolsUpdateInput: ProjectToolsUpdateInput;
  ProjectToolsUpdatePayload: ResolverTypeWrapper<Omit<ProjectToolsUpdatePayload, 'project' | 'tools'> & { project: Maybe<ResolversTypes['Project']>, tools: Maybe<ReadonlyArray<ResolversTypes['ProjectTool']>> }>;
  ProjectType: ResolverTypeWrapper<ProjectTypeRecord>;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: ResolverTypeWrapper<Omit<ProjectUpdatePayload, 'project'> & { project: Maybe<ResolversTypes['Project']> }>;
  ProjectUserAddInput: ProjectUserAddInput;
  ProjectUserAddPayload: ResolverTypeWrapper<Omit<ProjectUserAddPayload, 'project' | 'user'> & { project: Maybe<ResolversTypes['Project']>, user: Maybe<ResolversTypes['User']> }>;
  ProjectUserAdditionInput: ProjectUserAdditionInput;
  ProjectUserConnection: ResolverTypeWrapper<Omit<ProjectUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectUserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  ProjectUserEdge: ResolverTypeWrapper<Omit<ProjectUserEdge, 'membership' | 'node'> & { membership: ResolversTypes['ProjectMember'], node: ResolversTypes['User'] }>;
  ProjectUserFilter: ProjectUserFilter;
  ProjectUserPermissionTemplateChangeInput: ProjectUserPermissionTemplateChangeInput;
  ProjectUserPermissionTemplateChangePayload: ResolverTypeWrapper<Omit<ProjectUserPermissionTemplateChangePayload, 'project' | 'user'> & { project: Maybe<ResolversTypes['Project']>, user: Maybe<ResolversTypes['User']> }>;
  ProjectUserRemovalInput: ProjectUserRemovalInput;
  ProjectUserRemoveInput: ProjectUserRemoveInput;
  ProjectUserRemovePayload: ResolverTypeWrapper<Omit<ProjectUserRemovePayload, 'project' | 'user'> & { project: Maybe<ResolversTypes['Project']>, user: Maybe<ResolversTypes['User']> }>;
  ProjectUserResult: ResolverTypeWrapper<Omit<ProjectUserResult, 'project' | 'user'> & { project: Maybe<ResolversTypes['Project']>, user: Maybe<ResolversTypes['User']> }>;
  ProjectUserSort: ProjectUserSort;
  ProjectUserSortField: ProjectUserSortField;
  ProjectVendorAddInput: ProjectVendorAddInput;
  ProjectVendorAddPayload: ResolverTypeWrapper<Omit<ProjectVendorAddPayload, 'project' | 'vendor'> & { project: Maybe<ResolversTypes['Project']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  ProjectVendorFilter: ProjectVendorFilter;
  ProjectVendorRemoveInput: ProjectVendorRemoveInput;
  ProjectVendorRemovePayload: ResolverTypeWrapper<Omit<ProjectVendorRemovePayload, 'project' | 'vendor'> & { project: Maybe<ResolversTypes['Project']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  ProjectVendorSort: ProjectVendorSort;
  ProjectVendorSortField: ProjectVendorSortField;
  ProjectsSyncInput: ProjectsSyncInput;
  ProjectsSyncPayload: ResolverTypeWrapper<Omit<ProjectsSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['ProjectSyncResult']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rfi: ResolverTypeWrapper<RfiRecord>;
  RfiAdvanceBallInCourtInput: RfiAdvanceBallInCourtInput;
  RfiAdvanceBallInCourtPayload: ResolverTypeWrapper<Omit<RfiAdvanceBallInCourtPayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiAnswer: ResolverTypeWrapper<Omit<RfiAnswer, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, createdBy: Maybe<ResolversTypes['User']> }>;
  RfiChangesInput: RfiChangesInput;
  RfiCloseInput: RfiCloseInput;
  RfiClosePayload: ResolverTypeWrapper<Omit<RfiClosePayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiConnection: ResolverTypeWrapper<Omit<RfiConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RfiEdge']>, nodes: ReadonlyArray<ResolversTypes['Rfi']> }>;
  RfiCreateInput: RfiCreateInput;
  RfiCreatePayload: ResolverTypeWrapper<Omit<RfiCreatePayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiEdge: ResolverTypeWrapper<Omit<RfiEdge, 'node'> & { node: ResolversTypes['Rfi'] }>;
  RfiFilter: RfiFilter;
  RfiForwardForReviewInput: RfiForwardForReviewInput;
  RfiForwardForReviewPayload: ResolverTypeWrapper<Omit<RfiForwardForReviewPayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiOfStageFilter: RfiOfStageFilter;
  RfiQuestion: ResolverTypeWrapper<Omit<RfiQuestion, 'answers' | 'attachments'> & { answers: Maybe<ReadonlyArray<ResolversTypes['RfiAnswer']>>, attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>> }>;
  RfiQuestionInput: RfiQuestionInput;
  RfiRecycleInput: RfiRecycleInput;
  RfiRecyclePayload: ResolverTypeWrapper<RfiRecyclePayload>;
  RfiReopenInput: RfiReopenInput;
  RfiReopenPayload: ResolverTypeWrapper<Omit<RfiReopenPayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiRepliesCreateInput: RfiRepliesCreateInput;
  RfiRepliesCreatePayload: ResolverTypeWrapper<Omit<RfiRepliesCreatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['RfiReplyResult']>> }>;
  RfiReplyCreateInput: RfiReplyCreateInput;
  RfiReplyCreatePayload: ResolverTypeWrapper<Omit<RfiReplyCreatePayload, 'answer' | 'rfi'> & { answer: Maybe<ResolversTypes['RfiAnswer']>, rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiReplyDeleteInput: RfiReplyDeleteInput;
  RfiReplyDeletePayload: ResolverTypeWrapper<Omit<RfiReplyDeletePayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiReplyInput: RfiReplyInput;
  RfiReplyResult: ResolverTypeWrapper<Omit<RfiReplyResult, 'answer' | 'rfi'> & { answer: Maybe<ResolversTypes['RfiAnswer']>, rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiReplyUpdateInput: RfiReplyUpdateInput;
  RfiReplyUpdatePayload: ResolverTypeWrapper<Omit<RfiReplyUpdatePayload, 'answer' | 'rfi'> & { answer: Maybe<ResolversTypes['RfiAnswer']>, rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiRetrieveInput: RfiRetrieveInput;
  RfiRetrievePayload: ResolverTypeWrapper<Omit<RfiRetrievePayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiRole: RfiRole;
  RfiSort: RfiSort;
  RfiSortField: RfiSortField;
  RfiStateFilter: RfiStateFilter;
  RfiStatus: RfiStatus;
  RfiStatusFilter: RfiStatusFilter;
  RfiUpdateInput: RfiUpdateInput;
  RfiUpdatePayload: ResolverTypeWrapper<Omit<RfiUpdatePayload, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfiUpdateResult: ResolverTypeWrapper<Omit<RfiUpdateResult, 'rfi'> & { rfi: Maybe<ResolversTypes['Rfi']> }>;
  RfisUpdateInput: RfisUpdateInput;
  RfisUpdatePayload: ResolverTypeWrapper<Omit<RfisUpdatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['RfiUpdateResult']>> }>;
  Role: ResolverTypeWrapper<RoleRecord>;
  ScheduleImpact: ResolverTypeWrapper<ScheduleImpact>;
  ScheduleImpactInput: ScheduleImpactInput;
  SearchHits: ResolverTypeWrapper<SearchHitsValue>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SortDirection: SortDirection;
  SpecificationArea: ResolverTypeWrapper<SpecificationAreaRecord>;
  SpecificationDivision: ResolverTypeWrapper<SpecificationDivisionRecord>;
  SpecificationSection: ResolverTypeWrapper<SpecificationSectionRecord>;
  SpecificationSectionConnection: ResolverTypeWrapper<Omit<SpecificationSectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpecificationSectionEdge']>, nodes: ReadonlyArray<ResolversTypes['SpecificationSection']> }>;
  SpecificationSectionEdge: ResolverTypeWrapper<Omit<SpecificationSectionEdge, 'node'> & { node: ResolversTypes['SpecificationSection'] }>;
  SpecificationSectionFilter: SpecificationSectionFilter;
  SpecificationSectionRevision: ResolverTypeWrapper<SpecificationSectionRevisionRecord>;
  SpecificationSectionRevisionConnection: ResolverTypeWrapper<Omit<SpecificationSectionRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpecificationSectionRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['SpecificationSectionRevision']> }>;
  SpecificationSectionRevisionEdge: ResolverTypeWrapper<Omit<SpecificationSectionRevisionEdge, 'node'> & { node: ResolversTypes['SpecificationSectionRevision'] }>;
  SpecificationSectionSort: SpecificationSectionSort;
  SpecificationSectionSortField: SpecificationSectionSortField;
  SpecificationSet: ResolverTypeWrapper<SpecificationSetRecord>;
  StandardCostCode: ResolverTypeWrapper<StandardCostCode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubJob: ResolverTypeWrapper<SubJobRecord>;
  Submittal: ResolverTypeWrapper<SubmittalRecord>;
  SubmittalApprover: ResolverTypeWrapper<SubmittalApproverValue>;
  SubmittalApproverInput: SubmittalApproverInput;
  SubmittalApproverRole: SubmittalApproverRole;
  SubmittalCloseAndDistributeInput: SubmittalCloseAndDistributeInput;
  SubmittalCloseAndDistributePayload: ResolverTypeWrapper<Omit<SubmittalCloseAndDistributePayload, 'submittal'> & { submittal: Maybe<ResolversTypes['Submittal']> }>;
  SubmittalConnection: ResolverTypeWrapper<Omit<SubmittalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubmittalEdge']>, nodes: ReadonlyArray<ResolversTypes['Submittal']> }>;
  SubmittalCreateInput: SubmittalCreateInput;
  SubmittalCreatePayload: ResolverTypeWrapper<Omit<SubmittalCreatePayload, 'submittal'> & { submittal: Maybe<ResolversTypes['Submittal']> }>;
  SubmittalDeleteInput: SubmittalDeleteInput;
  SubmittalDeletePayload: ResolverTypeWrapper<SubmittalDeletePayload>;
  SubmittalDistributedAnswerInput: SubmittalDistributedAnswerInput;
  SubmittalDistributedResponse: ResolverTypeWrapper<Omit<SubmittalDistributedResponse, 'attachments' | 'response' | 'user'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, response: Maybe<ResolversTypes['SubmittalResponse']>, user: Maybe<ResolversTypes['User']> }>;
  SubmittalDistribution: ResolverTypeWrapper<Omit<SubmittalDistribution, 'attachments' | 'distributedBy' | 'distributedTo' | 'responses'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, distributedBy: Maybe<ResolversTypes['User']>, distributedTo: Maybe<ReadonlyArray<ResolversTypes['User']>>, responses: Maybe<ReadonlyArray<ResolversTypes['SubmittalDistributedResponse']>> }>;
  SubmittalEdge: ResolverTypeWrapper<Omit<SubmittalEdge, 'node'> & { node: ResolversTypes['Submittal'] }>;
  SubmittalFilter: SubmittalFilter;
  SubmittalKindFilter: SubmittalKindFilter;
  SubmittalPackage: ResolverTypeWrapper<SubmittalPackageRecord>;
  SubmittalPackageConnection: ResolverTypeWrapper<Omit<SubmittalPackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubmittalPackageEdge']>, nodes: ReadonlyArray<ResolversTypes['SubmittalPackage']> }>;
  SubmittalPackageEdge: ResolverTypeWrapper<Omit<SubmittalPackageEdge, 'node'> & { node: ResolversTypes['SubmittalPackage'] }>;
  SubmittalPackageFilter: SubmittalPackageFilter;
  SubmittalRespondInput: SubmittalRespondInput;
  SubmittalRespondPayload: ResolverTypeWrapper<Omit<SubmittalRespondPayload, 'submittal'> & { submittal: Maybe<ResolversTypes['Submittal']> }>;
  SubmittalResponse: ResolverTypeWrapper<SubmittalResponseRecord>;
  SubmittalResponseMeaning: SubmittalResponseMeaning;
  SubmittalRole: SubmittalRole;
  SubmittalScheduledTask: ResolverTypeWrapper<SubmittalScheduledTask>;
  SubmittalSort: SubmittalSort;
  SubmittalSortField: SubmittalSortField;
  SubmittalStateFilter: SubmittalStateFilter;
  SubmittalStatus: ResolverTypeWrapper<SubmittalStatusRecord>;
  SubmittalStepInput: SubmittalStepInput;
  SubmittalType: ResolverTypeWrapper<SubmittalTypeRecord>;
  SubmittalUpdateInput: SubmittalUpdateInput;
  SubmittalUpdatePayload: ResolverTypeWrapper<Omit<SubmittalUpdatePayload, 'submittal'> & { submittal: Maybe<ResolversTypes['Submittal']> }>;
  SubmittalWorkflowProgress: SubmittalWorkflowProgress;
  SubmittalWorkflowTemplate: ResolverTypeWrapper<SubmittalWorkflowTemplate>;
  TimeAndMaterialsConfiguration: ResolverTypeWrapper<TimeAndMaterialsConfiguration>;
  TimecardApprovalStatus: TimecardApprovalStatus;
  TimecardCostCodeHours: ResolverTypeWrapper<Omit<TimecardCostCodeHours, 'costCode'> & { costCode: Maybe<ResolversTypes['CostCode']> }>;
  TimecardDayHours: ResolverTypeWrapper<TimecardDayHours>;
  TimecardEntriesCreateInput: TimecardEntriesCreateInput;
  TimecardEntriesCreatePayload: ResolverTypeWrapper<Omit<TimecardEntriesCreatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['TimecardEntryResult']>> }>;
  TimecardEntry: ResolverTypeWrapper<TimecardEntryRecord>;
  TimecardEntryConnection: ResolverTypeWrapper<TimecardEntryPage>;
  TimecardEntryCreateInput: TimecardEntryCreateInput;
  TimecardEntryCreatePayload: ResolverTypeWrapper<Omit<TimecardEntryCreatePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversTypes['TimecardEntry']> }>;
  TimecardEntryDeleteInput: TimecardEntryDeleteInput;
  TimecardEntryDeletePayload: ResolverTypeWrapper<TimecardEntryDeletePayload>;
  TimecardEntryEdge: ResolverTypeWrapper<Omit<TimecardEntryEdge, 'node'> & { node: ResolversTypes['TimecardEntry'] }>;
  TimecardEntryFilter: TimecardEntryFilter;
  TimecardEntryInput: TimecardEntryInput;
  TimecardEntryRemoveSignatureInput: TimecardEntryRemoveSignatureInput;
  TimecardEntryRemoveSignaturePayload: ResolverTypeWrapper<Omit<TimecardEntryRemoveSignaturePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversTypes['TimecardEntry']> }>;
  TimecardEntryResult: ResolverTypeWrapper<Omit<TimecardEntryResult, 'timecardEntry'> & { timecardEntry: Maybe<ResolversTypes['TimecardEntry']> }>;
  TimecardEntrySignInput: TimecardEntrySignInput;
  TimecardEntrySignPayload: ResolverTypeWrapper<Omit<TimecardEntrySignPayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversTypes['TimecardEntry']> }>;
  TimecardEntryUpdateInput: TimecardEntryUpdateInput;
  TimecardEntryUpdatePayload: ResolverTypeWrapper<Omit<TimecardEntryUpdatePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversTypes['TimecardEntry']> }>;
  TimecardPersonHours: ResolverTypeWrapper<Omit<TimecardPersonHours, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  TimecardProgress: TimecardProgress;
  TimecardSignature: ResolverTypeWrapper<SignatureValue>;
  TimecardTimeType: ResolverTypeWrapper<TimecardTimeTypeRecord>;
  TimecardTotals: ResolverTypeWrapper<Omit<TimecardTotals, 'byCostCode' | 'byPerson'> & { byCostCode: ReadonlyArray<ResolversTypes['TimecardCostCodeHours']>, byPerson: ReadonlyArray<ResolversTypes['TimecardPersonHours']> }>;
  Timesheet: ResolverTypeWrapper<TimesheetRecord>;
  TimesheetConfiguration: ResolverTypeWrapper<TimesheetConfiguration>;
  TimesheetConnection: ResolverTypeWrapper<Omit<TimesheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimesheetEdge']>, nodes: ReadonlyArray<ResolversTypes['Timesheet']> }>;
  TimesheetCreateInput: TimesheetCreateInput;
  TimesheetCreatePayload: ResolverTypeWrapper<Omit<TimesheetCreatePayload, 'timesheet'> & { timesheet: Maybe<ResolversTypes['Timesheet']> }>;
  TimesheetDeleteInput: TimesheetDeleteInput;
  TimesheetDeletePayload: ResolverTypeWrapper<TimesheetDeletePayload>;
  TimesheetEdge: ResolverTypeWrapper<Omit<TimesheetEdge, 'node'> & { node: ResolversTypes['Timesheet'] }>;
  TimesheetFilter: TimesheetFilter;
  TimesheetResult: ResolverTypeWrapper<Omit<TimesheetResult, 'timesheet'> & { timesheet: Maybe<ResolversTypes['Timesheet']> }>;
  TimesheetUpdateInput: TimesheetUpdateInput;
  TimesheetUpdatePayload: ResolverTypeWrapper<Omit<TimesheetUpdatePayload, 'timesheet'> & { timesheet: Maybe<ResolversTypes['Timesheet']> }>;
  TimesheetsApprovalUpdateInput: TimesheetsApprovalUpdateInput;
  TimesheetsApprovalUpdatePayload: ResolverTypeWrapper<Omit<TimesheetsApprovalUpdatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['TimesheetResult']>> }>;
  Trade: ResolverTypeWrapper<TradeRecord>;
  TradeConnection: ResolverTypeWrapper<Omit<TradeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TradeEdge']>, nodes: ReadonlyArray<ResolversTypes['Trade']> }>;
  TradeEdge: ResolverTypeWrapper<Omit<TradeEdge, 'node'> & { node: ResolversTypes['Trade'] }>;
  TradeFilter: TradeFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Upload: ResolverTypeWrapper<Upload>;
  UploadCompleteInput: UploadCompleteInput;
  UploadCompletePayload: ResolverTypeWrapper<UploadCompletePayload>;
  UploadCreateInput: UploadCreateInput;
  UploadCreatePayload: ResolverTypeWrapper<UploadCreatePayload>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadSegment: ResolverTypeWrapper<UploadSegment>;
  UploadSegmentInput: UploadSegmentInput;
  UploadStatus: UploadStatus;
  UploadedSegmentInput: UploadedSegmentInput;
  User: ResolverTypeWrapper<UserRecord>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserCreateAndInvitePayload: ResolverTypeWrapper<Omit<UserCreateAndInvitePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserCreateInput: UserCreateInput;
  UserCreatePayload: ResolverTypeWrapper<Omit<UserCreatePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserDeactivateInput: UserDeactivateInput;
  UserDeactivatePayload: ResolverTypeWrapper<Omit<UserDeactivatePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserDocumentFilter: UserDocumentFilter;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: ResolverTypeWrapper<Omit<UserInvitePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserProjectConnection: ResolverTypeWrapper<Omit<UserProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  UserProjectEdge: ResolverTypeWrapper<Omit<UserProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  UserProjectFilter: UserProjectFilter;
  UserProjectSort: UserProjectSort;
  UserProjectSortField: UserProjectSortField;
  UserReactivateInput: UserReactivateInput;
  UserReactivatePayload: ResolverTypeWrapper<Omit<UserReactivatePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserSort: UserSort;
  UserSortField: UserSortField;
  UserSyncInput: UserSyncInput;
  UserSyncResult: ResolverTypeWrapper<Omit<UserSyncResult, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: ResolverTypeWrapper<Omit<UserUpdatePayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  UsersAddToProjectsInput: UsersAddToProjectsInput;
  UsersAddToProjectsPayload: ResolverTypeWrapper<Omit<UsersAddToProjectsPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['ProjectUserResult']>> }>;
  UsersRemoveFromProjectsInput: UsersRemoveFromProjectsInput;
  UsersRemoveFromProjectsPayload: ResolverTypeWrapper<Omit<UsersRemoveFromProjectsPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['ProjectUserResult']>> }>;
  UsersSyncInput: UsersSyncInput;
  UsersSyncPayload: ResolverTypeWrapper<Omit<UsersSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['UserSyncResult']>> }>;
  Vendor: ResolverTypeWrapper<VendorRecord>;
  VendorCertification: VendorCertification;
  VendorComment: ResolverTypeWrapper<Omit<VendorComment, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, createdBy: Maybe<ResolversTypes['User']> }>;
  VendorCommentSort: VendorCommentSort;
  VendorCommentSortField: VendorCommentSortField;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversTypes['Vendor']> }>;
  VendorContact: ResolverTypeWrapper<VendorContact>;
  VendorCreateInput: VendorCreateInput;
  VendorCreatePayload: ResolverTypeWrapper<Omit<VendorCreatePayload, 'vendor'> & { vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorGroup: ResolverTypeWrapper<VendorGroup>;
  VendorInsurance: ResolverTypeWrapper<VendorInsuranceRecord>;
  VendorInsuranceConnection: ResolverTypeWrapper<Omit<VendorInsuranceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorInsuranceEdge']>, nodes: ReadonlyArray<ResolversTypes['VendorInsurance']> }>;
  VendorInsuranceCreateInput: VendorInsuranceCreateInput;
  VendorInsuranceCreatePayload: ResolverTypeWrapper<Omit<VendorInsuranceCreatePayload, 'insurance'> & { insurance: Maybe<ResolversTypes['VendorInsurance']> }>;
  VendorInsuranceDeleteInput: VendorInsuranceDeleteInput;
  VendorInsuranceDeletePayload: ResolverTypeWrapper<VendorInsuranceDeletePayload>;
  VendorInsuranceEdge: ResolverTypeWrapper<Omit<VendorInsuranceEdge, 'node'> & { node: ResolversTypes['VendorInsurance'] }>;
  VendorInsuranceUpdateInput: VendorInsuranceUpdateInput;
  VendorInsuranceUpdatePayload: ResolverTypeWrapper<Omit<VendorInsuranceUpdatePayload, 'insurance'> & { insurance: Maybe<ResolversTypes['VendorInsurance']> }>;
  VendorReactivateInput: VendorReactivateInput;
  VendorReactivatePayload: ResolverTypeWrapper<Omit<VendorReactivatePayload, 'vendor'> & { vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorSort: VendorSort;
  VendorSortField: VendorSortField;
  VendorSyncInput: VendorSyncInput;
  VendorSyncResult: ResolverTypeWrapper<Omit<VendorSyncResult, 'vendor'> & { vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorUpdateInput: VendorUpdateInput;
  VendorUpdatePayload: ResolverTypeWrapper<Omit<VendorUpdatePayload, 'vendor'> & { vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorsSyncInput: VendorsSyncInput;
  VendorsSyncPayload: ResolverTypeWrapper<Omit<VendorsSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversTypes['VendorSyncResult']>> }>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  WorkClassification: ResolverTypeWrapper<WorkClassificationRecord>;
  WorkScope: WorkScope;
  WriteFault: ResolverTypeWrapper<WriteFault>;
  WriteOutcome: WriteOutcome;
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
  CompanyDocumentFilter: CompanyDocumentFilter;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  CostCode: CostCodeRecord;
  CostCodeConnection: Omit<CostCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CostCodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CostCode']> };
  CostCodeEdge: Omit<CostCodeEdge, 'node'> & { node: ResolversParentTypes['CostCode'] };
  CostCodeFilter: CostCodeFilter;
  CostImpact: CostImpact;
  CostImpactInput: CostImpactInput;
  CostTypeEntry: CostTypeEntry;
  Crew: CrewRecord;
  CrewConnection: Omit<CrewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CrewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Crew']> };
  CrewEdge: Omit<CrewEdge, 'node'> & { node: ResolversParentTypes['Crew'] };
  CrewFilter: CrewFilter;
  CustomField: CustomFieldValue;
  CustomFieldChoice: CustomFieldChoice;
  CustomFieldDefinition: CustomFieldDefinitionRecord;
  CustomFieldDefinitionConnection: Omit<CustomFieldDefinitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomFieldDefinitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomFieldDefinition']> };
  CustomFieldDefinitionEdge: Omit<CustomFieldDefinitionEdge, 'node'> & { node: ResolversParentTypes['CustomFieldDefinition'] };
  CustomFieldDefinitionFilter: CustomFieldDefinitionFilter;
  CustomFieldDefinitionSort: CustomFieldDefinitionSort;
  CustomFieldInput: CustomFieldInput;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DeletedRfiFilter: DeletedRfiFilter;
  DeletedSubmittalFilter: DeletedSubmittalFilter;
  Department: DepartmentRecord;
  DistributionGroup: DistributionGroupRecord;
  DistributionGroupConnection: Omit<DistributionGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistributionGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DistributionGroup']> };
  DistributionGroupEdge: Omit<DistributionGroupEdge, 'node'> & { node: ResolversParentTypes['DistributionGroup'] };
  DistributionGroupSort: DistributionGroupSort;
  Document: FileRecord;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentSort: DocumentSort;
  DocumentTag: DocumentTagRecord;
  DownloadableFile: FileValue;
  Drawing: DrawingRecord;
  DrawingArea: DrawingAreaRecord;
  DrawingConnection: Omit<DrawingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrawingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Drawing']> };
  DrawingDiscipline: DrawingDisciplineRecord;
  DrawingEdge: Omit<DrawingEdge, 'node'> & { node: ResolversParentTypes['Drawing'] };
  DrawingFilter: DrawingFilter;
  DrawingRevision: DrawingRevisionRecord;
  DrawingRevisionConnection: Omit<DrawingRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrawingRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DrawingRevision']> };
  DrawingRevisionEdge: Omit<DrawingRevisionEdge, 'node'> & { node: ResolversParentTypes['DrawingRevision'] };
  DrawingRevisionFilter: DrawingRevisionFilter;
  DrawingRevisionSort: DrawingRevisionSort;
  DrawingSet: DrawingSetRecord;
  DrawingSetFilter: DrawingSetFilter;
  DrawingTile: DrawingTile;
  DrawingTiles: DrawingTiles;
  Email: Scalars['Email']['output'];
  File: FileRecord;
  FileCheckInInput: FileCheckInInput;
  FileCheckInPayload: Omit<FileCheckInPayload, 'file'> & { file: Maybe<ResolversParentTypes['File']> };
  FileCheckOutInput: FileCheckOutInput;
  FileCheckOutPayload: Omit<FileCheckOutPayload, 'file'> & { file: Maybe<ResolversParentTypes['File']> };
  FileCreateInput: FileCreateInput;
  FileCreatePayload: Omit<FileCreatePayload, 'file'> & { file: Maybe<ResolversParentTypes['File']> };
  FileDeleteInput: FileDeleteInput;
  FileDeletePayload: FileDeletePayload;
  FileUpdateInput: FileUpdateInput;
  FileUpdatePayload: Omit<FileUpdatePayload, 'file'> & { file: Maybe<ResolversParentTypes['File']> };
  FileVersion: FileVersionRecord;
  FileVersionCreateInput: FileVersionCreateInput;
  FileVersionCreatePayload: Omit<FileVersionCreatePayload, 'file' | 'fileVersion'> & { file: Maybe<ResolversParentTypes['File']>, fileVersion: Maybe<ResolversParentTypes['FileVersion']> };
  Float: Scalars['Float']['output'];
  Folder: FolderRecord;
  FolderCreateInput: FolderCreateInput;
  FolderCreatePayload: Omit<FolderCreatePayload, 'folder'> & { folder: Maybe<ResolversParentTypes['Folder']> };
  FolderDeleteInput: FolderDeleteInput;
  FolderDeletePayload: FolderDeletePayload;
  FolderUpdateInput: FolderUpdateInput;
  FolderUpdatePayload: Omit<FolderUpdatePayload, 'folder'> & { folder: Maybe<ResolversParentTypes['Folder']> };
  ID: Scalars['ID']['output'];
  InactiveUserSort: InactiveUserSort;
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
  PermissionTemplate: PermissionTemplateRecord;
  PersistentMessage: PersistentMessage;
  Person: PersonRecord;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonCreateInput: PersonCreateInput;
  PersonCreatePayload: Omit<PersonCreatePayload, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonTimecardEntryFilter: PersonTimecardEntryFilter;
  PersonUpdateInput: PersonUpdateInput;
  PersonUpdatePayload: Omit<PersonUpdatePayload, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  Photo: PhotoRecord;
  PhotoAlbum: PhotoAlbumRecord;
  PhotoConnection: Omit<PhotoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PhotoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Photo']> };
  PhotoEdge: Omit<PhotoEdge, 'node'> & { node: ResolversParentTypes['Photo'] };
  PhotoFilter: PhotoFilter;
  PhotoLogSegment: PhotoLogSegment;
  PhotoSort: PhotoSort;
  Program: ProgramRecord;
  Project: ProjectRecord;
  ProjectBidType: ProjectBidTypeRecord;
  ProjectClassification: ProjectClassificationRecord;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: Omit<ProjectCreatePayload, 'project'> & { project: Maybe<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectKeyDates: ProjectKeyDates;
  ProjectLink: ProjectLink;
  ProjectMember: ProjectMemberRecord;
  ProjectMilestone: ProjectMilestone;
  ProjectOwnerType: ProjectOwnerTypeRecord;
  ProjectPersonCreateInput: ProjectPersonCreateInput;
  ProjectPersonCreatePayload: Omit<ProjectPersonCreatePayload, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  ProjectPersonFilter: ProjectPersonFilter;
  ProjectRegion: ProjectRegionRecord;
  ProjectRole: ProjectRoleRecord;
  ProjectRoleConnection: Omit<ProjectRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectRoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectRole']> };
  ProjectRoleCreateInput: ProjectRoleCreateInput;
  ProjectRoleCreatePayload: Omit<ProjectRoleCreatePayload, 'projectRole'> & { projectRole: Maybe<ResolversParentTypes['ProjectRole']> };
  ProjectRoleDeleteInput: ProjectRoleDeleteInput;
  ProjectRoleDeletePayload: ProjectRoleDeletePayload;
  ProjectRoleEdge: Omit<ProjectRoleEdge, 'node'> & { node: ResolversParentTypes['ProjectRole'] };
  ProjectRoleFilter: ProjectRoleFilter;
  ProjectRoleUsersUpdateInput: ProjectRoleUsersUpdateInput;
  ProjectRoleUsersUpdatePayload: Omit<ProjectRoleUsersUpdatePayload, 'project' | 'users'> & { project: Maybe<ResolversParentTypes['Project']>, users: Maybe<ReadonlyArray<ResolversParentTypes['User']>> };
  ProjectSort: ProjectSort;
  ProjectStage: ProjectStageRecord;
  ProjectSyncInput: ProjectSyncInput;
  ProjectSyncResult: Omit<ProjectSyncResult, 'project'> & { project: Maybe<ResolversParentTypes['Project']> };
  ProjectTimecardEntryFilter: ProjectTimecardEntryFilter;
  ProjectTool: ProjectToolRecord;
  ProjectToolInput: ProjectToolInput;
  ProjectToolsUpdateInput: ProjectToolsUpdateInput;
  ProjectToolsUpdatePayload: Omit<ProjectToolsUpdatePayload, 'project' | 'tools'> & { project: Maybe<ResolversParentTypes['Project']>, tools: Maybe<ReadonlyArray<ResolversParentTypes['ProjectTool']>> };
  ProjectType: ProjectTypeRecord;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: Omit<ProjectUpdatePayload, 'project'> & { project: Maybe<ResolversParentTypes['Project']> };
  ProjectUserAddInput: ProjectUserAddInput;
  ProjectUserAddPayload: Omit<ProjectUserAddPayload, 'project' | 'user'> & { project: Maybe<ResolversParentTypes['Project']>, user: Maybe<ResolversParentTypes['User']> };
  ProjectUserAdditionInput: ProjectUserAdditionInput;
  ProjectUserConnection: Omit<ProjectUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectUserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  ProjectUserEdge: Omit<ProjectUserEdge, 'membership' | 'node'> & { membership: ResolversParentTypes['ProjectMember'], node: ResolversParentTypes['User'] };
  ProjectUserFilter: ProjectUserFilter;
  ProjectUserPermissionTemplateChangeInput: ProjectUserPermissionTemplateChangeInput;
  ProjectUserPermissionTemplateChangePayload: Omit<ProjectUserPermissionTemplateChangePayload, 'project' | 'user'> & { project: Maybe<ResolversParentTypes['Project']>, user: Maybe<ResolversParentTypes['User']> };
  ProjectUserRemovalInput: ProjectUserRemovalInput;
  ProjectUserRemoveInput: ProjectUserRemoveInput;
  ProjectUserRemovePayload: Omit<ProjectUserRemovePayload, 'project' | 'user'> & { project: Maybe<ResolversParentTypes['Project']>, user: Maybe<ResolversParentTypes['User']> };
  ProjectUserResult: Omit<ProjectUserResult, 'project' | 'user'> & { project: Maybe<ResolversParentTypes['Project']>, user: Maybe<ResolversParentTypes['User']> };
  ProjectUserSort: ProjectUserSort;
  ProjectVendorAddInput: ProjectVendorAddInput;
  ProjectVendorAddPayload: Omit<ProjectVendorAddPayload, 'project' | 'vendor'> & { project: Maybe<ResolversParentTypes['Project']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  ProjectVendorFilter: ProjectVendorFilter;
  ProjectVendorRemoveInput: ProjectVendorRemoveInput;
  ProjectVendorRemovePayload: Omit<ProjectVendorRemovePayload, 'project' | 'vendor'> & { project: Maybe<ResolversParentTypes['Project']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  ProjectVendorSort: ProjectVendorSort;
  ProjectsSyncInput: ProjectsSyncInput;
  ProjectsSyncPayload: Omit<ProjectsSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['ProjectSyncResult']>> };
  Query: Record<PropertyKey, never>;
  Rfi: RfiRecord;
  RfiAdvanceBallInCourtInput: RfiAdvanceBallInCourtInput;
  RfiAdvanceBallInCourtPayload: Omit<RfiAdvanceBallInCourtPayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiAnswer: Omit<RfiAnswer, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, createdBy: Maybe<ResolversParentTypes['User']> };
  RfiChangesInput: RfiChangesInput;
  RfiCloseInput: RfiCloseInput;
  RfiClosePayload: Omit<RfiClosePayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiConnection: Omit<RfiConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RfiEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rfi']> };
  RfiCreateInput: RfiCreateInput;
  RfiCreatePayload: Omit<RfiCreatePayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiEdge: Omit<RfiEdge, 'node'> & { node: ResolversParentTypes['Rfi'] };
  RfiFilter: RfiFilter;
  RfiForwardForReviewInput: RfiForwardForReviewInput;
  RfiForwardForReviewPayload: Omit<RfiForwardForReviewPayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiOfStageFilter: RfiOfStageFilter;
  RfiQuestion: Omit<RfiQuestion, 'answers' | 'attachments'> & { answers: Maybe<ReadonlyArray<ResolversParentTypes['RfiAnswer']>>, attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>> };
  RfiQuestionInput: RfiQuestionInput;
  RfiRecycleInput: RfiRecycleInput;
  RfiRecyclePayload: RfiRecyclePayload;
  RfiReopenInput: RfiReopenInput;
  RfiReopenPayload: Omit<RfiReopenPayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiRepliesCreateInput: RfiRepliesCreateInput;
  RfiRepliesCreatePayload: Omit<RfiRepliesCreatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['RfiReplyResult']>> };
  RfiReplyCreateInput: RfiReplyCreateInput;
  RfiReplyCreatePayload: Omit<RfiReplyCreatePayload, 'answer' | 'rfi'> & { answer: Maybe<ResolversParentTypes['RfiAnswer']>, rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiReplyDeleteInput: RfiReplyDeleteInput;
  RfiReplyDeletePayload: Omit<RfiReplyDeletePayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiReplyInput: RfiReplyInput;
  RfiReplyResult: Omit<RfiReplyResult, 'answer' | 'rfi'> & { answer: Maybe<ResolversParentTypes['RfiAnswer']>, rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiReplyUpdateInput: RfiReplyUpdateInput;
  RfiReplyUpdatePayload: Omit<RfiReplyUpdatePayload, 'answer' | 'rfi'> & { answer: Maybe<ResolversParentTypes['RfiAnswer']>, rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiRetrieveInput: RfiRetrieveInput;
  RfiRetrievePayload: Omit<RfiRetrievePayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiSort: RfiSort;
  RfiStateFilter: RfiStateFilter;
  RfiUpdateInput: RfiUpdateInput;
  RfiUpdatePayload: Omit<RfiUpdatePayload, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfiUpdateResult: Omit<RfiUpdateResult, 'rfi'> & { rfi: Maybe<ResolversParentTypes['Rfi']> };
  RfisUpdateInput: RfisUpdateInput;
  RfisUpdatePayload: Omit<RfisUpdatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['RfiUpdateResult']>> };
  Role: RoleRecord;
  ScheduleImpact: ScheduleImpact;
  ScheduleImpactInput: ScheduleImpactInput;
  SearchHits: SearchHitsValue;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SpecificationArea: SpecificationAreaRecord;
  SpecificationDivision: SpecificationDivisionRecord;
  SpecificationSection: SpecificationSectionRecord;
  SpecificationSectionConnection: Omit<SpecificationSectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpecificationSectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SpecificationSection']> };
  SpecificationSectionEdge: Omit<SpecificationSectionEdge, 'node'> & { node: ResolversParentTypes['SpecificationSection'] };
  SpecificationSectionFilter: SpecificationSectionFilter;
  SpecificationSectionRevision: SpecificationSectionRevisionRecord;
  SpecificationSectionRevisionConnection: Omit<SpecificationSectionRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpecificationSectionRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SpecificationSectionRevision']> };
  SpecificationSectionRevisionEdge: Omit<SpecificationSectionRevisionEdge, 'node'> & { node: ResolversParentTypes['SpecificationSectionRevision'] };
  SpecificationSectionSort: SpecificationSectionSort;
  SpecificationSet: SpecificationSetRecord;
  StandardCostCode: StandardCostCode;
  String: Scalars['String']['output'];
  SubJob: SubJobRecord;
  Submittal: SubmittalRecord;
  SubmittalApprover: SubmittalApproverValue;
  SubmittalApproverInput: SubmittalApproverInput;
  SubmittalCloseAndDistributeInput: SubmittalCloseAndDistributeInput;
  SubmittalCloseAndDistributePayload: Omit<SubmittalCloseAndDistributePayload, 'submittal'> & { submittal: Maybe<ResolversParentTypes['Submittal']> };
  SubmittalConnection: Omit<SubmittalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubmittalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Submittal']> };
  SubmittalCreateInput: SubmittalCreateInput;
  SubmittalCreatePayload: Omit<SubmittalCreatePayload, 'submittal'> & { submittal: Maybe<ResolversParentTypes['Submittal']> };
  SubmittalDeleteInput: SubmittalDeleteInput;
  SubmittalDeletePayload: SubmittalDeletePayload;
  SubmittalDistributedAnswerInput: SubmittalDistributedAnswerInput;
  SubmittalDistributedResponse: Omit<SubmittalDistributedResponse, 'attachments' | 'response' | 'user'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, response: Maybe<ResolversParentTypes['SubmittalResponse']>, user: Maybe<ResolversParentTypes['User']> };
  SubmittalDistribution: Omit<SubmittalDistribution, 'attachments' | 'distributedBy' | 'distributedTo' | 'responses'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, distributedBy: Maybe<ResolversParentTypes['User']>, distributedTo: Maybe<ReadonlyArray<ResolversParentTypes['User']>>, responses: Maybe<ReadonlyArray<ResolversParentTypes['SubmittalDistributedResponse']>> };
  SubmittalEdge: Omit<SubmittalEdge, 'node'> & { node: ResolversParentTypes['Submittal'] };
  SubmittalFilter: SubmittalFilter;
  SubmittalKindFilter: SubmittalKindFilter;
  SubmittalPackage: SubmittalPackageRecord;
  SubmittalPackageConnection: Omit<SubmittalPackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubmittalPackageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SubmittalPackage']> };
  SubmittalPackageEdge: Omit<SubmittalPackageEdge, 'node'> & { node: ResolversParentTypes['SubmittalPackage'] };
  SubmittalPackageFilter: SubmittalPackageFilter;
  SubmittalRespondInput: SubmittalRespondInput;
  SubmittalRespondPayload: Omit<SubmittalRespondPayload, 'submittal'> & { submittal: Maybe<ResolversParentTypes['Submittal']> };
  SubmittalResponse: SubmittalResponseRecord;
  SubmittalScheduledTask: SubmittalScheduledTask;
  SubmittalSort: SubmittalSort;
  SubmittalStateFilter: SubmittalStateFilter;
  SubmittalStatus: SubmittalStatusRecord;
  SubmittalStepInput: SubmittalStepInput;
  SubmittalType: SubmittalTypeRecord;
  SubmittalUpdateInput: SubmittalUpdateInput;
  SubmittalUpdatePayload: Omit<SubmittalUpdatePayload, 'submittal'> & { submittal: Maybe<ResolversParentTypes['Submittal']> };
  SubmittalWorkflowTemplate: SubmittalWorkflowTemplate;
  TimeAndMaterialsConfiguration: TimeAndMaterialsConfiguration;
  TimecardCostCodeHours: Omit<TimecardCostCodeHours, 'costCode'> & { costCode: Maybe<ResolversParentTypes['CostCode']> };
  TimecardDayHours: TimecardDayHours;
  TimecardEntriesCreateInput: TimecardEntriesCreateInput;
  TimecardEntriesCreatePayload: Omit<TimecardEntriesCreatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['TimecardEntryResult']>> };
  TimecardEntry: TimecardEntryRecord;
  TimecardEntryConnection: TimecardEntryPage;
  TimecardEntryCreateInput: TimecardEntryCreateInput;
  TimecardEntryCreatePayload: Omit<TimecardEntryCreatePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversParentTypes['TimecardEntry']> };
  TimecardEntryDeleteInput: TimecardEntryDeleteInput;
  TimecardEntryDeletePayload: TimecardEntryDeletePayload;
  TimecardEntryEdge: Omit<TimecardEntryEdge, 'node'> & { node: ResolversParentTypes['TimecardEntry'] };
  TimecardEntryFilter: TimecardEntryFilter;
  TimecardEntryInput: TimecardEntryInput;
  TimecardEntryRemoveSignatureInput: TimecardEntryRemoveSignatureInput;
  TimecardEntryRemoveSignaturePayload: Omit<TimecardEntryRemoveSignaturePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversParentTypes['TimecardEntry']> };
  TimecardEntryResult: Omit<TimecardEntryResult, 'timecardEntry'> & { timecardEntry: Maybe<ResolversParentTypes['TimecardEntry']> };
  TimecardEntrySignInput: TimecardEntrySignInput;
  TimecardEntrySignPayload: Omit<TimecardEntrySignPayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversParentTypes['TimecardEntry']> };
  TimecardEntryUpdateInput: TimecardEntryUpdateInput;
  TimecardEntryUpdatePayload: Omit<TimecardEntryUpdatePayload, 'timecardEntry'> & { timecardEntry: Maybe<ResolversParentTypes['TimecardEntry']> };
  TimecardPersonHours: Omit<TimecardPersonHours, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  TimecardSignature: SignatureValue;
  TimecardTimeType: TimecardTimeTypeRecord;
  TimecardTotals: Omit<TimecardTotals, 'byCostCode' | 'byPerson'> & { byCostCode: ReadonlyArray<ResolversParentTypes['TimecardCostCodeHours']>, byPerson: ReadonlyArray<ResolversParentTypes['TimecardPersonHours']> };
  Timesheet: TimesheetRecord;
  TimesheetConfiguration: TimesheetConfiguration;
  TimesheetConnection: Omit<TimesheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimesheetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Timesheet']> };
  TimesheetCreateInput: TimesheetCreateInput;
  TimesheetCreatePayload: Omit<TimesheetCreatePayload, 'timesheet'> & { timesheet: Maybe<ResolversParentTypes['Timesheet']> };
  TimesheetDeleteInput: TimesheetDeleteInput;
  TimesheetDeletePayload: TimesheetDeletePayload;
  TimesheetEdge: Omit<TimesheetEdge, 'node'> & { node: ResolversParentTypes['Timesheet'] };
  TimesheetFilter: TimesheetFilter;
  TimesheetResult: Omit<TimesheetResult, 'timesheet'> & { timesheet: Maybe<ResolversParentTypes['Timesheet']> };
  TimesheetUpdateInput: TimesheetUpdateInput;
  TimesheetUpdatePayload: Omit<TimesheetUpdatePayload, 'timesheet'> & { timesheet: Maybe<ResolversParentTypes['Timesheet']> };
  TimesheetsApprovalUpdateInput: TimesheetsApprovalUpdateInput;
  TimesheetsApprovalUpdatePayload: Omit<TimesheetsApprovalUpdatePayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['TimesheetResult']>> };
  Trade: TradeRecord;
  TradeConnection: Omit<TradeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Trade']> };
  TradeEdge: Omit<TradeEdge, 'node'> & { node: ResolversParentTypes['Trade'] };
  TradeFilter: TradeFilter;
  URL: Scalars['URL']['output'];
  Upload: Upload;
  UploadCompleteInput: UploadCompleteInput;
  UploadCompletePayload: UploadCompletePayload;
  UploadCreateInput: UploadCreateInput;
  UploadCreatePayload: UploadCreatePayload;
  UploadHeader: UploadHeader;
  UploadSegment: UploadSegment;
  UploadSegmentInput: UploadSegmentInput;
  UploadedSegmentInput: UploadedSegmentInput;
  User: UserRecord;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserCreateAndInvitePayload: Omit<UserCreateAndInvitePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserCreateInput: UserCreateInput;
  UserCreatePayload: Omit<UserCreatePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserDeactivateInput: UserDeactivateInput;
  UserDeactivatePayload: Omit<UserDeactivatePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserDocumentFilter: UserDocumentFilter;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserError;
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: Omit<UserInvitePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserProjectConnection: Omit<UserProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  UserProjectEdge: Omit<UserProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  UserProjectFilter: UserProjectFilter;
  UserProjectSort: UserProjectSort;
  UserReactivateInput: UserReactivateInput;
  UserReactivatePayload: Omit<UserReactivatePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserSort: UserSort;
  UserSyncInput: UserSyncInput;
  UserSyncResult: Omit<UserSyncResult, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: Omit<UserUpdatePayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  UsersAddToProjectsInput: UsersAddToProjectsInput;
  UsersAddToProjectsPayload: Omit<UsersAddToProjectsPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['ProjectUserResult']>> };
  UsersRemoveFromProjectsInput: UsersRemoveFromProjectsInput;
  UsersRemoveFromProjectsPayload: Omit<UsersRemoveFromProjectsPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['ProjectUserResult']>> };
  UsersSyncInput: UsersSyncInput;
  UsersSyncPayload: Omit<UsersSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['UserSyncResult']>> };
  Vendor: VendorRecord;
  VendorComment: Omit<VendorComment, 'attachments' | 'createdBy'> & { attachments: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, createdBy: Maybe<ResolversParentTypes['User']> };
  VendorCommentSort: VendorCommentSort;
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vendor']> };
  VendorContact: VendorContact;
  VendorCreateInput: VendorCreateInput;
  VendorCreatePayload: Omit<VendorCreatePayload, 'vendor'> & { vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorGroup: VendorGroup;
  VendorInsurance: VendorInsuranceRecord;
  VendorInsuranceConnection: Omit<VendorInsuranceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorInsuranceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VendorInsurance']> };
  VendorInsuranceCreateInput: VendorInsuranceCreateInput;
  VendorInsuranceCreatePayload: Omit<VendorInsuranceCreatePayload, 'insurance'> & { insurance: Maybe<ResolversParentTypes['VendorInsurance']> };
  VendorInsuranceDeleteInput: VendorInsuranceDeleteInput;
  VendorInsuranceDeletePayload: VendorInsuranceDeletePayload;
  VendorInsuranceEdge: Omit<VendorInsuranceEdge, 'node'> & { node: ResolversParentTypes['VendorInsurance'] };
  VendorInsuranceUpdateInput: VendorInsuranceUpdateInput;
  VendorInsuranceUpdatePayload: Omit<VendorInsuranceUpdatePayload, 'insurance'> & { insurance: Maybe<ResolversParentTypes['VendorInsurance']> };
  VendorReactivateInput: VendorReactivateInput;
  VendorReactivatePayload: Omit<VendorReactivatePayload, 'vendor'> & { vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorSort: VendorSort;
  VendorSyncInput: VendorSyncInput;
  VendorSyncResult: Omit<VendorSyncResult, 'vendor'> & { vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorUpdateInput: VendorUpdateInput;
  VendorUpdatePayload: Omit<VendorUpdatePayload, 'vendor'> & { vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorsSyncInput: VendorsSyncInput;
  VendorsSyncPayload: Omit<VendorsSyncPayload, 'results'> & { results: Maybe<ReadonlyArray<ResolversParentTypes['VendorSyncResult']>> };
  Viewer: Omit<Viewer, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  WorkClassification: WorkClassificationRecord;
  WriteFault: WriteFault;
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
  contentType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  distributionGroup: Resolver<Maybe<ResolversTypes['DistributionGroup']>, ParentType, ContextType, RequireFields<CompanyDistributionGroupArgs, 'id'>>;
  distributionGroups: Resolver<Maybe<ResolversTypes['DistributionGroupConnection']>, ParentType, ContextType, Partial<CompanyDistributionGroupsArgs>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<CompanyDocumentsArgs>>;
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<CompanyFileArgs, 'id'>>;
  folder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType, RequireFields<CompanyFolderArgs, 'id'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivePeople: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<CompanyInactivePeopleArgs>>;
  inactiveUsers: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<CompanyInactiveUsersArgs>>;
  inactiveVendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<CompanyInactiveVendorsArgs>>;
  insurances: Resolver<Maybe<ResolversTypes['VendorInsuranceConnection']>, ParentType, ContextType, Partial<CompanyInsurancesArgs>>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mine: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<CompanyPeopleArgs>>;
  permissionTemplate: Resolver<Maybe<ResolversTypes['PermissionTemplate']>, ParentType, ContextType, RequireFields<CompanyPermissionTemplateArgs, 'id'>>;
  permissionTemplates: Resolver<Maybe<ReadonlyArray<ResolversTypes['PermissionTemplate']>>, ParentType, ContextType, RequireFields<CompanyPermissionTemplatesArgs, 'tools'>>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<CompanyPersonArgs, 'id'>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programs: Resolver<Maybe<ReadonlyArray<ResolversTypes['Program']>>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<CompanyProjectArgs, 'id'>>;
  projectBidTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectBidType']>>, ParentType, ContextType>;
  projectOwnerTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectOwnerType']>>, ParentType, ContextType>;
  projectRegions: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectRegion']>>, ParentType, ContextType>;
  projectStages: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectStage']>>, ParentType, ContextType>;
  projectTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectType']>>, ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<CompanyProjectsArgs>>;
  roles: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType, Partial<CompanyRolesArgs>>;
  rootFolder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  submittalStatuses: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalStatus']>>, ParentType, ContextType>;
  submittalTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalType']>>, ParentType, ContextType>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, RequireFields<CompanyTimecardEntriesArgs, 'from' | 'to'>>;
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType, RequireFields<CompanyTimecardEntryArgs, 'id'>>;
  timecardTimeTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardTimeType']>>, ParentType, ContextType>;
  trade: Resolver<Maybe<ResolversTypes['Trade']>, ParentType, ContextType, RequireFields<CompanyTradeArgs, 'id'>>;
  trades: Resolver<Maybe<ResolversTypes['TradeConnection']>, ParentType, ContextType, Partial<CompanyTradesArgs>>;
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<CompanyUploadArgs, 'id'>>;
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
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<CostCodeRfisArgs>>;
  standardCostCodeProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subJob: Resolver<Maybe<ResolversTypes['SubJob']>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<CostCodeSubmittalsArgs>>;
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

export type DistributionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionGroup'] = ResolversParentTypes['DistributionGroup']> = {
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributionGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionGroupConnection'] = ResolversParentTypes['DistributionGroupConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DistributionGroupEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['DistributionGroup']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DistributionGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionGroupEdge'] = ResolversParentTypes['DistributionGroupEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['DistributionGroup'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  __resolveType: TypeResolveFn<'File' | 'Folder', ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentTag'] = ResolversParentTypes['DocumentTag']> = {
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DocumentTagDocumentsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DownloadableFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownloadableFile'] = ResolversParentTypes['DownloadableFile']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'DrawingRevision' | 'File' | 'FileVersion' | 'Photo' | 'SpecificationDivision' | 'SpecificationSectionRevision' | 'TimecardSignature', ParentType, ContextType>;
};

export type DrawingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drawing'] = ResolversParentTypes['Drawing']> = {
  area: Resolver<Maybe<ResolversTypes['DrawingArea']>, ParentType, ContextType>;
  currentRevision: Resolver<Maybe<ResolversTypes['DrawingRevision']>, ParentType, ContextType>;
  discipline: Resolver<Maybe<ResolversTypes['DrawingDiscipline']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obsolete: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  revisions: Resolver<Maybe<ResolversTypes['DrawingRevisionConnection']>, ParentType, ContextType, Partial<DrawingRevisionsArgs>>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingArea'] = ResolversParentTypes['DrawingArea']> = {
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawingCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drawings: Resolver<Maybe<ResolversTypes['DrawingConnection']>, ParentType, ContextType, Partial<DrawingAreaDrawingsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  revisions: Resolver<Maybe<ResolversTypes['DrawingRevisionConnection']>, ParentType, ContextType, Partial<DrawingAreaRevisionsArgs>>;
  revisionsUpdatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingConnection'] = ResolversParentTypes['DrawingConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DrawingEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Drawing']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrawingDisciplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingDiscipline'] = ResolversParentTypes['DrawingDiscipline']> = {
  abbreviations: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  revisions: Resolver<Maybe<ResolversTypes['DrawingRevisionConnection']>, ParentType, ContextType, Partial<DrawingDisciplineRevisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingEdge'] = ResolversParentTypes['DrawingEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Drawing'], ParentType, ContextType>;
};

export type DrawingRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingRevision'] = ResolversParentTypes['DrawingRevision']> = {
  area: Resolver<Maybe<ResolversTypes['DrawingArea']>, ParentType, ContextType>;
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  discipline: Resolver<Maybe<ResolversTypes['DrawingDiscipline']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  drawing: Resolver<Maybe<ResolversTypes['Drawing']>, ParentType, ContextType>;
  drawingDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floorplan: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasPublicMarkup: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasSketches: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  height: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageByteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  imageDownloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  imageUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  largeThumbnailUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newerConnectedRevision: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obsolete: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  orderInDrawing: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  publicationStatus: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revisionNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set: Resolver<Maybe<ResolversTypes['DrawingSet']>, ParentType, ContextType>;
  sketchCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thumbnailDownloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  thumbnailUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  tiles: Resolver<Maybe<ResolversTypes['DrawingTiles']>, ParentType, ContextType>;
  tilesZipUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  width: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingRevisionConnection'] = ResolversParentTypes['DrawingRevisionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DrawingRevisionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['DrawingRevision']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrawingRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingRevisionEdge'] = ResolversParentTypes['DrawingRevisionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['DrawingRevision'], ParentType, ContextType>;
};

export type DrawingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingSet'] = ResolversParentTypes['DrawingSet']> = {
  connected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deletable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  publishedDrawingCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions: Resolver<Maybe<ResolversTypes['DrawingRevisionConnection']>, ParentType, ContextType, Partial<DrawingSetRevisionsArgs>>;
  unpublishedDrawingCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingTileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingTile'] = ResolversParentTypes['DrawingTile']> = {
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  x: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  z: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrawingTilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingTiles'] = ResolversParentTypes['DrawingTiles']> = {
  maxZoomLevel: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tileSize: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  tiles: Resolver<ReadonlyArray<ResolversTypes['DrawingTile']>, ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  checkedOutBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  checkedOutUntil: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currentVersion: Resolver<Maybe<ResolversTypes['FileVersion']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  folder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  path: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privateParent: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  readOnly: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tags: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentTag']>>, ParentType, ContextType>;
  tracked: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trackedFolder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  versions: Resolver<Maybe<ReadonlyArray<ResolversTypes['FileVersion']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileCheckInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCheckInPayload'] = ResolversParentTypes['FileCheckInPayload']> = {
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileCheckOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCheckOutPayload'] = ResolversParentTypes['FileCheckOutPayload']> = {
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCreatePayload'] = ResolversParentTypes['FileCreatePayload']> = {
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileDeletePayload'] = ResolversParentTypes['FileDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileUpdatePayload'] = ResolversParentTypes['FileUpdatePayload']> = {
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileVersion'] = ResolversParentTypes['FileVersion']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storedFileId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileVersionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileVersionCreatePayload'] = ResolversParentTypes['FileVersionCreatePayload']> = {
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  fileVersion: Resolver<Maybe<ResolversTypes['FileVersion']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Folder'] = ResolversParentTypes['Folder']> = {
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<FolderDocumentsArgs>>;
  files: Resolver<Maybe<ReadonlyArray<ResolversTypes['File']>>, ParentType, ContextType>;
  folders: Resolver<Maybe<ReadonlyArray<ResolversTypes['Folder']>>, ParentType, ContextType>;
  hasChildren: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasFiles: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasFolders: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  path: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privateParent: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  readOnly: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recycleBin: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tags: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentTag']>>, ParentType, ContextType>;
  tracked: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trackedFolder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FolderCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FolderCreatePayload'] = ResolversParentTypes['FolderCreatePayload']> = {
  folder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FolderDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FolderDeletePayload'] = ResolversParentTypes['FolderDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FolderUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FolderUpdatePayload'] = ResolversParentTypes['FolderUpdatePayload']> = {
  folder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabeledTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabeledText'] = ResolversParentTypes['LabeledText']> = {
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  ancestors: Resolver<Maybe<ReadonlyArray<ResolversTypes['Location']>>, ParentType, ContextType>;
  children: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, Partial<LocationChildrenArgs>>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  photos: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, Partial<LocationPhotosArgs>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<LocationRfisArgs>>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<LocationSubmittalsArgs>>;
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
  fileCheckIn: Resolver<Maybe<ResolversTypes['FileCheckInPayload']>, ParentType, ContextType, RequireFields<MutationFileCheckInArgs, 'input'>>;
  fileCheckOut: Resolver<Maybe<ResolversTypes['FileCheckOutPayload']>, ParentType, ContextType, RequireFields<MutationFileCheckOutArgs, 'input'>>;
  fileCreate: Resolver<Maybe<ResolversTypes['FileCreatePayload']>, ParentType, ContextType, RequireFields<MutationFileCreateArgs, 'input'>>;
  fileDelete: Resolver<Maybe<ResolversTypes['FileDeletePayload']>, ParentType, ContextType, RequireFields<MutationFileDeleteArgs, 'input'>>;
  fileUpdate: Resolver<Maybe<ResolversTypes['FileUpdatePayload']>, ParentType, ContextType, RequireFields<MutationFileUpdateArgs, 'input'>>;
  fileVersionCreate: Resolver<Maybe<ResolversTypes['FileVersionCreatePayload']>, ParentType, ContextType, RequireFields<MutationFileVersionCreateArgs, 'input'>>;
  folderCreate: Resolver<Maybe<ResolversTypes['FolderCreatePayload']>, ParentType, ContextType, RequireFields<MutationFolderCreateArgs, 'input'>>;
  folderDelete: Resolver<Maybe<ResolversTypes['FolderDeletePayload']>, ParentType, ContextType, RequireFields<MutationFolderDeleteArgs, 'input'>>;
  folderUpdate: Resolver<Maybe<ResolversTypes['FolderUpdatePayload']>, ParentType, ContextType, RequireFields<MutationFolderUpdateArgs, 'input'>>;
  personCreate: Resolver<Maybe<ResolversTypes['PersonCreatePayload']>, ParentType, ContextType, RequireFields<MutationPersonCreateArgs, 'input'>>;
  personUpdate: Resolver<Maybe<ResolversTypes['PersonUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPersonUpdateArgs, 'input'>>;
  projectCreate: Resolver<Maybe<ResolversTypes['ProjectCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectCreateArgs, 'input'>>;
  projectPersonCreate: Resolver<Maybe<ResolversTypes['ProjectPersonCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectPersonCreateArgs, 'input'>>;
  projectRoleCreate: Resolver<Maybe<ResolversTypes['ProjectRoleCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectRoleCreateArgs, 'input'>>;
  projectRoleDelete: Resolver<Maybe<ResolversTypes['ProjectRoleDeletePayload']>, ParentType, ContextType, RequireFields<MutationProjectRoleDeleteArgs, 'input'>>;
  projectRoleUsersUpdate: Resolver<Maybe<ResolversTypes['ProjectRoleUsersUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectRoleUsersUpdateArgs, 'input'>>;
  projectToolsUpdate: Resolver<Maybe<ResolversTypes['ProjectToolsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectToolsUpdateArgs, 'input'>>;
  projectUpdate: Resolver<Maybe<ResolversTypes['ProjectUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectUpdateArgs, 'input'>>;
  projectUserAdd: Resolver<Maybe<ResolversTypes['ProjectUserAddPayload']>, ParentType, ContextType, RequireFields<MutationProjectUserAddArgs, 'input'>>;
  projectUserPermissionTemplateChange: Resolver<Maybe<ResolversTypes['ProjectUserPermissionTemplateChangePayload']>, ParentType, ContextType, RequireFields<MutationProjectUserPermissionTemplateChangeArgs, 'input'>>;
  projectUserRemove: Resolver<Maybe<ResolversTypes['ProjectUserRemovePayload']>, ParentType, ContextType, RequireFields<MutationProjectUserRemoveArgs, 'input'>>;
  projectVendorAdd: Resolver<Maybe<ResolversTypes['ProjectVendorAddPayload']>, ParentType, ContextType, RequireFields<MutationProjectVendorAddArgs, 'input'>>;
  projectVendorRemove: Resolver<Maybe<ResolversTypes['ProjectVendorRemovePayload']>, ParentType, ContextType, RequireFields<MutationProjectVendorRemoveArgs, 'input'>>;
  projectsSync: Resolver<Maybe<ResolversTypes['ProjectsSyncPayload']>, ParentType, ContextType, RequireFields<MutationProjectsSyncArgs, 'input'>>;
  rfiAdvanceBallInCourt: Resolver<Maybe<ResolversTypes['RfiAdvanceBallInCourtPayload']>, ParentType, ContextType, RequireFields<MutationRfiAdvanceBallInCourtArgs, 'input'>>;
  rfiClose: Resolver<Maybe<ResolversTypes['RfiClosePayload']>, ParentType, ContextType, RequireFields<MutationRfiCloseArgs, 'input'>>;
  rfiCreate: Resolver<Maybe<ResolversTypes['RfiCreatePayload']>, ParentType, ContextType, RequireFields<MutationRfiCreateArgs, 'input'>>;
  rfiForwardForReview: Resolver<Maybe<ResolversTypes['RfiForwardForReviewPayload']>, ParentType, ContextType, RequireFields<MutationRfiForwardForReviewArgs, 'input'>>;
  rfiRecycle: Resolver<Maybe<ResolversTypes['RfiRecyclePayload']>, ParentType, ContextType, RequireFields<MutationRfiRecycleArgs, 'input'>>;
  rfiReopen: Resolver<Maybe<ResolversTypes['RfiReopenPayload']>, ParentType, ContextType, RequireFields<MutationRfiReopenArgs, 'input'>>;
  rfiRepliesCreate: Resolver<Maybe<ResolversTypes['RfiRepliesCreatePayload']>, ParentType, ContextType, RequireFields<MutationRfiRepliesCreateArgs, 'input'>>;
  rfiReplyCreate: Resolver<Maybe<ResolversTypes['RfiReplyCreatePayload']>, ParentType, ContextType, RequireFields<MutationRfiReplyCreateArgs, 'input'>>;
  rfiReplyDelete: Resolver<Maybe<ResolversTypes['RfiReplyDeletePayload']>, ParentType, ContextType, RequireFields<MutationRfiReplyDeleteArgs, 'input'>>;
  rfiReplyUpdate: Resolver<Maybe<ResolversTypes['RfiReplyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRfiReplyUpdateArgs, 'input'>>;
  rfiRetrieve: Resolver<Maybe<ResolversTypes['RfiRetrievePayload']>, ParentType, ContextType, RequireFields<MutationRfiRetrieveArgs, 'input'>>;
  rfiUpdate: Resolver<Maybe<ResolversTypes['RfiUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRfiUpdateArgs, 'input'>>;
  rfisUpdate: Resolver<Maybe<ResolversTypes['RfisUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRfisUpdateArgs, 'input'>>;
  submittalCloseAndDistribute: Resolver<Maybe<ResolversTypes['SubmittalCloseAndDistributePayload']>, ParentType, ContextType, RequireFields<MutationSubmittalCloseAndDistributeArgs, 'input'>>;
  submittalCreate: Resolver<Maybe<ResolversTypes['SubmittalCreatePayload']>, ParentType, ContextType, RequireFields<MutationSubmittalCreateArgs, 'input'>>;
  submittalDelete: Resolver<Maybe<ResolversTypes['SubmittalDeletePayload']>, ParentType, ContextType, RequireFields<MutationSubmittalDeleteArgs, 'input'>>;
  submittalRespond: Resolver<Maybe<ResolversTypes['SubmittalRespondPayload']>, ParentType, ContextType, RequireFields<MutationSubmittalRespondArgs, 'input'>>;
  submittalUpdate: Resolver<Maybe<ResolversTypes['SubmittalUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSubmittalUpdateArgs, 'input'>>;
  timecardEntriesCreate: Resolver<Maybe<ResolversTypes['TimecardEntriesCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntriesCreateArgs, 'input'>>;
  timecardEntryCreate: Resolver<Maybe<ResolversTypes['TimecardEntryCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntryCreateArgs, 'input'>>;
  timecardEntryDelete: Resolver<Maybe<ResolversTypes['TimecardEntryDeletePayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntryDeleteArgs, 'input'>>;
  timecardEntryRemoveSignature: Resolver<Maybe<ResolversTypes['TimecardEntryRemoveSignaturePayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntryRemoveSignatureArgs, 'input'>>;
  timecardEntrySign: Resolver<Maybe<ResolversTypes['TimecardEntrySignPayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntrySignArgs, 'input'>>;
  timecardEntryUpdate: Resolver<Maybe<ResolversTypes['TimecardEntryUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTimecardEntryUpdateArgs, 'input'>>;
  timesheetCreate: Resolver<Maybe<ResolversTypes['TimesheetCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimesheetCreateArgs, 'input'>>;
  timesheetDelete: Resolver<Maybe<ResolversTypes['TimesheetDeletePayload']>, ParentType, ContextType, RequireFields<MutationTimesheetDeleteArgs, 'input'>>;
  timesheetUpdate: Resolver<Maybe<ResolversTypes['TimesheetUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTimesheetUpdateArgs, 'input'>>;
  timesheetsApprovalUpdate: Resolver<Maybe<ResolversTypes['TimesheetsApprovalUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTimesheetsApprovalUpdateArgs, 'input'>>;
  uploadComplete: Resolver<Maybe<ResolversTypes['UploadCompletePayload']>, ParentType, ContextType, RequireFields<MutationUploadCompleteArgs, 'input'>>;
  uploadCreate: Resolver<Maybe<ResolversTypes['UploadCreatePayload']>, ParentType, ContextType, RequireFields<MutationUploadCreateArgs, 'input'>>;
  userCreate: Resolver<Maybe<ResolversTypes['UserCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserCreateArgs, 'input'>>;
  userCreateAndInvite: Resolver<Maybe<ResolversTypes['UserCreateAndInvitePayload']>, ParentType, ContextType, RequireFields<MutationUserCreateAndInviteArgs, 'input'>>;
  userDeactivate: Resolver<Maybe<ResolversTypes['UserDeactivatePayload']>, ParentType, ContextType, RequireFields<MutationUserDeactivateArgs, 'input'>>;
  userInvite: Resolver<Maybe<ResolversTypes['UserInvitePayload']>, ParentType, ContextType, RequireFields<MutationUserInviteArgs, 'input'>>;
  userReactivate: Resolver<Maybe<ResolversTypes['UserReactivatePayload']>, ParentType, ContextType, RequireFields<MutationUserReactivateArgs, 'input'>>;
  userUpdate: Resolver<Maybe<ResolversTypes['UserUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'input'>>;
  usersAddToProjects: Resolver<Maybe<ResolversTypes['UsersAddToProjectsPayload']>, ParentType, ContextType, RequireFields<MutationUsersAddToProjectsArgs, 'input'>>;
  usersRemoveFromProjects: Resolver<Maybe<ResolversTypes['UsersRemoveFromProjectsPayload']>, ParentType, ContextType, RequireFields<MutationUsersRemoveFromProjectsArgs, 'input'>>;
  usersSync: Resolver<Maybe<ResolversTypes['UsersSyncPayload']>, ParentType, ContextType, RequireFields<MutationUsersSyncArgs, 'input'>>;
  vendorCreate: Resolver<Maybe<ResolversTypes['VendorCreatePayload']>, ParentType, ContextType, RequireFields<MutationVendorCreateArgs, 'input'>>;
  vendorInsuranceCreate: Resolver<Maybe<ResolversTypes['VendorInsuranceCreatePayload']>, ParentType, ContextType, RequireFields<MutationVendorInsuranceCreateArgs, 'input'>>;
  vendorInsuranceDelete: Resolver<Maybe<ResolversTypes['VendorInsuranceDeletePayload']>, ParentType, ContextType, RequireFields<MutationVendorInsuranceDeleteArgs, 'input'>>;
  vendorInsuranceUpdate: Resolver<Maybe<ResolversTypes['VendorInsuranceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationVendorInsuranceUpdateArgs, 'input'>>;
  vendorReactivate: Resolver<Maybe<ResolversTypes['VendorReactivatePayload']>, ParentType, ContextType, RequireFields<MutationVendorReactivateArgs, 'input'>>;
  vendorUpdate: Resolver<Maybe<ResolversTypes['VendorUpdatePayload']>, ParentType, ContextType, RequireFields<MutationVendorUpdateArgs, 'input'>>;
  vendorsSync: Resolver<Maybe<ResolversTypes['VendorsSyncPayload']>, ParentType, ContextType, RequireFields<MutationVendorsSyncArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Company' | 'CostCode' | 'Crew' | 'CustomFieldDefinition' | 'Department' | 'DistributionGroup' | 'DocumentTag' | 'Drawing' | 'DrawingArea' | 'DrawingDiscipline' | 'DrawingRevision' | 'DrawingSet' | 'File' | 'FileVersion' | 'Folder' | 'Location' | 'Office' | 'PermissionTemplate' | 'Person' | 'Photo' | 'PhotoAlbum' | 'Program' | 'Project' | 'ProjectBidType' | 'ProjectMember' | 'ProjectOwnerType' | 'ProjectRegion' | 'ProjectRole' | 'ProjectStage' | 'ProjectTool' | 'ProjectType' | 'Rfi' | 'Role' | 'SpecificationArea' | 'SpecificationDivision' | 'SpecificationSection' | 'SpecificationSectionRevision' | 'SpecificationSet' | 'SubJob' | 'Submittal' | 'SubmittalPackage' | 'SubmittalResponse' | 'SubmittalStatus' | 'SubmittalType' | 'TimecardEntry' | 'TimecardTimeType' | 'Timesheet' | 'Trade' | 'User' | 'Vendor' | 'VendorInsurance' | 'WorkClassification', ParentType, ContextType>;
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
  accessLevels: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  category: Resolver<Maybe<ResolversTypes['PermissionTemplateCategory']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectSpecific: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['PermissionTemplateScope']>, ParentType, ContextType>;
  users: Resolver<Maybe<ResolversTypes['ProjectUserConnection']>, ParentType, ContextType, RequireFields<PermissionTemplateUsersArgs, 'projectId'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  workClassification: Resolver<Maybe<ResolversTypes['WorkClassification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCreatePayload'] = ResolversParentTypes['PersonCreatePayload']> = {
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUpdatePayload'] = ResolversParentTypes['PersonUpdatePayload']> = {
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  album: Resolver<Maybe<ResolversTypes['PhotoAlbum']>, ParentType, ContextType>;
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  commentCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coordinates: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dailyLogHeaderId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dailyLogSegment: Resolver<Maybe<ResolversTypes['PhotoLogSegment']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permanentlyDeleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  projection: Resolver<Maybe<ResolversTypes['PhotoProjection']>, ParentType, ContextType>;
  starred: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  takenAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thumbnailDownloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  thumbnailUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  trades: Resolver<Maybe<ReadonlyArray<ResolversTypes['Trade']>>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  width: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhotoAlbumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoAlbum'] = ResolversParentTypes['PhotoAlbum']> = {
  coverPhoto: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  coverUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  photos: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, Partial<PhotoAlbumPhotosArgs>>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhotoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoConnection'] = ResolversParentTypes['PhotoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PhotoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Photo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhotoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoEdge'] = ResolversParentTypes['PhotoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
};

export type PhotoLogSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoLogSegment'] = ResolversParentTypes['PhotoLogSegment']> = {
  deleted: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  crew: Resolver<Maybe<ResolversTypes['Crew']>, ParentType, ContextType, RequireFields<ProjectCrewArgs, 'id'>>;
  crews: Resolver<Maybe<ResolversTypes['CrewConnection']>, ParentType, ContextType, Partial<ProjectCrewsArgs>>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deletedRfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<ProjectDeletedRfisArgs>>;
  deletedSubmittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<ProjectDeletedSubmittalsArgs>>;
  deliveryMethod: Resolver<Maybe<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  demo: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  departments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designatedMarketArea: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionGroup: Resolver<Maybe<ResolversTypes['DistributionGroup']>, ParentType, ContextType, RequireFields<ProjectDistributionGroupArgs, 'id'>>;
  distributionGroups: Resolver<Maybe<ResolversTypes['DistributionGroupConnection']>, ParentType, ContextType, Partial<ProjectDistributionGroupsArgs>>;
  documentTags: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentTag']>>, ParentType, ContextType>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ProjectDocumentsArgs>>;
  drawing: Resolver<Maybe<ResolversTypes['Drawing']>, ParentType, ContextType, RequireFields<ProjectDrawingArgs, 'id'>>;
  drawingAreas: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawingArea']>>, ParentType, ContextType>;
  drawingDisciplines: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawingDiscipline']>>, ParentType, ContextType>;
  drawingRevision: Resolver<Maybe<ResolversTypes['DrawingRevision']>, ParentType, ContextType, RequireFields<ProjectDrawingRevisionArgs, 'id'>>;
  drawingRevisions: Resolver<Maybe<ResolversTypes['DrawingRevisionConnection']>, ParentType, ContextType, Partial<ProjectDrawingRevisionsArgs>>;
  drawingSets: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawingSet']>>, ParentType, ContextType, Partial<ProjectDrawingSetsArgs>>;
  erpIntegrated: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  file: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<ProjectFileArgs, 'id'>>;
  flag: Resolver<Maybe<ResolversTypes['ProjectFlag']>, ParentType, ContextType>;
  folder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType, RequireFields<ProjectFolderArgs, 'id'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivePeople: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<ProjectInactivePeopleArgs>>;
  inactiveUsers: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ProjectInactiveUsersArgs>>;
  inactiveVendors: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<ProjectInactiveVendorsArgs>>;
  inboundEmailAddress: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  insurances: Resolver<Maybe<ResolversTypes['VendorInsuranceConnection']>, ParentType, ContextType, Partial<ProjectInsurancesArgs>>;
  keyDates: Resolver<Maybe<ResolversTypes['ProjectKeyDates']>, ParentType, ContextType>;
  links: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectLink']>>, ParentType, ContextType>;
  locale: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<ProjectLocationArgs, 'id'>>;
  locations: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, Partial<ProjectLocationsArgs>>;
  logoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['ProjectMember']>, ParentType, ContextType, RequireFields<ProjectMemberArgs, 'userId'>>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  originCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerType: Resolver<Maybe<ResolversTypes['ProjectOwnerType']>, ParentType, ContextType>;
  ownersProjectProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<ProjectPeopleArgs>>;
  permissionTemplates: Resolver<Maybe<ReadonlyArray<ResolversTypes['PermissionTemplate']>>, ParentType, ContextType, Partial<ProjectPermissionTemplatesArgs>>;
  persistentMessage: Resolver<Maybe<ResolversTypes['PersistentMessage']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photo: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<ProjectPhotoArgs, 'id'>>;
  photoAlbum: Resolver<Maybe<ResolversTypes['PhotoAlbum']>, ParentType, ContextType, RequireFields<ProjectPhotoAlbumArgs, 'id'>>;
  photoAlbums: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhotoAlbum']>>, ParentType, ContextType>;
  photoUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  photos: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, Partial<ProjectPhotosArgs>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  projectedFinishDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicNotes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['ProjectRegion']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType, RequireFields<ProjectRfiArgs, 'id'>>;
  rfiDefaultDistribution: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  rfiPotentialAssignees: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  rfiPotentialManagers: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, Partial<ProjectRfisArgs>>;
  roles: Resolver<Maybe<ResolversTypes['ProjectRoleConnection']>, ParentType, ContextType, Partial<ProjectRolesArgs>>;
  rootFolder: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  search: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHits']>>, ParentType, ContextType, RequireFields<ProjectSearchArgs, 'first' | 'text'>>;
  sector: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectorProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceTemplateProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  specificationAreas: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecificationArea']>>, ParentType, ContextType>;
  specificationDivisions: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecificationDivision']>>, ParentType, ContextType>;
  specificationSectionRevision: Resolver<Maybe<ResolversTypes['SpecificationSectionRevision']>, ParentType, ContextType, RequireFields<ProjectSpecificationSectionRevisionArgs, 'id'>>;
  specificationSections: Resolver<Maybe<ResolversTypes['SpecificationSectionConnection']>, ParentType, ContextType, Partial<ProjectSpecificationSectionsArgs>>;
  specificationSets: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecificationSet']>>, ParentType, ContextType>;
  squareFeet: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  standardCostCodeListProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  storeNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subJobs: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubJob']>>, ParentType, ContextType>;
  submittal: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType, RequireFields<ProjectSubmittalArgs, 'id'>>;
  submittalPackages: Resolver<Maybe<ResolversTypes['SubmittalPackageConnection']>, ParentType, ContextType, Partial<ProjectSubmittalPackagesArgs>>;
  submittalResponses: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalResponse']>>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<ProjectSubmittalsArgs>>;
  template: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeZone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneLabel: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, Partial<ProjectTimecardEntriesArgs>>;
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType, RequireFields<ProjectTimecardEntryArgs, 'id'>>;
  timecardTimeTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardTimeType']>>, ParentType, ContextType>;
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType, RequireFields<ProjectTimesheetArgs, 'id'>>;
  timesheets: Resolver<Maybe<ResolversTypes['TimesheetConnection']>, ParentType, ContextType, Partial<ProjectTimesheetsArgs>>;
  tools: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectTool']>>, ParentType, ContextType, Partial<ProjectToolsArgs>>;
  totalValue: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  trades: Resolver<Maybe<ReadonlyArray<ResolversTypes['Trade']>>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<ProjectUploadArgs, 'id'>>;
  users: Resolver<Maybe<ResolversTypes['ProjectUserConnection']>, ParentType, ContextType, Partial<ProjectUsersArgs>>;
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

export type ProjectCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCreatePayload'] = ResolversParentTypes['ProjectCreatePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ProjectMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permissionTemplate: Resolver<Maybe<ResolversTypes['PermissionTemplate']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  roles: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  user: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProjectPersonCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPersonCreatePayload'] = ResolversParentTypes['ProjectPersonCreatePayload']> = {
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRegion'] = ResolversParentTypes['ProjectRegion']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectRegionProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRole'] = ResolversParentTypes['ProjectRole']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleConnection'] = ResolversParentTypes['ProjectRoleConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectRoleEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ProjectRole']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectRoleCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleCreatePayload'] = ResolversParentTypes['ProjectRoleCreatePayload']> = {
  projectRole: Resolver<Maybe<ResolversTypes['ProjectRole']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectRoleDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleDeletePayload'] = ResolversParentTypes['ProjectRoleDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleEdge'] = ResolversParentTypes['ProjectRoleEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>;
};

export type ProjectRoleUsersUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleUsersUpdatePayload'] = ResolversParentTypes['ProjectRoleUsersUpdatePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  users: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
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
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, RequireFields<ProjectStageRfisArgs, 'projectId'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectSyncResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectSyncResult'] = ResolversParentTypes['ProjectSyncResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ProjectToolsUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectToolsUpdatePayload'] = ResolversParentTypes['ProjectToolsUpdatePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  tools: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectTool']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectType'] = ResolversParentTypes['ProjectType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ProjectTypeProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdatePayload'] = ResolversParentTypes['ProjectUpdatePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectUserAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserAddPayload'] = ResolversParentTypes['ProjectUserAddPayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserConnection'] = ResolversParentTypes['ProjectUserConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectUserEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserEdge'] = ResolversParentTypes['ProjectUserEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  membership: Resolver<ResolversTypes['ProjectMember'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ProjectUserPermissionTemplateChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserPermissionTemplateChangePayload'] = ResolversParentTypes['ProjectUserPermissionTemplateChangePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectUserRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserRemovePayload'] = ResolversParentTypes['ProjectUserRemovePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUserResult'] = ResolversParentTypes['ProjectUserResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectVendorAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectVendorAddPayload'] = ResolversParentTypes['ProjectVendorAddPayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type ProjectVendorRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectVendorRemovePayload'] = ResolversParentTypes['ProjectVendorRemovePayload']> = {
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type ProjectsSyncPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectsSyncPayload'] = ResolversParentTypes['ProjectsSyncPayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectSyncResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  drawings: Resolver<Maybe<ReadonlyArray<ResolversTypes['Drawing']>>, ParentType, ContextType>;
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

export type RfiAdvanceBallInCourtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiAdvanceBallInCourtPayload'] = ResolversParentTypes['RfiAdvanceBallInCourtPayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type RfiClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiClosePayload'] = ResolversParentTypes['RfiClosePayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiConnection'] = ResolversParentTypes['RfiConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RfiEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Rfi']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RfiCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiCreatePayload'] = ResolversParentTypes['RfiCreatePayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiEdge'] = ResolversParentTypes['RfiEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Rfi'], ParentType, ContextType>;
};

export type RfiForwardForReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiForwardForReviewPayload'] = ResolversParentTypes['RfiForwardForReviewPayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type RfiRecyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiRecyclePayload'] = ResolversParentTypes['RfiRecyclePayload']> = {
  recycledId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiReopenPayload'] = ResolversParentTypes['RfiReopenPayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiRepliesCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiRepliesCreatePayload'] = ResolversParentTypes['RfiRepliesCreatePayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['RfiReplyResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiReplyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiReplyCreatePayload'] = ResolversParentTypes['RfiReplyCreatePayload']> = {
  answer: Resolver<Maybe<ResolversTypes['RfiAnswer']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiReplyDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiReplyDeletePayload'] = ResolversParentTypes['RfiReplyDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiReplyResult'] = ResolversParentTypes['RfiReplyResult']> = {
  answer: Resolver<Maybe<ResolversTypes['RfiAnswer']>, ParentType, ContextType>;
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiReplyUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiReplyUpdatePayload'] = ResolversParentTypes['RfiReplyUpdatePayload']> = {
  answer: Resolver<Maybe<ResolversTypes['RfiAnswer']>, ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiRetrievePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiRetrievePayload'] = ResolversParentTypes['RfiRetrievePayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiUpdatePayload'] = ResolversParentTypes['RfiUpdatePayload']> = {
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfiUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfiUpdateResult'] = ResolversParentTypes['RfiUpdateResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  rfi: Resolver<Maybe<ResolversTypes['Rfi']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RfisUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfisUpdatePayload'] = ResolversParentTypes['RfisUpdatePayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['RfiUpdateResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  archetype: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  deletable: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filledBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inProjectTeam: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onCompanyHome: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'File' | 'Folder' | 'Person' | 'Rfi' | 'Submittal' | 'User' | 'Vendor', ParentType, ContextType>;
};

export type SpecificationAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationArea'] = ResolversParentTypes['SpecificationArea']> = {
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  sectionCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<SpecificationAreaSubmittalsArgs>>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecificationDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationDivision'] = ResolversParentTypes['SpecificationDivision']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  revisions: Resolver<Maybe<ResolversTypes['SpecificationSectionRevisionConnection']>, ParentType, ContextType, RequireFields<SpecificationDivisionRevisionsArgs, 'all'>>;
  sections: Resolver<Maybe<ResolversTypes['SpecificationSectionConnection']>, ParentType, ContextType, Partial<SpecificationDivisionSectionsArgs>>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<SpecificationDivisionSubmittalsArgs>>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecificationSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSection'] = ResolversParentTypes['SpecificationSection']> = {
  currentRevision: Resolver<Maybe<ResolversTypes['SpecificationSectionRevision']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<SpecificationSectionSubmittalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecificationSectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSectionConnection'] = ResolversParentTypes['SpecificationSectionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SpecificationSectionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SpecificationSection']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpecificationSectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSectionEdge'] = ResolversParentTypes['SpecificationSectionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SpecificationSection'], ParentType, ContextType>;
};

export type SpecificationSectionRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSectionRevision'] = ResolversParentTypes['SpecificationSectionRevision']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division: Resolver<Maybe<ResolversTypes['SpecificationDivision']>, ParentType, ContextType>;
  downloadUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  fileType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  receivedDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section: Resolver<Maybe<ResolversTypes['SpecificationSection']>, ParentType, ContextType>;
  set: Resolver<Maybe<ResolversTypes['SpecificationSet']>, ParentType, ContextType>;
  sourceId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecificationSectionRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSectionRevisionConnection'] = ResolversParentTypes['SpecificationSectionRevisionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SpecificationSectionRevisionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SpecificationSectionRevision']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpecificationSectionRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSectionRevisionEdge'] = ResolversParentTypes['SpecificationSectionRevisionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SpecificationSectionRevision'], ParentType, ContextType>;
};

export type SpecificationSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecificationSet'] = ResolversParentTypes['SpecificationSet']> = {
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  costCodes: Resolver<Maybe<ResolversTypes['CostCodeConnection']>, ParentType, ContextType, Partial<SubJobCostCodesArgs>>;
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

export type SubmittalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submittal'] = ResolversParentTypes['Submittal']> = {
  actualDeliveryDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvers: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalApprover']>>, ParentType, ContextType>;
  attachmentCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  ballInCourt: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  bufferDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedDeliveryDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  costCode: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currentRevision: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customFields: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deletedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designTeamReviewDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distributedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distributionMembers: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  distributions: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalDistribution']>>, ParentType, ContextType>;
  drawings: Resolver<Maybe<ReadonlyArray<ResolversTypes['Drawing']>>, ParentType, ContextType>;
  dueDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forRecordOnly: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  formattedNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalReviewDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issueDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDistribution: Resolver<Maybe<ResolversTypes['SubmittalDistribution']>, ParentType, ContextType>;
  leadTimeDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  manager: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  package: Resolver<Maybe<ResolversTypes['SubmittalPackage']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  receivedDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedFrom: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  requiredOnSiteDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsibleContractor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions: Resolver<Maybe<ReadonlyArray<ResolversTypes['Submittal']>>, ParentType, ContextType>;
  scheduledTask: Resolver<Maybe<ResolversTypes['SubmittalScheduledTask']>, ParentType, ContextType>;
  source: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType>;
  specificationSection: Resolver<Maybe<ResolversTypes['SpecificationSection']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['SubmittalStatus']>, ParentType, ContextType>;
  subJob: Resolver<Maybe<ResolversTypes['SubJob']>, ParentType, ContextType>;
  submitBy: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  textArea: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textField: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['SubmittalType']>, ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workflowTemplate: Resolver<Maybe<ResolversTypes['SubmittalWorkflowTemplate']>, ParentType, ContextType>;
  workflowTemplateAppliedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittalApproverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalApprover'] = ResolversParentTypes['SubmittalApprover']> = {
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  comment: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysToRespond: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distributed: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dueDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  response: Resolver<Maybe<ResolversTypes['SubmittalResponse']>, ParentType, ContextType>;
  responseRequired: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  returnedDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['SubmittalApproverRole']>, ParentType, ContextType>;
  sentDate: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  variance: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workflowGroup: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmittalCloseAndDistributePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalCloseAndDistributePayload'] = ResolversParentTypes['SubmittalCloseAndDistributePayload']> = {
  submittal: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalConnection'] = ResolversParentTypes['SubmittalConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SubmittalEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Submittal']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmittalCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalCreatePayload'] = ResolversParentTypes['SubmittalCreatePayload']> = {
  submittal: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittalDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalDeletePayload'] = ResolversParentTypes['SubmittalDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittalDistributedResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalDistributedResponse'] = ResolversParentTypes['SubmittalDistributedResponse']> = {
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  comment: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  response: Resolver<Maybe<ResolversTypes['SubmittalResponse']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SubmittalDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalDistribution'] = ResolversParentTypes['SubmittalDistribution']> = {
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  distributedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  distributedTo: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  responses: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubmittalDistributedResponse']>>, ParentType, ContextType>;
  sentAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubmittalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalEdge'] = ResolversParentTypes['SubmittalEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Submittal'], ParentType, ContextType>;
};

export type SubmittalPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalPackage'] = ResolversParentTypes['SubmittalPackage']> = {
  attachments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  submittalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<SubmittalPackageSubmittalsArgs>>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittalPackageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalPackageConnection'] = ResolversParentTypes['SubmittalPackageConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SubmittalPackageEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SubmittalPackage']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmittalPackageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalPackageEdge'] = ResolversParentTypes['SubmittalPackageEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SubmittalPackage'], ParentType, ContextType>;
};

export type SubmittalRespondPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalRespondPayload'] = ResolversParentTypes['SubmittalRespondPayload']> = {
  submittal: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittalResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalResponse'] = ResolversParentTypes['SubmittalResponse']> = {
  consideredAs: Resolver<Maybe<ResolversTypes['SubmittalResponseMeaning']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, Partial<SubmittalResponseSubmittalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittalScheduledTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalScheduledTask'] = ResolversParentTypes['SubmittalScheduledTask']> = {
  finishDate: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formattedName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startDate: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taskName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmittalStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalStatus'] = ResolversParentTypes['SubmittalStatus']> = {
  category: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, RequireFields<SubmittalStatusSubmittalsArgs, 'projectId'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittalTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalType'] = ResolversParentTypes['SubmittalType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, RequireFields<SubmittalTypeSubmittalsArgs, 'projectId'>>;
  translatedName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittalUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalUpdatePayload'] = ResolversParentTypes['SubmittalUpdatePayload']> = {
  submittal: Resolver<Maybe<ResolversTypes['Submittal']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittalWorkflowTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittalWorkflowTemplate'] = ResolversParentTypes['SubmittalWorkflowTemplate']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimeAndMaterialsConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeAndMaterialsConfiguration'] = ResolversParentTypes['TimeAndMaterialsConfiguration']> = {
  equipment: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  labor: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  materials: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subcontractors: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TimecardCostCodeHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardCostCodeHours'] = ResolversParentTypes['TimecardCostCodeHours']> = {
  costCode: Resolver<Maybe<ResolversTypes['CostCode']>, ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TimecardDayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardDayHours'] = ResolversParentTypes['TimecardDayHours']> = {
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TimecardEntriesCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntriesCreatePayload'] = ResolversParentTypes['TimecardEntriesCreatePayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimecardEntryResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type TimecardEntryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryCreatePayload'] = ResolversParentTypes['TimecardEntryCreatePayload']> = {
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimecardEntryDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryDeletePayload'] = ResolversParentTypes['TimecardEntryDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimecardEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryEdge'] = ResolversParentTypes['TimecardEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['TimecardEntry'], ParentType, ContextType>;
};

export type TimecardEntryRemoveSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryRemoveSignaturePayload'] = ResolversParentTypes['TimecardEntryRemoveSignaturePayload']> = {
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimecardEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryResult'] = ResolversParentTypes['TimecardEntryResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimecardEntrySignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntrySignPayload'] = ResolversParentTypes['TimecardEntrySignPayload']> = {
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimecardEntryUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimecardEntryUpdatePayload'] = ResolversParentTypes['TimecardEntryUpdatePayload']> = {
  timecardEntry: Resolver<Maybe<ResolversTypes['TimecardEntry']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type TimesheetConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetConfiguration'] = ResolversParentTypes['TimesheetConfiguration']> = {
  employeesSeeAllProjects: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  private: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roundingIncrement: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundingRule: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weekStartDay: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimesheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetConnection'] = ResolversParentTypes['TimesheetConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TimesheetEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimesheetCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetCreatePayload'] = ResolversParentTypes['TimesheetCreatePayload']> = {
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimesheetDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetDeletePayload'] = ResolversParentTypes['TimesheetDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimesheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetEdge'] = ResolversParentTypes['TimesheetEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Timesheet'], ParentType, ContextType>;
};

export type TimesheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetResult'] = ResolversParentTypes['TimesheetResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimesheetUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetUpdatePayload'] = ResolversParentTypes['TimesheetUpdatePayload']> = {
  timesheet: Resolver<Maybe<ResolversTypes['Timesheet']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimesheetsApprovalUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimesheetsApprovalUpdatePayload'] = ResolversParentTypes['TimesheetsApprovalUpdatePayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimesheetResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<TradePeopleArgs>>;
  photos: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, RequireFields<TradePhotosArgs, 'projectId'>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<TradeUsersArgs>>;
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

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segments: Resolver<ReadonlyArray<ResolversTypes['UploadSegment']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['UploadStatus']>, ParentType, ContextType>;
};

export type UploadCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadCompletePayload'] = ResolversParentTypes['UploadCompletePayload']> = {
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadCreatePayload'] = ResolversParentTypes['UploadCreatePayload']> = {
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadSegment'] = ResolversParentTypes['UploadSegment']> = {
  byteSize: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  etag: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headers: Resolver<ReadonlyArray<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  sha256: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  avatarUrl: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  businessId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessPhoneExtension: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  company: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  companyPermissionTemplate: Resolver<Maybe<ResolversTypes['PermissionTemplate']>, ParentType, ContextType>;
  contactProcoreId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdTimecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, RequireFields<UserCreatedTimecardEntriesArgs, 'from' | 'projectId' | 'to'>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<UserDocumentsArgs, 'projectId'>>;
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
  photos: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, RequireFields<UserPhotosArgs, 'projectId'>>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['UserProjectConnection']>, ParentType, ContextType, Partial<UserProjectsArgs>>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, RequireFields<UserRfisArgs, 'projectId' | 'role'>>;
  role: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, RequireFields<UserSubmittalsArgs, 'projectId' | 'role'>>;
  timecardEntries: Resolver<Maybe<ResolversTypes['TimecardEntryConnection']>, ParentType, ContextType, RequireFields<UserTimecardEntriesArgs, 'from' | 'to'>>;
  updatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  verifiedEmployee: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workClassification: Resolver<Maybe<ResolversTypes['WorkClassification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserCreateAndInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserCreateAndInvitePayload'] = ResolversParentTypes['UserCreateAndInvitePayload']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  invitation: Resolver<Maybe<ResolversTypes['WriteOutcome']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserCreatePayload'] = ResolversParentTypes['UserCreatePayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserDeactivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDeactivatePayload'] = ResolversParentTypes['UserDeactivatePayload']> = {
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

export type UserProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserProjectConnection'] = ResolversParentTypes['UserProjectConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UserProjectEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserProjectEdge'] = ResolversParentTypes['UserProjectEdge']> = {
  assigned: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  permissionTemplateName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type UserReactivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserReactivatePayload'] = ResolversParentTypes['UserReactivatePayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserSyncResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSyncResult'] = ResolversParentTypes['UserSyncResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUpdatePayload'] = ResolversParentTypes['UserUpdatePayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsersAddToProjectsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsersAddToProjectsPayload'] = ResolversParentTypes['UsersAddToProjectsPayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectUserResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsersRemoveFromProjectsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsersRemoveFromProjectsPayload'] = ResolversParentTypes['UsersRemoveFromProjectsPayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectUserResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsersSyncPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsersSyncPayload'] = ResolversParentTypes['UsersSyncPayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserSyncResult']>>, ParentType, ContextType>;
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
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<VendorPeopleArgs>>;
  prequalified: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  primaryContact: Resolver<Maybe<ResolversTypes['VendorContact']>, ParentType, ContextType>;
  procoreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<VendorProjectsArgs>>;
  rfis: Resolver<Maybe<ResolversTypes['RfiConnection']>, ParentType, ContextType, RequireFields<VendorRfisArgs, 'projectId'>>;
  standardCostCodes: Resolver<Maybe<ReadonlyArray<ResolversTypes['StandardCostCode']>>, ParentType, ContextType>;
  submittals: Resolver<Maybe<ResolversTypes['SubmittalConnection']>, ParentType, ContextType, RequireFields<VendorSubmittalsArgs, 'projectId'>>;
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

export type VendorCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorCreatePayload'] = ResolversParentTypes['VendorCreatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
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

export type VendorInsuranceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceCreatePayload'] = ResolversParentTypes['VendorInsuranceCreatePayload']> = {
  insurance: Resolver<Maybe<ResolversTypes['VendorInsurance']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VendorInsuranceDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceDeletePayload'] = ResolversParentTypes['VendorInsuranceDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VendorInsuranceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceEdge'] = ResolversParentTypes['VendorInsuranceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['VendorInsurance'], ParentType, ContextType>;
};

export type VendorInsuranceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInsuranceUpdatePayload'] = ResolversParentTypes['VendorInsuranceUpdatePayload']> = {
  insurance: Resolver<Maybe<ResolversTypes['VendorInsurance']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VendorReactivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorReactivatePayload'] = ResolversParentTypes['VendorReactivatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorSyncResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorSyncResult'] = ResolversParentTypes['VendorSyncResult']> = {
  fault: Resolver<Maybe<ResolversTypes['WriteFault']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorUpdatePayload'] = ResolversParentTypes['VendorUpdatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorsSyncPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorsSyncPayload'] = ResolversParentTypes['VendorsSyncPayload']> = {
  results: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorSyncResult']>>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type WriteFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteFault'] = ResolversParentTypes['WriteFault']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfter: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  Crew: CrewResolvers<ContextType>;
  CrewConnection: CrewConnectionResolvers<ContextType>;
  CrewEdge: CrewEdgeResolvers<ContextType>;
  CustomField: CustomFieldResolvers<ContextType>;
  CustomFieldChoice: CustomFieldChoiceResolvers<ContextType>;
  CustomFieldDefinition: CustomFieldDefinitionResolvers<ContextType>;
  CustomFieldDefinitionConnection: CustomFieldDefinitionConnectionResolvers<ContextType>;
  CustomFieldDefinitionEdge: CustomFieldDefinitionEdgeResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Department: DepartmentResolvers<ContextType>;
  DistributionGroup: DistributionGroupResolvers<ContextType>;
  DistributionGroupConnection: DistributionGroupConnectionResolvers<ContextType>;
  DistributionGroupEdge: DistributionGroupEdgeResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  DocumentConnection: DocumentConnectionResolvers<ContextType>;
  DocumentEdge: DocumentEdgeResolvers<ContextType>;
  DocumentTag: DocumentTagResolvers<ContextType>;
  DownloadableFile: DownloadableFileResolvers<ContextType>;
  Drawing: DrawingResolvers<ContextType>;
  DrawingArea: DrawingAreaResolvers<ContextType>;
  DrawingConnection: DrawingConnectionResolvers<ContextType>;
  DrawingDiscipline: DrawingDisciplineResolvers<ContextType>;
  DrawingEdge: DrawingEdgeResolvers<ContextType>;
  DrawingRevision: DrawingRevisionResolvers<ContextType>;
  DrawingRevisionConnection: DrawingRevisionConnectionResolvers<ContextType>;
  DrawingRevisionEdge: DrawingRevisionEdgeResolvers<ContextType>;
  DrawingSet: DrawingSetResolvers<ContextType>;
  DrawingTile: DrawingTileResolvers<ContextType>;
  DrawingTiles: DrawingTilesResolvers<ContextType>;
  Email: GraphQLScalarType;
  File: FileResolvers<ContextType>;
  FileCheckInPayload: FileCheckInPayloadResolvers<ContextType>;
  FileCheckOutPayload: FileCheckOutPayloadResolvers<ContextType>;
  FileCreatePayload: FileCreatePayloadResolvers<ContextType>;
  FileDeletePayload: FileDeletePayloadResolvers<ContextType>;
  FileUpdatePayload: FileUpdatePayloadResolvers<ContextType>;
  FileVersion: FileVersionResolvers<ContextType>;
  FileVersionCreatePayload: FileVersionCreatePayloadResolvers<ContextType>;
  Folder: FolderResolvers<ContextType>;
  FolderCreatePayload: FolderCreatePayloadResolvers<ContextType>;
  FolderDeletePayload: FolderDeletePayloadResolvers<ContextType>;
  FolderUpdatePayload: FolderUpdatePayloadResolvers<ContextType>;
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
  PersonConnection: PersonConnectionResolvers<ContextType>;
  PersonCreatePayload: PersonCreatePayloadResolvers<ContextType>;
  PersonEdge: PersonEdgeResolvers<ContextType>;
  PersonUpdatePayload: PersonUpdatePayloadResolvers<ContextType>;
  Photo: PhotoResolvers<ContextType>;
  PhotoAlbum: PhotoAlbumResolvers<ContextType>;
  PhotoConnection: PhotoConnectionResolvers<ContextType>;
  PhotoEdge: PhotoEdgeResolvers<ContextType>;
  PhotoLogSegment: PhotoLogSegmentResolvers<ContextType>;
  Program: ProgramResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  ProjectBidType: ProjectBidTypeResolvers<ContextType>;
  ProjectClassification: ProjectClassificationResolvers<ContextType>;
  ProjectConnection: ProjectConnectionResolvers<ContextType>;
  ProjectCreatePayload: ProjectCreatePayloadResolvers<ContextType>;
  ProjectEdge: ProjectEdgeResolvers<ContextType>;
  ProjectKeyDates: ProjectKeyDatesResolvers<ContextType>;
  ProjectLink: ProjectLinkResolvers<ContextType>;
  ProjectMember: ProjectMemberResolvers<ContextType>;
  ProjectMilestone: ProjectMilestoneResolvers<ContextType>;
  ProjectOwnerType: ProjectOwnerTypeResolvers<ContextType>;
  ProjectPersonCreatePayload: ProjectPersonCreatePayloadResolvers<ContextType>;
  ProjectRegion: ProjectRegionResolvers<ContextType>;
  ProjectRole: ProjectRoleResolvers<ContextType>;
  ProjectRoleConnection: ProjectRoleConnectionResolvers<ContextType>;
  ProjectRoleCreatePayload: ProjectRoleCreatePayloadResolvers<ContextType>;
  ProjectRoleDeletePayload: ProjectRoleDeletePayloadResolvers<ContextType>;
  ProjectRoleEdge: ProjectRoleEdgeResolvers<ContextType>;
  ProjectRoleUsersUpdatePayload: ProjectRoleUsersUpdatePayloadResolvers<ContextType>;
  ProjectStage: ProjectStageResolvers<ContextType>;
  ProjectSyncResult: ProjectSyncResultResolvers<ContextType>;
  ProjectTool: ProjectToolResolvers<ContextType>;
  ProjectToolsUpdatePayload: ProjectToolsUpdatePayloadResolvers<ContextType>;
  ProjectType: ProjectTypeResolvers<ContextType>;
  ProjectUpdatePayload: ProjectUpdatePayloadResolvers<ContextType>;
  ProjectUserAddPayload: ProjectUserAddPayloadResolvers<ContextType>;
  ProjectUserConnection: ProjectUserConnectionResolvers<ContextType>;
  ProjectUserEdge: ProjectUserEdgeResolvers<ContextType>;
  ProjectUserPermissionTemplateChangePayload: ProjectUserPermissionTemplateChangePayloadResolvers<ContextType>;
  ProjectUserRemovePayload: ProjectUserRemovePayloadResolvers<ContextType>;
  ProjectUserResult: ProjectUserResultResolvers<ContextType>;
  ProjectVendorAddPayload: ProjectVendorAddPayloadResolvers<ContextType>;
  ProjectVendorRemovePayload: ProjectVendorRemovePayloadResolvers<ContextType>;
  ProjectsSyncPayload: ProjectsSyncPayloadResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rfi: RfiResolvers<ContextType>;
  RfiAdvanceBallInCourtPayload: RfiAdvanceBallInCourtPayloadResolvers<ContextType>;
  RfiAnswer: RfiAnswerResolvers<ContextType>;
  RfiClosePayload: RfiClosePayloadResolvers<ContextType>;
  RfiConnection: RfiConnectionResolvers<ContextType>;
  RfiCreatePayload: RfiCreatePayloadResolvers<ContextType>;
  RfiEdge: RfiEdgeResolvers<ContextType>;
  RfiForwardForReviewPayload: RfiForwardForReviewPayloadResolvers<ContextType>;
  RfiQuestion: RfiQuestionResolvers<ContextType>;
  RfiRecyclePayload: RfiRecyclePayloadResolvers<ContextType>;
  RfiReopenPayload: RfiReopenPayloadResolvers<ContextType>;
  RfiRepliesCreatePayload: RfiRepliesCreatePayloadResolvers<ContextType>;
  RfiReplyCreatePayload: RfiReplyCreatePayloadResolvers<ContextType>;
  RfiReplyDeletePayload: RfiReplyDeletePayloadResolvers<ContextType>;
  RfiReplyResult: RfiReplyResultResolvers<ContextType>;
  RfiReplyUpdatePayload: RfiReplyUpdatePayloadResolvers<ContextType>;
  RfiRetrievePayload: RfiRetrievePayloadResolvers<ContextType>;
  RfiUpdatePayload: RfiUpdatePayloadResolvers<ContextType>;
  RfiUpdateResult: RfiUpdateResultResolvers<ContextType>;
  RfisUpdatePayload: RfisUpdatePayloadResolvers<ContextType>;
  Role: RoleResolvers<ContextType>;
  ScheduleImpact: ScheduleImpactResolvers<ContextType>;
  SearchHits: SearchHitsResolvers<ContextType>;
  SearchResult: SearchResultResolvers<ContextType>;
  SpecificationArea: SpecificationAreaResolvers<ContextType>;
  SpecificationDivision: SpecificationDivisionResolvers<ContextType>;
  SpecificationSection: SpecificationSectionResolvers<ContextType>;
  SpecificationSectionConnection: SpecificationSectionConnectionResolvers<ContextType>;
  SpecificationSectionEdge: SpecificationSectionEdgeResolvers<ContextType>;
  SpecificationSectionRevision: SpecificationSectionRevisionResolvers<ContextType>;
  SpecificationSectionRevisionConnection: SpecificationSectionRevisionConnectionResolvers<ContextType>;
  SpecificationSectionRevisionEdge: SpecificationSectionRevisionEdgeResolvers<ContextType>;
  SpecificationSet: SpecificationSetResolvers<ContextType>;
  StandardCostCode: StandardCostCodeResolvers<ContextType>;
  SubJob: SubJobResolvers<ContextType>;
  Submittal: SubmittalResolvers<ContextType>;
  SubmittalApprover: SubmittalApproverResolvers<ContextType>;
  SubmittalCloseAndDistributePayload: SubmittalCloseAndDistributePayloadResolvers<ContextType>;
  SubmittalConnection: SubmittalConnectionResolvers<ContextType>;
  SubmittalCreatePayload: SubmittalCreatePayloadResolvers<ContextType>;
  SubmittalDeletePayload: SubmittalDeletePayloadResolvers<ContextType>;
  SubmittalDistributedResponse: SubmittalDistributedResponseResolvers<ContextType>;
  SubmittalDistribution: SubmittalDistributionResolvers<ContextType>;
  SubmittalEdge: SubmittalEdgeResolvers<ContextType>;
  SubmittalPackage: SubmittalPackageResolvers<ContextType>;
  SubmittalPackageConnection: SubmittalPackageConnectionResolvers<ContextType>;
  SubmittalPackageEdge: SubmittalPackageEdgeResolvers<ContextType>;
  SubmittalRespondPayload: SubmittalRespondPayloadResolvers<ContextType>;
  SubmittalResponse: SubmittalResponseResolvers<ContextType>;
  SubmittalScheduledTask: SubmittalScheduledTaskResolvers<ContextType>;
  SubmittalStatus: SubmittalStatusResolvers<ContextType>;
  SubmittalType: SubmittalTypeResolvers<ContextType>;
  SubmittalUpdatePayload: SubmittalUpdatePayloadResolvers<ContextType>;
  SubmittalWorkflowTemplate: SubmittalWorkflowTemplateResolvers<ContextType>;
  TimeAndMaterialsConfiguration: TimeAndMaterialsConfigurationResolvers<ContextType>;
  TimecardCostCodeHours: TimecardCostCodeHoursResolvers<ContextType>;
  TimecardDayHours: TimecardDayHoursResolvers<ContextType>;
  TimecardEntriesCreatePayload: TimecardEntriesCreatePayloadResolvers<ContextType>;
  TimecardEntry: TimecardEntryResolvers<ContextType>;
  TimecardEntryConnection: TimecardEntryConnectionResolvers<ContextType>;
  TimecardEntryCreatePayload: TimecardEntryCreatePayloadResolvers<ContextType>;
  TimecardEntryDeletePayload: TimecardEntryDeletePayloadResolvers<ContextType>;
  TimecardEntryEdge: TimecardEntryEdgeResolvers<ContextType>;
  TimecardEntryRemoveSignaturePayload: TimecardEntryRemoveSignaturePayloadResolvers<ContextType>;
  TimecardEntryResult: TimecardEntryResultResolvers<ContextType>;
  TimecardEntrySignPayload: TimecardEntrySignPayloadResolvers<ContextType>;
  TimecardEntryUpdatePayload: TimecardEntryUpdatePayloadResolvers<ContextType>;
  TimecardPersonHours: TimecardPersonHoursResolvers<ContextType>;
  TimecardSignature: TimecardSignatureResolvers<ContextType>;
  TimecardTimeType: TimecardTimeTypeResolvers<ContextType>;
  TimecardTotals: TimecardTotalsResolvers<ContextType>;
  Timesheet: TimesheetResolvers<ContextType>;
  TimesheetConfiguration: TimesheetConfigurationResolvers<ContextType>;
  TimesheetConnection: TimesheetConnectionResolvers<ContextType>;
  TimesheetCreatePayload: TimesheetCreatePayloadResolvers<ContextType>;
  TimesheetDeletePayload: TimesheetDeletePayloadResolvers<ContextType>;
  TimesheetEdge: TimesheetEdgeResolvers<ContextType>;
  TimesheetResult: TimesheetResultResolvers<ContextType>;
  TimesheetUpdatePayload: TimesheetUpdatePayloadResolvers<ContextType>;
  TimesheetsApprovalUpdatePayload: TimesheetsApprovalUpdatePayloadResolvers<ContextType>;
  Trade: TradeResolvers<ContextType>;
  TradeConnection: TradeConnectionResolvers<ContextType>;
  TradeEdge: TradeEdgeResolvers<ContextType>;
  URL: GraphQLScalarType;
  Upload: UploadResolvers<ContextType>;
  UploadCompletePayload: UploadCompletePayloadResolvers<ContextType>;
  UploadCreatePayload: UploadCreatePayloadResolvers<ContextType>;
  UploadHeader: UploadHeaderResolvers<ContextType>;
  UploadSegment: UploadSegmentResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  UserConnection: UserConnectionResolvers<ContextType>;
  UserCreateAndInvitePayload: UserCreateAndInvitePayloadResolvers<ContextType>;
  UserCreatePayload: UserCreatePayloadResolvers<ContextType>;
  UserDeactivatePayload: UserDeactivatePayloadResolvers<ContextType>;
  UserEdge: UserEdgeResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  UserInvitePayload: UserInvitePayloadResolvers<ContextType>;
  UserProjectConnection: UserProjectConnectionResolvers<ContextType>;
  UserProjectEdge: UserProjectEdgeResolvers<ContextType>;
  UserReactivatePayload: UserReactivatePayloadResolvers<ContextType>;
  UserSyncResult: UserSyncResultResolvers<ContextType>;
  UserUpdatePayload: UserUpdatePayloadResolvers<ContextType>;
  UsersAddToProjectsPayload: UsersAddToProjectsPayloadResolvers<ContextType>;
  UsersRemoveFromProjectsPayload: UsersRemoveFromProjectsPayloadResolvers<ContextType>;
  UsersSyncPayload: UsersSyncPayloadResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorComment: VendorCommentResolvers<ContextType>;
  VendorConnection: VendorConnectionResolvers<ContextType>;
  VendorContact: VendorContactResolvers<ContextType>;
  VendorCreatePayload: VendorCreatePayloadResolvers<ContextType>;
  VendorEdge: VendorEdgeResolvers<ContextType>;
  VendorGroup: VendorGroupResolvers<ContextType>;
  VendorInsurance: VendorInsuranceResolvers<ContextType>;
  VendorInsuranceConnection: VendorInsuranceConnectionResolvers<ContextType>;
  VendorInsuranceCreatePayload: VendorInsuranceCreatePayloadResolvers<ContextType>;
  VendorInsuranceDeletePayload: VendorInsuranceDeletePayloadResolvers<ContextType>;
  VendorInsuranceEdge: VendorInsuranceEdgeResolvers<ContextType>;
  VendorInsuranceUpdatePayload: VendorInsuranceUpdatePayloadResolvers<ContextType>;
  VendorReactivatePayload: VendorReactivatePayloadResolvers<ContextType>;
  VendorSyncResult: VendorSyncResultResolvers<ContextType>;
  VendorUpdatePayload: VendorUpdatePayloadResolvers<ContextType>;
  VendorsSyncPayload: VendorsSyncPayloadResolvers<ContextType>;
  Viewer: ViewerResolvers<ContextType>;
  WorkClassification: WorkClassificationResolvers<ContextType>;
  WriteFault: WriteFaultResolvers<ContextType>;
};

