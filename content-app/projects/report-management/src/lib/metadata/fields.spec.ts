import { describe, expect, it } from 'vitest';
import { Metadata } from '../api';
import { changeOf, fieldsOf, wrongFields } from './fields';

const READ: Metadata = {
    kind: 'plan',
    type: 'kế hoạch',
    number: null,
    issuingBody: 'Ban Thường vụ Tỉnh ủy',
    place: 'Nam Sơn',
    date: '2026-03-02',
    datePartial: null,
    subject: 'kiểm tra công tác lưu trữ',
    signatory: { authority: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Trần Văn Minh' },
    recipients: [
        { text: 'Ban Tổ chức Trung ương (b/c)', direction: 'upward', archive: false },
        { text: 'Lưu Văn phòng', direction: 'downward', archive: true },
    ],
    citations: [],
    deadlines: [],
    secrecy: null,
    urgency: null,
    period: null,
};

describe('what was typed into the fields', () => {
    it('is no change when nothing was', () => {
        expect(changeOf(READ, fieldsOf(READ))).toEqual({});
    });

    it('is only what differs from what was read', () => {
        expect(changeOf(READ, { ...fieldsOf(READ), number: ' 17-KH/TU ', urgency: 'khẩn' })).toEqual({ number: '17-KH/TU', urgency: 'khẩn' });
    });

    it('makes a field unknown when it was emptied', () => {
        expect(changeOf(READ, { ...fieldsOf(READ), place: '' })).toEqual({ place: null });
    });

    it('is a day in the form of the contract', () => {
        expect(changeOf(READ, { ...fieldsOf(READ), date: '5/3/2026' })).toEqual({ date: '2026-03-05' });
    });

    it('is wrong when there is no such day', () => {
        expect(wrongFields({ ...fieldsOf(READ), date: '31/02/2026' })).toEqual(['date']);
        expect(wrongFields({ ...fieldsOf(READ), date: '' })).toEqual([]);
    });

    it('keeps the direction of recipients that stay', () => {
        const change = changeOf(READ, { ...fieldsOf(READ), recipients: 'Ban Tổ chức Trung ương (b/c)\n\nĐảng ủy xã Bình Khê\n' });

        expect(change.recipients).toEqual([
            { text: 'Ban Tổ chức Trung ương (b/c)', direction: 'upward', archive: false },
            { text: 'Đảng ủy xã Bình Khê' },
        ]);
    });

    it('is no signer at all when all of them was emptied', () => {
        expect(changeOf(READ, { ...fieldsOf(READ), authority: '', position: '', name: '' })).toEqual({ signatory: null });
    });
});
