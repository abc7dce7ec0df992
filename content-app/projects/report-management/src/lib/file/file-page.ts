import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Empty, Icon, Notices, Problem, ScreenLinkPipe } from '../common';
import { Fields, fieldsOf, MetadataForm, wrongFields } from '../metadata';
import { allPlaces, Paper, PaperPreview, samePaper, TextPreview } from '../preview';
import { FileList } from './file-list';
import { FileNotes } from './file-notes';
import { FilingQueue } from './filing-queue';
import { isOpen, nextOpen } from './queue-item';

/** Where a clerk files: files at the left, the text or the pages in the middle, what was read of it at the right. */
@Component({
    selector: 'rm-file-page',
    imports: [Empty, FileList, FileNotes, Icon, MetadataForm, PaperPreview, Problem, RouterLink, TextPreview, TranslatePipe, ScreenLinkPipe],
    providers: [FilingQueue],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './file-page.html',
    styleUrl: './file-page.scss',
    host: { '(document:keydown)': 'key($event)', '(dragover)': 'over($event)', '(drop)': 'drop($event)', '(dragleave)': 'dragging.set(false)' },
})
export class FilePage {
    private readonly notices = inject(Notices);
    private readonly form = viewChild(MetadataForm);
    private readonly picker = viewChild.required<ElementRef<HTMLInputElement>>('picker');
    private readonly wanted = signal<string | null>(null);

    protected readonly queue = inject(FilingQueue);
    protected readonly active = signal<string | null>(null);
    protected readonly dragging = signal(false);
    protected readonly chosen = computed(() => {
        const items = this.queue.items();
        return items.find(({ id }) => id === this.wanted()) ?? nextOpen(items, null) ?? items[0] ?? null;
    });
    protected readonly paper = computed<Paper | null>(
        () => {
            const item = this.chosen();
            return item && { id: item.id, name: item.file.name, mediaType: item.file.type, bytes: async () => item.file };
        },
        { equal: samePaper },
    );
    protected readonly before = computed(() => {
        const read = this.chosen()?.extraction;
        return read ? fieldsOf(read) : null;
    });
    protected readonly places = computed(() => {
        const read = this.chosen()?.extraction;
        return read ? allPlaces(read.text ?? '', read.places ?? {}, read.citations.map(({ raw }) => raw)) : {};
    });
    protected readonly storable = computed(() => {
        const item = this.chosen();
        return item?.state === 'ready' && item.fields !== null && wrongFields(item.fields).length === 0;
    });
    protected readonly filedCount = computed(() => this.queue.items().filter(({ state }) => state === 'filed').length);

    constructor() {
        void this.queue.restore();
    }

    protected pick(): void {
        this.picker().nativeElement.click();
    }

    protected picked(input: HTMLInputElement): void {
        this.queue.add([...(input.files ?? [])]);
        input.value = '';
    }

    protected over(event: DragEvent): void {
        event.preventDefault();
        this.dragging.set(true);
    }

    protected drop(event: DragEvent): void {
        event.preventDefault();
        this.dragging.set(false);
        this.queue.add([...(event.dataTransfer?.files ?? [])]);
    }

    protected choose(id: string): void {
        this.wanted.set(id);
        this.active.set(null);
    }

    protected type(fields: Fields): void {
        const item = this.chosen();
        if (item) {
            this.queue.type(item.id, fields);
        }
    }

    /** Files the one that is looked at and goes on to the next. */
    protected async fileOne(): Promise<void> {
        const item = this.chosen();
        if (!item || !this.storable()) {
            return;
        }
        this.choose(nextOpen(this.queue.items(), item.id)?.id ?? item.id);
        if (await this.queue.file(item.id)) {
            this.notices.undoable('RPT.FILE.FILED', { name: item.file.name }, () => void this.undo());
            this.form()?.focus();
        } else {
            this.choose(item.id);
        }
    }

    /** Files all that are sure, one after the other, so that progress can be followed and undone. */
    protected async fileSure(): Promise<void> {
        const ids = this.queue.sure().map(({ id }) => id);
        let count = 0;
        for (const id of ids) {
            count += (await this.queue.file(id)) ? 1 : 0;
        }
        this.notices.done('RPT.FILE.FILED_SURE', { count });
    }

    protected async undo(): Promise<void> {
        try {
            const item = await this.queue.undo();
            if (item) {
                this.choose(item.id);
                this.notices.done('RPT.FILE.TAKEN_BACK', { name: item.file.name });
            }
        } catch (error) {
            this.notices.problem(error);
        }
    }

    protected show(field: string): void {
        this.active.set(field);
        this.form()?.focus(field);
    }

    /** Ctrl+Enter files, Alt and an arrow goes to another file, Alt+Z takes the last one back. */
    protected key(event: KeyboardEvent): void {
        const act = event.ctrlKey && event.key === 'Enter' ? () => void this.fileOne() : event.altKey ? this.withAlt(event.key) : null;
        if (act) {
            event.preventDefault();
            act();
        }
    }

    private withAlt(key: string): (() => void) | null {
        switch (key) {
            case 'ArrowDown':
                return () => this.step(1);
            case 'ArrowUp':
                return () => this.step(-1);
            case 'z':
                return () => void this.undo();
            default:
                return null;
        }
    }

    private step(by: number): void {
        const items = this.queue.items();
        const at = items.findIndex(({ id }) => id === this.chosen()?.id);
        const next = items[(at + by + items.length) % items.length];
        if (next) {
            this.choose(next.id);
            if (isOpen(next)) {
                setTimeout(() => this.form()?.focus());
            }
        }
    }
}
