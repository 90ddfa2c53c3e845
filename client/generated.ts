/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import type { DocumentNode } from 'graphql';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** A postal address to write. */
export type AddressInput = {
  /** City. */
  readonly city?: string | null | undefined;
  /** Country as an ISO 3166 code. */
  readonly countryCode?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** State or province as an ISO 3166 code. */
  readonly stateCode?: string | null | undefined;
  /** Street and house number. */
  readonly street?: string | null | undefined;
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

/** Which cost codes a list shows. Everything that is given has to hold. */
export type CostCodeFilter = {
  /** Only these cost codes. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only those of this sub job. */
  readonly subJobId?: string | null | undefined;
};

/** A span of instants, both ends included. At least one end has to be given. */
export type DateTimeRange = {
  /** Not before this instant. */
  readonly from?: string | null | undefined;
  /** Not after this instant. */
  readonly to?: string | null | undefined;
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

/** Which locations a list shows. Everything that is given has to hold. */
export type LocationFilter = {
  /** Only those with these codes. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** Only these locations. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those right in this location. */
  readonly parentId?: string | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only those in this location, at any depth. */
  readonly withinId?: string | null | undefined;
};

/** Whether people have an account. */
export type PersonAccount =
  /** They have an account. */
  | 'WITH'
  /** There is only a record of them. */
  | 'WITHOUT';

/** Which people a company's list shows. Everything that is given has to hold. */
export type PersonFilter = {
  /** Only those with an account, or only those without one. */
  readonly account?: PersonAccount | null | undefined;
  /** Only those who have taken up their account, or only the others. */
  readonly connected?: boolean | null | undefined;
  /** Whether to leave out those who do not work for the company itself. */
  readonly employeesOnly?: boolean | null | undefined;
  /** Only those with this job title. */
  readonly jobTitle?: string | null | undefined;
  /** Only those in this state or province, an ISO 3166 code. */
  readonly stateCode?: string | null | undefined;
  /** Only those whose vendor has one of these trades (Procore's ids). */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these vendors. */
  readonly vendorIds?: ReadonlyArray<string> | null | undefined;
};

/** Which projects a list shows. Everything that is given has to hold. */
export type ProjectFilter = {
  /** Only those of these bid types (Procore's ids). */
  readonly bidTypeIds?: ReadonlyArray<string> | null | undefined;
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only demo projects, or only the others. */
  readonly demo?: boolean | null | undefined;
  /** Only those of these departments (Procore's ids). */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Only these projects, active or not. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Part of the name. */
  readonly name?: string | null | undefined;
  /** Project number. */
  readonly number?: string | null | undefined;
  /** Only those of these offices (Procore's ids). */
  readonly officeIds?: ReadonlyArray<string> | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only those of these owner types (Procore's ids). */
  readonly ownerTypeIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these programs (Procore's ids). */
  readonly programIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these regions (Procore's ids). */
  readonly regionIds?: ReadonlyArray<string> | null | undefined;
  /** Only those at these stages (Procore's ids). */
  readonly stageIds?: ReadonlyArray<string> | null | undefined;
  /** Active ones, inactive ones or all; active ones when nothing is said. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** Only those synchronized with another system, or only the others. */
  readonly synced?: boolean | null | undefined;
  /** Only templates, or only the others. */
  readonly template?: boolean | null | undefined;
  /** Only those of these types (Procore's ids). */
  readonly typeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only those this vendor works on. */
  readonly vendorId?: string | null | undefined;
};

/** In which order projects are listed. */
export type ProjectSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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

/** Which RFIs a list shows. Everything that is given has to hold. */
export type RfiFilter = {
  /** Only those this user has to answer. */
  readonly assigneeId?: string | null | undefined;
  /** Only those on which this user has to act next. */
  readonly ballInCourtId?: string | null | undefined;
  /** Only those of this cost code. */
  readonly costCodeId?: string | null | undefined;
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only these RFIs. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those at these locations. */
  readonly locationIds?: ReadonlyArray<string> | null | undefined;
  /** Only those this user manages. */
  readonly managerId?: string | null | undefined;
  /** Only that number. */
  readonly number?: number | null | undefined;
  /** Only those this user brought up. */
  readonly receivedFromId?: string | null | undefined;
  /** Only those about the work of these vendors. */
  readonly responsibleContractorIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of this stage of the project (Procore's id). */
  readonly stageId?: string | null | undefined;
  /** Only those with this status. */
  readonly status?: RfiStatusFilter | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** In which order RFIs are listed. */
export type RfiSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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

/** The direction of a sort. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

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

/** Which timecards a company's list shows. Everything that is given has to hold. Procore has no filter by crew, cost code or approval. */
export type TimecardEntryFilter = {
  /** Deleted in this span; without it no deleted timecards are shown. */
  readonly deletedAt?: DateTimeRange | null | undefined;
  /** Only these timecards. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Timecards of work that goes on. */
  readonly inProgress?: TimecardProgress | null | undefined;
  /** Only those of these people. */
  readonly personIds?: ReadonlyArray<string> | null | undefined;
  /** Begun in this span. */
  readonly timeIn?: DateTimeRange | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** How a list treats timecards of work that goes on, which it leaves out when nothing is said. */
export type TimecardProgress =
  /** It shows them besides the others. */
  | 'INCLUDED'
  /** It shows nothing else. */
  | 'ONLY';

/** Whom to add to a company's directory. */
export type UserCreateInput = {
  /** Whether the person is active; true when nothing is said. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Whether the vendor gets its bid invitations through this person; needs `vendorId`. */
  readonly bidContact?: boolean | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: number | null | undefined;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Permission template at the level of the company (Procore's id). */
  readonly companyPermissionTemplateId?: string | null | undefined;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress: string;
  /** Signature under e-mails. */
  readonly emailSignature?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee; needs `employee`. */
  readonly employeeNumber?: string | null | undefined;
  /** Fax number. */
  readonly faxNumber?: string | null | undefined;
  /** First name. */
  readonly firstName?: string | null | undefined;
  /** Initials. */
  readonly initials?: string | null | undefined;
  /** Job title. */
  readonly jobTitle?: string | null | undefined;
  /** Last name. */
  readonly lastName: string;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Permission template for projects the person is added to (Procore's id). */
  readonly permissionTemplateId?: string | null | undefined;
  /** The vendor the person works for. */
  readonly vendorId?: string | null | undefined;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: string | null | undefined;
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
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only people of vendors with these trades (Procore's ids). */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only people of these vendors. */
  readonly vendorIds?: ReadonlyArray<string> | null | undefined;
};

/** Whom to invite. */
export type UserInviteInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** In which order the users of a company are listed. */
export type UserSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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

/** Which vendors of a company a list shows. Everything that is given has to hold. */
export type VendorFilter = {
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only these vendors. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only vendors that belong to these. */
  readonly parentIds?: ReadonlyArray<string> | null | undefined;
  /** Only vendors with these standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: ReadonlyArray<string> | null | undefined;
  /** Only vendors with these trades (Procore's ids). */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** In which order the vendors of a company are listed. */
export type VendorSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly procoreId: string, readonly login: string | null, readonly name: string | null } | null };

export type CompaniesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompaniesQuery = { readonly companies: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CostCodesQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CostCodeFilter | null | undefined;
}>;


export type CostCodesQuery = { readonly project: { readonly id: string, readonly costCodes: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly fullCode: string | null, readonly budgeted: boolean | null, readonly costTypes: ReadonlyArray<{ readonly name: string | null, readonly code: string | null, readonly baseType: CostBaseType | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly subJobs: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly code: string | null }> | null } | null };

export type CrewsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { readonly project: { readonly id: string, readonly crews: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly lead: { readonly id: string, readonly name: string | null } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type LocationsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: LocationFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type LocationsQuery = { readonly project: { readonly id: string, readonly locations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly nodeName: string | null, readonly code: string | null, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PeopleQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { readonly company: { readonly id: string, readonly people: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null, readonly employee: boolean | null, readonly user: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ProjectsQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectsQuery = { readonly company: { readonly id: string, readonly projects: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly number: string | null, readonly active: boolean | null, readonly stage: { readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ProjectQueryVariables = Exact<{
  project: string;
  company?: string | null | undefined;
}>;


export type ProjectQuery = { readonly project: { readonly id: string, readonly procoreId: string, readonly name: string | null, readonly number: string | null, readonly active: boolean | null, readonly description: string | null, readonly timeZone: string | null, readonly startDate: string | null, readonly completionDate: string | null, readonly stage: { readonly name: string | null } | null, readonly address: { readonly street: string | null, readonly city: string | null, readonly stateCode: string | null, readonly postalCode: string | null, readonly countryCode: string | null } | null } | null };

export type RfisQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RfiFilter | null | undefined;
  search?: string | null | undefined;
  sort?: RfiSort | null | undefined;
}>;


export type RfisQuery = { readonly project: { readonly id: string, readonly rfis: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly number: string | null, readonly subject: string | null, readonly status: RfiStatus | null, readonly dueDate: string | null, readonly assignees: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly ballInCourt: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly responsibleContractor: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type RfiQueryVariables = Exact<{
  rfi: string;
}>;


export type RfiQuery = { readonly node:
    | { readonly id: string, readonly procoreId: string, readonly number: string | null, readonly subject: string | null, readonly status: RfiStatus | null, readonly dueDate: string | null, readonly questions: ReadonlyArray<{ readonly procoreId: string, readonly body: string | null, readonly askedAt: string | null, readonly createdByName: string | null, readonly answers: ReadonlyArray<{ readonly procoreId: string, readonly official: boolean | null, readonly body: string | null, readonly answeredAt: string | null, readonly createdByName: string | null }> | null }> | null, readonly costImpact: { readonly status: ImpactStatus | null, readonly value: string | null } | null, readonly scheduleImpact: { readonly status: ImpactStatus | null, readonly days: number | null } | null }
    | Record<PropertyKey, never>
   | null };

export type ProjectTimecardsQueryVariables = Exact<{
  project: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectTimecardsQuery = { readonly project: { readonly id: string, readonly timecardEntries: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly date: string | null, readonly hours: string | null, readonly approvalStatus: TimecardApprovalStatus | null, readonly person: { readonly id: string, readonly name: string | null } | null, readonly costCode: { readonly id: string, readonly name: string | null } | null }>, readonly totals: { readonly hours: string, readonly partial: boolean, readonly byPerson: ReadonlyArray<{ readonly hours: string, readonly person: { readonly id: string, readonly name: string | null } | null }>, readonly byDay: ReadonlyArray<{ readonly date: string | null, readonly hours: string }> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type CompanyTimecardsQueryVariables = Exact<{
  company: string;
  from: string;
  to: string;
  first?: number | null | undefined;
  filter?: TimecardEntryFilter | null | undefined;
}>;


export type CompanyTimecardsQuery = { readonly company: { readonly id: string, readonly timecardEntries: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly date: string | null, readonly hours: string | null, readonly inProgress: boolean | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly person: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type UsersQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  search?: string | null | undefined;
  sort?: UserSort | null | undefined;
}>;


export type UsersQuery = { readonly company: { readonly id: string, readonly users: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null, readonly jobTitle: string | null, readonly vendor: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type UserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateMutation = { readonly userCreate: { readonly user: { readonly id: string, readonly procoreId: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UserInviteMutationVariables = Exact<{
  input: UserInviteInput;
}>;


export type UserInviteMutation = { readonly userInvite: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorsQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: VendorFilter | null | undefined;
  search?: string | null | undefined;
  sort?: VendorSort | null | undefined;
}>;


export type VendorsQuery = { readonly company: { readonly id: string, readonly vendors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null, readonly businessPhone: string | null, readonly website: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const CompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Companies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CostCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostCodeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullCode"}},{"kind":"Field","name":{"kind":"Name","value":"budgeted"}},{"kind":"Field","name":{"kind":"Name","value":"costTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CrewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const LocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"employee"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}},{"kind":"Argument","name":{"kind":"Name","value":"companyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}}]}}]}}]} as unknown as DocumentNode;
export const RfisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rfis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rfis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballInCourt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleContractor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const RfiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rfi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rfi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rfi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rfi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduleImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectTimecardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTimecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"approvalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"byPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CompanyTimecardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyTimecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode;
export const VendorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vendors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vendors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"businessPhone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    Viewer(variables?: ViewerQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewerQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewerQuery>({ document: ViewerDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Viewer', 'query', variables);
    },
    Companies(variables?: CompaniesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CompaniesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CompaniesQuery>({ document: CompaniesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Companies', 'query', variables);
    },
    CostCodes(variables: CostCodesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CostCodesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CostCodesQuery>({ document: CostCodesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CostCodes', 'query', variables);
    },
    Crews(variables: CrewsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CrewsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CrewsQuery>({ document: CrewsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Crews', 'query', variables);
    },
    Locations(variables: LocationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LocationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<LocationsQuery>({ document: LocationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Locations', 'query', variables);
    },
    People(variables: PeopleQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PeopleQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PeopleQuery>({ document: PeopleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'People', 'query', variables);
    },
    Projects(variables: ProjectsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectsQuery>({ document: ProjectsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Projects', 'query', variables);
    },
    Project(variables: ProjectQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectQuery>({ document: ProjectDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Project', 'query', variables);
    },
    Rfis(variables: RfisQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfisQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfisQuery>({ document: RfisDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Rfis', 'query', variables);
    },
    Rfi(variables: RfiQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiQuery>({ document: RfiDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Rfi', 'query', variables);
    },
    ProjectTimecards(variables: ProjectTimecardsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectTimecardsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectTimecardsQuery>({ document: ProjectTimecardsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectTimecards', 'query', variables);
    },
    CompanyTimecards(variables: CompanyTimecardsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CompanyTimecardsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CompanyTimecardsQuery>({ document: CompanyTimecardsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CompanyTimecards', 'query', variables);
    },
    Users(variables: UsersQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UsersQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UsersQuery>({ document: UsersDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Users', 'query', variables);
    },
    UserCreate(variables: UserCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserCreateMutation>({ document: UserCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserCreate', 'mutation', variables);
    },
    UserInvite(variables: UserInviteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserInviteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserInviteMutation>({ document: UserInviteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserInvite', 'mutation', variables);
    },
    Vendors(variables: VendorsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorsQuery>({ document: VendorsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Vendors', 'query', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;