import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslateService } from '@ngx-translate/core';
import { ApiError } from '../api';

const BRIEF = 6000;
const UNTIL_READ = 15000;

/** Short notices at the edge of the screen; screen readers are told politely. */
@Injectable({ providedIn: 'root' })
export class Notices {
    private readonly bar = inject(MatSnackBar);
    private readonly translate = inject(TranslateService);

    /** Says that something was done. */
    done(key: string, values: Record<string, unknown> = {}): void {
        this.bar.open(this.translate.instant(key, values), this.close(), { duration: BRIEF });
    }

    /** Says that something was done and offers to take it back. */
    undoable(key: string, values: Record<string, unknown>, undo: () => void): void {
        this.bar
            .open(this.translate.instant(key, values), this.translate.instant('RPT.COMMON.UNDO'), { duration: UNTIL_READ })
            .onAction()
            .subscribe(undo);
    }

    /** Says what happened and what to do about it. Anything but an ApiError is a fault of ours and is thrown on. */
    problem(error: unknown): void {
        if (!(error instanceof ApiError)) {
            throw error;
        }
        const happened = error.summary || this.translate.instant(error.happened);
        const advice = this.translate.instant(error.advice);
        this.bar.open(`${happened} ${advice}`, this.close(), { duration: UNTIL_READ, politeness: 'assertive', panelClass: 'rm-problem-bar' });
    }

    private close(): string {
        return this.translate.instant('RPT.COMMON.CLOSE');
    }
}
