import { Pipe, PipeTransform } from '@angular/core';
import { PersonPipe } from './person-names';

/** Where the offices are. Times of the contract are in UTC. */
const ZONE = 'Asia/Ho_Chi_Minh';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const NUMBER = new Intl.NumberFormat('vi-VN');

/** A day (2026-03-02), a month (2026-03) or a time of the contract as offices write the day: 02/03/2026, 03/2026. */
export function dayText(value: string | null | undefined): string {
    if (!value) {
        return '';
    }
    if (value.includes('T')) {
        return DAY.format(new Date(value));
    }
    return value.split('-').reverse().join('/');
}

/** A time of the contract: 08:30 02/03/2026. */
export function timeText(value: string | null | undefined): string {
    return value ? `${TIME.format(new Date(value))} ${DAY.format(new Date(value))}` : '';
}

/** 1234.5 as 1.234,5. */
export function numberText(value: number | null | undefined): string {
    return value === null || value === undefined ? '' : NUMBER.format(value);
}

/** 14320 bytes as "14 kB". */
export function sizeText(bytes: number): string {
    return bytes < 1_000_000 ? `${numberText(Math.max(1, Math.round(bytes / 1000)))} kB` : `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
}

/** The first letter in upper case, as a sentence starts: "kế hoạch" as "Kế hoạch". */
export function capital(text: string | null | undefined): string {
    return text ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : '';
}

@Pipe({ name: 'rmDay' })
export class DayPipe implements PipeTransform {
    transform = dayText;
}

@Pipe({ name: 'rmTime' })
export class TimePipe implements PipeTransform {
    transform = timeText;
}

@Pipe({ name: 'rmNumber' })
export class NumberPipe implements PipeTransform {
    transform = numberText;
}

@Pipe({ name: 'rmSize' })
export class SizePipe implements PipeTransform {
    transform = sizeText;
}

@Pipe({ name: 'rmCapital' })
export class CapitalPipe implements PipeTransform {
    transform = capital;
}

/** Import this to show days, times, numbers, sizes and people. */
export const FORMATS = [DayPipe, TimePipe, NumberPipe, SizePipe, CapitalPipe, PersonPipe] as const;
