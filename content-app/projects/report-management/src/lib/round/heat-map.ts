import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { HeatCell, HeatRow, SIGNS } from './heat';

/** Units by forms, each cell in colour, sign and word. Only the rows in sight are drawn. */
@Component({
    selector: 'rm-heat-map',
    imports: [RouterLink, ScrollingModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './heat-map.html',
    styleUrl: './heat-map.scss',
    host: { '[style.--parts]': 'parts().length' },
})
export class HeatMap {
    readonly rows = input.required<readonly HeatRow[]>();
    /** Codes of the forms behind the report. */
    readonly forms = input.required<readonly string[]>();
    protected readonly signs = SIGNS;

    protected parts(): readonly string[] {
        return ['report', ...this.forms()];
    }

    protected key(_index: number, row: HeatRow): string {
        return row.unit.unit;
    }

    /** Key of the words of a cell. */
    protected words(cell: HeatCell): string {
        return `RPT.ROUND.HEAT.${cell.state}`;
    }
}
