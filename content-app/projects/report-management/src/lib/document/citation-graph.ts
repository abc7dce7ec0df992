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
    readonly line: string;
    readonly stored: string;
    readonly absent: string;
    readonly self: string;
}

const COLUMN = { basis: 0, self: 300, dependent: 600 };
const GAP = 44;

export function graphOption(nodes: readonly GraphNode[], colours: Colours): EChartsCoreOption {
    const sides = { basis: [] as number[], self: [] as number[], dependent: [] as number[] };
    nodes.forEach(({ side }, index) => sides[side].push(index));
    return {
        series: [
            {
                type: 'graph',
                layout: 'none',
                roam: false,
                left: 130,
                right: 130,
                top: 30,
                bottom: 30,
                symbol: 'circle',
                edgeSymbol: ['none', 'arrow'],
                edgeSymbolSize: 7,
                lineStyle: { color: colours.line, curveness: 0.08 },
                data: nodes.map((node, index) => ({
                    ...node,
                    name: String(index),
                    x: COLUMN[node.side],
                    y: (sides[node.side].indexOf(index) - (sides[node.side].length - 1) / 2) * GAP,
                    symbolSize: node.side === 'self' ? 22 : 13,
                    itemStyle: { color: node.side === 'self' ? colours.self : node.id ? colours.stored : colours.absent },
                    label: {
                        show: true,
                        formatter: node.label,
                        color: colours.text,
                        fontFamily: 'Noto Sans',
                        fontSize: 12,
                        position: node.side === 'basis' ? 'left' : node.side === 'self' ? 'bottom' : 'right',
                        width: 125,
                        overflow: 'truncate',
                    },
                })),
                links: nodes.flatMap(({ side }, index) =>
                    side === 'basis' ? [{ source: '0', target: String(index) }] : side === 'dependent' ? [{ source: String(index), target: '0' }] : [],
                ),
            },
        ],
    };
}
