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

/** Whether a user is on a project. */
export type AssignmentStatus =
  /** Either. */
  | 'ALL'
  /** On the project. */
  | 'ASSIGNED'
  /** Not on the project. */
  | 'UNASSIGNED';

/** A point on the earth. */
export type CoordinatesInput = {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
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

/** What an RFI means for the cost, to write. */
export type CostImpactInput = {
  /** Whether there is one. */
  readonly status?: ImpactStatus | null | undefined;
  /** How much, in the project's currency; not negative. */
  readonly value?: string | null | undefined;
};

/** A value for a custom field. */
export type CustomFieldInput = {
  /** The field's definition: global id, or Procore's id. */
  readonly definitionId: string;
  /** The value in the form the field wants: text, number, true or false, or ids of choices; null empties the field. */
  readonly value?: unknown;
};

/** A span of days, both ends included. At least one end has to be given. */
export type DateRange = {
  /** Not before this day. */
  readonly from?: string | null | undefined;
  /** Not after this day. */
  readonly to?: string | null | undefined;
};

/** A span of instants, both ends included. At least one end has to be given. */
export type DateTimeRange = {
  /** Not before this instant. */
  readonly from?: string | null | undefined;
  /** Not after this instant. */
  readonly to?: string | null | undefined;
};

/** What a list does with deleted revisions. */
export type DeletedDrawingRevisions =
  /** They are listed with the others. */
  | 'INCLUDED'
  /** Nothing else is listed. */
  | 'ONLY';

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

/** Which documents of a project a list shows. Everything that is given has to hold. */
export type DocumentFilter = {
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Created by one of these people. */
  readonly createdByIds?: ReadonlyArray<string> | null | undefined;
  /** Only files with one of these endings, e.g. `pdf`. */
  readonly fileTypes?: ReadonlyArray<string> | null | undefined;
  /** Whether they are in the recycle bin. */
  readonly inRecycleBin?: boolean | null | undefined;
  /** Whether they are private; only true narrows the list. */
  readonly private?: boolean | null | undefined;
  /** With one of these tags. */
  readonly tagIds?: ReadonlyArray<string> | null | undefined;
  /** Folders or files only. */
  readonly type?: DocumentType | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** This folder and everything below it, a hundred levels deep. */
  readonly withinFolderId?: string | null | undefined;
};

/** What a document is. */
export type DocumentType =
  /** A file. */
  | 'FILE'
  /** A folder. */
  | 'FOLDER';

/** Which drawings of an area a list shows. Everything that is given has to hold. */
export type DrawingFilter = {
  /** Only those of this discipline. */
  readonly disciplineId?: string | null | undefined;
  /** Only those of this set. */
  readonly setId?: string | null | undefined;
};

/** Which revisions a list shows. Everything that is given has to hold. */
export type DrawingRevisionFilter = {
  /** Only those of drawings in this area. */
  readonly areaId?: string | null | undefined;
  /** What about deleted ones; unless said, they are left out. */
  readonly deleted?: DeletedDrawingRevisions | null | undefined;
  /** Only those of this discipline. */
  readonly disciplineId?: string | null | undefined;
  /** Only those of this drawing. */
  readonly drawingId?: string | null | undefined;
  /** Only these revisions. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Whether revisions of obsolete drawings are listed too. */
  readonly includeObsolete?: boolean | null | undefined;
  /** Only those that have been reviewed, or only those that have not. */
  readonly reviewed?: boolean | null | undefined;
  /** Only those issued in this set. */
  readonly setId?: string | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** In which order revisions are listed. */
export type DrawingRevisionSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
  /** By what. */
  readonly field: DrawingRevisionSortField;
};

/** What revisions can be sorted by. */
export type DrawingRevisionSortField =
  /** Procore's id: the order in which they came into Procore. */
  | 'ID';

/** A file to check in. */
export type FileCheckInInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The file: global id, or Procore's id. */
  readonly fileId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
};

/** A file to check out. */
export type FileCheckOutInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The file: global id, or Procore's id. */
  readonly fileId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
  /** Until when. */
  readonly until: string;
};

/** A file to make. */
export type FileCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name; that of the upload when it is not given. */
  readonly name?: string | null | undefined;
  /** The folder to make it in; the topmost when it is not given. Global id, or Procore's id. */
  readonly parentId?: string | null | undefined;
  /** Whether only some see it. */
  readonly private?: boolean | null | undefined;
  /** The project; of the company when it is not given. Global id, or Procore's id. */
  readonly projectId?: string | null | undefined;
  /** Whether it gets another name where there is one of its name already. */
  readonly renameWhenTaken?: boolean | null | undefined;
  /** Whether those who track it hear of changes. */
  readonly tracked?: boolean | null | undefined;
  /** The complete upload. */
  readonly uploadId: string;
};

/** A file to delete. */
export type FileDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The file: global id, or Procore's id. */
  readonly fileId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
};

/** A file to change. */
export type FileUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** The file: global id, or Procore's id. */
  readonly fileId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** The folder to move it to. */
  readonly parentId?: string | null | undefined;
  /** Whether only some see it. */
  readonly private?: boolean | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
  /** Whether those who track it hear of changes. */
  readonly tracked?: boolean | null | undefined;
  /** A complete upload to be its new version. */
  readonly uploadId?: string | null | undefined;
};

/** A version to make. */
export type FileVersionCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The file: global id, or Procore's id. */
  readonly fileId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name under which it is handed out. */
  readonly name?: string | null | undefined;
  /** Notes. */
  readonly notes?: string | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
  /** The complete upload. */
  readonly uploadId: string;
};

/** A folder to make. */
export type FolderCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name. */
  readonly name: string;
  /** The folder to make it in; the topmost when it is not given. Global id, or Procore's id. */
  readonly parentId?: string | null | undefined;
  /** Whether only some see it. */
  readonly private?: boolean | null | undefined;
  /** The project; of the company when it is not given. Global id, or Procore's id. */
  readonly projectId?: string | null | undefined;
  /** Whether those who track it hear of changes. */
  readonly tracked?: boolean | null | undefined;
};

/** A folder to delete. */
export type FolderDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The folder: global id, or Procore's id. */
  readonly folderId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
};

/** A folder to change. */
export type FolderUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** The folder: global id, or Procore's id. */
  readonly folderId: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name; Procore wants it with every change of a folder of the company. */
  readonly name?: string | null | undefined;
  /** The folder to move it to. */
  readonly parentId?: string | null | undefined;
  /** Whether only some see it. */
  readonly private?: boolean | null | undefined;
  /** The project, when the ids are Procore's and the document is a project's. */
  readonly projectId?: string | null | undefined;
  /** Whether those who track it hear of changes. */
  readonly tracked?: boolean | null | undefined;
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

/** Whether people have an account. */
export type PersonAccount =
  /** They have an account. */
  | 'WITH'
  /** There is only a record of them. */
  | 'WITHOUT';

/** A person without an account. */
export type PersonCreateInput = {
  /** Whether the person is active. */
  readonly active?: boolean | null | undefined;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee. */
  readonly employeeNumber?: string | null | undefined;
  /** First name. */
  readonly firstName?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Job title. */
  readonly jobTitle?: string | null | undefined;
  /** Last name. */
  readonly lastName: string;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: string | null | undefined;
};

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

/** Which timecards of a person a list shows. Everything that is given has to hold. */
export type PersonTimecardEntryFilter = {
  /** Deleted in this span; without it no deleted timecards are shown. */
  readonly deletedAt?: DateTimeRange | null | undefined;
  /** Timecards of work that goes on. */
  readonly inProgress?: TimecardProgress | null | undefined;
  /** Begun in this span. */
  readonly timeIn?: DateTimeRange | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** A person without an account to change. */
export type PersonUpdateInput = {
  /** Whether the person is active. */
  readonly active?: boolean | null | undefined;
  /** The company, when `personId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee. */
  readonly employeeNumber?: string | null | undefined;
  /** First name. */
  readonly firstName?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Job title. */
  readonly jobTitle?: string | null | undefined;
  /** Last name; Procore wants it with every change. */
  readonly lastName: string;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** The person: global id, or Procore's id. */
  readonly personId: string;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: string | null | undefined;
};

/** Which photos a list shows. Everything that is given has to hold. */
export type PhotoFilter = {
  /** Only those in this album. */
  readonly albumId?: string | null | undefined;
  /** Put into Procore in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only those added to one of these parts of daily logs (Procore's ids). */
  readonly dailyLogSegmentIds?: ReadonlyArray<string> | null | undefined;
  /** Only these photos. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those taken at one of these locations. */
  readonly locationIds?: ReadonlyArray<string> | null | undefined;
  /** Only those added to the daily log of this day. */
  readonly logDate?: string | null | undefined;
  /** Only private ones, or only the others. */
  readonly private?: boolean | null | undefined;
  /** Only those that show their surroundings like this. */
  readonly projection?: PhotoProjectionFilter | null | undefined;
  /** Only those marked with a star, or only the others. */
  readonly starred?: boolean | null | undefined;
  /** Only those about one of these trades (Procore's ids). */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only those put into Procore by one of these people. */
  readonly uploadedByIds?: ReadonlyArray<string> | null | undefined;
  /** Whether those taken in the places in these locations are listed too. */
  readonly withinSublocations?: boolean | null | undefined;
};

/** How photos show their surroundings, as lists can be narrowed by it. */
export type PhotoProjectionFilter =
  /** All around. */
  | 'PANORAMIC'
  /** As an ordinary photo. */
  | 'REGULAR';

/** In which order photos are listed. */
export type PhotoSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
  /** By what. */
  readonly field: PhotoSortField;
};

/** What photos can be sorted by. */
export type PhotoSortField =
  /** When they were put into Procore. */
  | 'CREATED_AT'
  /** When they were taken. */
  | 'TAKEN_AT';

/** A project to make. */
export type ProjectCreateInput = {
  /** Number in accounting. */
  readonly accountingNumber?: string | null | undefined;
  /** Whether the project is active. */
  readonly active?: boolean | null | undefined;
  /** Where it is. */
  readonly address?: AddressInput | null | undefined;
  /** Type of bid. */
  readonly bidTypeId?: string | null | undefined;
  /** Code. */
  readonly code?: string | null | undefined;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Last day. */
  readonly completionDate?: string | null | undefined;
  /** Where it is on the earth. */
  readonly coordinates?: CoordinatesInput | null | undefined;
  /** How it is delivered. */
  readonly deliveryMethod?: DeliveryMethod | null | undefined;
  /** All departments it belongs to. */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Market area. */
  readonly designatedMarketArea?: string | null | undefined;
  /** How it goes. */
  readonly flag?: ProjectFlag | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Language, as Procore names it. */
  readonly locale?: string | null | undefined;
  /** Name. */
  readonly name: string;
  /** Number. */
  readonly number?: string | null | undefined;
  /** Office. */
  readonly officeId?: string | null | undefined;
  /** Code in another system. */
  readonly originCode?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Type of its owner. */
  readonly ownerTypeId?: string | null | undefined;
  /** The project it is a part of. */
  readonly parentId?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Program. */
  readonly programId?: string | null | undefined;
  /** Notes that everybody sees. */
  readonly publicNotes?: string | null | undefined;
  /** Region. */
  readonly regionId?: string | null | undefined;
  /** Sector. */
  readonly sector?: string | null | undefined;
  /** Floor area in square feet. */
  readonly squareFeet?: number | null | undefined;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: string | null | undefined;
  /** First day. */
  readonly startDate?: string | null | undefined;
  /** Number of the store. */
  readonly storeNumber?: string | null | undefined;
  /** The project that it is made like. */
  readonly templateId?: string | null | undefined;
  /** Time zone, as Procore names it. */
  readonly timeZone?: string | null | undefined;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: string | null | undefined;
  /** Type. */
  readonly typeId?: string | null | undefined;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: string | null | undefined;
  /** First day of the warranty. */
  readonly warrantyStartDate?: string | null | undefined;
  /** Kind of work. */
  readonly workScope?: WorkScope | null | undefined;
};

/** Which projects a list shows. Everything that is given has to hold. */
export type ProjectFilter = {
  /** Only those of these bid types. */
  readonly bidTypeIds?: ReadonlyArray<string> | null | undefined;
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only demo projects, or only the others. */
  readonly demo?: boolean | null | undefined;
  /** Only those of these departments. */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Only these projects, active or not. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Part of the name. */
  readonly name?: string | null | undefined;
  /** Project number. */
  readonly number?: string | null | undefined;
  /** Only those of these offices. */
  readonly officeIds?: ReadonlyArray<string> | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only those of these owner types. */
  readonly ownerTypeIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these programs. */
  readonly programIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these regions. */
  readonly regionIds?: ReadonlyArray<string> | null | undefined;
  /** Only those at these stages. */
  readonly stageIds?: ReadonlyArray<string> | null | undefined;
  /** Active ones, inactive ones or all; active ones when nothing is said. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** Only those synchronized with another system, or only the others. */
  readonly synced?: boolean | null | undefined;
  /** Only templates, or only the others. */
  readonly template?: boolean | null | undefined;
  /** Only those of these types. */
  readonly typeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only those this vendor works on. */
  readonly vendorId?: string | null | undefined;
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

/** A person of a project without an account. */
export type ProjectPersonCreateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee. */
  readonly employeeNumber?: string | null | undefined;
  /** First name. */
  readonly firstName?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Job title. */
  readonly jobTitle?: string | null | undefined;
  /** Last name. */
  readonly lastName: string;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: string | null | undefined;
};

/** A role to give. */
export type ProjectRoleCreateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** Name of the role. */
  readonly role: string;
  /** Who gets it: global id, or Procore's id. */
  readonly userId: string;
};

/** A role to take. */
export type ProjectRoleDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The role of the user: global id, or Procore's id. */
  readonly projectRoleId: string;
};

/** Which roles of a project a list shows. Everything that is given has to hold. */
export type ProjectRoleFilter = {
  /** Given in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only roles that are, or are not, shown in the team of a project. */
  readonly inProjectTeam?: boolean | null | undefined;
};

/** Who has a role. */
export type ProjectRoleUsersUpdateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The role: global id, or Procore's id. */
  readonly roleId: string;
  /** All who have it: global ids, or Procore's ids. */
  readonly userIds: ReadonlyArray<string>;
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

/** A project to make or to change. What is left out stays as it is; null empties a field. */
export type ProjectSyncInput = {
  /** Number in accounting. */
  readonly accountingNumber?: string | null | undefined;
  /** Whether the project is active. */
  readonly active?: boolean | null | undefined;
  /** Where it is. */
  readonly address?: AddressInput | null | undefined;
  /** Type of bid. */
  readonly bidTypeId?: string | null | undefined;
  /** Last day. */
  readonly completionDate?: string | null | undefined;
  /** How it is delivered. */
  readonly deliveryMethod?: DeliveryMethod | null | undefined;
  /** All departments it belongs to. */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Market area. */
  readonly designatedMarketArea?: string | null | undefined;
  /** How it goes. */
  readonly flag?: ProjectFlag | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Number. */
  readonly number?: string | null | undefined;
  /** Office. */
  readonly officeId?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Type of its owner. */
  readonly ownerTypeId?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Program. */
  readonly programId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId?: string | null | undefined;
  /** Notes that everybody sees. */
  readonly publicNotes?: string | null | undefined;
  /** Region. */
  readonly regionId?: string | null | undefined;
  /** Sector. */
  readonly sector?: string | null | undefined;
  /** Floor area in square feet. */
  readonly squareFeet?: number | null | undefined;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: string | null | undefined;
  /** First day. */
  readonly startDate?: string | null | undefined;
  /** Number of the store. */
  readonly storeNumber?: string | null | undefined;
  /** The project that it is made like. */
  readonly templateId?: string | null | undefined;
  /** Time zone, as Procore names it. */
  readonly timeZone?: string | null | undefined;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: string | null | undefined;
  /** Type. */
  readonly typeId?: string | null | undefined;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: string | null | undefined;
  /** First day of the warranty. */
  readonly warrantyStartDate?: string | null | undefined;
  /** Kind of work. */
  readonly workScope?: WorkScope | null | undefined;
};

/** A tool to switch on or off, or to put in its place. */
export type ProjectToolInput = {
  /** Whether it is on. */
  readonly active?: boolean | null | undefined;
  /** Its place in the order. */
  readonly position?: number | null | undefined;
  /** The tool: global id, or Procore's id. */
  readonly toolId: string;
};

/** Tools to switch on or off. */
export type ProjectToolsUpdateInput = {
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The tools. */
  readonly tools: ReadonlyArray<ProjectToolInput>;
};

/** A project to change. */
export type ProjectUpdateInput = {
  /** Number in accounting. */
  readonly accountingNumber?: string | null | undefined;
  /** Whether the project is active. */
  readonly active?: boolean | null | undefined;
  /** Where it is. */
  readonly address?: AddressInput | null | undefined;
  /** Type of bid. */
  readonly bidTypeId?: string | null | undefined;
  /** The company, when `projectId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Last day. */
  readonly completionDate?: string | null | undefined;
  /** County. */
  readonly county?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** How it is delivered. */
  readonly deliveryMethod?: DeliveryMethod | null | undefined;
  /** All departments it belongs to. */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Market area. */
  readonly designatedMarketArea?: string | null | undefined;
  /** How it goes. */
  readonly flag?: ProjectFlag | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Language, as Procore names it. */
  readonly locale?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Number. */
  readonly number?: string | null | undefined;
  /** Office. */
  readonly officeId?: string | null | undefined;
  /** Code in another system. */
  readonly originCode?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Type of its owner. */
  readonly ownerTypeId?: string | null | undefined;
  /** The project it is a part of. */
  readonly parentId?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Program. */
  readonly programId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** Notes that everybody sees. */
  readonly publicNotes?: string | null | undefined;
  /** Region. */
  readonly regionId?: string | null | undefined;
  /** Sector. */
  readonly sector?: string | null | undefined;
  /** Floor area in square feet. */
  readonly squareFeet?: number | null | undefined;
  /** Stage: global id, or Procore's id. */
  readonly stageId?: string | null | undefined;
  /** First day. */
  readonly startDate?: string | null | undefined;
  /** Number of the store. */
  readonly storeNumber?: string | null | undefined;
  /** The project that it is made like. */
  readonly templateId?: string | null | undefined;
  /** Time zone, as Procore names it. */
  readonly timeZone?: string | null | undefined;
  /** What all of the work is worth; not negative. */
  readonly totalValue?: string | null | undefined;
  /** Type. */
  readonly typeId?: string | null | undefined;
  /** Last day of the warranty. */
  readonly warrantyEndDate?: string | null | undefined;
  /** First day of the warranty. */
  readonly warrantyStartDate?: string | null | undefined;
  /** Kind of work. */
  readonly workScope?: WorkScope | null | undefined;
};

/** A user to put on a project. */
export type ProjectUserAddInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they may do there; their default permission template when nothing is said. */
  readonly permissionTemplateId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** A user to put on a project. */
export type ProjectUserAdditionInput = {
  /** What they may do there; their default permission template when nothing is said. */
  readonly permissionTemplateId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** Which users of a project a list shows. Everything that is given has to hold. */
export type ProjectUserFilter = {
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only employees, or only the others. */
  readonly employee?: boolean | null | undefined;
  /** Only this user. */
  readonly id?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Only people with this permission template on the project. */
  readonly permissionTemplateId?: string | null | undefined;
  /** Only people of vendors with these trades (Procore's ids). */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only people of these vendors. */
  readonly vendorIds?: ReadonlyArray<string> | null | undefined;
};

/** A user of a project, and their new permission template. */
export type ProjectUserPermissionTemplateChangeInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they may do there from now on. */
  readonly permissionTemplateId: string;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** A user to take off a project. */
export type ProjectUserRemovalInput = {
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** A user to take off a project. */
export type ProjectUserRemoveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** In which order the users of a project are listed. */
export type ProjectUserSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: string;
};

/** A vendor to take off a project. */
export type ProjectVendorRemoveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: string;
};

/** Projects to make or to change. */
export type ProjectsSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The projects, at most 5,000; each needs `projectId` or `originId`. */
  readonly projects: ReadonlyArray<ProjectSyncInput>;
};

/** An RFI whose ball to move. */
export type RfiAdvanceBallInCourtInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** A change of many RFIs. What is left out stays as it is; null empties a field. */
export type RfiChangesInput = {
  /** Those who have to answer from now on, too. */
  readonly addAssigneeIds?: ReadonlyArray<string> | null | undefined;
  /** Those who are kept informed from now on, too. */
  readonly addDistributionIds?: ReadonlyArray<string> | null | undefined;
  /** Those of the assignees without whose answers it cannot be closed from now on. */
  readonly addRequiredAssigneeIds?: ReadonlyArray<string> | null | undefined;
  /** The cost code it is about. */
  readonly costCodeId?: string | null | undefined;
  /** What it means for the cost. */
  readonly costImpact?: CostImpactInput | null | undefined;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: string | null | undefined;
  /** Day by which an answer is due. */
  readonly dueDate?: string | null | undefined;
  /** Where it is about. */
  readonly locationId?: string | null | undefined;
  /** The person who manages it. */
  readonly managerId?: string | null | undefined;
  /** Whether only those it involves see it. */
  readonly private?: boolean | null | undefined;
  /** The person the question came from. */
  readonly receivedFromId?: string | null | undefined;
  /** Reference. */
  readonly reference?: string | null | undefined;
  /** Those who do not have to answer any more. */
  readonly removeAssigneeIds?: ReadonlyArray<string> | null | undefined;
  /** Those who are not kept informed any more. */
  readonly removeDistributionIds?: ReadonlyArray<string> | null | undefined;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: string | null | undefined;
  /** What it means for the schedule. */
  readonly scheduleImpact?: ScheduleImpactInput | null | undefined;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: string | null | undefined;
  /** The sub job it is about. */
  readonly subJobId?: string | null | undefined;
  /** Subject. */
  readonly subject?: string | null | undefined;
};

/** An RFI to close. */
export type RfiCloseInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** An RFI to make. */
export type RfiCreateInput = {
  /** Those who have to answer: global ids, or Procore's ids. */
  readonly assigneeIds?: ReadonlyArray<string> | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The cost code it is about. */
  readonly costCodeId?: string | null | undefined;
  /** What it means for the cost. */
  readonly costImpact?: CostImpactInput | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Those who are kept informed. */
  readonly distributionIds?: ReadonlyArray<string> | null | undefined;
  /** Whether it is a draft, which nobody is asked yet. */
  readonly draft?: boolean | null | undefined;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: string | null | undefined;
  /** Day by which an answer is due. */
  readonly dueDate?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where it is about. */
  readonly locationId?: string | null | undefined;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId: string;
  /** Number; Procore's next one when it is not given. */
  readonly number?: string | null | undefined;
  /** Whether only those it involves see it. */
  readonly private?: boolean | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The question. */
  readonly question: RfiQuestionInput;
  /** The person the question came from. */
  readonly receivedFromId?: string | null | undefined;
  /** Reference. */
  readonly reference?: string | null | undefined;
  /** Those of the assignees without whose answers it cannot be closed. */
  readonly requiredAssigneeIds?: ReadonlyArray<string> | null | undefined;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: string | null | undefined;
  /** Which revision, of one that is. */
  readonly revision?: string | null | undefined;
  /** The RFI this is a new revision of. */
  readonly revisionOfId?: string | null | undefined;
  /** What it means for the schedule. */
  readonly scheduleImpact?: ScheduleImpactInput | null | undefined;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: string | null | undefined;
  /** The stage of the project. */
  readonly stageId?: string | null | undefined;
  /** Subject. */
  readonly subject: string;
  /** First of the company's own texts. */
  readonly textField1?: string | null | undefined;
  /** Second of the company's own texts. */
  readonly textField2?: string | null | undefined;
};

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
  /** Only those of this stage of the project. */
  readonly stageId?: string | null | undefined;
  /** Only those with this status. */
  readonly status?: RfiStatusFilter | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** An RFI to pass on. */
export type RfiForwardForReviewInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Who looks at it from now on: a global id, or one of Procore's; one person only. */
  readonly forwardeeIds: ReadonlyArray<string>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** A question to ask. */
export type RfiQuestionInput = {
  /** The question. */
  readonly body: string;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: ReadonlyArray<string> | null | undefined;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: ReadonlyArray<string> | null | undefined;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** Complete uploads to attach. */
  readonly uploadIds?: ReadonlyArray<string> | null | undefined;
};

/** An RFI to put into the recycle bin. */
export type RfiRecycleInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** An RFI to open again. */
export type RfiReopenInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** Answers to give. */
export type RfiRepliesCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The answers, at most 200. */
  readonly replies: ReadonlyArray<RfiReplyInput>;
};

/** An answer to give. */
export type RfiReplyCreateInput = {
  /** The answer. */
  readonly body: string;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: ReadonlyArray<string> | null | undefined;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: ReadonlyArray<string> | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it is the official answer. */
  readonly official?: boolean | null | undefined;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
  /** Complete uploads to attach. */
  readonly uploadIds?: ReadonlyArray<string> | null | undefined;
};

/** An answer to delete. */
export type RfiReplyDeleteInput = {
  /** The answer (Procore's id). */
  readonly answerId: string;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
};

/** One answer of many. */
export type RfiReplyInput = {
  /** The answer. */
  readonly body: string;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: ReadonlyArray<string> | null | undefined;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: ReadonlyArray<string> | null | undefined;
  /** Whether it is the official answer. */
  readonly official?: boolean | null | undefined;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
  /** Complete uploads to attach. */
  readonly uploadIds?: ReadonlyArray<string> | null | undefined;
};

/** An answer to change. */
export type RfiReplyUpdateInput = {
  /** The answer (Procore's id). */
  readonly answerId: string;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Revisions of drawings to attach: global ids, or Procore's ids. */
  readonly drawingRevisionIds?: ReadonlyArray<string> | null | undefined;
  /** Versions of files in the documents to attach: global ids, or Procore's ids. */
  readonly fileVersionIds?: ReadonlyArray<string> | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it is the official answer. */
  readonly official?: boolean | null | undefined;
  /** Photos to attach: global ids, or Procore's ids. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
  /** Complete uploads to attach. */
  readonly uploadIds?: ReadonlyArray<string> | null | undefined;
};

/** An RFI to take out of the recycle bin. */
export type RfiRetrieveInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
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

/** An RFI to change. */
export type RfiUpdateInput = {
  /** Those who have to answer: global ids, or Procore's ids. */
  readonly assigneeIds?: ReadonlyArray<string> | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The cost code it is about. */
  readonly costCodeId?: string | null | undefined;
  /** What it means for the cost. */
  readonly costImpact?: CostImpactInput | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Those who are kept informed. */
  readonly distributionIds?: ReadonlyArray<string> | null | undefined;
  /** False opens a draft. */
  readonly draft?: boolean | null | undefined;
  /** Number of the drawing it is about. */
  readonly drawingNumber?: string | null | undefined;
  /** Day by which an answer is due. */
  readonly dueDate?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where it is about. */
  readonly locationId?: string | null | undefined;
  /** The person who manages it. */
  readonly managerId?: string | null | undefined;
  /** Number; Procore's next one when it is not given. */
  readonly number?: string | null | undefined;
  /** Whether only those it involves see it. */
  readonly private?: boolean | null | undefined;
  /** The project, when `rfiId` is Procore's. */
  readonly projectId?: string | null | undefined;
  /** The question, or more files for it. */
  readonly question?: RfiQuestionInput | null | undefined;
  /** The person the question came from. */
  readonly receivedFromId?: string | null | undefined;
  /** Reference. */
  readonly reference?: string | null | undefined;
  /** Those of the assignees without whose answers it cannot be closed. */
  readonly requiredAssigneeIds?: ReadonlyArray<string> | null | undefined;
  /** The vendor whose work it is about. */
  readonly responsibleContractorId?: string | null | undefined;
  /** The RFI: global id, or Procore's id. */
  readonly rfiId: string;
  /** What it means for the schedule. */
  readonly scheduleImpact?: ScheduleImpactInput | null | undefined;
  /** The section of the specification it is about. */
  readonly specificationSectionId?: string | null | undefined;
  /** The stage of the project. */
  readonly stageId?: string | null | undefined;
  /** Subject. */
  readonly subject?: string | null | undefined;
  /** First of the company's own texts. */
  readonly textField1?: string | null | undefined;
  /** Second of the company's own texts. */
  readonly textField2?: string | null | undefined;
};

/** RFIs of a project to change in the same way. */
export type RfisUpdateInput = {
  /** How all of them are changed. */
  readonly changes: RfiChangesInput;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The RFIs, at most 1,000: global ids, or Procore's ids. */
  readonly rfiIds: ReadonlyArray<string>;
};

/** What an RFI means for the schedule, to write. */
export type ScheduleImpactInput = {
  /** How many days. */
  readonly days?: number | null | undefined;
  /** Whether there is one. */
  readonly status?: ImpactStatus | null | undefined;
};

/** The direction of a sort. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Somebody who submits or approves. */
export type SubmittalApproverInput = {
  /** The approver who is there already (Procore's id). */
  readonly approverId?: string | null | undefined;
  /** How many days they have. */
  readonly daysToRespond?: number | null | undefined;
  /** Day by which they have to answer. */
  readonly dueDate?: string | null | undefined;
  /** Whether the next step waits for their answer. */
  readonly responseRequired?: boolean | null | undefined;
  /** What they do. */
  readonly role?: SubmittalApproverRole | null | undefined;
  /** The person: global id, or Procore's id. */
  readonly userId: string;
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
  readonly answers?: ReadonlyArray<SubmittalDistributedAnswerInput> | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Its description from now on. */
  readonly description?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Message to those it goes to. */
  readonly message?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** Those it goes to: global ids, or Procore's ids. */
  readonly recipientIds?: ReadonlyArray<string> | null | undefined;
  /** Its status from now on. */
  readonly statusId?: string | null | undefined;
  /** Files that are in Procore's storage to send along: the `storedFileId` of a file version. */
  readonly storedFileIds?: ReadonlyArray<string> | null | undefined;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: string;
};

/** A submittal to hand in. */
export type SubmittalCreateInput = {
  /** Day of the delivery. */
  readonly actualDeliveryDate?: string | null | undefined;
  /** Days to spare. */
  readonly bufferDays?: number | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Day that was confirmed for the delivery. */
  readonly confirmedDeliveryDate?: string | null | undefined;
  /** The cost code it is about. */
  readonly costCodeId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Days for the design team. */
  readonly designTeamReviewDays?: number | null | undefined;
  /** Those who are kept informed. */
  readonly distributionIds?: ReadonlyArray<string> | null | undefined;
  /** Day by which it has to be answered. */
  readonly dueDate?: string | null | undefined;
  /** Whether it is for the records only. */
  readonly forRecordOnly?: boolean | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Days for those who review it in the company. */
  readonly internalReviewDays?: number | null | undefined;
  /** Day on which it was issued. */
  readonly issueDate?: string | null | undefined;
  /** Days from the order to the delivery. */
  readonly leadTimeDays?: number | null | undefined;
  /** Where it is about. */
  readonly locationId?: string | null | undefined;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId?: string | null | undefined;
  /** Number. */
  readonly number: string;
  /** The package it is in. */
  readonly packageId?: string | null | undefined;
  /** Whether only those it involves see it. */
  readonly private?: boolean | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** Day on which it was received. */
  readonly receivedDate?: string | null | undefined;
  /** The person it was received from. */
  readonly receivedFromId?: string | null | undefined;
  /** Day on which what it is about has to be on site. */
  readonly requiredOnSiteDate?: string | null | undefined;
  /** The vendor that hands it in. */
  readonly responsibleContractorId?: string | null | undefined;
  /** Revision. */
  readonly revision?: string | null | undefined;
  /** The submittal this is a new revision of. */
  readonly revisionOfId?: string | null | undefined;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: boolean | null | undefined;
  /** The section of the specification that asks for it. */
  readonly specificationSectionId?: string | null | undefined;
  /** Its status; one that is closed closes it, and another opens it again. */
  readonly statusId?: string | null | undefined;
  /** Files that are in Procore's storage to attach: the `storedFileId` of a file version. */
  readonly storedFileIds?: ReadonlyArray<string> | null | undefined;
  /** The sub job it is about. */
  readonly subJobId?: string | null | undefined;
  /** Day by which it has to be handed in. */
  readonly submitBy?: string | null | undefined;
  /** The company's own long text. */
  readonly textArea?: string | null | undefined;
  /** The company's own short text. */
  readonly textField?: string | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
  /** Name of its type. */
  readonly typeName?: string | null | undefined;
  /** Who submits and approves, in the order in which they act. */
  readonly workflow?: ReadonlyArray<SubmittalStepInput> | null | undefined;
};

/** A submittal to delete. */
export type SubmittalDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: string;
};

/** An answer to send along. */
export type SubmittalDistributedAnswerInput = {
  /** Whose answer (Procore's id of the approver). */
  readonly approverId: string;
  /** Whether their comment goes along. */
  readonly includeComment?: boolean | null | undefined;
};

/** Which submittals a list shows. Everything that is given has to hold. */
export type SubmittalFilter = {
  /** Expected to be delivered in this span. */
  readonly anticipatedDelivery?: DateRange | null | undefined;
  /** Only those these users submit, review or approve. */
  readonly approverIds?: ReadonlyArray<string> | null | undefined;
  /** Only those on which this user has to act next. */
  readonly ballInCourtId?: string | null | undefined;
  /** Only those of these cost codes. Procore's list for this shows less: see `Project.submittals`. */
  readonly costCodeIds?: ReadonlyArray<string> | null | undefined;
  /** Created in this span. */
  readonly createdAt?: DateTimeRange | null | undefined;
  /** Only the latest revision of each; all revisions when nothing or false is said. */
  readonly currentRevision?: boolean | null | undefined;
  /** Only those of these divisions of the specifications: the first two digits of a section's number, e.g. 3. */
  readonly divisions?: ReadonlyArray<number> | null | undefined;
  /** Only these submittals. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those at these locations. */
  readonly locationIds?: ReadonlyArray<string> | null | undefined;
  /** Only those these users manage. */
  readonly managerIds?: ReadonlyArray<string> | null | undefined;
  /** Only those with these numbers. */
  readonly numbers?: ReadonlyArray<string> | null | undefined;
  /** Only those in these packages. */
  readonly packageIds?: ReadonlyArray<string> | null | undefined;
  /** Only those received from this user. */
  readonly receivedFromId?: string | null | undefined;
  /** Required on site in this span. */
  readonly requiredOnSite?: DateRange | null | undefined;
  /** Only those to which an approver gave one of these responses. */
  readonly responseIds?: ReadonlyArray<string> | null | undefined;
  /** Only those these vendors are responsible for. */
  readonly responsibleContractorIds?: ReadonlyArray<string> | null | undefined;
  /** Only these revisions, e.g. `0`. Procore's list for this shows less: see `Project.submittals`. */
  readonly revisions?: ReadonlyArray<string> | null | undefined;
  /** Only those of these tasks of the schedule (Procore's ids). */
  readonly scheduledTaskIds?: ReadonlyArray<string> | null | undefined;
  /** Only those about sections in these areas of the specifications. Procore's list for this shows less: see `Project.submittals`. */
  readonly specificationAreaIds?: ReadonlyArray<string> | null | undefined;
  /** Only those about these sections of the specifications. */
  readonly specificationSectionIds?: ReadonlyArray<string> | null | undefined;
  /** Only those with these statuses. */
  readonly statusIds?: ReadonlyArray<string> | null | undefined;
  /** Only those of these types, by the types' names. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Only those with files, or only those without. Procore's list for this shows less: see `Project.submittals`. */
  readonly withAttachments?: boolean | null | undefined;
  /** Only those that stand like this, as Procore judges. Its list for this shows less: see `Project.submittals`. */
  readonly workflowProgress?: ReadonlyArray<SubmittalWorkflowProgress> | null | undefined;
};

/** An answer to a submittal. */
export type SubmittalRespondInput = {
  /** Whose answer it is (Procore's id of the approver). */
  readonly approverId: string;
  /** Comment. */
  readonly comment?: string | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Day by which they have to answer. */
  readonly forwardDueDate?: string | null | undefined;
  /** Whom to ask next: global id, or Procore's id. */
  readonly forwardToId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The answer: one of the project's responses. */
  readonly responseId: string;
  /** Day on which it was answered, for admins. */
  readonly returnedDate?: string | null | undefined;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: boolean | null | undefined;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: string;
  /** Complete uploads to attach. */
  readonly uploadIds?: ReadonlyArray<string> | null | undefined;
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

/** In which order submittals are listed. */
export type SubmittalSort = {
  /** In which direction. */
  readonly direction?: SortDirection | null | undefined;
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

/** Those of a workflow who act at the same time. */
export type SubmittalStepInput = {
  /** The people. */
  readonly approvers: ReadonlyArray<SubmittalApproverInput>;
};

/** A submittal to change. */
export type SubmittalUpdateInput = {
  /** Day of the delivery. */
  readonly actualDeliveryDate?: string | null | undefined;
  /** Days to spare. */
  readonly bufferDays?: number | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Day that was confirmed for the delivery. */
  readonly confirmedDeliveryDate?: string | null | undefined;
  /** The cost code it is about. */
  readonly costCodeId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Days for the design team. */
  readonly designTeamReviewDays?: number | null | undefined;
  /** Those who are kept informed. */
  readonly distributionIds?: ReadonlyArray<string> | null | undefined;
  /** Day by which it has to be answered. */
  readonly dueDate?: string | null | undefined;
  /** Whether it is for the records only. */
  readonly forRecordOnly?: boolean | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Days for those who review it in the company. */
  readonly internalReviewDays?: number | null | undefined;
  /** Day on which it was issued. */
  readonly issueDate?: string | null | undefined;
  /** Days from the order to the delivery. */
  readonly leadTimeDays?: number | null | undefined;
  /** Where it is about. */
  readonly locationId?: string | null | undefined;
  /** The person who manages it: global id, or Procore's id. */
  readonly managerId?: string | null | undefined;
  /** Number. */
  readonly number?: string | null | undefined;
  /** The package it is in. */
  readonly packageId?: string | null | undefined;
  /** Whether only those it involves see it. */
  readonly private?: boolean | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** Day on which it was received. */
  readonly receivedDate?: string | null | undefined;
  /** The person it was received from. */
  readonly receivedFromId?: string | null | undefined;
  /** Day on which what it is about has to be on site. */
  readonly requiredOnSiteDate?: string | null | undefined;
  /** The vendor that hands it in. */
  readonly responsibleContractorId?: string | null | undefined;
  /** Revision. */
  readonly revision?: string | null | undefined;
  /** Whether those it involves get e-mails; no when nothing is said. */
  readonly sendEmails?: boolean | null | undefined;
  /** The section of the specification that asks for it. */
  readonly specificationSectionId?: string | null | undefined;
  /** Its status; one that is closed closes it, and another opens it again. */
  readonly statusId?: string | null | undefined;
  /** Files that are in Procore's storage to attach: the `storedFileId` of a file version. */
  readonly storedFileIds?: ReadonlyArray<string> | null | undefined;
  /** The sub job it is about. */
  readonly subJobId?: string | null | undefined;
  /** Day by which it has to be handed in. */
  readonly submitBy?: string | null | undefined;
  /** The submittal: global id, or Procore's id. */
  readonly submittalId: string;
  /** The company's own long text. */
  readonly textArea?: string | null | undefined;
  /** The company's own short text. */
  readonly textField?: string | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
  /** Name of its type. */
  readonly typeName?: string | null | undefined;
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

/** Timecards to make. */
export type TimecardEntriesCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The timecards, at most 500. */
  readonly entries: ReadonlyArray<TimecardEntryInput>;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
};

/** A timecard to make. */
export type TimecardEntryCreateInput = {
  /** Whether the time is billed. */
  readonly billable?: boolean | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The cost code it is for. */
  readonly costCodeId?: string | null | undefined;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** The day. */
  readonly date: string;
  /** What was done. */
  readonly description?: string | null | undefined;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where the work was done. */
  readonly locationId?: string | null | undefined;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: number | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The sub job it is for. */
  readonly subJobId?: string | null | undefined;
  /** When the work began. */
  readonly timeIn?: string | null | undefined;
  /** When the work ended. */
  readonly timeOut?: string | null | undefined;
  /** The type of the time. */
  readonly timeTypeId?: string | null | undefined;
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: string | null | undefined;
  /** The user who worked, where the person has an account. */
  readonly userId?: string | null | undefined;
};

/** A timecard to delete. */
export type TimecardEntryDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: string;
};

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

/** One timecard of many. */
export type TimecardEntryInput = {
  /** Whether the time is billed. */
  readonly billable?: boolean | null | undefined;
  /** The cost code it is for. */
  readonly costCodeId?: string | null | undefined;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: string | null | undefined;
  /** The crew. */
  readonly crewId?: string | null | undefined;
  /** Values of custom fields. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** The day. */
  readonly date: string;
  /** What was done. */
  readonly description?: string | null | undefined;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: string | null | undefined;
  /** Where the work was done. */
  readonly locationId?: string | null | undefined;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: number | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: string | null | undefined;
  /** The sub job it is for. */
  readonly subJobId?: string | null | undefined;
  /** When the work began. */
  readonly timeIn?: string | null | undefined;
  /** When the work ended. */
  readonly timeOut?: string | null | undefined;
  /** The type of the time. */
  readonly timeTypeId?: string | null | undefined;
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: string | null | undefined;
  /** Work classification: global id, or Procore's id. */
  readonly workClassificationId?: string | null | undefined;
};

/** A timecard whose signature to take off. */
export type TimecardEntryRemoveSignatureInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: string;
};

/** A timecard to sign. */
export type TimecardEntrySignInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The signature (Procore's id). */
  readonly signatureId: string;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: string;
};

/** A timecard to change. */
export type TimecardEntryUpdateInput = {
  /** Whether the time is billed. */
  readonly billable?: boolean | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The cost code it is for. */
  readonly costCodeId?: string | null | undefined;
  /** The type of cost (Procore's id). */
  readonly costTypeProcoreId?: string | null | undefined;
  /** The day. */
  readonly date?: string | null | undefined;
  /** What was done. */
  readonly description?: string | null | undefined;
  /** Hours worked, breaks not counted; not negative, and 24 at most. */
  readonly hours?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Minutes of the lunch break. */
  readonly lunchMinutes?: number | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system; digits only. */
  readonly originId?: string | null | undefined;
  /** The person who worked: global id, or Procore's id. */
  readonly personId?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** When the work began. */
  readonly timeIn?: string | null | undefined;
  /** When the work ended. */
  readonly timeOut?: string | null | undefined;
  /** The type of the time. */
  readonly timeTypeId?: string | null | undefined;
  /** The timecard: global id, or Procore's id. */
  readonly timecardEntryId: string;
  /** The timesheet it is on; that of its day when nothing is said. */
  readonly timesheetId?: string | null | undefined;
  /** The user who worked, where the person has an account. */
  readonly userId?: string | null | undefined;
};

/** How a list treats timecards of work that goes on, which it leaves out when nothing is said. */
export type TimecardProgress =
  /** It shows them besides the others. */
  | 'INCLUDED'
  /** It shows nothing else. */
  | 'ONLY';

/** A timesheet to begin. */
export type TimesheetCreateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The day. */
  readonly date: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
};

/** A timesheet to delete. */
export type TimesheetDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The timesheet: global id, or Procore's id. */
  readonly timesheetId: string;
};

/** A timesheet to move to another day. */
export type TimesheetUpdateInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** The day. */
  readonly date: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** The timesheet: global id, or Procore's id. */
  readonly timesheetId: string;
};

/** Timesheets to approve, or not. */
export type TimesheetsApprovalUpdateInput = {
  /** True approves them, false takes the approval back. */
  readonly approved: boolean;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project: global id, or Procore's id. */
  readonly projectId: string;
  /** The timesheets, at most 300: global ids, or Procore's ids. */
  readonly timesheetIds: ReadonlyArray<string>;
};

/** Which trades a list shows. Everything that is given has to hold. */
export type TradeFilter = {
  /** Only those in use, or only the others. */
  readonly active?: boolean | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** An upload whose segments have all been put. */
export type UploadCompleteInput = {
  /** The company, when `projectId` is Procore's or is not given; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project it is for: global id, or Procore's id. Of the company when it is not given. */
  readonly projectId?: string | null | undefined;
  /** The pieces, as they were announced and in the same order. */
  readonly segments: ReadonlyArray<UploadedSegmentInput>;
  /** The upload's id. */
  readonly uploadId: string;
};

/** A file to announce. */
export type UploadCreateInput = {
  /** The company, when `projectId` is Procore's or is not given; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Media type, under which the file is handed out later. */
  readonly contentType?: string | null | undefined;
  /** Name of the file, with its ending. */
  readonly filename: string;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The project it is for: global id, or Procore's id. Of the company when it is not given. */
  readonly projectId?: string | null | undefined;
  /** Whether browsers save the file instead of showing it. */
  readonly saveAs?: boolean | null | undefined;
  /** The pieces of the file in their order: each but the last of at least 5 MiB, none larger than 5 GiB. */
  readonly segments: ReadonlyArray<UploadSegmentInput>;
};

/** A piece of a file to announce. */
export type UploadSegmentInput = {
  /** How many bytes it has. */
  readonly byteSize: number;
  /** MD5 of its bytes, in hexadecimal digits. */
  readonly md5?: string | null | undefined;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
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
  readonly byteSize: number;
  /** The `ETag` header that the storage answered with. */
  readonly etag: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
};

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
  /** Permission template at the level of the company. */
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
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
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
  /** Permission template for projects the person is added to. */
  readonly permissionTemplateId?: string | null | undefined;
  /** The vendor the person works for. */
  readonly vendorId?: string | null | undefined;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: string | null | undefined;
};

/** Whom to deactivate. */
export type UserDeactivateInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
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
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
};

/** Which projects of a user a list shows. Everything that is given has to hold. */
export type UserProjectFilter = {
  /** Projects the user is on, or could be put on; those the user is on when nothing is said. */
  readonly assignment?: AssignmentStatus | null | undefined;
  /** Only projects with these names. */
  readonly names?: ReadonlyArray<string> | null | undefined;
  /** Only projects where the user has this permission template. */
  readonly permissionTemplateId?: string | null | undefined;
  /** Only projects of these programs (Procore's ids). */
  readonly programIds?: ReadonlyArray<string> | null | undefined;
  /** Only projects in these regions (Procore's ids). */
  readonly regionIds?: ReadonlyArray<string> | null | undefined;
  /** Only projects where the user has this role. */
  readonly roleId?: string | null | undefined;
  /** Only projects in these stages (Procore's ids). */
  readonly stageIds?: ReadonlyArray<string> | null | undefined;
  /** Active or inactive projects. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** Only projects of these types (Procore's ids). */
  readonly typeIds?: ReadonlyArray<string> | null | undefined;
};

/** Whom to reactivate. */
export type UserReactivateInput = {
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
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

/** A user to add or to change. What is left out stays as it is; null empties a field. */
export type UserSyncInput = {
  /** Whether the person is active. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: number | null | undefined;
  /** Permission template at the level of the company. */
  readonly companyPermissionTemplateId?: string | null | undefined;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress?: string | null | undefined;
  /** Signature under e-mails. */
  readonly emailSignature?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee. */
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
  readonly lastName?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Permission template for projects the person is added to. */
  readonly permissionTemplateId?: string | null | undefined;
  /** The user: global id, or Procore's id. */
  readonly userId?: string | null | undefined;
  /** The vendor the person works for. */
  readonly vendorId?: string | null | undefined;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: string | null | undefined;
};

/** A user to change. */
export type UserUpdateInput = {
  /** Whether the person is active. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** Extension of the business telephone. */
  readonly businessPhoneExtension?: number | null | undefined;
  /** The company, when `userId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Permission template at the level of the company. */
  readonly companyPermissionTemplateId?: string | null | undefined;
  /** E-mail address; no other user of the company may have it. */
  readonly emailAddress?: string | null | undefined;
  /** Signature under e-mails. */
  readonly emailSignature?: string | null | undefined;
  /** Whether the person is an employee of the company. */
  readonly employee?: boolean | null | undefined;
  /** Number of the employee. */
  readonly employeeNumber?: string | null | undefined;
  /** Fax number. */
  readonly faxNumber?: string | null | undefined;
  /** First name. */
  readonly firstName?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Initials. */
  readonly initials?: string | null | undefined;
  /** Job title. */
  readonly jobTitle?: string | null | undefined;
  /** Last name. */
  readonly lastName?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Permission template for projects the person is added to. */
  readonly permissionTemplateId?: string | null | undefined;
  /** The user: global id, or Procore's id. */
  readonly userId: string;
  /** The vendor the person works for. */
  readonly vendorId?: string | null | undefined;
  /** Work classification (Procore's id). */
  readonly workClassificationId?: string | null | undefined;
};

/** Users to put on projects. */
export type UsersAddToProjectsInput = {
  /** The pairs, at most 5,000. */
  readonly additions: ReadonlyArray<ProjectUserAdditionInput>;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Users to take off projects. */
export type UsersRemoveFromProjectsInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The pairs, at most 5,000. */
  readonly removals: ReadonlyArray<ProjectUserRemovalInput>;
};

/** Users to add or to change. */
export type UsersSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The users, at most 5,000; each needs `userId` or `originId`. */
  readonly users: ReadonlyArray<UserSyncInput>;
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

/** A vendor to add. */
export type VendorCreateInput = {
  /** Short name. */
  readonly abbreviatedName?: string | null | undefined;
  /** Whether the vendor is active. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Whether it may bid. */
  readonly authorizedBidder?: boolean | null | undefined;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: ReadonlyArray<string> | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: ReadonlyArray<VendorCertification> | null | undefined;
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** E-mail address. */
  readonly emailAddress?: string | null | undefined;
  /** Fax number. */
  readonly faxNumber?: string | null | undefined;
  /** The group it is in (Procore's id). */
  readonly groupId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Labor union. */
  readonly laborUnion?: string | null | undefined;
  /** Number of its license. */
  readonly licenseNumber?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Name; no other vendor of the company may have it. */
  readonly name: string;
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: boolean | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Code in another system. */
  readonly originCode?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** The vendor it is a part of. */
  readonly parentId?: string | null | undefined;
  /** Whether it is prequalified. */
  readonly prequalified?: boolean | null | undefined;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: string | null | undefined;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: ReadonlyArray<string> | null | undefined;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Name under which it does business. */
  readonly tradeName?: string | null | undefined;
  /** Whether it is a member of a union. */
  readonly unionMember?: boolean | null | undefined;
  /** Website. */
  readonly website?: string | null | undefined;
};

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
  /** Only vendors with these trades. */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Last changed in this span. */
  readonly updatedAt?: DateTimeRange | null | undefined;
};

/** An insurance to note down. */
export type VendorInsuranceCreateInput = {
  /** Who else is insured. */
  readonly additionalInsured?: string | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Template of the division. */
  readonly divisionTemplate?: string | null | undefined;
  /** First day. */
  readonly effectiveDate?: string | null | undefined;
  /** Whether the vendor needs none. */
  readonly exempt?: boolean | null | undefined;
  /** Last day. */
  readonly expirationDate?: string | null | undefined;
  /** Whether there are notices when it ends. */
  readonly expirationNotices?: boolean | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether its papers have come. */
  readonly informationReceived?: boolean | null | undefined;
  /** Sets of insurances it is in. */
  readonly insuranceSets?: string | null | undefined;
  /** Up to which amount, as it is written. */
  readonly limitText?: string | null | undefined;
  /** Notes. */
  readonly notes?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Number of the policy. */
  readonly policyNumber?: string | null | undefined;
  /** The project it is for; for all of the vendor's work when it is not given. Global id, or Procore's id. */
  readonly projectId?: string | null | undefined;
  /** Who insures. */
  readonly provider?: string | null | undefined;
  /** Whether it is what is asked for. */
  readonly status?: InsuranceStatus | null | undefined;
  /** Kind of insurance. */
  readonly type?: string | null | undefined;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: string;
};

/** An insurance to delete. */
export type VendorInsuranceDeleteInput = {
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The insurance: global id, or Procore's id. */
  readonly insuranceId: string;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
};

/** An insurance to change. */
export type VendorInsuranceUpdateInput = {
  /** Who else is insured. */
  readonly additionalInsured?: string | null | undefined;
  /** The company, when the ids are Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Template of the division. */
  readonly divisionTemplate?: string | null | undefined;
  /** First day. */
  readonly effectiveDate?: string | null | undefined;
  /** Whether the vendor needs none. */
  readonly exempt?: boolean | null | undefined;
  /** Last day. */
  readonly expirationDate?: string | null | undefined;
  /** Whether there are notices when it ends. */
  readonly expirationNotices?: boolean | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether its papers have come. */
  readonly informationReceived?: boolean | null | undefined;
  /** The insurance: global id, or Procore's id. */
  readonly insuranceId: string;
  /** Sets of insurances it is in. */
  readonly insuranceSets?: string | null | undefined;
  /** Up to which amount, as it is written. */
  readonly limitText?: string | null | undefined;
  /** Notes. */
  readonly notes?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** Number of the policy. */
  readonly policyNumber?: string | null | undefined;
  /** The project, when the ids are Procore's. */
  readonly projectId?: string | null | undefined;
  /** Who insures. */
  readonly provider?: string | null | undefined;
  /** Whether it is what is asked for. */
  readonly status?: InsuranceStatus | null | undefined;
  /** Kind of insurance. */
  readonly type?: string | null | undefined;
  /** The vendor whose insurance it is: global id, or Procore's id. */
  readonly vendorId: string;
};

/** A vendor to activate. */
export type VendorReactivateInput = {
  /** The company, when `vendorId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: string;
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

/** A vendor to add or to change. What is left out stays as it is; null empties a field. */
export type VendorSyncInput = {
  /** Short name. */
  readonly abbreviatedName?: string | null | undefined;
  /** Whether the vendor is active. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Whether it may bid. */
  readonly authorizedBidder?: boolean | null | undefined;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: ReadonlyArray<string> | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: ReadonlyArray<VendorCertification> | null | undefined;
  /** E-mail address. */
  readonly emailAddress?: string | null | undefined;
  /** Fax number. */
  readonly faxNumber?: string | null | undefined;
  /** The group it is in (Procore's id). */
  readonly groupId?: string | null | undefined;
  /** Labor union. */
  readonly laborUnion?: string | null | undefined;
  /** Number of its license. */
  readonly licenseNumber?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Name; no other vendor of the company may have it. */
  readonly name?: string | null | undefined;
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: boolean | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Code in another system. */
  readonly originCode?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** The vendor it is a part of. */
  readonly parentId?: string | null | undefined;
  /** Whether it is prequalified. */
  readonly prequalified?: boolean | null | undefined;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: string | null | undefined;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: ReadonlyArray<string> | null | undefined;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Name under which it does business. */
  readonly tradeName?: string | null | undefined;
  /** Whether it is a member of a union. */
  readonly unionMember?: boolean | null | undefined;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId?: string | null | undefined;
  /** Website. */
  readonly website?: string | null | undefined;
};

/** A vendor to change. */
export type VendorUpdateInput = {
  /** Short name. */
  readonly abbreviatedName?: string | null | undefined;
  /** Whether the vendor is active. */
  readonly active?: boolean | null | undefined;
  /** Postal address. */
  readonly address?: AddressInput | null | undefined;
  /** Whether it may bid. */
  readonly authorizedBidder?: boolean | null | undefined;
  /** Those who get its bid invitations: global ids, or Procore's ids. */
  readonly bidContactIds?: ReadonlyArray<string> | null | undefined;
  /** Business telephone. */
  readonly businessPhone?: string | null | undefined;
  /** All certifications it has; those that are not named it has not. */
  readonly certifications?: ReadonlyArray<VendorCertification> | null | undefined;
  /** The company, when `vendorId` is Procore's; otherwise the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** E-mail address. */
  readonly emailAddress?: string | null | undefined;
  /** Fax number. */
  readonly faxNumber?: string | null | undefined;
  /** The group it is in (Procore's id). */
  readonly groupId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** Labor union. */
  readonly laborUnion?: string | null | undefined;
  /** Number of its license. */
  readonly licenseNumber?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobilePhone?: string | null | undefined;
  /** Name; no other vendor of the company may have it. */
  readonly name?: string | null | undefined;
  /** Whether it pays prevailing wages without being a member. */
  readonly nonUnionPrevailingWage?: boolean | null | undefined;
  /** Notes and keywords. */
  readonly notes?: string | null | undefined;
  /** Code in another system. */
  readonly originCode?: string | null | undefined;
  /** Data of another system. */
  readonly originData?: string | null | undefined;
  /** Id in another system. */
  readonly originId?: string | null | undefined;
  /** The vendor it is a part of. */
  readonly parentId?: string | null | undefined;
  /** Whether it is prequalified. */
  readonly prequalified?: boolean | null | undefined;
  /** The person to turn to: global id, or Procore's id. */
  readonly primaryContactId?: string | null | undefined;
  /** Standard cost codes (Procore's ids). */
  readonly standardCostCodeIds?: ReadonlyArray<string> | null | undefined;
  /** Its trades: global ids, or Procore's ids. */
  readonly tradeIds?: ReadonlyArray<string> | null | undefined;
  /** Name under which it does business. */
  readonly tradeName?: string | null | undefined;
  /** Whether it is a member of a union. */
  readonly unionMember?: boolean | null | undefined;
  /** The vendor: global id, or Procore's id. */
  readonly vendorId: string;
  /** Website. */
  readonly website?: string | null | undefined;
};

/** Vendors to add or to change. */
export type VendorsSyncInput = {
  /** The company; when it is not given, the company this request is for. */
  readonly companyId?: string | null | undefined;
  /** Your own name for this write: sent again with the same input within 24 hours, it is not carried out a second time. */
  readonly idempotencyKey?: string | null | undefined;
  /** The vendors, at most 5,000; each needs `vendorId` or `originId`. */
  readonly vendors: ReadonlyArray<VendorSyncInput>;
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

export type ProjectClassificationsQueryVariables = Exact<{
  company: string;
}>;


export type ProjectClassificationsQuery = { readonly company: { readonly id: string, readonly projectStages: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly category: string | null }> | null, readonly projectTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly projectRegions: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly projectOwnerTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly projectBidTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly projectCount: number | null }> | null } | null };

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

export type CustomFieldDefinitionsQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type CustomFieldDefinitionsQuery = { readonly company: { readonly id: string, readonly customFieldDefinitions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly label: string | null, readonly dataType: string | null, readonly active: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type CustomFieldsOfProjectQueryVariables = Exact<{
  project: string;
}>;


export type CustomFieldsOfProjectQuery = { readonly project: { readonly id: string, readonly customFields: ReadonlyArray<{ readonly value: unknown, readonly definition: { readonly id: string, readonly label: string | null, readonly dataType: string | null } | null }> | null } | null };

export type DistributionGroupsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DistributionGroupsQuery = { readonly project: { readonly id: string, readonly distributionGroups: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly description: string | null, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FolderCreateMutationVariables = Exact<{
  input: FolderCreateInput;
}>;


export type FolderCreateMutation = { readonly folderCreate: { readonly folder: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FolderUpdateMutationVariables = Exact<{
  input: FolderUpdateInput;
}>;


export type FolderUpdateMutation = { readonly folderUpdate: { readonly folder: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FolderDeleteMutationVariables = Exact<{
  input: FolderDeleteInput;
}>;


export type FolderDeleteMutation = { readonly folderDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileCreateMutationVariables = Exact<{
  input: FileCreateInput;
}>;


export type FileCreateMutation = { readonly fileCreate: { readonly file: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileUpdateMutationVariables = Exact<{
  input: FileUpdateInput;
}>;


export type FileUpdateMutation = { readonly fileUpdate: { readonly file: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileCheckOutMutationVariables = Exact<{
  input: FileCheckOutInput;
}>;


export type FileCheckOutMutation = { readonly fileCheckOut: { readonly file: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileCheckInMutationVariables = Exact<{
  input: FileCheckInInput;
}>;


export type FileCheckInMutation = { readonly fileCheckIn: { readonly file: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileDeleteMutationVariables = Exact<{
  input: FileDeleteInput;
}>;


export type FileDeleteMutation = { readonly fileDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FileVersionCreateMutationVariables = Exact<{
  input: FileVersionCreateInput;
}>;


export type FileVersionCreateMutation = { readonly fileVersionCreate: { readonly fileVersion: { readonly id: string, readonly name: string | null } | null, readonly file: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DocumentsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly project: { readonly id: string, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'File', readonly fileType: string | null, readonly byteSize: number | null, readonly downloadUrl: string | null, readonly id: string, readonly procoreId: string, readonly name: string | null, readonly path: string | null, readonly updatedAt: string | null }
        | { readonly __typename: 'Folder', readonly id: string, readonly procoreId: string, readonly name: string | null, readonly path: string | null, readonly updatedAt: string | null }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FolderTreeQueryVariables = Exact<{
  project: string;
}>;


export type FolderTreeQuery = { readonly project: { readonly id: string, readonly rootFolder: { readonly id: string, readonly name: string | null, readonly hasChildren: boolean | null, readonly folders: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly hasChildren: boolean | null, readonly folders: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly hasChildren: boolean | null, readonly folders: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly hasChildren: boolean | null }> | null }> | null }> | null } | null } | null };

export type FolderNameFragment = { readonly id: string, readonly name: string | null, readonly hasChildren: boolean | null };

export type FileWithVersionsQueryVariables = Exact<{
  id: string;
}>;


export type FileWithVersionsQuery = { readonly node:
    | { readonly id: string, readonly name: string | null, readonly description: string | null, readonly checkedOutBy: { readonly id: string, readonly name: string | null } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number | null, readonly notes: string | null, readonly byteSize: number | null, readonly downloadUrl: string | null, readonly createdAt: string | null, readonly createdBy: { readonly id: string, readonly name: string | null } | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type DrawingsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  filter?: DrawingFilter | null | undefined;
}>;


export type DrawingsQuery = { readonly project: { readonly id: string, readonly drawingAreas: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly drawingCount: number | null, readonly drawings: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly number: string | null, readonly title: string | null, readonly obsolete: boolean | null, readonly discipline: { readonly id: string, readonly name: string | null } | null, readonly currentRevision: { readonly id: string, readonly revisionNumber: string | null, readonly byteSize: number | null, readonly downloadUrl: string | null, readonly thumbnailUrl: string | null, readonly updatedAt: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }> | null } | null };

export type DrawingRevisionsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: DrawingRevisionFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type DrawingRevisionsQuery = { readonly project: { readonly id: string, readonly drawingRevisions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string | null, readonly revisionNumber: string | null, readonly current: boolean | null, readonly drawingDate: string | null, readonly downloadUrl: string | null, readonly set: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type DrawingRevisionsByAreaQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  sort?: DrawingRevisionSort | null | undefined;
}>;


export type DrawingRevisionsByAreaQuery = { readonly project: { readonly id: string, readonly drawingAreas: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly revisions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string | null, readonly revisionNumber: string | null, readonly current: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }> | null } | null };

export type DrawingRevisionsByDisciplineQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  sort?: DrawingRevisionSort | null | undefined;
}>;


export type DrawingRevisionsByDisciplineQuery = { readonly project: { readonly id: string, readonly drawingDisciplines: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly revisions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string | null, readonly revisionNumber: string | null, readonly current: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }> | null } | null };

export type VendorInsuranceCreateMutationVariables = Exact<{
  input: VendorInsuranceCreateInput;
}>;


export type VendorInsuranceCreateMutation = { readonly vendorInsuranceCreate: { readonly insurance: { readonly id: string, readonly status: InsuranceStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorInsuranceUpdateMutationVariables = Exact<{
  input: VendorInsuranceUpdateInput;
}>;


export type VendorInsuranceUpdateMutation = { readonly vendorInsuranceUpdate: { readonly insurance: { readonly id: string, readonly status: InsuranceStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorInsuranceDeleteMutationVariables = Exact<{
  input: VendorInsuranceDeleteInput;
}>;


export type VendorInsuranceDeleteMutation = { readonly vendorInsuranceDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorInsurancesQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VendorInsurancesQuery = { readonly company: { readonly id: string, readonly vendors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly insurances: ReadonlyArray<{ readonly id: string, readonly type: string | null, readonly status: InsuranceStatus | null, readonly limit: string | null, readonly expirationDate: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ProjectInsurancesQueryVariables = Exact<{
  project: string;
  vendor?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectInsurancesQuery = { readonly project: { readonly id: string, readonly insurances: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string | null, readonly status: InsuranceStatus | null, readonly limit: string | null, readonly effectiveDate: string | null, readonly expirationDate: string | null, readonly vendor: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type LocationsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: LocationFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type LocationsQuery = { readonly project: { readonly id: string, readonly locations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly nodeName: string | null, readonly code: string | null, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Company', readonly id: string }
    | { readonly __typename: 'CostCode', readonly id: string }
    | { readonly __typename: 'Crew', readonly id: string }
    | { readonly __typename: 'CustomFieldDefinition', readonly id: string }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'DistributionGroup', readonly id: string }
    | { readonly __typename: 'DocumentTag', readonly id: string }
    | { readonly __typename: 'Drawing', readonly id: string }
    | { readonly __typename: 'DrawingArea', readonly id: string }
    | { readonly __typename: 'DrawingDiscipline', readonly id: string }
    | { readonly __typename: 'DrawingRevision', readonly id: string }
    | { readonly __typename: 'DrawingSet', readonly id: string }
    | { readonly __typename: 'File', readonly name: string | null, readonly downloadUrl: string | null, readonly id: string }
    | { readonly __typename: 'FileVersion', readonly id: string }
    | { readonly __typename: 'Folder', readonly id: string }
    | { readonly __typename: 'Location', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'PermissionTemplate', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Photo', readonly id: string }
    | { readonly __typename: 'PhotoAlbum', readonly id: string }
    | { readonly __typename: 'Program', readonly id: string }
    | { readonly __typename: 'Project', readonly name: string | null, readonly id: string }
    | { readonly __typename: 'ProjectBidType', readonly id: string }
    | { readonly __typename: 'ProjectMember', readonly id: string }
    | { readonly __typename: 'ProjectOwnerType', readonly id: string }
    | { readonly __typename: 'ProjectRegion', readonly id: string }
    | { readonly __typename: 'ProjectRole', readonly id: string }
    | { readonly __typename: 'ProjectStage', readonly id: string }
    | { readonly __typename: 'ProjectTool', readonly id: string }
    | { readonly __typename: 'ProjectType', readonly id: string }
    | { readonly __typename: 'Rfi', readonly number: string | null, readonly subject: string | null, readonly id: string, readonly rfiStatus: RfiStatus | null }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'SpecificationArea', readonly id: string }
    | { readonly __typename: 'SpecificationDivision', readonly id: string }
    | { readonly __typename: 'SpecificationSection', readonly id: string }
    | { readonly __typename: 'SpecificationSectionRevision', readonly id: string }
    | { readonly __typename: 'SpecificationSet', readonly id: string }
    | { readonly __typename: 'SubJob', readonly id: string }
    | { readonly __typename: 'Submittal', readonly number: string | null, readonly title: string | null, readonly id: string }
    | { readonly __typename: 'SubmittalPackage', readonly id: string }
    | { readonly __typename: 'SubmittalResponse', readonly id: string }
    | { readonly __typename: 'SubmittalStatus', readonly id: string }
    | { readonly __typename: 'SubmittalType', readonly id: string }
    | { readonly __typename: 'TimecardEntry', readonly id: string }
    | { readonly __typename: 'TimecardTimeType', readonly id: string }
    | { readonly __typename: 'Timesheet', readonly id: string }
    | { readonly __typename: 'Trade', readonly id: string }
    | { readonly __typename: 'User', readonly name: string | null, readonly emailAddress: string | null, readonly id: string }
    | { readonly __typename: 'Vendor', readonly name: string | null, readonly id: string }
    | { readonly __typename: 'VendorInsurance', readonly id: string }
    | { readonly __typename: 'WorkClassification', readonly id: string }
   | null> };

export type OfficesQueryVariables = Exact<{
  company: string;
}>;


export type OfficesQuery = { readonly company: { readonly id: string, readonly offices: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly phone: string | null, readonly address: { readonly street: string | null, readonly city: string | null, readonly stateCode: string | null, readonly postalCode: string | null, readonly countryCode: string | null } | null }> | null } | null };

export type PermissionTemplatesQueryVariables = Exact<{
  company: string;
  tools?: PermissionTemplateTools | null | undefined;
}>;


export type PermissionTemplatesQuery = { readonly company: { readonly id: string, readonly permissionTemplates: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly type: PermissionTemplateScope | null, readonly category: PermissionTemplateCategory | null }> | null } | null };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { readonly personCreate: { readonly person: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectPersonCreateMutationVariables = Exact<{
  input: ProjectPersonCreateInput;
}>;


export type ProjectPersonCreateMutation = { readonly projectPersonCreate: { readonly person: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { readonly personUpdate: { readonly person: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type PeopleQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { readonly company: { readonly id: string, readonly people: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null, readonly employee: boolean | null, readonly user: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PhotosQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PhotoFilter | null | undefined;
  search?: string | null | undefined;
  sort?: PhotoSort | null | undefined;
}>;


export type PhotosQuery = { readonly project: { readonly id: string, readonly photos: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly description: string | null, readonly takenAt: string | null, readonly thumbnailUrl: string | null, readonly downloadUrl: string | null, readonly album: { readonly id: string, readonly name: string | null } | null, readonly location: { readonly id: string, readonly name: string | null } | null, readonly uploadedBy: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PhotoAlbumsQueryVariables = Exact<{
  project: string;
}>;


export type PhotoAlbumsQuery = { readonly project: { readonly id: string, readonly photoAlbums: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly private: boolean | null, readonly photoCount: number | null, readonly coverUrl: string | null }> | null } | null };

export type ProjectHomeQueryVariables = Exact<{
  project: string;
}>;


export type ProjectHomeQuery = { readonly project: { readonly id: string, readonly keyDates: { readonly substantialCompletionDate: string | null, readonly percentComplete: number | null, readonly milestones: ReadonlyArray<{ readonly name: string | null, readonly date: string | null, readonly actualDate: string | null }> | null } | null, readonly tools: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly accessLevel: string | null }> | null, readonly links: ReadonlyArray<{ readonly title: string | null, readonly url: string | null }> | null } | null };

export type ProjectUserAddMutationVariables = Exact<{
  input: ProjectUserAddInput;
}>;


export type ProjectUserAddMutation = { readonly projectUserAdd: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectUserRemoveMutationVariables = Exact<{
  input: ProjectUserRemoveInput;
}>;


export type ProjectUserRemoveMutation = { readonly projectUserRemove: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectUserPermissionTemplateChangeMutationVariables = Exact<{
  input: ProjectUserPermissionTemplateChangeInput;
}>;


export type ProjectUserPermissionTemplateChangeMutation = { readonly projectUserPermissionTemplateChange: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UsersAddToProjectsMutationVariables = Exact<{
  input: UsersAddToProjectsInput;
}>;


export type UsersAddToProjectsMutation = { readonly usersAddToProjects: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly user: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UsersRemoveFromProjectsMutationVariables = Exact<{
  input: UsersRemoveFromProjectsInput;
}>;


export type UsersRemoveFromProjectsMutation = { readonly usersRemoveFromProjects: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly user: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectMembersQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectUserFilter | null | undefined;
  search?: string | null | undefined;
  sort?: ProjectUserSort | null | undefined;
}>;


export type ProjectMembersQuery = { readonly project: { readonly id: string, readonly users: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null }, readonly membership: { readonly permissionTemplate: { readonly id: string, readonly name: string | null } | null, readonly roles: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type UserProjectsQueryVariables = Exact<{
  user: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UserProjectFilter | null | undefined;
}>;


export type UserProjectsQuery = { readonly node:
    | { readonly id: string, readonly projects: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<string> | null, readonly permissionTemplateName: string | null, readonly node: { readonly id: string, readonly name: string | null, readonly number: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type ProjectCreateMutationVariables = Exact<{
  input: ProjectCreateInput;
}>;


export type ProjectCreateMutation = { readonly projectCreate: { readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectUpdateMutationVariables = Exact<{
  input: ProjectUpdateInput;
}>;


export type ProjectUpdateMutation = { readonly projectUpdate: { readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectsSyncMutationVariables = Exact<{
  input: ProjectsSyncInput;
}>;


export type ProjectsSyncMutation = { readonly projectsSync: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly project: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectToolsUpdateMutationVariables = Exact<{
  input: ProjectToolsUpdateInput;
}>;


export type ProjectToolsUpdateMutation = { readonly projectToolsUpdate: { readonly project: { readonly id: string, readonly name: string | null } | null, readonly tools: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectRoleCreateMutationVariables = Exact<{
  input: ProjectRoleCreateInput;
}>;


export type ProjectRoleCreateMutation = { readonly projectRoleCreate: { readonly projectRole: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectRoleDeleteMutationVariables = Exact<{
  input: ProjectRoleDeleteInput;
}>;


export type ProjectRoleDeleteMutation = { readonly projectRoleDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectRoleUsersUpdateMutationVariables = Exact<{
  input: ProjectRoleUsersUpdateInput;
}>;


export type ProjectRoleUsersUpdateMutation = { readonly projectRoleUsersUpdate: { readonly project: { readonly id: string, readonly name: string | null } | null, readonly users: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

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

export type RfiCreateMutationVariables = Exact<{
  input: RfiCreateInput;
}>;


export type RfiCreateMutation = { readonly rfiCreate: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiUpdateMutationVariables = Exact<{
  input: RfiUpdateInput;
}>;


export type RfiUpdateMutation = { readonly rfiUpdate: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfisUpdateMutationVariables = Exact<{
  input: RfisUpdateInput;
}>;


export type RfisUpdateMutation = { readonly rfisUpdate: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiCloseMutationVariables = Exact<{
  input: RfiCloseInput;
}>;


export type RfiCloseMutation = { readonly rfiClose: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiReopenMutationVariables = Exact<{
  input: RfiReopenInput;
}>;


export type RfiReopenMutation = { readonly rfiReopen: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiForwardForReviewMutationVariables = Exact<{
  input: RfiForwardForReviewInput;
}>;


export type RfiForwardForReviewMutation = { readonly rfiForwardForReview: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiAdvanceBallInCourtMutationVariables = Exact<{
  input: RfiAdvanceBallInCourtInput;
}>;


export type RfiAdvanceBallInCourtMutation = { readonly rfiAdvanceBallInCourt: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiRecycleMutationVariables = Exact<{
  input: RfiRecycleInput;
}>;


export type RfiRecycleMutation = { readonly rfiRecycle: { readonly recycledId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiRetrieveMutationVariables = Exact<{
  input: RfiRetrieveInput;
}>;


export type RfiRetrieveMutation = { readonly rfiRetrieve: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiReplyCreateMutationVariables = Exact<{
  input: RfiReplyCreateInput;
}>;


export type RfiReplyCreateMutation = { readonly rfiReplyCreate: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly answer: { readonly procoreId: string, readonly official: boolean | null, readonly body: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiRepliesCreateMutationVariables = Exact<{
  input: RfiRepliesCreateInput;
}>;


export type RfiRepliesCreateMutation = { readonly rfiRepliesCreate: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly answer: { readonly procoreId: string, readonly official: boolean | null, readonly body: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiReplyUpdateMutationVariables = Exact<{
  input: RfiReplyUpdateInput;
}>;


export type RfiReplyUpdateMutation = { readonly rfiReplyUpdate: { readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly answer: { readonly procoreId: string, readonly official: boolean | null, readonly body: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RfiReplyDeleteMutationVariables = Exact<{
  input: RfiReplyDeleteInput;
}>;


export type RfiReplyDeleteMutation = { readonly rfiReplyDelete: { readonly deletedId: string | null, readonly rfi: { readonly id: string, readonly subject: string | null, readonly status: RfiStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

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

export type ProjectTeamQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectRoleFilter | null | undefined;
}>;


export type ProjectTeamQuery = { readonly project: { readonly id: string, readonly roles: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly personName: string | null, readonly active: boolean | null, readonly user: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type SpecificationsQueryVariables = Exact<{
  project: string;
}>;


export type SpecificationsQuery = { readonly project: { readonly id: string, readonly specificationDivisions: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly description: string | null, readonly downloadUrl: string | null }> | null, readonly specificationSets: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly date: string | null }> | null } | null };

export type SpecificationDivisionQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type SpecificationDivisionQuery = { readonly node:
    | { readonly id: string, readonly number: string | null, readonly description: string | null, readonly revisions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly description: string | null, readonly revision: string | null, readonly issuedDate: string | null, readonly downloadUrl: string | null, readonly section: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type SubmittalCreateMutationVariables = Exact<{
  input: SubmittalCreateInput;
}>;


export type SubmittalCreateMutation = { readonly submittalCreate: { readonly submittal: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubmittalUpdateMutationVariables = Exact<{
  input: SubmittalUpdateInput;
}>;


export type SubmittalUpdateMutation = { readonly submittalUpdate: { readonly submittal: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubmittalDeleteMutationVariables = Exact<{
  input: SubmittalDeleteInput;
}>;


export type SubmittalDeleteMutation = { readonly submittalDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubmittalRespondMutationVariables = Exact<{
  input: SubmittalRespondInput;
}>;


export type SubmittalRespondMutation = { readonly submittalRespond: { readonly submittal: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubmittalCloseAndDistributeMutationVariables = Exact<{
  input: SubmittalCloseAndDistributeInput;
}>;


export type SubmittalCloseAndDistributeMutation = { readonly submittalCloseAndDistribute: { readonly submittal: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubmittalsQueryVariables = Exact<{
  project: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SubmittalFilter | null | undefined;
  search?: string | null | undefined;
  sort?: SubmittalSort | null | undefined;
}>;


export type SubmittalsQuery = { readonly project: { readonly id: string, readonly submittals: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly formattedNumber: string | null, readonly revision: string | null, readonly title: string | null, readonly dueDate: string | null, readonly status: { readonly id: string, readonly name: string | null } | null, readonly type: { readonly id: string, readonly name: string | null } | null, readonly specificationSection: { readonly id: string, readonly label: string | null } | null, readonly ballInCourt: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly responsibleContractor: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type SubmittalQueryVariables = Exact<{
  submittal: string;
}>;


export type SubmittalQuery = { readonly node:
    | { readonly id: string, readonly procoreId: string, readonly formattedNumber: string | null, readonly title: string | null, readonly description: string | null, readonly dueDate: string | null, readonly approvers: ReadonlyArray<{ readonly procoreId: string, readonly role: SubmittalApproverRole | null, readonly workflowGroup: number | null, readonly comment: string | null, readonly sentDate: string | null, readonly dueDate: string | null, readonly returnedDate: string | null, readonly user: { readonly id: string, readonly name: string | null } | null, readonly response: { readonly id: string, readonly name: string | null, readonly consideredAs: SubmittalResponseMeaning | null } | null, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly downloadUrl: string | null }> | null }> | null, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly fileType: string | null, readonly downloadUrl: string | null }> | null, readonly revisions: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly currentRevision: boolean | null, readonly status: { readonly name: string | null } | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type UserSubmittalsQueryVariables = Exact<{
  user: string;
  project: string;
  role: SubmittalRole;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UserSubmittalsQuery = { readonly node:
    | { readonly id: string, readonly submittals: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string | null, readonly title: string | null, readonly dueDate: string | null, readonly status: { readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type TimecardEntryCreateMutationVariables = Exact<{
  input: TimecardEntryCreateInput;
}>;


export type TimecardEntryCreateMutation = { readonly timecardEntryCreate: { readonly timecardEntry: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimecardEntriesCreateMutationVariables = Exact<{
  input: TimecardEntriesCreateInput;
}>;


export type TimecardEntriesCreateMutation = { readonly timecardEntriesCreate: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly timecardEntry: { readonly id: string } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimecardEntryUpdateMutationVariables = Exact<{
  input: TimecardEntryUpdateInput;
}>;


export type TimecardEntryUpdateMutation = { readonly timecardEntryUpdate: { readonly timecardEntry: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimecardEntryDeleteMutationVariables = Exact<{
  input: TimecardEntryDeleteInput;
}>;


export type TimecardEntryDeleteMutation = { readonly timecardEntryDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimecardEntrySignMutationVariables = Exact<{
  input: TimecardEntrySignInput;
}>;


export type TimecardEntrySignMutation = { readonly timecardEntrySign: { readonly timecardEntry: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimecardEntryRemoveSignatureMutationVariables = Exact<{
  input: TimecardEntryRemoveSignatureInput;
}>;


export type TimecardEntryRemoveSignatureMutation = { readonly timecardEntryRemoveSignature: { readonly timecardEntry: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimesheetCreateMutationVariables = Exact<{
  input: TimesheetCreateInput;
}>;


export type TimesheetCreateMutation = { readonly timesheetCreate: { readonly timesheet: { readonly id: string, readonly name: string | null, readonly status: TimecardApprovalStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimesheetUpdateMutationVariables = Exact<{
  input: TimesheetUpdateInput;
}>;


export type TimesheetUpdateMutation = { readonly timesheetUpdate: { readonly timesheet: { readonly id: string, readonly name: string | null, readonly status: TimecardApprovalStatus | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimesheetDeleteMutationVariables = Exact<{
  input: TimesheetDeleteInput;
}>;


export type TimesheetDeleteMutation = { readonly timesheetDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TimesheetsApprovalUpdateMutationVariables = Exact<{
  input: TimesheetsApprovalUpdateInput;
}>;


export type TimesheetsApprovalUpdateMutation = { readonly timesheetsApprovalUpdate: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly timesheet: { readonly id: string, readonly name: string | null, readonly status: TimecardApprovalStatus | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

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

export type UserTimecardsQueryVariables = Exact<{
  user: string;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PersonTimecardEntryFilter | null | undefined;
}>;


export type UserTimecardsQuery = { readonly node:
    | { readonly id: string, readonly timecardEntries: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly hours: string | null, readonly inProgress: boolean | null, readonly project: { readonly id: string, readonly name: string | null } | null }>, readonly totals: { readonly hours: string, readonly partial: boolean }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type TimecardsCreatedByUserQueryVariables = Exact<{
  user: string;
  project: string;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimecardsCreatedByUserQuery = { readonly node:
    | { readonly id: string, readonly createdTimecardEntries: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly hours: string | null, readonly person: { readonly id: string, readonly name: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type TradesQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TradeFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type TradesQuery = { readonly company: { readonly id: string, readonly trades: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly active: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type UploadCreateMutationVariables = Exact<{
  input: UploadCreateInput;
}>;


export type UploadCreateMutation = { readonly uploadCreate: { readonly upload: { readonly id: string, readonly status: UploadStatus | null, readonly segments: ReadonlyArray<{ readonly byteSize: number | null, readonly etag: string | null, readonly url: string | null, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UploadCompleteMutationVariables = Exact<{
  input: UploadCompleteInput;
}>;


export type UploadCompleteMutation = { readonly uploadComplete: { readonly upload: { readonly id: string, readonly status: UploadStatus | null, readonly segments: ReadonlyArray<{ readonly byteSize: number | null, readonly etag: string | null, readonly url: string | null, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UserUpdateMutation = { readonly userUpdate: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UserDeactivateMutationVariables = Exact<{
  input: UserDeactivateInput;
}>;


export type UserDeactivateMutation = { readonly userDeactivate: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UserReactivateMutationVariables = Exact<{
  input: UserReactivateInput;
}>;


export type UserReactivateMutation = { readonly userReactivate: { readonly user: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UsersSyncMutationVariables = Exact<{
  input: UsersSyncInput;
}>;


export type UsersSyncMutation = { readonly usersSync: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly user: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UserCreateAndInviteMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateAndInviteMutation = { readonly userCreateAndInvite: { readonly invitation: WriteOutcome | null, readonly user: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

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

export type VendorCommentsQueryVariables = Exact<{
  company: string;
  vendor: string;
}>;


export type VendorCommentsQuery = { readonly company: { readonly id: string, readonly vendor: { readonly id: string, readonly comments: ReadonlyArray<{ readonly body: string | null, readonly rating: number | null, readonly createdAt: string | null, readonly createdBy: { readonly id: string, readonly name: string | null } | null }> | null } | null } | null };

export type VendorCreateMutationVariables = Exact<{
  input: VendorCreateInput;
}>;


export type VendorCreateMutation = { readonly vendorCreate: { readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorUpdateMutationVariables = Exact<{
  input: VendorUpdateInput;
}>;


export type VendorUpdateMutation = { readonly vendorUpdate: { readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorReactivateMutationVariables = Exact<{
  input: VendorReactivateInput;
}>;


export type VendorReactivateMutation = { readonly vendorReactivate: { readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorsSyncMutationVariables = Exact<{
  input: VendorsSyncInput;
}>;


export type VendorsSyncMutation = { readonly vendorsSync: { readonly results: ReadonlyArray<{ readonly outcome: WriteOutcome, readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly fault: { readonly code: string, readonly message: string, readonly retryAfter: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectVendorAddMutationVariables = Exact<{
  input: ProjectVendorAddInput;
}>;


export type ProjectVendorAddMutation = { readonly projectVendorAdd: { readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ProjectVendorRemoveMutationVariables = Exact<{
  input: ProjectVendorRemoveInput;
}>;


export type ProjectVendorRemoveMutation = { readonly projectVendorRemove: { readonly vendor: { readonly id: string, readonly name: string | null } | null, readonly project: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type VendorsQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: VendorFilter | null | undefined;
  search?: string | null | undefined;
  sort?: VendorSort | null | undefined;
}>;


export type VendorsQuery = { readonly company: { readonly id: string, readonly vendors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly emailAddress: string | null, readonly businessPhone: string | null, readonly website: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type InactiveVendorsQueryVariables = Exact<{
  company: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InactiveVendorsQuery = { readonly company: { readonly id: string, readonly inactiveVendors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WorkClassificationsQueryVariables = Exact<{
  project: string;
}>;


export type WorkClassificationsQuery = { readonly project: { readonly id: string, readonly workClassifications: ReadonlyArray<{ readonly id: string, readonly procoreId: string, readonly name: string | null, readonly abbreviation: string | null }> | null } | null };

export type WrongFragment = { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null };

export type FaultFragment = { readonly code: string, readonly message: string, readonly retryAfter: number | null };

export type SegmentFragment = { readonly byteSize: number | null, readonly etag: string | null, readonly url: string | null, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export const FolderNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FolderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Folder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasChildren"}}]}}]} as unknown as DocumentNode;
export const WrongFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FaultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const SegmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Segment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadSegment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"etag"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode;
export const ProjectClassificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectClassifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectStages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectOwnerTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectBidTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const CompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Companies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CostCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostCodeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullCode"}},{"kind":"Field","name":{"kind":"Name","value":"budgeted"}},{"kind":"Field","name":{"kind":"Name","value":"costTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CrewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CustomFieldDefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldDefinitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customFieldDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CustomFieldsOfProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldsOfProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const DistributionGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistributionGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distributionGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const FolderCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FolderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FolderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FolderUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FolderUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FolderUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folderUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FolderDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FolderDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FolderDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folderDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileCheckOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileCheckInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileCheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileCheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileCheckIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const FileVersionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileVersionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileVersionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileVersionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const FolderTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FolderTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rootFolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FolderName"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FolderName"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FolderName"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FolderName"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FolderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Folder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasChildren"}}]}}]} as unknown as DocumentNode;
export const FileWithVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileWithVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOutBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const DrawingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Drawings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawingAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"drawingCount"}},{"kind":"Field","name":{"kind":"Name","value":"drawings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"obsolete"}},{"kind":"Field","name":{"kind":"Name","value":"discipline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const DrawingRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawingRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawingRevisionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawingRevisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"drawingDate"}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const DrawingRevisionsByAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawingRevisionsByArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawingRevisionSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawingAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const DrawingRevisionsByDisciplineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawingRevisionsByDiscipline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawingRevisionSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawingDisciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const VendorInsuranceCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorInsuranceCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorInsuranceCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorInsuranceCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorInsuranceUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorInsuranceUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorInsuranceUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorInsuranceUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorInsuranceDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorInsuranceDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorInsuranceDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorInsuranceDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorInsurancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorInsurances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vendors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"insurances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectInsurancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectInsurances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"insurances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"vendorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDate"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const LocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rfi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","alias":{"kind":"Name","value":"rfiStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submittal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vendor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}}]}}]} as unknown as DocumentNode;
export const OfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const PermissionTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tools"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PermissionTemplateTools"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permissionTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tools"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tools"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]} as unknown as DocumentNode;
export const PersonCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectPersonCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectPersonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectPersonCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const PersonUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"employee"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const PhotosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Photos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PhotoFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PhotoSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"album"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const PhotoAlbumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PhotoAlbums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"photoAlbums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"private"}},{"kind":"Field","name":{"kind":"Name","value":"photoCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverUrl"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substantialCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"percentComplete"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"actualDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"accessLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectUserAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectUserAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUserAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectUserAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectUserRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectUserRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUserRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectUserRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectUserPermissionTemplateChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectUserPermissionTemplateChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUserPermissionTemplateChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectUserPermissionTemplateChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const UsersAddToProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UsersAddToProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsersAddToProjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usersAddToProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const UsersRemoveFromProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UsersRemoveFromProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsersRemoveFromProjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usersRemoveFromProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const ProjectMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUserSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissionTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserProjectFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissionTemplateName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectsSyncDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectsSync"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectsSyncInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectsSync"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const ProjectToolsUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectToolsUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectToolsUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectToolsUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectRoleCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectRoleCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRoleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectRoleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectRoleDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectRoleDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRoleDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectRoleDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectRoleUsersUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectRoleUsersUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRoleUsersUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectRoleUsersUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}},{"kind":"Argument","name":{"kind":"Name","value":"companyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}}]}}]}}]} as unknown as DocumentNode;
export const RfiCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfisUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfisUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfisUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfisUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const RfiCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiReopenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiForwardForReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiForwardForReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiForwardForReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiForwardForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiAdvanceBallInCourtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiAdvanceBallInCourt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiAdvanceBallInCourtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiAdvanceBallInCourt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiRecycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiRecycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiRecycleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiRecycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recycledId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiRetrieveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiRetrieve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiRetrieveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiRetrieve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiReplyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiReplyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiReplyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiReplyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiRepliesCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiRepliesCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiRepliesCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiRepliesCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const RfiReplyUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiReplyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiReplyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiReplyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfiReplyDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RfiReplyDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiReplyDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfiReplyDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rfi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const RfisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rfis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RfiSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rfis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballInCourt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleContractor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const RfiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rfi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rfi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rfi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rfi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduleImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProjectTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRoleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const SpecificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Specifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"specificationDivisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specificationSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SpecificationDivisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpecificationDivision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpecificationDivision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"all"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"issuedDate"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const SubmittalCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmittalCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittalCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const SubmittalUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmittalUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittalUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const SubmittalDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmittalDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittalDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const SubmittalRespondDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmittalRespond"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalRespondInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittalRespond"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const SubmittalCloseAndDistributeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmittalCloseAndDistribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalCloseAndDistributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittalCloseAndDistribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const SubmittalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Submittals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"formattedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specificationSection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballInCourt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleContractor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const SubmittalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Submittal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"submittal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"submittal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submittal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"formattedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"workflowGroup"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"sentDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"returnedDate"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consideredAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserSubmittalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserSubmittals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittalRole"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currentRevision"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_DATE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formattedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const TimecardEntryCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntryCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntryCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimecardEntriesCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntriesCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntriesCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntriesCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const TimecardEntryUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntryUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntryUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimecardEntryDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntryDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntryDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimecardEntrySignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntrySign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntrySignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntrySign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimecardEntryRemoveSignatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimecardEntryRemoveSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryRemoveSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntryRemoveSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timecardEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimesheetCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimesheetCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesheetCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheetCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimesheetUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimesheetUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesheetUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheetUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimesheetDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimesheetDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesheetDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheetDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const TimesheetsApprovalUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimesheetsApprovalUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimesheetsApprovalUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheetsApprovalUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const ProjectTimecardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTimecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"approvalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"byPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CompanyTimecardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyTimecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimecardEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserTimecardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserTimecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonTimecardEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const TimecardsCreatedByUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimecardsCreatedByUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdTimecardEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const TradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UploadCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Segment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Segment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadSegment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"etag"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode;
export const UploadCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Segment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Segment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadSegment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"etag"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode;
export const UserUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const UserDeactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserDeactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserDeactivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDeactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const UserReactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserReactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserReactivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userReactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const UsersSyncDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UsersSync"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsersSyncInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usersSync"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const UserCreateAndInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserCreateAndInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCreateAndInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const UserInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorCommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const VendorCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorReactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorReactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorReactivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorReactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorsSyncDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorsSync"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorsSyncInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorsSync"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]} as unknown as DocumentNode;
export const ProjectVendorAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectVendorAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectVendorAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectVendorAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const ProjectVendorRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectVendorRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectVendorRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectVendorRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wrong"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wrong"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode;
export const VendorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vendors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vendors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"businessPhone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const InactiveVendorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InactiveVendors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveVendors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const WorkClassificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkClassifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workClassifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procoreId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}}]}}]}}]}}]} as unknown as DocumentNode;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    ProjectClassifications(variables: ProjectClassificationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectClassificationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectClassificationsQuery>({ document: ProjectClassificationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectClassifications', 'query', variables);
    },
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
    CustomFieldDefinitions(variables: CustomFieldDefinitionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CustomFieldDefinitionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CustomFieldDefinitionsQuery>({ document: CustomFieldDefinitionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CustomFieldDefinitions', 'query', variables);
    },
    CustomFieldsOfProject(variables: CustomFieldsOfProjectQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CustomFieldsOfProjectQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CustomFieldsOfProjectQuery>({ document: CustomFieldsOfProjectDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CustomFieldsOfProject', 'query', variables);
    },
    DistributionGroups(variables: DistributionGroupsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DistributionGroupsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DistributionGroupsQuery>({ document: DistributionGroupsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DistributionGroups', 'query', variables);
    },
    FolderCreate(variables: FolderCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FolderCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FolderCreateMutation>({ document: FolderCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FolderCreate', 'mutation', variables);
    },
    FolderUpdate(variables: FolderUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FolderUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FolderUpdateMutation>({ document: FolderUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FolderUpdate', 'mutation', variables);
    },
    FolderDelete(variables: FolderDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FolderDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FolderDeleteMutation>({ document: FolderDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FolderDelete', 'mutation', variables);
    },
    FileCreate(variables: FileCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileCreateMutation>({ document: FileCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileCreate', 'mutation', variables);
    },
    FileUpdate(variables: FileUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileUpdateMutation>({ document: FileUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileUpdate', 'mutation', variables);
    },
    FileCheckOut(variables: FileCheckOutMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileCheckOutMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileCheckOutMutation>({ document: FileCheckOutDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileCheckOut', 'mutation', variables);
    },
    FileCheckIn(variables: FileCheckInMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileCheckInMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileCheckInMutation>({ document: FileCheckInDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileCheckIn', 'mutation', variables);
    },
    FileDelete(variables: FileDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileDeleteMutation>({ document: FileDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileDelete', 'mutation', variables);
    },
    FileVersionCreate(variables: FileVersionCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileVersionCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileVersionCreateMutation>({ document: FileVersionCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileVersionCreate', 'mutation', variables);
    },
    Documents(variables: DocumentsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DocumentsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DocumentsQuery>({ document: DocumentsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Documents', 'query', variables);
    },
    FolderTree(variables: FolderTreeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FolderTreeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<FolderTreeQuery>({ document: FolderTreeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FolderTree', 'query', variables);
    },
    FileWithVersions(variables: FileWithVersionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileWithVersionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileWithVersionsQuery>({ document: FileWithVersionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileWithVersions', 'query', variables);
    },
    Drawings(variables: DrawingsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DrawingsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DrawingsQuery>({ document: DrawingsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Drawings', 'query', variables);
    },
    DrawingRevisions(variables: DrawingRevisionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DrawingRevisionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DrawingRevisionsQuery>({ document: DrawingRevisionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DrawingRevisions', 'query', variables);
    },
    DrawingRevisionsByArea(variables: DrawingRevisionsByAreaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DrawingRevisionsByAreaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DrawingRevisionsByAreaQuery>({ document: DrawingRevisionsByAreaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DrawingRevisionsByArea', 'query', variables);
    },
    DrawingRevisionsByDiscipline(variables: DrawingRevisionsByDisciplineQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DrawingRevisionsByDisciplineQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DrawingRevisionsByDisciplineQuery>({ document: DrawingRevisionsByDisciplineDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DrawingRevisionsByDiscipline', 'query', variables);
    },
    VendorInsuranceCreate(variables: VendorInsuranceCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorInsuranceCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorInsuranceCreateMutation>({ document: VendorInsuranceCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorInsuranceCreate', 'mutation', variables);
    },
    VendorInsuranceUpdate(variables: VendorInsuranceUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorInsuranceUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorInsuranceUpdateMutation>({ document: VendorInsuranceUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorInsuranceUpdate', 'mutation', variables);
    },
    VendorInsuranceDelete(variables: VendorInsuranceDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorInsuranceDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorInsuranceDeleteMutation>({ document: VendorInsuranceDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorInsuranceDelete', 'mutation', variables);
    },
    VendorInsurances(variables: VendorInsurancesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorInsurancesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorInsurancesQuery>({ document: VendorInsurancesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorInsurances', 'query', variables);
    },
    ProjectInsurances(variables: ProjectInsurancesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectInsurancesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectInsurancesQuery>({ document: ProjectInsurancesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectInsurances', 'query', variables);
    },
    Locations(variables: LocationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LocationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<LocationsQuery>({ document: LocationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Locations', 'query', variables);
    },
    Nodes(variables: NodesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NodesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NodesQuery>({ document: NodesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Nodes', 'query', variables);
    },
    Offices(variables: OfficesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<OfficesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<OfficesQuery>({ document: OfficesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Offices', 'query', variables);
    },
    PermissionTemplates(variables: PermissionTemplatesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PermissionTemplatesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PermissionTemplatesQuery>({ document: PermissionTemplatesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PermissionTemplates', 'query', variables);
    },
    PersonCreate(variables: PersonCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PersonCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PersonCreateMutation>({ document: PersonCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PersonCreate', 'mutation', variables);
    },
    ProjectPersonCreate(variables: ProjectPersonCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectPersonCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectPersonCreateMutation>({ document: ProjectPersonCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectPersonCreate', 'mutation', variables);
    },
    PersonUpdate(variables: PersonUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PersonUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PersonUpdateMutation>({ document: PersonUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PersonUpdate', 'mutation', variables);
    },
    People(variables: PeopleQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PeopleQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PeopleQuery>({ document: PeopleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'People', 'query', variables);
    },
    Photos(variables: PhotosQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PhotosQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PhotosQuery>({ document: PhotosDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Photos', 'query', variables);
    },
    PhotoAlbums(variables: PhotoAlbumsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PhotoAlbumsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PhotoAlbumsQuery>({ document: PhotoAlbumsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PhotoAlbums', 'query', variables);
    },
    ProjectHome(variables: ProjectHomeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectHomeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectHomeQuery>({ document: ProjectHomeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectHome', 'query', variables);
    },
    ProjectUserAdd(variables: ProjectUserAddMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectUserAddMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectUserAddMutation>({ document: ProjectUserAddDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectUserAdd', 'mutation', variables);
    },
    ProjectUserRemove(variables: ProjectUserRemoveMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectUserRemoveMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectUserRemoveMutation>({ document: ProjectUserRemoveDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectUserRemove', 'mutation', variables);
    },
    ProjectUserPermissionTemplateChange(variables: ProjectUserPermissionTemplateChangeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectUserPermissionTemplateChangeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectUserPermissionTemplateChangeMutation>({ document: ProjectUserPermissionTemplateChangeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectUserPermissionTemplateChange', 'mutation', variables);
    },
    UsersAddToProjects(variables: UsersAddToProjectsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UsersAddToProjectsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UsersAddToProjectsMutation>({ document: UsersAddToProjectsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UsersAddToProjects', 'mutation', variables);
    },
    UsersRemoveFromProjects(variables: UsersRemoveFromProjectsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UsersRemoveFromProjectsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UsersRemoveFromProjectsMutation>({ document: UsersRemoveFromProjectsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UsersRemoveFromProjects', 'mutation', variables);
    },
    ProjectMembers(variables: ProjectMembersQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectMembersQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectMembersQuery>({ document: ProjectMembersDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectMembers', 'query', variables);
    },
    UserProjects(variables: UserProjectsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserProjectsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserProjectsQuery>({ document: UserProjectsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserProjects', 'query', variables);
    },
    ProjectCreate(variables: ProjectCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectCreateMutation>({ document: ProjectCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectCreate', 'mutation', variables);
    },
    ProjectUpdate(variables: ProjectUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectUpdateMutation>({ document: ProjectUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectUpdate', 'mutation', variables);
    },
    ProjectsSync(variables: ProjectsSyncMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectsSyncMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectsSyncMutation>({ document: ProjectsSyncDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectsSync', 'mutation', variables);
    },
    ProjectToolsUpdate(variables: ProjectToolsUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectToolsUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectToolsUpdateMutation>({ document: ProjectToolsUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectToolsUpdate', 'mutation', variables);
    },
    ProjectRoleCreate(variables: ProjectRoleCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectRoleCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectRoleCreateMutation>({ document: ProjectRoleCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectRoleCreate', 'mutation', variables);
    },
    ProjectRoleDelete(variables: ProjectRoleDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectRoleDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectRoleDeleteMutation>({ document: ProjectRoleDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectRoleDelete', 'mutation', variables);
    },
    ProjectRoleUsersUpdate(variables: ProjectRoleUsersUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectRoleUsersUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectRoleUsersUpdateMutation>({ document: ProjectRoleUsersUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectRoleUsersUpdate', 'mutation', variables);
    },
    Projects(variables: ProjectsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectsQuery>({ document: ProjectsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Projects', 'query', variables);
    },
    Project(variables: ProjectQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectQuery>({ document: ProjectDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Project', 'query', variables);
    },
    RfiCreate(variables: RfiCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiCreateMutation>({ document: RfiCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiCreate', 'mutation', variables);
    },
    RfiUpdate(variables: RfiUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiUpdateMutation>({ document: RfiUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiUpdate', 'mutation', variables);
    },
    RfisUpdate(variables: RfisUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfisUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfisUpdateMutation>({ document: RfisUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfisUpdate', 'mutation', variables);
    },
    RfiClose(variables: RfiCloseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiCloseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiCloseMutation>({ document: RfiCloseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiClose', 'mutation', variables);
    },
    RfiReopen(variables: RfiReopenMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiReopenMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiReopenMutation>({ document: RfiReopenDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiReopen', 'mutation', variables);
    },
    RfiForwardForReview(variables: RfiForwardForReviewMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiForwardForReviewMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiForwardForReviewMutation>({ document: RfiForwardForReviewDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiForwardForReview', 'mutation', variables);
    },
    RfiAdvanceBallInCourt(variables: RfiAdvanceBallInCourtMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiAdvanceBallInCourtMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiAdvanceBallInCourtMutation>({ document: RfiAdvanceBallInCourtDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiAdvanceBallInCourt', 'mutation', variables);
    },
    RfiRecycle(variables: RfiRecycleMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiRecycleMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiRecycleMutation>({ document: RfiRecycleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiRecycle', 'mutation', variables);
    },
    RfiRetrieve(variables: RfiRetrieveMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiRetrieveMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiRetrieveMutation>({ document: RfiRetrieveDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiRetrieve', 'mutation', variables);
    },
    RfiReplyCreate(variables: RfiReplyCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiReplyCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiReplyCreateMutation>({ document: RfiReplyCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiReplyCreate', 'mutation', variables);
    },
    RfiRepliesCreate(variables: RfiRepliesCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiRepliesCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiRepliesCreateMutation>({ document: RfiRepliesCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiRepliesCreate', 'mutation', variables);
    },
    RfiReplyUpdate(variables: RfiReplyUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiReplyUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiReplyUpdateMutation>({ document: RfiReplyUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiReplyUpdate', 'mutation', variables);
    },
    RfiReplyDelete(variables: RfiReplyDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiReplyDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiReplyDeleteMutation>({ document: RfiReplyDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RfiReplyDelete', 'mutation', variables);
    },
    Rfis(variables: RfisQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfisQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfisQuery>({ document: RfisDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Rfis', 'query', variables);
    },
    Rfi(variables: RfiQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RfiQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RfiQuery>({ document: RfiDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Rfi', 'query', variables);
    },
    ProjectTeam(variables: ProjectTeamQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectTeamQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectTeamQuery>({ document: ProjectTeamDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectTeam', 'query', variables);
    },
    Specifications(variables: SpecificationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SpecificationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SpecificationsQuery>({ document: SpecificationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Specifications', 'query', variables);
    },
    SpecificationDivision(variables: SpecificationDivisionQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SpecificationDivisionQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SpecificationDivisionQuery>({ document: SpecificationDivisionDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SpecificationDivision', 'query', variables);
    },
    SubmittalCreate(variables: SubmittalCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalCreateMutation>({ document: SubmittalCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmittalCreate', 'mutation', variables);
    },
    SubmittalUpdate(variables: SubmittalUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalUpdateMutation>({ document: SubmittalUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmittalUpdate', 'mutation', variables);
    },
    SubmittalDelete(variables: SubmittalDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalDeleteMutation>({ document: SubmittalDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmittalDelete', 'mutation', variables);
    },
    SubmittalRespond(variables: SubmittalRespondMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalRespondMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalRespondMutation>({ document: SubmittalRespondDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmittalRespond', 'mutation', variables);
    },
    SubmittalCloseAndDistribute(variables: SubmittalCloseAndDistributeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalCloseAndDistributeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalCloseAndDistributeMutation>({ document: SubmittalCloseAndDistributeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmittalCloseAndDistribute', 'mutation', variables);
    },
    Submittals(variables: SubmittalsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalsQuery>({ document: SubmittalsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Submittals', 'query', variables);
    },
    Submittal(variables: SubmittalQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmittalQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmittalQuery>({ document: SubmittalDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Submittal', 'query', variables);
    },
    UserSubmittals(variables: UserSubmittalsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserSubmittalsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserSubmittalsQuery>({ document: UserSubmittalsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserSubmittals', 'query', variables);
    },
    TimecardEntryCreate(variables: TimecardEntryCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntryCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntryCreateMutation>({ document: TimecardEntryCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntryCreate', 'mutation', variables);
    },
    TimecardEntriesCreate(variables: TimecardEntriesCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntriesCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntriesCreateMutation>({ document: TimecardEntriesCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntriesCreate', 'mutation', variables);
    },
    TimecardEntryUpdate(variables: TimecardEntryUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntryUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntryUpdateMutation>({ document: TimecardEntryUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntryUpdate', 'mutation', variables);
    },
    TimecardEntryDelete(variables: TimecardEntryDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntryDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntryDeleteMutation>({ document: TimecardEntryDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntryDelete', 'mutation', variables);
    },
    TimecardEntrySign(variables: TimecardEntrySignMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntrySignMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntrySignMutation>({ document: TimecardEntrySignDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntrySign', 'mutation', variables);
    },
    TimecardEntryRemoveSignature(variables: TimecardEntryRemoveSignatureMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardEntryRemoveSignatureMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardEntryRemoveSignatureMutation>({ document: TimecardEntryRemoveSignatureDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardEntryRemoveSignature', 'mutation', variables);
    },
    TimesheetCreate(variables: TimesheetCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimesheetCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimesheetCreateMutation>({ document: TimesheetCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimesheetCreate', 'mutation', variables);
    },
    TimesheetUpdate(variables: TimesheetUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimesheetUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimesheetUpdateMutation>({ document: TimesheetUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimesheetUpdate', 'mutation', variables);
    },
    TimesheetDelete(variables: TimesheetDeleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimesheetDeleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimesheetDeleteMutation>({ document: TimesheetDeleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimesheetDelete', 'mutation', variables);
    },
    TimesheetsApprovalUpdate(variables: TimesheetsApprovalUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimesheetsApprovalUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimesheetsApprovalUpdateMutation>({ document: TimesheetsApprovalUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimesheetsApprovalUpdate', 'mutation', variables);
    },
    ProjectTimecards(variables: ProjectTimecardsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectTimecardsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectTimecardsQuery>({ document: ProjectTimecardsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectTimecards', 'query', variables);
    },
    CompanyTimecards(variables: CompanyTimecardsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CompanyTimecardsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CompanyTimecardsQuery>({ document: CompanyTimecardsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CompanyTimecards', 'query', variables);
    },
    UserTimecards(variables: UserTimecardsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserTimecardsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserTimecardsQuery>({ document: UserTimecardsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserTimecards', 'query', variables);
    },
    TimecardsCreatedByUser(variables: TimecardsCreatedByUserQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TimecardsCreatedByUserQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TimecardsCreatedByUserQuery>({ document: TimecardsCreatedByUserDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TimecardsCreatedByUser', 'query', variables);
    },
    Trades(variables: TradesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TradesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TradesQuery>({ document: TradesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Trades', 'query', variables);
    },
    UploadCreate(variables: UploadCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UploadCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UploadCreateMutation>({ document: UploadCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UploadCreate', 'mutation', variables);
    },
    UploadComplete(variables: UploadCompleteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UploadCompleteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UploadCompleteMutation>({ document: UploadCompleteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UploadComplete', 'mutation', variables);
    },
    UserUpdate(variables: UserUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserUpdateMutation>({ document: UserUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserUpdate', 'mutation', variables);
    },
    UserDeactivate(variables: UserDeactivateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserDeactivateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserDeactivateMutation>({ document: UserDeactivateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserDeactivate', 'mutation', variables);
    },
    UserReactivate(variables: UserReactivateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserReactivateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserReactivateMutation>({ document: UserReactivateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserReactivate', 'mutation', variables);
    },
    UsersSync(variables: UsersSyncMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UsersSyncMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UsersSyncMutation>({ document: UsersSyncDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UsersSync', 'mutation', variables);
    },
    UserCreateAndInvite(variables: UserCreateAndInviteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserCreateAndInviteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserCreateAndInviteMutation>({ document: UserCreateAndInviteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UserCreateAndInvite', 'mutation', variables);
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
    VendorComments(variables: VendorCommentsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorCommentsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorCommentsQuery>({ document: VendorCommentsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorComments', 'query', variables);
    },
    VendorCreate(variables: VendorCreateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorCreateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorCreateMutation>({ document: VendorCreateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorCreate', 'mutation', variables);
    },
    VendorUpdate(variables: VendorUpdateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorUpdateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorUpdateMutation>({ document: VendorUpdateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorUpdate', 'mutation', variables);
    },
    VendorReactivate(variables: VendorReactivateMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorReactivateMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorReactivateMutation>({ document: VendorReactivateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorReactivate', 'mutation', variables);
    },
    VendorsSync(variables: VendorsSyncMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorsSyncMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorsSyncMutation>({ document: VendorsSyncDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VendorsSync', 'mutation', variables);
    },
    ProjectVendorAdd(variables: ProjectVendorAddMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectVendorAddMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectVendorAddMutation>({ document: ProjectVendorAddDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectVendorAdd', 'mutation', variables);
    },
    ProjectVendorRemove(variables: ProjectVendorRemoveMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProjectVendorRemoveMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProjectVendorRemoveMutation>({ document: ProjectVendorRemoveDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProjectVendorRemove', 'mutation', variables);
    },
    Vendors(variables: VendorsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VendorsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<VendorsQuery>({ document: VendorsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Vendors', 'query', variables);
    },
    InactiveVendors(variables: InactiveVendorsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<InactiveVendorsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<InactiveVendorsQuery>({ document: InactiveVendorsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'InactiveVendors', 'query', variables);
    },
    WorkClassifications(variables: WorkClassificationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<WorkClassificationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<WorkClassificationsQuery>({ document: WorkClassificationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'WorkClassifications', 'query', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;