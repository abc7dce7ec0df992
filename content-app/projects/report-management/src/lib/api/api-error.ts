import { HttpErrorResponse } from '@angular/common/http';

/** Codes of the error bundle that tell what a person can do, by what went wrong. */
const ADVICE: Record<number, string> = {
    0: 'OFFLINE',
    401: 'SIGN_IN',
    403: 'NOT_ALLOWED',
    404: 'GONE',
    409: 'CHANGED',
    413: 'TOO_LARGE',
    415: 'MEDIA_TYPE',
    422: 'UNREADABLE',
    429: 'WAIT',
    503: 'BUSY',
    507: 'DISK_FULL',
};

/** What the server refused: its own sentence, and the code of what the person can do about it. */
export class ApiError extends Error {
    constructor(
        /** HTTP status; 0 when the server was not reached. */
        readonly status: number,
        /** Stable key of the contract, such as document.not-found; empty when the answer was not the contract's. */
        readonly key: string,
        /** The server's sentence; empty when it said none. */
        readonly summary: string,
        readonly details: readonly string[] = [],
    ) {
        super(summary || key || `HTTP ${status}`);
    }

    /** Key of the sentence that says what to do. */
    get advice(): string {
        return `RPT.ERROR.${ADVICE[this.status] ?? (this.status >= 500 ? 'FAULT' : 'REQUEST')}`;
    }

    /** Key of the sentence that says what happened, for when the server said none. */
    get happened(): string {
        return this.status === 0 ? 'RPT.ERROR.NO_ANSWER' : 'RPT.ERROR.REFUSED';
    }
}

/** The error of the contract in a failed answer; blobs are read, because downloads fail as blobs. */
export async function apiErrorOf(failure: unknown): Promise<ApiError> {
    if (failure instanceof ApiError) {
        return failure;
    }
    if (!(failure instanceof HttpErrorResponse)) {
        throw failure;
    }
    const body = failure.error instanceof Blob ? parsed(await failure.error.text()) : failure.error;
    const error = body?.error;
    return new ApiError(failure.status, error?.errorKey ?? '', error?.briefSummary ?? '', error?.details ?? []);
}

function parsed(text: string): { error?: ErrorBody } | null {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}

interface ErrorBody {
    errorKey?: string;
    briefSummary?: string;
    details?: string[];
}
