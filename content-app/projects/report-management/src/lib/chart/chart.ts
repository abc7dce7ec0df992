import { ChangeDetectionStrategy, Component, DestroyRef, effect, ElementRef, inject, input, output } from '@angular/core';
import type { ECharts, EChartsCoreOption } from 'echarts/core';

/** A chart. What it shows has to stand in words beside it: a picture cannot be read aloud. */
@Component({
    selector: 'rm-chart',
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: '',
    host: { role: 'img', '[attr.aria-label]': 'label()' },
    styles: `
        :host {
            display: block;
            width: 100%;
            height: 100%;
        }
    `,
})
export class Chart {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
    private readonly engine = import('./engine').then(({ init }) => this.begin(init(this.element.nativeElement)));
    private destroyed = false;

    readonly option = input.required<EChartsCoreOption>();
    readonly label = input.required<string>();
    /** Something was clicked: what the option's data holds of it. */
    readonly pick = output<unknown>();

    constructor() {
        effect(() => {
            const option = this.option();
            void this.engine.then((chart) => chart.setOption(option, true));
        });
        inject(DestroyRef).onDestroy(() => {
            this.destroyed = true;
            void this.engine.then((chart) => chart.dispose());
        });
    }

    private begin(chart: ECharts): ECharts {
        chart.on('click', ({ data }) => this.pick.emit(data));
        new ResizeObserver(() => this.destroyed || chart.resize()).observe(this.element.nativeElement);
        return chart;
    }
}
