import { HttpClient, HttpContext, HttpHeaders, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { SHOULD_ADD_AUTH_TOKEN } from '@alfresco/adf-core/auth';
import { TranslateService } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { apiErrorOf } from './api-error';
import { ListBody, Page, pageOf } from './page';
import { API_BASE, SIGN_IN_AGAIN } from './settings';

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface CallOptions {
    query?: object;
    /** Media type that is asked for; JSON when left out. */
    accept?: string;
}

/**
 * Speaks the contract: base path, language, sign-in, errors. Every failure is an {@link ApiError}. A call that is
 * refused because the login lapsed is made once more after the person has signed in again, so nothing they typed is
 * lost.
 */
@Injectable({ providedIn: 'root' })
export class ContractHttp {
    private readonly http = inject(HttpClient);
    private readonly base = inject(API_BASE);
    private readonly signInAgain = inject(SIGN_IN_AGAIN, { optional: true });
    private readonly translate = inject(TranslateService);

    async entry<T>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
        const answer = await this.call<{ entry: T }>(method, path, body, options);
        return answer.entry;
    }

    async list<T>(path: string, query?: object, method = 'GET', body?: unknown): Promise<Page<T>> {
        return pageOf(await this.call<ListBody<T>>(method, path, body, { query }));
    }

    async empty(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<void> {
        await this.call<unknown>(method, path, body, options);
    }

    async blob(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Blob> {
        return this.retrying(() => firstValueFrom(this.http.request(method, this.url(path), { ...this.with(body, options), responseType: 'blob' })));
    }

    private call<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<T> {
        return this.retrying(() => firstValueFrom(this.http.request<T>(method, this.url(path), this.with(body, options))));
    }

    private async retrying<T>(send: () => Promise<T>): Promise<T> {
        try {
            return await send();
        } catch (failure) {
            const error = await apiErrorOf(failure);
            if (error.status !== 401 || !this.signInAgain) {
                throw error;
            }
        }
        await this.signInAgain();
        try {
            return await send();
        } catch (failure) {
            throw await apiErrorOf(failure);
        }
    }

    private url(path: string): string {
        return this.base() + path;
    }

    private with(body: unknown, options: CallOptions) {
        return {
            body,
            headers: new HttpHeaders({
                Accept: options.accept ?? 'application/json',
                'Accept-Language': this.translate.getCurrentLang() || 'vi',
                'X-Requested-With': 'XMLHttpRequest',
            }),
            params: paramsOf((options.query ?? {}) as Query),
            context: new HttpContext().set(SHOULD_ADD_AUTH_TOKEN, true),
        };
    }
}

/** Query parameters: what is null, undefined or an empty text or list is left out. */
export function paramsOf(query: Query): HttpParams {
    let params = new HttpParams();
    for (const [name, value] of Object.entries(query)) {
        const values = Array.isArray(value) ? value : [value];
        for (const one of values) {
            if (one !== null && one !== undefined && one !== '') {
                params = params.append(name, String(one));
            }
        }
    }
    return params;
}

/** A path from constant parts and values; values are escaped. */
export function path(parts: TemplateStringsArray, ...values: (string | number)[]): string {
    return parts.reduce((whole, part, index) => whole + encodeURIComponent(values[index - 1]!) + part);
}
