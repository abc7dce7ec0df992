import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, CanvasRenderer]);

/** The part of the library that is used; fetched when the first chart is shown. */
export function startChart(ground: HTMLElement): EChartsType {
    return init(ground);
}
