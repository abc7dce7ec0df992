import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Empty, hasWords } from '../common';
import { ConformanceView } from './conformance-view';
import { RoundStore } from './round-store';

/** The reports of all units, one of them held beside the outline. */
@Component({
    selector: 'rm-conformance-page',
    imports: [ConformanceView, Empty, FormsModule, RouterLink, ScrollingModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (reports().length) {
            <nav class="rm-card" [attr.aria-label]="'RPT.ROUND.REPORTS' | translate">
                <input
                    type="search"
                    class="rm-input"
                    [(ngModel)]="typed"
                    [placeholder]="'RPT.ROUND.FIND_UNIT' | translate"
                    [attr.aria-label]="'RPT.ROUND.FIND_UNIT' | translate"
                />
                <cdk-virtual-scroll-viewport itemSize="34">
                    <a
                        *cdkVirtualFor="let one of found()"
                        [routerLink]="[]"
                        [queryParams]="{ unit: one.unit }"
                        [class.active]="one.unit === shown()?.unit"
                        [attr.aria-current]="one.unit === shown()?.unit ? 'true' : null"
                        >{{ one.name }}</a
                    >
                </cdk-virtual-scroll-viewport>
            </nav>
            <section class="rm-card">
                @if (shown(); as one) {
                    <h2>{{ one.name }}</h2>
                    <rm-conformance-view [report]="one.report" [outline]="store.outline()!" />
                }
            </section>
        } @else if (!store.busy()) {
            <rm-empty icon="file" text="RPT.ROUND.NO_REPORTS" />
        }
    `,
    styles: `
        :host {
            display: grid;
            flex: 1;
            grid-template-columns: 260px minmax(0, 1fr);
            grid-template-rows: minmax(0, 1fr);
            gap: 12px;
            min-height: 0;
        }

        nav,
        section {
            display: flex;
            flex-direction: column;
            min-height: 0;
        }

        nav .rm-input {
            width: auto;
            margin: 8px;
        }

        cdk-virtual-scroll-viewport {
            flex: 1;
        }

        nav a {
            display: block;
            height: 34px;
            overflow: hidden;
            padding: 6px 12px;
            color: var(--rm-text);
            text-decoration: none;
            text-overflow: ellipsis;
            white-space: nowrap;

            &:hover {
                background: var(--rm-sunken);
            }

            &.active {
                background: var(--rm-accent-soft);
                color: var(--rm-accent);
                font-weight: 600;
            }
        }

        h2 {
            margin: 8px 12px 0;
            font-size: 1.05rem;
        }
    `,
})
export class ConformancePage {
    protected readonly store = inject(RoundStore);

    /** Code of the unit whose report is looked at, from the address. */
    readonly unit = input<string>();
    protected readonly typed = signal('');
    protected readonly reports = computed(() => {
        const names = new Map(this.store.units().map(({ unit, name }) => [unit, name]));
        return this.store.sent().flatMap(({ unit, reportId }) => (reportId ? [{ unit, name: names.get(unit) ?? unit, report: reportId }] : []));
    });
    protected readonly found = computed(() => this.reports().filter(({ name }) => hasWords(name, this.typed())));
    protected readonly shown = computed(() => this.reports().find(({ unit }) => unit === this.unit()) ?? this.reports()[0] ?? null);
}
