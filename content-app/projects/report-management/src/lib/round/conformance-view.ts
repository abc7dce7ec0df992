import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Conformance, HeadingState, OutlinesApi } from '../api';
import { download, Icon, Loaded, Notices, Problem, ScreenLinkPipe } from '../common';

const TONES: Record<HeadingState, string> = {
    present: 'good',
    missing: 'bad',
    empty: 'bad',
    renamed: 'warn',
    'out-of-order': 'warn',
    'no-figures': 'warn',
};

/** A report beside its outline, heading by heading. */
@Component({
    selector: 'rm-conformance-view',
    imports: [Icon, Problem, RouterLink, ScreenLinkPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './conformance-view.html',
    styleUrl: './conformance-view.scss',
})
export class ConformanceView {
    private readonly outlines = inject(OutlinesApi);
    private readonly notices = inject(Notices);

    readonly report = input.required<string>();
    readonly outline = input.required<string>();

    protected readonly tones = TONES;
    protected readonly held = new Loaded<Conformance>();
    protected readonly good = computed(() => this.held.value()?.headings.filter(({ states }) => states.every((state) => state === 'present')).length ?? 0);

    constructor() {
        effect(() => {
            this.report();
            this.outline();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        const report = this.report();
        const outline = this.outline();
        this.held.set(null);
        return this.held.load(() => this.outlines.conformance(report, outline));
    }

    /** How deep a heading stands: "II.1" is one below "II". */
    protected depth(path: string): number {
        return path.split(/[./>]/).filter((part) => part.trim() !== '').length - 1;
    }

    protected percent(likeness: number): number {
        return Math.round(likeness * 100);
    }

    protected async keep(): Promise<void> {
        try {
            download(await this.outlines.commented(this.report(), this.outline()), 'bao-cao-nhan-xet.docx');
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
