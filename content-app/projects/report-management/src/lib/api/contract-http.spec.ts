import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideTranslateService } from '@ngx-translate/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from './api-error';
import { ContractHttp, paramsOf, path } from './contract-http';
import { SIGN_IN_AGAIN } from './settings';

const ME = '/alfresco/s/report-management/v1/me';
const REFUSED = { error: { statusCode: 401, errorKey: 'request.sign-in', briefSummary: 'Cần đăng nhập.', details: [] } };

describe('a call of the contract', () => {
    let asked: number;
    let server: HttpTestingController;
    let http: ContractHttp;

    beforeEach(() => {
        TestBed.resetTestingModule();
        asked = 0;
        TestBed.configureTestingModule({
            providers: [
                provideHttpClient(),
                provideHttpClientTesting(),
                provideTranslateService({ lang: 'vi' }),
                {
                    provide: SIGN_IN_AGAIN,
                    useValue: async () => {
                        asked++;
                    },
                },
            ],
        });
        server = TestBed.inject(HttpTestingController);
        http = TestBed.inject(ContractHttp);
    });

    it('answers the entry without its wrapping', async () => {
        const answer = http.entry('GET', '/me');
        server.expectOne(ME).flush({ entry: { id: 'vanthu' } });

        expect(await answer).toEqual({ id: 'vanthu' });
    });

    it('says that a script asks, so that the browser opens no dialog of its own', async () => {
        const answer = http.entry('GET', '/me');
        const call = server.expectOne(ME);
        call.flush({ entry: {} });
        await answer;

        expect(call.request.headers.get('X-Requested-With')).toBe('XMLHttpRequest');
    });

    it('is made once more after the person has signed in again', async () => {
        const answer = http.entry('GET', '/me');
        server.expectOne(ME).flush(REFUSED, { status: 401, statusText: 'Unauthorized' });
        await settled();
        server.expectOne(ME).flush({ entry: { id: 'vanthu' } });

        expect(await answer).toEqual({ id: 'vanthu' });
        expect(asked).toBe(1);
    });

    it('fails with what the server said when it is refused again', async () => {
        const answer = http.entry('GET', '/me').catch((error: unknown) => error);
        server.expectOne(ME).flush(REFUSED, { status: 401, statusText: 'Unauthorized' });
        await settled();
        server.expectOne(ME).flush(REFUSED, { status: 401, statusText: 'Unauthorized' });

        expect(await answer).toMatchObject({ status: 401, key: 'request.sign-in', summary: 'Cần đăng nhập.' });
    });

    it('tells what to do when the server is not reached', async () => {
        const answer = http.entry('GET', '/me').catch((error: unknown) => error);
        server.expectOne(ME).error(new ProgressEvent('error'));

        const error = (await answer) as ApiError;
        expect(error.advice).toBe('RPT.ERROR.OFFLINE');
        expect(error.happened).toBe('RPT.ERROR.NO_ANSWER');
    });

    it('reads the error of a download, which comes as a file', async () => {
        const answer = http.blob('GET', '/me').catch((error: unknown) => error);
        const body = new Blob([JSON.stringify({ error: { errorKey: 'document.not-found', briefSummary: 'Không có văn bản này.' } })]);
        server.expectOne(ME).flush(body, { status: 404, statusText: 'Not Found' });

        expect(await answer).toMatchObject({ status: 404, key: 'document.not-found' });
    });
});

describe('addresses', () => {
    it('escape what is put into them', () => {
        expect(path`/documents/${'a/b?c'}/content`).toBe('/documents/a%2Fb%3Fc/content');
    });

    it('leave out what is not asked for and repeat lists', () => {
        expect(paramsOf({ q: '', kind: ['plan', 'report'], from: null, maxItems: 50 }).toString()).toBe('kind=plan&kind=report&maxItems=50');
    });
});

/** Lets the promises between two calls settle. */
function settled(): Promise<void> {
    return new Promise((done) => setTimeout(done));
}
