import { CheckedForm } from '../api';

/** A file on its way to the server. */
export interface ParcelFile {
    readonly file: File;
    /** Code of the form it fills, "report", "zip", or null when its name tells nothing. */
    readonly part: string | null;
    /** What was found in it; null while it is read, and for files that are not read beforehand. */
    readonly checked: CheckedForm | null;
    /** Why it could not be read. */
    readonly failure: unknown;
}

const WORKBOOK = /\.(xlsx|xls|ods)$/i;
const REPORT = /\.(docx|doc|pdf|odt)$/i;

/** What a file is, by its name: bieu-1B.xlsx and "Phụ lục 13B (xã).xls" say their form, Word files are reports. */
export function partOf(name: string, forms: readonly string[]): string | null {
    if (/\.zip$/i.test(name)) {
        return 'zip';
    }
    if (WORKBOOK.test(name)) {
        return formIn(name, forms);
    }
    return REPORT.test(name) ? 'report' : null;
}

function formIn(name: string, forms: readonly string[]): string | null {
    const words = name.toUpperCase().split(/[^\p{L}\p{N}]+/u);
    const named = forms.filter((form) => words.includes(form.toUpperCase()));
    return named.length === 1 ? named[0]! : null;
}

/** Of two files for one part the later one counts; zip files and unknown ones stand beside each other. */
export function added(parcel: readonly ParcelFile[], file: ParcelFile): readonly ParcelFile[] {
    const rest = parcel.filter(({ part, file: other }) => (file.part === null || file.part === 'zip' ? other.name !== file.file.name : part !== file.part));
    return [...rest, file];
}
