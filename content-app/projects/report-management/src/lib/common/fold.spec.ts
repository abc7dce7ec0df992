import { describe, expect, it } from 'vitest';
import { fold, hasWords } from './fold';

describe('folding', () => {
    it('drops accents, case and the stroke of đ', () => {
        expect(fold('Kế hoạch ĐẢNG ủy')).toBe('ke hoach dang uy');
    });

    it('treats composed and decomposed letters alike', () => {
        expect(fold('Quyết định'.normalize('NFD'))).toBe(fold('Quyết định'));
    });

    it('finds words in any order, typed without accents', () => {
        expect(hasWords('Kế hoạch kiểm tra công tác lưu trữ', 'luu tru ke hoach')).toBe(true);
        expect(hasWords('Kế hoạch kiểm tra công tác lưu trữ', 'ke hoach thue')).toBe(false);
    });
});
