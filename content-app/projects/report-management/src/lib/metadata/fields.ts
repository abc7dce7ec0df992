import { Metadata, MetadataChange, Recipient } from '../api';
import { dayOf, dayText } from '../common';

/** What a person sees of a document's metadata and may type into. Empty texts are unknown. */
export interface Fields {
    kind: Metadata['kind'];
    type: string;
    number: string;
    issuingBody: string;
    place: string;
    date: string;
    subject: string;
    authority: string;
    position: string;
    name: string;
    recipients: string;
    secrecy: string;
    urgency: string;
}

export type FieldName = keyof Fields;

export function fieldsOf(metadata: Metadata): Fields {
    return {
        kind: metadata.kind,
        type: metadata.type ?? '',
        number: metadata.number ?? '',
        issuingBody: metadata.issuingBody ?? '',
        place: metadata.place ?? '',
        date: dayText(metadata.date),
        subject: metadata.subject ?? '',
        authority: metadata.signatory?.authority ?? '',
        position: metadata.signatory?.position ?? '',
        name: metadata.signatory?.name ?? '',
        recipients: metadata.recipients.map(({ text }) => text).join('\n'),
        secrecy: metadata.secrecy ?? '',
        urgency: metadata.urgency ?? '',
    };
}

/** Names of the fields that cannot be stored as they were typed. */
export function wrongFields(fields: Fields): FieldName[] {
    return fields.date.trim() && !dayOf(fields.date) ? ['date'] : [];
}

/** What was changed, as the contract wants it; nothing of what was left alone. */
export function changeOf(before: Metadata, fields: Fields): MetadataChange {
    const was = fieldsOf(before);
    const differs = (...names: FieldName[]) => names.some((name) => was[name].trim() !== fields[name].trim());
    const change: MetadataChange = {};
    for (const name of ['type', 'number', 'issuingBody', 'place', 'subject'] as const) {
        if (differs(name)) {
            change[name] = textOf(fields[name]);
        }
    }
    if (differs('kind')) {
        change.kind = fields.kind;
    }
    if (differs('date')) {
        change.date = dayOf(fields.date);
    }
    if (differs('authority', 'position', 'name')) {
        change.signatory = signatoryOf(fields);
    }
    if (differs('recipients')) {
        change.recipients = recipientsOf(before.recipients, fields.recipients);
    }
    if (differs('secrecy')) {
        change.secrecy = textOf(fields.secrecy) as Metadata['secrecy'];
    }
    if (differs('urgency')) {
        change.urgency = textOf(fields.urgency) as Metadata['urgency'];
    }
    return change;
}

function textOf(typed: string): string | null {
    return typed.trim() || null;
}

function signatoryOf(fields: Fields): Metadata['signatory'] {
    const signatory = { authority: textOf(fields.authority), position: textOf(fields.position), name: textOf(fields.name) };
    return Object.values(signatory).some((part) => part !== null) ? signatory : null;
}

/** A line that was there keeps its direction; a new one gets the server's. */
function recipientsOf(before: readonly Recipient[], typed: string): Recipient[] {
    return typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => before.find((recipient) => recipient.text === text) ?? { text });
}
