import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Delivery, DeliveryState, DistributionApi, Page, StoredDocument } from '../api';
import { Empty, FORMATS, Loaded, Problem } from '../common';

const TONES: Record<DeliveryState, string> = { sent: 'warn', acknowledged: 'good', external: '', unknown: 'bad', archive: '', recalled: 'bad' };

/** Who got a copy, and who has acknowledged it. */
@Component({
    selector: 'rm-recipients-panel',
    imports: [Empty, FORMATS, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-problem [failure]="copies.error()" (retry)="load()" />
        @if (copies.value()?.items?.length) {
            <p class="sum rm-small rm-muted">{{ 'RPT.DOCUMENT.RECEIPTS' | translate: { got: acknowledged(), all: sent() } }}</p>
            <table class="rm-table">
                <thead>
                    <tr>
                        <th scope="col">{{ 'RPT.COMMON.FIELD.recipients' | translate }}</th>
                        <th scope="col">{{ 'RPT.SEARCH.STATUS' | translate }}</th>
                    </tr>
                </thead>
                <tbody>
                    @for (copy of copies.value()!.items; track copy.id) {
                        <tr>
                            <td>
                                {{ copy.recipientName || copy.text }}
                                @if (copy.recipientName && copy.recipientName !== copy.text) {
                                    <div class="rm-muted rm-small">{{ copy.text }}</div>
                                }
                            </td>
                            <td>
                                <span class="rm-chip" [class]="tones[copy.state]">{{ 'RPT.INBOX.STATE.' + copy.state | translate }}</span>
                                @if (copy.acknowledgedAt) {
                                    <div class="rm-muted rm-small">{{ copy.acknowledgedBy | rmPerson }} · {{ copy.acknowledgedAt | rmTime }}</div>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        } @else if (copies.value()) {
            <rm-empty icon="send" text="RPT.DOCUMENT.NOT_SENT" />
        }
    `,
    styles: `
        .sum {
            margin: 0;
            padding: 8px 10px;
        }
    `,
})
export class RecipientsPanel {
    private readonly distribution = inject(DistributionApi);

    readonly document = input.required<StoredDocument>();
    protected readonly tones = TONES;
    protected readonly copies = new Loaded<Page<Delivery>>();
    protected readonly acknowledged = computed(() => this.copies.value()?.items.filter(({ state }) => state === 'acknowledged').length ?? 0);
    protected readonly sent = computed(() => this.copies.value()?.items.filter(({ state }) => state === 'sent' || state === 'acknowledged').length ?? 0);

    constructor() {
        effect(() => {
            this.document();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        void this.copies.load(() => this.distribution.recipients(this.document().id));
    }
}
