import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { StoredDocument } from '../api';
import { FORMATS, StatusChip } from '../common';
import { marked, reasonsFor } from './reasons';

/** A document that was found, and why. */
@Component({
    selector: 'rm-result',
    imports: [FORMATS, RouterLink, StatusChip, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rm-row">
            <a [routerLink]="['/documents', document().id]">
                {{ document().type ? (document().type | rmCapital) : ('RPT.COMMON.KIND.' + document().kind | translate) }}
                {{ document().number || ('RPT.COMMON.NO_NUMBER' | translate) }}
            </a>
            <rm-status [status]="document().status" />
            @if (document().secrecy) {
                <span class="rm-chip bad">{{ document().secrecy }}</span>
            }
            <span class="rm-muted rm-small rm-spread">{{ document().date ?? document().datePartial | rmDay }}</span>
        </div>
        <div class="about">
            @for (part of about(); track $index) {
                @if (part.hit) {
                    <mark>{{ part.text }}</mark>
                } @else {
                    {{ part.text }}
                }
            }
        </div>
        <div class="rm-muted rm-small">{{ document().issuingBody }}{{ document().signatory?.name ? ' · ' + document().signatory?.name : '' }}</div>
        @for (reason of reasons(); track reason.key) {
            @if (reason.key === 'CITES' || reason.key === 'NUMBER' || reason.key === 'TEXT') {
                <div class="why rm-small">{{ 'RPT.SEARCH.WHY.' + reason.key | translate }} <em>{{ reason.shown }}</em></div>
            }
        }
    `,
    styles: `
        :host {
            display: grid;
            gap: 2px;
            padding: 9px 14px;
            border-bottom: 1px solid var(--rm-line);
        }

        a {
            font-weight: 600;
        }

        mark {
            background: var(--rm-mark);
            color: inherit;
        }

        .why {
            color: var(--rm-good);

            em {
                color: var(--rm-muted);
                font-style: normal;
            }
        }
    `,
})
export class Result {
    readonly document = input.required<StoredDocument>();
    readonly typed = input('');

    protected readonly reasons = computed(() => reasonsFor(this.document(), this.typed()));
    protected readonly about = computed(() => marked(this.document().subject ?? '', this.typed()));
}
