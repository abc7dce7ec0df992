import { describe, expect, it } from 'vitest';
import { CitedDocument, StoredDocument } from '../api';
import { nodesOf } from './citation-graph';

const PLAN = { id: 'p', type: 'kế hoạch', number: '41-KH/TU' } as StoredDocument;

describe('the citation graph', () => {
    it('has the document between what it rests on and what rests on it', () => {
        const cited = [{ type: 'nghị quyết', number: '18-NQ/TW', document: null }] as unknown as CitedDocument[];
        const citing = [{ id: 'r', type: 'báo cáo', number: '87-BC/ĐU' }] as StoredDocument[];

        expect(nodesOf(PLAN, cited, citing)).toEqual([
            { id: 'p', label: 'Kế hoạch 41-KH/TU', side: 'self' },
            { id: null, label: 'Nghị quyết 18-NQ/TW', side: 'basis' },
            { id: 'r', label: 'Báo cáo 87-BC/ĐU', side: 'dependent' },
        ]);
    });
});
