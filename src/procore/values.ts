// Values as the schema shows them, from the shapes Procore sends.
import type { CompanyId } from '../kernel/procore-id.js';

/** An enum in both spellings. A value Procore adds later is shown as UNRECOGNIZED and never taken as input. */
export function enumeration<Value extends string>(spellings: Readonly<Record<Exclude<Value, 'UNRECOGNIZED'>, string>>) {
  const shown = new Map<string, string>(Object.entries<string>(spellings).map(([value, wire]) => [wire, value]));
  return (wire: string | null | undefined): Value | null =>
    wire === null || wire === undefined || wire === '' || wire === 'null'
      ? null
      : ((shown.get(wire) ?? 'UNRECOGNIZED') as Value);
}

/** Procore sends '' for a URL that is not there, and a path or a bare host here and there: those are not shown as URLs. */
export function absoluteUrl(wire: string | null | undefined): string | null {
  if (!wire || !URL.canParse(wire)) return null;
  return /^https?:$/.test(new URL(wire).protocol) ? wire : null;
}

/** An empty text is none. */
export const textOrNull = (wire: string | null | undefined): string | null => (wire ? wire : null);

/** Text that is an instant; of any other nothing is shown. */
export const instantOrNull = (wire: string | null | undefined): string | null =>
  wire && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wire) && !Number.isNaN(Date.parse(wire)) ? wire : null;

/** A number or numeric text as an exact decimal. */
export const decimal = (wire: number | string | null | undefined): string | null =>
  wire === null || wire === undefined || wire === '' ? null : String(wire);

/** A whole number, also one that is sent as text. */
export const wholeNumber = (wire: unknown): number | null =>
  (typeof wire === 'number' && Number.isInteger(wire)) || (typeof wire === 'string' && /^-?\d+$/.test(wire))
    ? Number(wire)
    : null;
/** An amount that somebody wrote down, e.g. `$1,000,000.00`, as an exact decimal; null when it is something else. */
export function amountOf(wire: string | null | undefined): string | null {
  const written = /^\$? ?(\d{1,3}(?:,\d{3})+|\d{1,30})(\.\d{1,15})?$/.exec(wire?.trim() ?? '');
  return written ? `${(written[1] ?? '').replaceAll(',', '')}${written[2] ?? ''}` : null;
}

/** A point, when both of its halves are numbers. */
export function coordinatesOf(wire: {
  readonly latitude?: number | string | null;
  readonly longitude?: number | string | null;
}) {
  const [latitude, longitude] = [wire.latitude, wire.longitude].map((half) =>
    half === null || half === undefined || half === '' ? NaN : Number(half),
  ) as [number, number];
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}

export interface WireAddress {
  readonly address?: string | null;
  readonly city?: string | null;
  readonly state_code?: string | null;
  readonly zip?: string | null;
  readonly country_code?: string | null;
}

/** The parts of an address, or null when there are none. Only a project's address has a county. */
export function addressOf(wire: WireAddress & { readonly county?: string | null }) {
  const address = {
    street: textOrNull(wire.address),
    city: textOrNull(wire.city),
    county: textOrNull(wire.county),
    stateCode: textOrNull(wire.state_code),
    postalCode: textOrNull(wire.zip),
    countryCode: textOrNull(wire.country_code),
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}

/** `custom_field_<definition id>: { data_type, value }` (docs/procore.md §3). */
export type WireCustomFields = Readonly<
  Record<string, { readonly data_type?: string | null; readonly value?: unknown } | null>
>;

/** The value of a custom field. */
export interface CustomFieldValue {
  readonly definitionId: string;
  readonly dataType: string | null;
  readonly value: unknown;
  /** Whose field it is. */
  readonly company: CompanyId;
}

export function customFieldsOf(wire: WireCustomFields | null | undefined, company: CompanyId): CustomFieldValue[] {
  return Object.entries(wire ?? {}).flatMap(([name, field]) => {
    const definitionId = /^custom_field_(\d+)$/.exec(name)?.[1];
    return definitionId === undefined
      ? []
      : [{ definitionId, dataType: field?.data_type ?? null, value: field?.value ?? null, company }];
  });
}

/** The least that Procore says of a file in a record. */
export interface WireFile {
  readonly id: number | string;
  readonly url?: string | null;
  readonly filename?: string | null;
}

export interface WireAttachment extends WireFile {
  readonly name?: string | null;
}

/** An attachment together with how it came to its record; `id` is that of the tie between the two. */
export interface WireAssociatedAttachment extends WireFile {
  readonly attachment_id?: number | string | null;
  readonly content_type?: string | null;
  readonly attached_at?: string | null;
}

/** An attachment as it is shown, but for the link under which the gateway hands it out. */
export interface AttachmentValue {
  readonly procoreId: string;
  readonly name: string | null;
  readonly filename: string | null;
  readonly fileType: string | null;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly createdAt: string | null;
  /** Whose file it is. */
  readonly company: CompanyId;
}

/** The ending of a file's name in small letters, without its dot. */
export const fileTypeOf = (filename: string | null | undefined): string | null =>
  /\.([A-Za-z0-9]{1,10})$/.exec(filename ?? '')?.[1]?.toLowerCase() ?? null;

type AnyAttachment = WireFile & Partial<WireAttachment & WireAssociatedAttachment>;

export function attachmentsOf(
  wires: readonly AnyAttachment[] | null | undefined,
  company: CompanyId,
): AttachmentValue[] {
  return (wires ?? []).map(({ id, name, url, filename, ...tie }) => ({
    procoreId: String(tie.attachment_id ?? id),
    name: name ?? filename ?? null,
    filename: filename ?? null,
    fileType: fileTypeOf(filename ?? name),
    contentType: textOrNull(tie.content_type),
    url: absoluteUrl(url),
    createdAt: tie.attached_at ?? null,
    company,
  }));
}

export interface WireNamed {
  readonly id: number | string;
  readonly name?: string | null;
}

/** `{ id, name }`, e.g. a stage or a department. */
export const namedOf = (wire: WireNamed | null | undefined) =>
  wire ? { procoreId: String(wire.id), name: wire.name ?? null } : null;
