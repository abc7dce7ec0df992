import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DeliveryState, DistributionApi, InboxItem, Page } from '../api';
import { Empty, FORMATS, Icon, Loaded, Notices, Problem, Wide } from '../common';
import { DocumentBrief } from '../document/document-brief';
import { DocumentTitle } from '../document/document-title';
import { isLate, lateFirst, waitsFor } from './receipts';

const PAGE = 1000;
const TONES: Record<DeliveryState, string> = { sent: 'info', acknowledged: 'good', external: '', unknown: '', archive: '', recalled: 'bad' };

/** What was sent to me; what waits for a receipt comes first, the latest of all. */
@Component({
    selector: 'rm-inbox-page',
    imports: [DocumentBrief, DocumentTitle, Empty, FORMATS, Icon, Problem, RouterLink, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './inbox-page.html',
    styles: '.receipt { margin: 0; padding: 10px 16px 0; }',
})
export class InboxPage {
    private readonly distribution = inject(DistributionApi);
    private readonly notices = inject(Notices);
    private readonly wide = inject(Wide).enough;

    /** Id of the copy that is looked at, from the address. */
    readonly copy = input<string>();

    protected readonly tones = TONES;
    protected readonly inbox = new Loaded<Page<InboxItem>>();
    protected readonly waitingOnly = signal(false);
    protected readonly all = computed(() => lateFirst(this.inbox.value()?.items ?? []));
    protected readonly waiting = computed(() => this.all().filter(({ state }) => state === 'sent'));
    protected readonly items = computed(() => (this.waitingOnly() ? this.waiting() : this.all()));
    protected readonly chosen = computed(() => this.items().find(({ id }) => id === this.copy()) ?? (this.wide() ? this.items()[0] : undefined));

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.inbox.load(() => this.distribution.inbox({ maxItems: PAGE }));
    }

    protected late(item: InboxItem): boolean {
        return isLate(item, new Date());
    }

    protected days(item: InboxItem): number {
        return waitsFor(item, new Date()) ?? 0;
    }

    /** Shown as acknowledged at once; put back when the server refuses. */
    protected async acknowledge(item: InboxItem): Promise<void> {
        this.replace(item, { ...item, state: 'acknowledged' });
        try {
            const copy = await this.distribution.acknowledge(item.documentId);
            this.replace(item, { ...item, ...copy, id: item.id });
            this.notices.done('RPT.INBOX.ACKNOWLEDGED');
        } catch (error) {
            this.replace(item, item);
            this.notices.problem(error);
        }
    }

    private replace(old: InboxItem, by: InboxItem): void {
        this.inbox.update((page) => ({ ...page, items: page.items.map((item) => (item.id === old.id ? by : item)) }));
    }
}
