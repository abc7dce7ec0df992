// The only place that touches ECharts, so that it is fetched when the first chart is shown and with what we draw only.
import { BarChart, GraphChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { ECharts, init as start, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GraphChart, HeatmapChart, GridComponent, LegendComponent, VisualMapComponent, CanvasRenderer]);

export function init(element: HTMLElement): ECharts {
    return start(element);
}
