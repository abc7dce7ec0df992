import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CapitalPipe } from '../common';
import { isSure, QueueItem } from './queue-item';

const TONES: Partial<Record<string, string>> = { sure: 'good', ready: 'warn', unreadable: 'bad', filed: '' };

/** The files of the session with where each stands. */
@Component({
    selector: 'rm-file-list',
    imports: [CapitalPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <ul [attr.aria-label]="'RPT.FILE.FILES' | translate">
            @for (item of items(); track item.id) {
                <li>
                    <button type="button" [class.chosen]="item.id === chosen()" [attr.aria-current]="item.id === chosen()" (click)="choose.emit(item.id)">
                        <span class="name">{{ item.file.name }}</span>
                        <span class="rm-chip" [class]="tone(item)">{{ 'RPT.FILE.STATE.' + state(item) | translate }}</span>
                        <span class="what rm-muted rm-small">
                            {{ item.fields?.type | rmCapital }} {{ item.fields?.number }}
                        </span>
                    </button>
                </li>
            }
        </ul>
    `,
    styleUrl: './file-list.scss',
})
export class FileList {
    readonly items = input.required<readonly QueueItem[]>();
    readonly chosen = input<string | null>(null);
    readonly choose = output<string>();

    protected state(item: QueueItem): string {
        return isSure(item) ? 'sure' : item.state;
    }

    protected tone(item: QueueItem): string {
        return TONES[this.state(item)] ?? '';
    }
}
