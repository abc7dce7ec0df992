import { ScrollingModule } from '@angular/cdk/scrolling';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { RegisterEntry } from '../api';
import { Icon } from '../common';
import { Column, gridOf } from './columns';

const ROW = 34;
const TONES: Record<RegisterEntry['state'], string> = { reserved: 'warn', issued: 'good', voided: 'bad' };

/** The lines of a register. Only those on the screen are in the page, so ten thousand scroll as ten do. */
@Component({
    selector: 'rm-register-table',
    imports: [Icon, NgTemplateOutlet, RouterLink, ScrollingModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './register-table.html',
    styleUrl: './register-table.scss',
})
export class RegisterTable {
    readonly entries = input.required<readonly RegisterEntry[]>();
    readonly columns = input.required<readonly Column[]>();
    /** Whether reserved numbers can be given up here. */
    readonly voidable = input(false);
    /** Whether all lines are shown at once, as on paper. */
    readonly printing = input(false);
    readonly giveUp = output<RegisterEntry>();

    protected readonly row = ROW;
    protected readonly grid = computed(() => `${gridOf(this.columns())} 118px`);

    protected tone(entry: RegisterEntry): string {
        return TONES[entry.state];
    }

    protected id(_index: number, entry: RegisterEntry): string {
        return entry.id;
    }
}
