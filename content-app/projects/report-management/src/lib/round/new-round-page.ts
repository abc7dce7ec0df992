import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentsApi, RoundsApi, StoredDocument } from '../api';
import { Empty, FORMATS, Icon, Loaded, Notices, Problem } from '../common';

const MOST = 50;

/** A round is made from a plan that is filed: here the plan is chosen. */
@Component({
    selector: 'rm-new-round-page',
    imports: [...FORMATS, Empty, FormsModule, Icon, Problem, RouterLink, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './new-round-page.html',
})
export class NewRoundPage {
    private readonly documents = inject(DocumentsApi);
    private readonly rounds = inject(RoundsApi);
    private readonly router = inject(Router);
    private readonly notices = inject(Notices);

    /** A plan that is chosen already, from the address. */
    readonly plan = input<string>();

    protected readonly typed = signal('');
    protected readonly chosen = signal<string | null>(null);
    protected readonly making = signal(false);
    protected readonly found = new Loaded<readonly StoredDocument[]>();

    constructor() {
        void this.search();
    }

    protected search(): Promise<void> {
        const q = this.typed().trim();
        return this.found.load(async () => {
            const page = await this.documents.search({ q, kind: ['plan', 'directive'], orderBy: q ? 'relevance' : 'newest', maxItems: MOST });
            return page.items;
        });
    }

    protected async make(): Promise<void> {
        const plan = this.chosen() ?? this.plan();
        if (!plan || this.making()) {
            return;
        }
        this.making.set(true);
        try {
            const round = await this.rounds.prepare(plan);
            await this.router.navigateByUrl(this.router.url.replace(/\/new(\?.*)?$/, `/${round.id}`), { replaceUrl: true });
        } catch (error) {
            this.notices.problem(error);
        } finally {
            this.making.set(false);
        }
    }
}
