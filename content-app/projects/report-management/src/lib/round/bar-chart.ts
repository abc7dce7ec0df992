import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { Chart } from '../chart';
import { numberText } from '../common';

const ROW = 22;
const MARGIN = 8;

/** Bars, one a unit. The same figures stand beside it as a list. */
@Component({
    selector: 'rm-bar-chart',
    imports: [Chart],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: '<div [style.block-size.px]="bars().length * row + margin"><rm-chart [option]="option()" [label]="label()" /></div>',
    // The colour of the bars is the border's, because only a colour that is in use is worked out for light and dark.
    styles: `
        :host {
            display: block;
            border: 0 solid var(--rm-accent);
        }
    `,
})
export class BarChart {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly bars = input.required<readonly { name: string; value: number }[]>();
    readonly label = input.required<string>();
    protected readonly row = ROW;
    protected readonly margin = MARGIN;
    protected readonly option = computed(() => optionOf(this.bars(), getComputedStyle(this.element.nativeElement)));
}

function optionOf(bars: readonly { name: string; value: number }[], { color, borderTopColor, fontFamily }: CSSStyleDeclaration) {
    return {
        animation: false,
        textStyle: { fontFamily },
        grid: { left: 8, right: 48, top: 4, bottom: 4, containLabel: true },
        xAxis: { type: 'value', show: false },
        yAxis: {
            type: 'category',
            data: bars.map(({ name }) => name),
            axisTick: { show: false },
            axisLine: { show: false },
            axisLabel: { color, width: 170, overflow: 'truncate' },
        },
        series: [
            {
                type: 'bar',
                data: bars.map(({ value }) => value),
                barMaxWidth: 12,
                itemStyle: { color: borderTopColor, borderRadius: 2 },
                label: { show: true, position: 'right', color, formatter: ({ value }: { value: number }) => numberText(value) },
            },
        ],
    };
}
