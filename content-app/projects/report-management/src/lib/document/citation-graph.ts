import type { EChartsCoreOption } from 'echarts/core';
import { CitedDocument, StoredDocument } from '../api';
import { capital } from '../common';

/** A document in the graph; without an id when it is not stored or not for the person to see. */
export interface GraphNode {
    readonly id: string | null;
    readonly label: string;
    readonly side: 'basis' | 'self' | 'dependent';
}

const SHOWN = 14;

/** The document in the middle, what it rests on at the left, what rests on it at the right. */
export function nodesOf(document: StoredDocument, cited: readonly CitedDocument[], citing: readonly StoredDocument[]): GraphNode[] {
    const named = ({ type, number }: { type: string | null; number: string | null }) => [capital(type), number].filter(Boolean).join(' ') || '…';
    return [
        { id: document.id, label: named(document), side: 'self' },
        ...cited.slice(0, SHOWN).map((one): GraphNode => ({ id: one.document?.id ?? null, label: named(one), side: 'basis' })),
        ...citing.slice(0, SHOWN).map((one): GraphNode => ({ id: one.id, label: named(one), side: 'dependent' })),
    ];
}

export interface Colours {
    readonly text: string;
    /** Behind the words. */
    readonly ground: string;
    readonly line: string;
    readonly stored: string;
    readonly absent: string;
    readonly self: string;
}

const COLUMN = { basis: 0, self: 1, dependent: 2 };
const LABEL = { basis: 'left', self: 'bottom', dependent: 'right' };

/** Drawn on two hidden axes, so that circles stay round however wide the panel is. */
export function graphOption(nodes: readonly GraphNode[], colours: Colours): EChartsCoreOption {
    const sides = { basis: [] as number[], self: [] as number[], dependent: [] as number[] };
    nodes.forEach(({ side }, index) => sides[side].push(index));
    const height = Math.max(2, sides.basis.length, sides.dependent.length) / 2;
    return {
        grid: { left: 160, right: 160, top: 12, bottom: 24 },
        xAxis: { type: 'value', min: 0, max: 2, show: false },
        yAxis: { type: 'value', min: -height, max: height, inverse: true, show: false },
        // The lines are there at once.
        animation: false,
        series: [
            {
                type: 'graph',
                coordinateSystem: 'cartesian2d',
                edgeSymbol: ['none', 'arrow'],
                edgeSymbolSize: 7,
                lineStyle: { color: colours.line, opacity: 1, width: 1.5, curveness: 0.1 },
                data: nodes.map((node, index) => ({
                    document: node.id,
                    name: String(index),
                    value: [COLUMN[node.side], sides[node.side].indexOf(index) - (sides[node.side].length - 1) / 2],
                    symbolSize: node.side === 'self' ? 24 : 14,
                    itemStyle: { color: node.side === 'self' ? colours.self : node.id ? colours.stored : colours.absent },
                    label: {
                        show: true,
                        formatter: node.label,
                        color: colours.text,
                        fontFamily: 'Noto Sans',
                        fontSize: 12,
                        position: LABEL[node.side],
                        backgroundColor: colours.ground,
                        padding: [1, 3],
                        width: 150,
                        overflow: 'truncate',
                    },
                })),
                links: nodes.flatMap(({ side }, index) => linkOf(side, String(index))),
            },
        ],
    };
}

/** An arrow goes from what cites to what is cited. */
function linkOf(side: GraphNode['side'], index: string): { source: string; target: string }[] {
    switch (side) {
        case 'basis':
            return [{ source: '0', target: index }];
        case 'dependent':
            return [{ source: index, target: '0' }];
        case 'self':
            return [];
    }
}
