import { ChangeDetectionStrategy, Component, DestroyRef, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { numberText } from '../common';

const ROW = 22;
const MARGIN = 30;

/** Bars, one a unit. The figures stand beside it as a list, so to screen readers it is a picture with a name. */
@Component({
    selector: 'rm-bar-chart',
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<div #ground role="img" [attr.aria-label]="label()" [style.height.px]="bars().length * row + margin"></div>`,
})
export class BarChart {
    private readonly ground = viewChild.required<ElementRef<HTMLElement>>('ground');
    private chart: Chart | null = null;

    readonly bars = input.required<readonly { name: string; value: number }[]>();
    readonly label = input.required<string>();
    protected readonly row = ROW;
    protected readonly margin = MARGIN;

    constructor() {
        const sized = new ResizeObserver(() => this.chart?.resize());
        effect(() => void this.draw(this.bars(), this.ground().nativeElement, sized));
        inject(DestroyRef).onDestroy(() => {
            sized.disconnect();
            this.chart?.dispose();
        });
    }

    private async draw(bars: readonly { name: string; value: number }[], ground: HTMLElement, sized: ResizeObserver): Promise<void> {
        const { startChart } = await import('./echarts');
        if (!this.chart) {
            this.chart = startChart(ground);
            sized.observe(ground);
        }
        const styles = getComputedStyle(ground);
        const text = styles.color;
        this.chart.setOption({
            animation: false,
            textStyle: { fontFamily: styles.fontFamily },
            grid: { left: 8, right: 48, top: 4, bottom: 4, containLabel: true },
            xAxis: { type: 'value', show: false },
            yAxis: {
                type: 'category',
                data: bars.map(({ name }) => name),
                axisTick: { show: false },
                axisLine: { show: false },
                axisLabel: { color: text, width: 170, overflow: 'truncate' },
            },
            series: [
                {
                    type: 'bar',
                    data: bars.map(({ value }) => value),
                    barMaxWidth: 12,
                    itemStyle: { color: styles.getPropertyValue('--rm-chart').trim() || '#1d4f91', borderRadius: 2 },
                    label: { show: true, position: 'right', color: text, formatter: ({ value }: { value: number }) => numberText(value) },
                },
            ],
        });
        this.chart.resize();
    }
}

interface Chart {
    setOption(option: object): void;
    resize(): void;
    dispose(): void;
}
